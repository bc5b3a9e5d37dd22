import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { all } from '../base/disposable';
import { emitter } from '../base/event';
import { breathe, debounce } from '../base/schedule';
import type { Reader } from '../transcript/reader';
import { LANGUAGE } from './contributes';
import { givenOf } from './given';
import type { Reading, ReadingSource } from './loaded';
import type { CodebookStore, DocumentModel, Documents, Sidecars } from './services';

/** Waits after a keystroke before everyone is told of a new reading; a reading that is asked for is made at once. */
const TELL_AFTER_MS = 120;
/** A reading that takes longer is not made while somebody types, but after a pause that grows with it. */
const COSTLY_MS = 60;
const PAUSES = 2;
const LONGEST_PAUSE_MS = 2000;
/** How many code units are read in a millisecond, about, for texts that were never read yet. */
const UNITS_PER_MS = 2000;

interface Entry {
  readonly document: vscode.TextDocument;
  model: DocumentModel | undefined;
  /** Whether the model is older than the text or than what it rests on. */
  stale: boolean;
  /** Whether somebody has typed since the last reading: only then does a costly one wait for a pause. */
  typed: boolean;
  /** Keeps what an edit leaves alone; made anew when the names change. */
  reader: Reader | undefined;
  /** The names of the codebook that the reader was made with. */
  names: string;
  /** What the analyst set, as it was at the last reading. */
  given: string;
  /** How long the last reading took, or will take, in milliseconds. */
  cost: number;
  readonly tell: ReturnType<typeof debounce>;
}

/**
 * Readings of the open transcripts. A document is read once for each version, when first asked for or soon after
 * the keystroke, whichever is sooner; one that takes long only after a pause, off the keystroke.
 */
export function createDocuments(reading: ReadingSource, codebook: CodebookStore, sidecars: Sidecars, log: vscode.LogOutputChannel): Documents & Disposable {
  const entries = new Map<string, Entry>(), prepared = new WeakMap<vscode.TextDocument, Entry>();
  const didRead = emitter<DocumentModel>(error => log.error(error as Error));
  const didClose = emitter<vscode.Uri>(error => log.error(error as Error));

  const read = (entry: Entry, { createReader }: Reading): DocumentModel => {
    const { document } = entry, text = document.getText(), began = performance.now();
    const given = givenOf(sidecars.peek(document.uri), text), key = JSON.stringify(given);
    if (!entry.reader) {
      const names = codebook.names(document.uri);
      entry.reader = createReader({ names, fileName: fileNameOf(document.uri), force: true });
      entry.names = JSON.stringify(names);
    }
    const transcript = entry.reader.read(text, given);
    entry.cost = performance.now() - began;
    log.debug(`read ${document.uri.path}, version ${document.version}: ${entry.cost} ms`);
    entry.stale = entry.typed = false;
    entry.given = key;
    return entry.model = { uri: document.uri, version: document.version, text, transcript };
  };
  const load = (then: () => void): void => void reading.load().then(then, (error: unknown) => log.error(error as Error));
  const tell = (entry: Entry): void => {
    if (!reading.loaded) { load(() => tell(entry)); return; }
    if (entry.document.isClosed) return;
    didRead.fire(entry.stale || !entry.model ? read(entry, reading.loaded) : entry.model);
  };
  const newEntry = (document: vscode.TextDocument): Entry => {
    const entry: Entry = {
      document, model: undefined, stale: true, typed: false, reader: undefined, names: '', given: '', cost: lengthOf(document) / UNITS_PER_MS,
      tell: debounce(() => tell(entry), () => (entry.typed && isCostly(entry) ? Math.min(TELL_AFTER_MS + PAUSES * entry.cost, LONGEST_PAUSE_MS) : TELL_AFTER_MS)),
    };
    return entry;
  };
  /** What was read of a document ahead, if neither its text nor the names have changed since. */
  const takePrepared = (document: vscode.TextDocument): Entry | undefined => {
    const entry = prepared.get(document);
    prepared.delete(document);
    return entry?.model?.version === document.version && entry.names === JSON.stringify(codebook.names(document.uri)) ? entry : undefined;
  };
  const entryOf = (document: vscode.TextDocument): Entry | undefined => {
    if (document.languageId !== LANGUAGE || document.isClosed) return undefined;
    const key = document.uri.toString(), known = entries.get(key);
    if (known?.document === document) return known;
    known?.tell.dispose();
    const entry = takePrepared(document) ?? newEntry(document);
    entries.set(key, entry);
    return entry;
  };
  const opened = (document: vscode.TextDocument): void => {
    const entry = entryOf(document);
    if (!entry) return;
    entry.tell();
    load(() => {});
    sidecars.get(document).catch((error: unknown) => log.warn(`the tags of ${document.uri.path} could not be read: ${String(error)}`));
  };
  const closed = (document: vscode.TextDocument): void => {
    const key = document.uri.toString(), entry = entries.get(key);
    if (entry?.document !== document) return;
    entry.tell.dispose();
    entries.delete(key);
    didClose.fire(document.uri);
  };
  const again = (entry: Entry): void => {
    entry.stale = true;
    entry.tell();
  };

  const listening = all(
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidCloseTextDocument(closed),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const entry = contentChanges.length ? entryOf(document) : undefined;
      if (!entry) return;
      entry.typed = true;
      again(entry);
    }),
    codebook.onDidChange(() => entries.forEach(entry => {
      if (!entry.reader || entry.names === JSON.stringify(codebook.names(entry.document.uri))) return;
      entry.reader = undefined;
      again(entry);
    })),
    sidecars.onDidChange(model => {
      const entry = entries.get(model.transcript.toString());
      if (entry?.model && entry.given !== JSON.stringify(givenOf(model, entry.model.text))) again(entry);
    }),
  );
  vscode.workspace.textDocuments.forEach(opened);

  return {
    get(document) {
      const entry = entryOf(document);
      if (!entry) return undefined;
      if (entry.model && !entry.stale) return entry.model;
      return isCostly(entry) || !reading.loaded ? undefined : read(entry, reading.loaded);
    },
    whenRead(document, cancel) {
      const entry = entryOf(document);
      if (!entry) return Promise.resolve(undefined);
      if (entry.model && !entry.stale) return Promise.resolve(entry.model);
      if (!isCostly(entry) && reading.loaded) return Promise.resolve(read(entry, reading.loaded));
      return new Promise(resolve => {
        const done = (model: DocumentModel | undefined): void => { waiting.dispose(); resolve(model); };
        const waiting = all(
          didRead.event(model => { if (model.uri.toString() === document.uri.toString()) done(model); }),
          didClose.event(uri => { if (uri.toString() === document.uri.toString()) done(undefined); }),
          cancel?.onCancellationRequested(() => done(undefined)) ?? { dispose: () => {} },
        );
        entry.tell();
      });
    },
    async prepare(document) {
      await breathe();
      if (!reading.loaded || document.isClosed || document.languageId === LANGUAGE) return;
      const entry = newEntry(document);
      read(entry, reading.loaded);
      prepared.set(document, entry);
    },
    onDidRead: didRead.event,
    onDidClose: didClose.event,
    dispose() {
      listening.dispose();
      entries.forEach(entry => entry.tell.dispose());
      didRead.dispose();
      didClose.dispose();
    },
  };
}

function isCostly({ cost }: Entry): boolean {
  return cost > COSTLY_MS;
}

/** In UTF-16 code units, without making the whole text. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** The last part of a URI's path. */
export function fileNameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
