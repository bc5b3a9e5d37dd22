// The library at scale: `npm run bench:library -- [HOW_MANY]`. Writes that many invented meetings to a temporary folder, indexes
// them through the worker that ships, and prints times as ratios to reading each file once. Exits 1 where a bar is missed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { NO_CORRECTIONS } from '../../src/base/names';
import { breathe } from '../../src/base/schedule';
import { filesIn } from '../../src/cli/folder';
import { createOwnDesk } from '../../src/library/answerer';
import { decodeKept, encodeKept } from '../../src/library/cache';
import { createDesk, type Answer, type Port } from '../../src/library/desk';
import type { FileEntry } from '../../src/library/files';
import { filterMeetings } from '../../src/library/filter';
import { group, inOrder } from '../../src/library/group';
import { createInterner } from '../../src/library/interning';
import { libraryOf } from '../../src/library/library';
import { loadSome, type Remembered, type Summariser } from '../../src/library/loader';
import { parseQuery } from '../../src/library/query';
import { searchMeetings } from '../../src/library/search';
import { createWordIndex } from '../../src/library/words';
import { decodeText } from '../../src/transcript/decode';
import { readTranscript } from '../../src/transcript/read';
import { libraryFile } from '../support/generate';

/** Files indexed in a row, and how many of each row are also read by themselves: what else the machine does then slows both alike. */
const ROW = 500, SAMPLE = 100;
/** The size of the library with which larger ones are compared. */
const THOUSAND = 1000;
const QUERIES = ['trade', 'gr', 'trade and grain not timber', '"machine tools"', 'person:bel', 'place:northmark', 'speaker:amara year:2015..2020', 'figure:>900m', 'a'];

const count = Number(process.argv[2] ?? 1000);
let missed = false;
const tell = (line: string): void => console.log(`     ${line}`);
const bar = (line: string, good: boolean): void => { console.log(`${good ? 'ok  ' : 'MISS'} ${line}`); missed ||= !good; };
const ms = (time: number): string => (time < 10 ? time.toFixed(2) : Math.round(time).toLocaleString('en')) + ' ms';
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const memory = (): number => { collect(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6; };

/** How long this thread itself has run, in milliseconds, where Linux tells it: waiting for a processor that others have does not count. Elsewhere the clock. */
function ran(): number {
  try { return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6; } catch { return performance.now(); }
}

/** How long all threads of this process have run, in milliseconds. */
function ranAll(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The longest time since the last look during which this thread ran and let no other work in. */
function watchBlocks(): () => number {
  let longest = 0, last = performance.now(), lastRan = ran();
  setInterval(() => {
    const now = performance.now(), nowRan = ran();
    longest = Math.max(longest, Math.min(now - last, nowRan - lastRan));
    last = now;
    lastRan = nowRan;
  }, 2).unref();
  return () => { const most = longest; longest = 0; return most; };
}

function workerPort(): Port {
  const worker = new Worker(resolve('dist/thread.js'));
  const port: Port = { send: ask => worker.postMessage(ask), onAnswer: () => {}, onEnd: () => {}, close: () => void worker.terminate() };
  worker.on('message', (answer: Answer) => port.onAnswer(answer));
  worker.on('error', error => { throw error; });
  return port;
}

/** What the first index of a library took, in milliseconds: by the clock and of all threads, keeping it included; `alone` is reading the same files once in one thread. */
interface Indexed { readonly meetings: number; readonly clock: number; readonly ran: number; readonly alone: number; readonly longest: number; readonly keeping: number }

/** What a meeting of the whole took to what one of each small library did. */
function growth(whole: Indexed, small: readonly Indexed[], by: string, time: (indexed: Indexed) => number): void {
  const each = (indexed: Indexed): number => time(indexed) / indexed.meetings, thousands = small.map(each);
  const ratio = each(whole) / (thousands.reduce((sum, one) => sum + one, 0) / thousands.length);
  bar(`a meeting of ${whole.meetings.toLocaleString('en')} to one of 1,000 by ${by}: ${ratio.toFixed(2)} (at most 1.2): ${ms(each(whole))} to ${thousands.map(ms).join(' before and ')} after`, ratio <= 1.2);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-library-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const { path, text } = libraryFile(i), file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += text.length;
  }
  console.log(`${count.toLocaleString('en')} meetings, ${(bytes / 1e6).toFixed(1)} MB, one worker`);

  const files = filesIn(folder), cache = join(folder, 'library.cache'), entries = await files.list();
  const desk = createDesk(workerPort(), createOwnDesk(breathe), reason => { throw new Error(reason); }), blocked = watchBlocks();
  const summariser = (words: ReturnType<typeof createWordIndex>): Summariser => {
    const intern = createInterner();
    return async (file, data, sidecar) => {
      const { summary, words: own } = await desk.sumUp({ file, bytes: data, sidecar, names: NO_CORRECTIONS, force: false });
      if (!summary) return null;
      words.put(file.uri, own.split('\n'));
      return intern(summary);
    };
  };
  const once = async (some: readonly FileEntry[]): Promise<{ readonly clock: number; readonly ran: number }> => {
    const began = performance.now(), ranBefore = ranAll();
    for (const { uri, path } of some) readTranscript(decodeText(await readFile(uri)).text, { fileName: path });
    return { clock: performance.now() - began, ran: ranAll() - ranBefore };
  };
  /** Indexes a library from nothing in rows, between which the same thread reads some of the files by themselves. What is known dies with it, so that the next library begins with an empty heap. */
  const indexAnew = async (some: readonly FileEntry[], into: string): Promise<Indexed> => {
    const words = createWordIndex(), summarise = summariser(words), known = new Map<string, Remembered>();
    let clock = 0, ran = 0, alone = 0, longest = 0;
    const timed = async (work: () => Promise<void>): Promise<void> => {
      await breathe();
      blocked();
      const began = performance.now(), ranBefore = ranAll();
      await work();
      clock += performance.now() - began;
      ran += ranAll() - ranBefore;
      longest = Math.max(longest, blocked());
    };
    collect();
    for (let from = 0; from < some.length; from += ROW) {
      const row = some.slice(from, from + ROW), step = Math.max(1, Math.floor(row.length / SAMPLE)), sample = row.filter((_, i) => i % step === 0);
      alone += (await once(sample)).clock * row.length / sample.length;
      await timed(async () => { for (const [uri, remembered] of (await loadSome(files, summarise, row, new Map(), { atOnce: 16 })).known) known.set(uri, remembered); });
    }
    const clockBefore = clock;
    await timed(async () => writeFile(into, (await encodeKept({ known, words: words.dump() }, 'bench'))!));
    return { meetings: some.length, clock, ran, alone, longest, keeping: clock - clockBefore };
  };
  const other = join(folder, 'other.cache'), thousand = entries.slice(0, THOUSAND);
  // both threads have to compile the reader before either is measured
  await indexAnew(thousand, other);
  // a thousand before the whole and a thousand after it: a machine that grows busier, or faster, tells no growth
  const small = [await indexAnew(thousand, other)], whole = await indexAnew(entries, cache);
  if (count > THOUSAND) small.push(await indexAnew(entries.slice(-THOUSAND), other));
  const before = memory();
  tell(`reading each file once: ${ms(whole.alone)}, ${ms(whole.alone / count)} a meeting (every ${ROW / SAMPLE}th measured); keeping: ${ms(whole.keeping)}`);
  bar(`first index: ${ms(whole.clock)}, ${(whole.clock / whole.alone).toFixed(2)} of that (at most 1.5)`, whole.clock <= 1.5 * whole.alone);
  bar(`longest block of the main thread meanwhile: ${ms(whole.longest)} (at most 50)`, whole.longest <= 50);
  if (count > THOUSAND) {
    growth(whole, small, 'processor time of all threads', ({ ran }) => ran);
    growth(whole, small, 'the clock', ({ clock }) => clock);
  }
  blocked();
  let began = performance.now();
  const kept = (await decodeKept(await readFile(cache), 'bench'))!, again = { known: kept.known, words: createWordIndex(kept.words) };
  const loaded = await loadSome(files, () => { throw new Error('nothing has changed'); }, entries, new Map(), { known: again.known, atOnce: 16 });
  let library = libraryOf([...loaded.known.values()].flatMap(({ summary }) => summary ?? []));
  const second = performance.now() - began, secondBlock = blocked();
  bar(`second start: ${ms(second)}, 1/${Math.round(whole.clock / second)} of the first (at most 1/10)`, second <= whole.clock / 10);
  bar(`longest block of the main thread meanwhile: ${ms(secondBlock)} (at most 50)`, secondBlock <= 50);
  const held = memory() - before;
  bar(`memory of the index: ${held.toFixed(0)} MB (at most 150)`, held <= 150);

  const one = entries[count >> 1]!, text = await readFile(one.uri, 'utf8'), reading: number[] = [], refreshing: number[] = [], clock: number[] = [];
  for (let i = 0; i < 9; i++) {
    await writeFile(one.uri, `${text}\nEnd ${i}.\n`);
    reading.push((await once([one])).ran);
    const ranBefore = ranAll();
    began = performance.now();
    const { known: anew } = await loadSome(files, summariser(again.words), [one], loaded.known, { known: loaded.known });
    library = libraryOf([...anew.values()].flatMap(({ summary }) => summary ?? []));
    refreshing.push(ranAll() - ranBefore);
    clock.push(performance.now() - began);
  }
  bar(`one changed file: ${ms(median(refreshing))} of all threads (${ms(median(clock))} by the clock), reading it ${ms(median(reading))} (at most 50 ms more)`, median(refreshing) <= median(reading) + 50);

  let worst = 0, slowest = '';
  blocked();
  for (const source of QUERIES) {
    began = ran();
    const found = (await searchMeetings(library.meetings, again.words, parseQuery(source).query)).length, took = ran() - began;
    if (took > worst) { worst = took; slowest = `${source}: ${found} meetings`; }
  }
  bar(`slowest of ${QUERIES.length} searches: ${ms(worst)}, ${slowest} (at most 100)`, worst <= 100);
  let longest = blocked();
  began = ran();
  const through = await filterMeetings(library.meetings, 'north bel');
  tell(`filter of the tree: ${ms(ran() - began)}, ${through.length} meetings`);
  longest = Math.max(longest, blocked());
  for (const grouping of ['region', 'counterpart', 'participant', 'year'] as const) {
    began = ran();
    const groups = (await group(library.meetings, grouping)).length;
    tell(`grouping by ${grouping}: ${ms(ran() - began)}, ${groups} groups`);
    longest = Math.max(longest, blocked());
  }
  began = ran();
  await inOrder(library.meetings, 'title');
  tell(`order by title: ${ms(ran() - began)}`);
  longest = Math.max(longest, blocked());
  bar(`longest block of the main thread in searches, filter, groups and order: ${ms(longest)} (at most 50)`, longest <= 50);
  desk.dispose();
  process.exit(missed ? 1 : 0);
}

void main();
