import type { Cancel } from '../base/schedule';
import { SIDECAR_SUFFIX, type FileEntry, type Files } from './files';
import type { MeetingSummary } from './summary';

/** Reads one file and its sidecar (`null` where there is none) and sums it up; `null` for what is no transcript. */
export type Summariser = (file: FileEntry, bytes: Uint8Array, sidecar: Uint8Array | null) => MeetingSummary | null | Promise<MeetingSummary | null>;

/** What is remembered of a file, so that it is read again only when it or its sidecar changed. */
export interface Remembered {
  /** Size and time of change of the file and its sidecar, and what else its reading rests on. */
  readonly stamp: string;
  readonly summary: MeetingSummary | null;
}

/** What a walk over the files gives: what is now known of each, and what could not be read. */
export interface Loaded {
  readonly known: ReadonlyMap<string, Remembered>;
  readonly failures: readonly { readonly file: FileEntry; readonly reason: string }[];
  /** Whether it was stopped before the end; `known` then keeps what was remembered of the rest. */
  readonly cancelled: boolean;
}

/** How files are walked over; nothing needs to be given. */
export interface LoadOptions {
  readonly known?: ReadonlyMap<string, Remembered>;
  readonly cancel?: Cancel;
  /** Told after each file how many of how many are done, and what is known so far; that grows on. */
  readonly progress?: (done: number, of: number, soFar: ReadonlyMap<string, Remembered>) => void;
  /** What the reading of a file rests on besides its bytes, as text: when it changes, the file is read again. */
  readonly basis?: (file: FileEntry) => string;
  /** How many files are under way at once; reading waits for the disk, summing up for the processor. */
  readonly atOnce?: number;
  /** Files over this many bytes are passed over with a reason; VS Code itself gives extensions no document over 50 MB. */
  readonly largest?: number;
}

/** Files over this many bytes come last: one huge file must not hold up the hundreds that are read in its time. */
const BULKY = 1024 * 1024;

/** Walks over all files; one that is gone or unreadable is a failure told, never an exception. */
export async function load(files: Files, summarise: Summariser, options: LoadOptions = {}): Promise<Loaded> {
  return loadSome(files, summarise, await files.list(options.cancel), new Map(), options);
}

/** The same for some files only, on top of what is known of the others in `keep`. */
export async function loadSome(
  files: Files, summarise: Summariser, entries: readonly FileEntry[], keep: ReadonlyMap<string, Remembered>, options: LoadOptions = {},
): Promise<Loaded> {
  const { cancel, progress, basis = () => '', atOnce = 8, largest = 50 * 1024 * 1024 } = options;
  const before = options.known ?? new Map<string, Remembered>();
  const known = new Map(keep), failures: { file: FileEntry; reason: string }[] = [];
  const bulky: FileEntry[] = [];
  let done = 0;
  /** Whether the file is dealt with; `false` when it is put off. */
  const one = async (file: FileEntry, all: boolean): Promise<boolean> => {
    const sidecar = file.uri + SIDECAR_SUFFIX;
    const [own, beside] = await Promise.all([files.stat(file.uri), file.annotated === false ? null : files.stat(sidecar).catch(() => null)]);
    const stamp = `${own.size}:${own.changed}` + (beside ? `:${beside.size}:${beside.changed}` : '') + basis(file);
    const remembered = before.get(file.uri);
    if (remembered?.stamp === stamp) { known.set(file.uri, remembered); return true; }
    if (own.size > BULKY && !all) return false;
    if (own.size > largest) throw new Error(`larger than ${Math.round(largest / 1048576)} MB`);
    const bytes = await files.read(file.uri);
    const annotations = beside ? await files.read(sidecar).catch(() => null) : null;
    known.set(file.uri, { stamp, summary: await summarise(file, bytes, annotations) });
    return true;
  };
  /** Reads files until all are read or somebody stops it; gives those that were not come to. */
  const readAll = async (these: readonly FileEntry[], all: boolean): Promise<readonly FileEntry[]> => {
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < these.length && !cancel?.isCancellationRequested) {
        const file = these[next++]!;
        try {
          if (!await one(file, all)) { bulky.push(file); continue; }
        } catch (error) {
          failures.push({ file, reason: error instanceof Error ? error.message : String(error) });
        }
        progress?.(++done, entries.length, known);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, these.length) }, worker));
    return these.slice(next);
  };
  const left = [...await readAll(entries, false), ...await readAll(bulky, true)];
  for (const { uri } of left) {
    const remembered = before.get(uri);
    if (remembered) known.set(uri, remembered);
  }
  const cancelled = left.length > 0;
  return { known, failures, cancelled };
}
