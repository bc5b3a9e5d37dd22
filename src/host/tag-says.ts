import * as vscode from 'vscode';
import { isWithin } from '../tags/hierarchy';
import { coloursFor } from './colours';
import type { Services } from './services';

/** What one folder of the workspace says of a tag. */
export interface FolderSays {
  /** A file at the root of the folder, by which its codebook is asked for. */
  readonly root: vscode.Uri;
  /** The folder's name in the workspace. */
  readonly folder: string;
  /** The colour that the tag has in the folder's transcripts, `#rrggbb`. */
  readonly color: string;
  readonly description: string | undefined;
  readonly memo: string | undefined;
}

/**
 * What the folders of the workspace say of a tag: those that know it, be it by their codebook, by a passage or by a tag under it, in their order.
 * Each has its own codebook and its own colours, so that one tag may mean two things, and look like it. Of a tag that none knows, what the
 * first would say.
 */
export function saidOf(services: Pick<Services, 'codebook' | 'tagIndex'>, tag: string): readonly FolderSays[] {
  const { codebook, tagIndex } = services, folders = vscode.workspace.workspaceFolders ?? [];
  const says = ({ uri, name }: vscode.WorkspaceFolder): FolderSays => {
    const root = vscode.Uri.joinPath(uri, '.'), own = codebook.get(root).tags.find(one => one.tag === tag);
    return { root, folder: name, color: coloursFor(services, root)(tag), description: own?.description, memo: own?.memo };
  };
  const knowing = folders.length > 1 ? folders.filter(({ uri }) => {
    const root = vscode.Uri.joinPath(uri, '.');
    return codebook.get(root).tags.some(one => isWithin(one.tag, tag)) || tagIndex.used(root).some(one => isWithin(one, tag));
  }) : folders;
  return (knowing.length ? knowing : folders.slice(0, 1)).map(says);
}

/** The colours that a tag has in the texts of the workspace's folders, each once. */
export function coloursIn(services: Pick<Services, 'codebook' | 'tagIndex'>, tag: string): readonly string[] {
  const said = saidOf(services, tag);
  return said.length ? [...new Set(said.map(({ color }) => color))] : [coloursFor(services)(tag)];
}
