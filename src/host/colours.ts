import * as vscode from 'vscode';
import type { TagDefinition } from '../tags/codebook';
import { coloursOf, type Colours } from '../tags/palette';
import type { Services } from './services';

/** By the tags in use, of which the index gives the same list until it changes: the codebooks that the colours rest on, and the colours. */
const known = new WeakMap<readonly string[], { readonly codebooks: readonly (readonly TagDefinition[])[]; readonly colours: Colours }>();

/** The colours of tags in the workspace folder that a file is in, in all folders without one, as far as the tags in use are known. Made anew when those or a codebook changed, so that each row and hover may ask. */
export function coloursFor({ codebook, tagIndex }: Pick<Services, 'codebook' | 'tagIndex'>, uri?: vscode.Uri): Colours {
  const files = uri ? [uri] : (vscode.workspace.workspaceFolders ?? []).map(folder => vscode.Uri.joinPath(folder.uri, '.'));
  const codebooks = files.map(file => codebook.get(file).tags), used = tagIndex.used(uri), last = known.get(used);
  if (last && last.codebooks.length === codebooks.length && codebooks.every((tags, i) => tags === last.codebooks[i])) return last.colours;
  const colours = coloursOf(codebooks.flat(), used);
  known.set(used, { codebooks, colours });
  return colours;
}
