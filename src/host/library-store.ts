import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { NOTHING_GIVEN } from '../base/names';
import { breathe, debounce } from '../base/schedule';
import { SIDECAR_SUFFIX, isSidecar, type FileEntry } from '../library/files';
import { changed, EMPTY_LIBRARY, libraryOf, type Library } from '../library/library';
import { load, loadSome, type Loaded, type Remembered, type Summariser } from '../library/loader';
import { searchMeetings } from '../library/search';
import { summarize, type MeetingSummary } from '../library/summary';
import { createWordIndex, distinctWords } from '../library/words';
import { place } from '../tags/place';
import { readSidecar } from '../tags/sidecar';
import { decodeText } from '../transcript/decode';
import type { Layout, Transcript } from '../transcript/model';
import { readTranscript } from '../transcript/read';
import { fileNameOf } from './documents';
import { createFiles, TRANSCRIPT_GLOB } from './files';
import type { CodebookStore, Config, Decisions, Documents, LibraryStore, Sidecars } from './services';

/** Events of a checkout come in bursts; one refresh follows when they have been quiet for this long. */
const QUIET_MS = 250;

/** The library of the workspace: walked when first asked for, then kept by the watcher and the open documents. */
export function createLibraryStore(
  config: Config, codebook: CodebookStore, documents: Documents, sidecars: Sidecars, decisions: Decisions, log: vscode.LogOutputChannel,
): LibraryStore & Disposable {
  const files = createFiles(config, log);
  const didChange = emitter<void>(error => log.error(error as Error));
  let current: Library = EMPTY_LIBRARY, known: ReadonlyMap<string, Remembered> = new Map(), failures: Loaded['failures'] = [];
  let ready: Promise<void> | undefined;
  let running: Promise<void> = Promise.resolve();
  const touched = new Set<string>(), words = createWordIndex();

  /** Whether the file's name says that it is a transcript; of plain text the content is asked. */
  const isNamed = (uri: vscode.Uri): boolean => !uri.path.toLowerCase().endsWith('.txt');
  const readBytes = (uri: vscode.Uri, bytes: Uint8Array, sidecar: Uint8Array | null) => {
    const beside = sidecar ? readSidecar(decodeText(sidecar).text) : undefined;
    const { text } = decodeText(bytes);
    const transcript = readTranscript(text, {
      names: codebook.names(uri), given: beside ? { ...NOTHING_GIVEN, meeting: beside.meeting } : NOTHING_GIVEN,
      fileName: fileNameOf(uri), force: decisions.get(uri) === 'transcript' || isNamed(uri),
    });
    return { text, transcript, placed: beside ? place(text, beside.annotations) : [] };
  };
  const summarise: Summariser = async (file, bytes, sidecar) => {
    await breathe();
    const uri = vscode.Uri.parse(file.uri);
    if (decisions.get(uri) === 'plain') return null;
    const { text, transcript, placed } = readBytes(uri, bytes, sidecar);
    if (!hasLayout(transcript)) return null;
    words.put(file.uri, distinctWords(text));
    return summarize(file, text, transcript, placed);
  };
  const take = (loaded: Loaded): void => {
    known = loaded.known;
    failures = loaded.failures;
    for (const { file, reason } of failures) log.warn(`${file.path} could not be read: ${reason}`);
    const meetings = new Map([...known].flatMap(([uri, { summary }]) => (summary ? [[uri, summary] as const] : [])));
    for (const document of vscode.workspace.textDocuments) {
      const summary = summaryOfOpen(document);
      if (summary) meetings.set(summary.uri, summary);
    }
    for (const { uri } of current.meetings) if (!meetings.has(uri)) words.remove(uri);
    current = libraryOf([...meetings.values()]);
    didChange.fire();
  };
  /** What an open transcript of the workspace says now, saved or not. */
  const summaryOfOpen = (document: vscode.TextDocument): MeetingSummary | undefined => {
    if (!vscode.workspace.getWorkspaceFolder(document.uri)) return undefined;
    const model = documents.get(document);
    if (!model || !hasLayout(model.transcript)) return undefined;
    words.put(document.uri.toString(), distinctWords(model.text));
    return summarize(entryOf(document.uri), model.text, model.transcript, sidecars.peek(document.uri)?.placed ?? []);
  };
  const queue = (work: () => Promise<void>): Promise<void> => (running = running.then(work).catch((error: unknown) => log.error(error as Error)));
  const walkAll = (anew: boolean): Promise<void> => queue(() => Promise.resolve(vscode.window.withProgress({ location: { viewId: 'readout.meetings' } },
    async () => take(await load(files, summarise, anew ? {} : { known })))));
  const refreshTouched = debounce(() => void queue(async () => {
    const uris = [...touched];
    touched.clear();
    const listed = new Set((await files.list()).map(file => file.uri));
    const keep = new Map([...known].filter(([uri]) => listed.has(uri) && !uris.includes(uri)));
    take(await loadSome(files, summarise, uris.filter(uri => listed.has(uri)).map(uri => entryOf(vscode.Uri.parse(uri))), keep, { known }));
  }), QUIET_MS);
  const touch = (uri: vscode.Uri): void => {
    if (!ready) return;
    const text = uri.toString();
    touched.add(isSidecar(text) ? text.slice(0, -SIDECAR_SUFFIX.length) : text);
    refreshTouched();
  };
  const refreshOpen = (uri: vscode.Uri): void => {
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
    const summary = ready && document ? summaryOfOpen(document) : undefined;
    if (!summary) return;
    current = changed(current, [summary], []);
    didChange.fire();
  };

  const watchers = [TRANSCRIPT_GLOB, `**/*${SIDECAR_SUFFIX}`, ...config.files()].map(glob => vscode.workspace.createFileSystemWatcher(glob));
  const listening = all(
    ...watchers,
    ...watchers.flatMap(watcher => [watcher.onDidCreate(touch), watcher.onDidChange(touch), watcher.onDidDelete(touch)]),
    documents.onDidRead(model => refreshOpen(model.uri)),
    documents.onDidClose(touch),
    sidecars.onDidChange(model => refreshOpen(model.transcript)),
    decisions.onDidChange(touch),
    codebook.onDidChange(() => { if (ready) void walkAll(true); }),
    config.onDidChange(() => { if (ready) void walkAll(false); }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => { if (ready) void walkAll(false); }),
    refreshTouched,
  );
  return {
    get current() { return current; },
    get ready() { return (ready ??= walkAll(false)); },
    get failures() { return failures; },
    onDidChange: didChange.event,
    refresh: (anew = false) => (ready = walkAll(anew)),
    find: query => searchMeetings(current.meetings, words, query),
    async details(uri) {
      const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
      const model = document && await documents.whenRead(document);
      if (document && model) return { text: model.text, transcript: model.transcript, placed: (await sidecars.get(document)).placed };
      try {
        const bytes = await files.read(uri.toString());
        const { text, transcript, placed } = readBytes(uri, bytes, await files.read(uri.toString() + SIDECAR_SUFFIX).catch(() => null));
        return hasLayout(transcript) ? { text, transcript, placed } : undefined;
      } catch (error) {
        log.warn(`${uri.path} could not be read: ${String(error)}`);
        return undefined;
      }
    },
    dispose: () => { listening.dispose(); didChange.dispose(); },
  };
}

function entryOf(uri: vscode.Uri): FileEntry {
  return { uri: uri.toString(), path: vscode.workspace.asRelativePath(uri) };
}

function hasLayout(transcript: Transcript): transcript is Transcript & { layout: Layout } {
  return transcript.layout !== null;
}
