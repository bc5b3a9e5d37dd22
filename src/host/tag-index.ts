import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter, type Event } from '../base/event';
import { debounce, inSlices } from '../base/schedule';
import { SIDECAR_SUFFIX, isSidecar } from '../library/files';
import { inOrderOfUse } from '../tags/first-use';
import type { Sidecar } from '../tags/model';
import { readSidecar } from '../tags/sidecar';
import { findSidecars } from './find-files';
import { newestText } from './rewrite';
import { isListedIn } from './text-file';

/** A sidecar somewhere in the workspace, as it was last read. */
export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly transcript: vscode.Uri;
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** All sidecars of the workspace, read when first asked for and kept in step with their files. */
export interface TagIndex {
  /** Resolves when all are read. */
  files(): Promise<readonly SidecarFile[]>;
  /** What is known by now, in order of path. */
  readonly known: readonly SidecarFile[];
  /** How many annotations carry each tag, as far as known. */
  counts(): ReadonlyMap<string, number>;
  /** The tags of the workspace folder that a file is in, of all folders without one, in the order of their first use, as far as known. The same list until that changes. */
  used(uri?: vscode.Uri): readonly string[];
  /** Takes in a sidecar that was just written: the editor tells of it only a while later, and a command that follows at once is to know. */
  written(sidecar: vscode.Uri): Promise<void>;
  readonly onDidChange: Event<void>;
}

/** A burst of file events, such as a checkout, is one reading. */
const SETTLE_MS = 200;

/** Makes the index; it reads nothing until somebody asks. */
export function createTagIndex(log: vscode.LogOutputChannel): TagIndex & Disposable {
  const read = new Map<string, SidecarFile>();
  const changed = emitter<void>(error => log.error(error as Error));
  const waiting = new Map<string, vscode.Uri>();
  /** By an address in small letters the address that was read last. */
  const spelt = new Map<string, string>();
  const used = new Map<string, { readonly tags: readonly string[]; isOld: boolean }>();
  let first: Promise<void> | undefined;

  const tell = (): void => {
    for (const known of used.values()) known.isOld = true;
    changed.fire();
  };
  /** Where capitals do not count, a file that was renamed in its capitals alone can be read under both names. Resolves to whether this is one that the folder lists. */
  const isItsName = async (uri: vscode.Uri): Promise<boolean> => {
    const key = uri.toString(), name = uri.with({ path: uri.path.toLowerCase() }).toString(), other = spelt.get(name);
    const twin = other !== undefined && other !== key ? read.get(other) : undefined, isListed = !twin || await isListedIn(uri);
    if (isListed) spelt.set(name, key);
    if (twin && !await isListedIn(twin.uri)) read.delete(other!);
    return isListed;
  };
  const readOne = async (uri: vscode.Uri): Promise<void> => {
    const text = await newestText(uri).catch((error: unknown) => void log.warn(`${uri.path}: ${String(error)}`));
    if (text === undefined || !await isItsName(uri)) { read.delete(uri.toString()); return; }
    if (read.get(uri.toString())?.text === text) return;
    read.set(uri.toString(), { uri, text, transcript: uri.with({ path: uri.path.slice(0, -SIDECAR_SUFFIX.length) }), sidecar: readSidecar(text) });
  };
  const readAll = async (): Promise<void> => {
    const { uris, isSure } = await findSidecars(log);
    await inSlices(uris, readOne);
    // where the search failed, as in a folder that is gone for a while, who asks next has it tried again
    if (!isSure) first = undefined;
    tell();
  };
  const catchUp = debounce(() => {
    const uris = [...waiting.values()];
    waiting.clear();
    inSlices(uris, readOne).then(tell, (error: unknown) => log.error(String(error)));
  }, SETTLE_MS);
  const touched = (uri: vscode.Uri): void => {
    if (!first || !isSidecar(uri.path)) return;
    waiting.set(uri.toString(), uri);
    catchUp();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
  const listening = all(
    watcher, watcher.onDidChange(touched), watcher.onDidCreate(touched), watcher.onDidDelete(touched),
    vscode.workspace.onDidChangeTextDocument(({ document }) => touched(document.uri)),
    vscode.workspace.onDidCloseTextDocument(document => touched(document.uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => { if (first) { read.clear(); first = readAll(); } }),
  );
  const inOrder = (): readonly SidecarFile[] => [...read.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  return {
    files: async () => { await (first ??= readAll()); return inOrder(); },
    get known() { return inOrder(); },
    counts() {
      const counts = new Map<string, number>();
      for (const { sidecar } of read.values()) for (const { tags } of sidecar.annotations) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      return counts;
    },
    used(uri) {
      const folder = uri && vscode.workspace.getWorkspaceFolder(uri), key = folder?.uri.toString() ?? '', known = used.get(key);
      if (known && !known.isOld) return known.tags;
      const files = [...read.values()].filter(({ transcript }) => !folder || vscode.workspace.getWorkspaceFolder(transcript) === folder);
      const now = inOrderOfUse(files.flatMap(({ sidecar }) => sidecar.annotations));
      const tags = known?.tags.join('\n') === now.join('\n') ? known.tags : now;
      used.set(key, { tags, isOld: false });
      return tags;
    },
    async written(sidecar) {
      if (!first) return;
      await readOne(sidecar);
      tell();
    },
    onDidChange: changed.event,
    dispose: () => { listening.dispose(); catchUp.dispose(); changed.dispose(); },
  };
}
