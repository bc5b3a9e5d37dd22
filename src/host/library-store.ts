import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import type { Corrections } from '../base/names';
import { debounce } from '../base/schedule';
import { isListed, isPlainText, SIDECAR_SUFFIX, type FileEntry } from '../library/files';
import { createInterner } from '../library/interning';
import { changed, EMPTY_LIBRARY, libraryOf, type Library } from '../library/library';
import { load, loadSome, type Loaded, type LoadOptions, type Remembered, type Summariser } from '../library/loader';
import { searchMeetings } from '../library/search';
import { hasLayout, summarize, type MeetingSummary } from '../library/summary';
import type { Job } from '../library/sum-up';
import { createWordIndex, distinctWords } from '../library/words';
import { decodeText } from '../transcript/decode';
import { placesOf } from '../transcript/mentions';
import { VIEWS } from './contributes';
import { placeToRange, toRange } from './convert';
import { createFiles } from './files';
import { createLibraryCache } from './library-cache';
import { createLibraryDesk } from './library-desk';
import { watchLibrary, type Burst } from './library-events';
import { withLongProgress } from './long-work';
import { openDocument } from './open-document';
import type { Lists, LoadedLater, ReadingSource } from './loaded';
import type { CodebookStore, Config, Decisions, Documents, LibraryStore, Sidecars } from './services';

/** What was read so far is shown this often during a walk. */
const SHOW_EVERY_MS = 1500;
/** What is known is kept for the next start this long after the last change; soon after a walk. */
const KEEP_AFTER_MS = 30_000, KEEP_SOON_MS = 1000;
/** During a walk it is kept after this long, then after twice as long and so on: a window that is closed loses at most half, and little time goes into it. */
const KEEP_DURING_MS = 10_000;
/** The first walk begins by itself this long after a transcript was read for an editor: hovers and links to other accounts need it. */
const BEGIN_AFTER_MS = 1500;
/** Files under way at once: enough that the other thread never waits for the disk. */
const AT_ONCE = 16;

/** The library of the workspace: begun with what the last session left, walked when first asked for, then kept by events and the open documents. */
export function createLibraryStore(
  context: vscode.ExtensionContext, reading: ReadingSource, lists: LoadedLater<Lists>, config: Config, codebook: CodebookStore, documents: Documents, sidecars: Sidecars, decisions: Decisions, log: vscode.LogOutputChannel,
): LibraryStore & Disposable {
  const files = createFiles(config, lists, log), desk = createLibraryDesk(context.extensionUri, reading, log), cache = createLibraryCache(context, log);
  const didChange = emitter<void>(error => log.error(error as Error));
  const intern = createInterner(), basisOf = createBasis(codebook, decisions);
  let current: Library = EMPTY_LIBRARY, known: ReadonlyMap<string, Remembered> = new Map(), words = createWordIndex(), failures: Loaded['failures'] = [];
  let progress: LibraryStore['progress'], stopped = false, ready: Promise<void> | undefined, begun = false, walked = false, disposed = false;
  let running: Promise<void> = Promise.resolve(), fresh: MeetingSummary[] = [];
  /** Files that changed and are none of the library's, so that a growing log is not looked for each time. */
  const leftOut = new Set<string>();

  const jobFor = (file: FileEntry, bytes: Uint8Array, sidecar: Uint8Array | null): Job => {
    const uri = vscode.Uri.parse(file.uri);
    return { file, bytes, sidecar, names: codebook.names(uri), force: decisions.get(uri) === 'transcript' || !isPlainText(uri.path) };
  };
  /** What to read of one file on its own; `undefined`, and a line in the log, when it is gone. */
  const jobOf = async (uri: vscode.Uri): Promise<Job | undefined> => {
    try {
      const bytes = await files.read(uri.toString()), sidecar = await files.read(uri.toString() + SIDECAR_SUFFIX).catch(() => null);
      return jobFor(entryOf(uri), bytes, sidecar);
    } catch (error) {
      log.warn(`${uri.path} could not be read: ${String(error)}`);
      return undefined;
    }
  };
  const summarise: Summariser = async (file, bytes, sidecar) => {
    if (decisions.get(vscode.Uri.parse(file.uri)) === 'plain') return null;
    const { summary, words: own } = await desk.sumUp(jobFor(file, bytes, sidecar));
    if (!summary) return null;
    words.put(file.uri, own.split('\n'));
    const lasting = intern(summary);
    fresh.push(lasting);
    return lasting;
  };
  const options = (more: LoadOptions): LoadOptions => ({ known, basis: file => basisOf(vscode.Uri.parse(file.uri)), atOnce: AT_ONCE, ...more });
  /** What an open transcript of the workspace says now, saved or not; not one that is left out of the library. */
  const summaryOfOpen = (document: vscode.TextDocument): MeetingSummary | undefined => {
    const { uri } = document, key = uri.toString();
    if (!vscode.workspace.getWorkspaceFolder(uri) || (!known.has(key) && isListed(uri.path))) return undefined;
    const model = documents.get(document);
    if (!model || !hasLayout(model.transcript)) return undefined;
    words.put(key, distinctWords(model.text));
    return summarize(entryOf(uri), model.text, model.transcript, sidecars.peek(uri)?.placed ?? []);
  };
  const show = (library: Library): void => {
    current = library;
    didChange.fire();
  };
  const take = (loaded: Loaded): void => {
    known = loaded.known;
    fresh = [];
    for (const { file, reason } of loaded.failures) log.warn(`${file.path} could not be read: ${reason}`);
    const meetings = new Map([...known].flatMap(([uri, { summary }]) => (summary ? [[uri, summary] as const] : [])));
    for (const document of vscode.workspace.textDocuments) {
      const summary = summaryOfOpen(document);
      if (summary) meetings.set(summary.uri, summary);
    }
    for (const { uri } of current.meetings) if (!meetings.has(uri)) words.remove(uri);
    show(libraryOf([...meetings.values()]));
  };
  const queue = (work: () => Promise<void>): Promise<void> => (running = running.then(work).catch((error: unknown) => log.error(error as Error)));
  const keep = async (what = known): Promise<void> => { if (!disposed) await cache.write({ known: what, words: words.dump() }, { get isCancellationRequested() { return disposed; } }); };
  const keepLater = debounce(() => void queue(() => keep()), KEEP_AFTER_MS), keepSoon = debounce(() => void queue(() => keep()), KEEP_SOON_MS);
  /** Begins with what the last session left: shown at once, and read anew only where it changed. */
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    const [kept] = await Promise.all([cache.read(), codebook.ready]);
    if (!kept) return;
    words = createWordIndex(kept.words);
    known = kept.known;
    show(libraryOf([...known.values()].flatMap(({ summary }) => summary ?? [])));
  };
  const walkAll = (anew: boolean): Promise<void> => queue(async () => {
    await begin();
    const began = performance.now();
    let showing: ReturnType<typeof setTimeout> | undefined, keepAt = began + KEEP_DURING_MS;
    const showSoFar = (): void => {
      showing = undefined;
      if (fresh.length) show(changed(current, fresh, []));
      fresh = [];
    };
    try {
      const loaded = await withLongProgress(VIEWS.meetings, vscode.l10n.t('Reading meetings'), (report, cancel) => load(files, summarise, options({
        ...anew && { known: new Map() }, cancel, progress: (done, of, soFar) => {
          progress = { done, of };
          report(done, of);
          showing ??= setTimeout(showSoFar, SHOW_EVERY_MS);
          if (performance.now() < keepAt) return;
          keepAt += performance.now() - began;
          void keep(new Map([...known, ...soFar]));
        },
      })));
      progress = undefined;
      walked = true;
      stopped = loaded.cancelled;
      failures = loaded.failures;
      take(loaded);
      log.info(`${current.meetings.length} meetings of ${known.size} files in ${Math.round(performance.now() - began)} ms`);
      keepSoon();
    } finally {
      clearTimeout(showing);
      progress = undefined;
    }
  });
  const refresh = async ({ touched, relist }: Burst): Promise<void> => {
    if (relist) leftOut.clear();
    const listed = relist || [...touched].some(uri => !known.has(uri) && !leftOut.has(uri)) ? new Map((await files.list()).map(file => [file.uri, file])) : undefined;
    if (listed) for (const uri of touched) if (!listed.has(uri)) leftOut.add(uri); else leftOut.delete(uri);
    const there = await Promise.all([...touched].map(uri => files.stat(uri).then(() => uri, () => undefined)));
    const standing = new Set(there), entries = listed ? [...listed.values()].filter(({ uri }) => standing.has(uri) || !known.has(uri)) : there.flatMap(uri => (uri === undefined || leftOut.has(uri) ? [] : entryOf(vscode.Uri.parse(uri))));
    const left = new Map(known);
    for (const uri of known.keys()) if (touched.has(uri) || (listed && !listed.has(uri))) left.delete(uri);
    take(await loadSome(files, summarise, entries, left, options({})));
    keepLater();
  };
  const refreshOpen = (uri: vscode.Uri): void => {
    const document = ready && openDocument(uri);
    const summary = document && summaryOfOpen(document);
    if (summary) show(changed(current, [summary], []));
  };

  const events = watchLibrary(config, burst => { if (ready) void queue(() => refresh(burst)); });
  const beginSoon = debounce(() => { ready ??= walkAll(false); }, BEGIN_AFTER_MS);
  const listening = all(
    desk, events, keepLater, keepSoon, beginSoon,
    documents.onDidRead(model => { if (ready) refreshOpen(model.uri); else if (vscode.workspace.getWorkspaceFolder(model.uri)) beginSoon(); }),
    documents.onDidClose(events.touch),
    sidecars.onDidChange(model => refreshOpen(model.transcript)),
    decisions.onDidChange(events.touch),
    codebook.onDidChange(() => { if (ready && basisOf.hasChanged()) void walkAll(false); }),
  );
  return {
    get current() { return current; },
    get ready() { return (ready ??= walkAll(false)); },
    get failures() { return failures; },
    get progress() { return progress; },
    get isComplete() { return walked && !stopped; },
    get stopped() { return stopped; },
    onDidChange: didChange.event,
    refresh: (anew = false) => (ready && progress ? ready : (ready = walkAll(anew))),
    find: (query, cancel) => searchMeetings(current.meetings, words, query, cancel),
    async places(uri, named) {
      const document = openDocument(uri), model = document && documents.get(document);
      if (document && model) return placesOf(model.transcript, named).map(span => toRange(document, span));
      const job = await jobOf(uri);
      return job ? (await desk.places(job, named)).map(placeToRange) : [];
    },
    async hits(uri, query, { most = Infinity, unit = 'words' } = {}) {
      const wanted = { most, unit };
      const document = openDocument(uri), model = document && await documents.whenRead(document);
      if (document && model) return (await reading.load()).hitsAmong({ text: model.text, transcript: model.transcript, placed: (await sidecars.get(document)).placed }, query, wanted);
      const job = await jobOf(uri);
      return job ? desk.hits(job, query, wanted) : undefined;
    },
    async text(uri) {
      const job = openDocument(uri) ?? await jobOf(uri);
      return job && ('bytes' in job ? decodeText(job.bytes).text : job.getText());
    },
    async details(uri) {
      const document = openDocument(uri), model = document && await documents.whenRead(document);
      if (document && model) return { text: model.text, transcript: model.transcript, placed: (await sidecars.get(document)).placed };
      const job = await jobOf(uri), meeting = job && (await reading.load()).readMeeting(job);
      return meeting && hasLayout(meeting.transcript) ? meeting : undefined;
    },
    dispose: () => { disposed = true; listening.dispose(); didChange.dispose(); },
  };
}

/** What the reading of a file rests on besides its bytes: the corrected names of its folder and what a person decided. */
function createBasis(codebook: CodebookStore, decisions: Decisions): { (uri: vscode.Uri): string; hasChanged(): boolean } {
  const keys = new WeakMap<Corrections, string>();
  const keyOf = (names: Corrections): string => {
    let key = keys.get(names);
    if (key === undefined) keys.set(names, key = hash(JSON.stringify(names)));
    return key;
  };
  const all = (): string => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => keyOf(codebook.names(uri))).join();
  let last = all();
  return Object.assign((uri: vscode.Uri) => `:${keyOf(codebook.names(uri))}:${decisions.get(uri) ?? ''}`, {
    hasChanged: () => last !== (last = all()),
  });
}

/** FNV-1a (64 bits, Fowler, Noll and Vo) of a text, as hexadecimal digits. */
function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) sum = BigInt.asUintN(64, (sum ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return sum.toString(16);
}

function entryOf(uri: vscode.Uri): FileEntry {
  return { uri: uri.toString(), path: vscode.workspace.asRelativePath(uri) };
}
