import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { debounce } from '../base/schedule';
import { SIDECAR_SUFFIX, isSidecar } from '../library/files';
import { followEdits } from '../tags/follow';
import { keepFollowed } from '../tags/keep';
import type { Placed, Sidecar } from '../tags/model';
import { place } from '../tags/place';
import { readSidecar, unreadableSidecar } from '../tags/sidecar';
import { createActs, deedOf, sidecarOf, whyNoSidecar } from './acts';
import { newestText } from './rewrite';
import type { SidecarModel, Sidecars } from './services';
import { settleUnfinished, whyUnreadable } from './text-file';

/** How long after a keystroke annotations that lost their words are looked for anew. */
const LOOK_AFTER_MS = 400;
/** Files that are written beside and renamed vanish for a moment; so long a burst of file events is waited for. */
const SETTLE_MS = 80;
/** When after its start all is looked at again: the editor's watcher of files begins some time after the window is there, on a slow machine seconds later, and tells nothing of what changed before. */
const WATCHER_BEGINS_MS = [2000, 10_000];

/** Whether a text that was being written is not cut off: what Readout writes ends with a line break and can be read. */
function isWhole(yaml: string): boolean {
  return yaml.endsWith('\n') && readSidecar(yaml).problems.length === 0;
}

interface Entry {
  readonly document: vscode.TextDocument;
  readonly uri: vscode.Uri;
  /** The sidecar's text as last read; `undefined` where there is no file. */
  text: string | undefined;
  /** Why the file cannot be read, for people. */
  fault: string | undefined;
  model: SidecarModel | undefined;
  loading: Promise<SidecarModel> | undefined;
  readonly look: ReturnType<typeof debounce>;
  readonly reload: ReturnType<typeof debounce>;
}

/** The sidecars of open transcripts, kept in step with what is typed, with their files and with editors that have them open. `written` hears of each sidecar that an act wrote. */
export function createSidecars(written: (sidecar: vscode.Uri) => Promise<void>, log: vscode.LogOutputChannel): Sidecars & Disposable {
  const entries = new Map<string, Entry>();
  const changed = emitter<SidecarModel>(error => log.error(error as Error));

  const show = (entry: Entry, sidecar: Sidecar, placed: readonly Placed[]): SidecarModel => {
    entry.model = { transcript: entry.document.uri, uri: entry.uri, exists: entry.text !== undefined || entry.fault !== undefined, sidecar, yaml: entry.text ?? '', placed };
    changed.fire(entry.model);
    return entry.model;
  };
  const placeAnew = (entry: Entry, sidecar: Sidecar): SidecarModel =>
    show(entry, sidecar, keepFollowed(entry.model?.placed ?? [], place(entry.document.getText(), sidecar.annotations)));
  const load = async (entry: Entry): Promise<SidecarModel> => {
    const hasNone = whyNoSidecar(entry.document.uri) !== undefined;
    let text: string | undefined, fault: string | undefined;
    try {
      text = hasNone ? undefined : await newestText(entry.uri);
    } catch (error) {
      log.warn(`${entry.uri.path}: ${String(error)}`);
      fault = whyUnreadable(entry.uri, error);
    }
    if (!hasNone && fault === undefined && (text === undefined || !entry.model)) {
      const settling = settleUnfinished(entry.uri, isWhole);
      if (text === undefined && await settling) text = await newestText(entry.uri);
    }
    if (entry.model && entry.text === text && entry.fault === fault) return entry.model;
    entry.text = text;
    entry.fault = fault;
    return placeAnew(entry, fault === undefined ? readSidecar(text ?? '') : unreadableSidecar(fault));
  };
  /** One after the other, so that an older reading never comes in over a newer one. */
  const reload = (entry: Entry): Promise<SidecarModel> => {
    const before = entry.loading?.catch(() => {}) ?? Promise.resolve();
    return entry.loading = before.then(() => load(entry));
  };
  const entryOf = (document: vscode.TextDocument): Entry => {
    const key = document.uri.toString(), known = entries.get(key);
    if (known?.document === document) return known;
    const entry: Entry = {
      document, uri: sidecarOf(document.uri), text: undefined, fault: undefined, model: undefined, loading: undefined,
      look: debounce(() => {
        if (entry.model?.placed.some(({ state }) => state !== 'exact' && state !== 'moved')) placeAnew(entry, entry.model.sidecar);
      }, LOOK_AFTER_MS),
      reload: debounce(() => { reload(entry).catch((error: unknown) => log.error(`${entry.uri.path}: ${String(error)}`)); }, SETTLE_MS),
    };
    entries.set(key, entry);
    return entry;
  };
  const stop = (entry: Entry): void => { entry.look.dispose(); entry.reload.dispose(); };
  const fileChanged = (uri: vscode.Uri): void => {
    if (isSidecar(uri.path)) entries.get(uri.with({ path: uri.path.slice(0, -SIDECAR_SUFFIX.length) }).toString())?.reload();
  };
  const acts = createActs(
    transcript => { const entry = entries.get(transcript); return Promise.all([entry && reload(entry), written(sidecarOf(vscode.Uri.parse(transcript)))]); },
    transcript => entries.get(transcript)?.document.getText(),
    log,
  );
  const textChanged = ({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void => {
    fileChanged(document.uri);
    const entry = contentChanges.length ? entries.get(document.uri.toString()) : undefined;
    if (!entry) return;
    if (entry.model?.placed.length) {
      const edits = contentChanges.map(change => ({ span: { start: change.rangeOffset, end: change.rangeOffset + change.rangeLength }, text: change.text }));
      show(entry, entry.model.sidecar, followEdits(entry.model.placed, edits, document.getText()));
      entry.look();
    }
    if (reason === undefined) acts.edited(document);
  };
  const closed = (document: vscode.TextDocument): void => {
    fileChanged(document.uri);
    const key = document.uri.toString(), entry = entries.get(key);
    if (entry?.document !== document) return;
    stop(entry);
    entries.delete(key);
  };

  const reloadAll = (): void => { for (const entry of entries.values()) entry.reload(); };
  const beginnings = WATCHER_BEGINS_MS.map(ms => setTimeout(reloadAll, ms));
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
  const listening = all(
    watcher, watcher.onDidChange(fileChanged), watcher.onDidCreate(fileChanged), watcher.onDidDelete(fileChanged),
    vscode.workspace.onDidChangeTextDocument(textChanged),
    vscode.workspace.onDidOpenTextDocument(document => fileChanged(document.uri)),
    vscode.workspace.onDidCloseTextDocument(closed),
    // A watcher can miss what happens outside the workspace or while the machine sleeps.
    vscode.window.onDidChangeWindowState(({ focused }) => { if (focused) reloadAll(); }),
  );
  return {
    get(document) {
      const entry = entryOf(document);
      return (entry.loading ?? reload(entry)).then(loaded => entry.model ?? loaded);
    },
    peek: uri => entries.get(uri.toString())?.model,
    onDidChange: changed.event,
    async apply(document, changes, label) {
      entryOf(document);
      await acts.do([deedOf(document.uri, changes)], label);
    },
    acts,
    dispose() {
      listening.dispose();
      beginnings.forEach(clearTimeout);
      entries.forEach(stop);
      changed.dispose();
    },
  };
}
