// The library in a browser: `npm run bench:web -- [HOW_MANY]`. Opens VS Code for the Web on that many invented meetings and times what
// a person waits for, beside reading the same files once in the same browser. Exits 1 where a bar is missed.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser';
import { freshFolder, repository } from '../../scripts/hosts/places';
import { libraryFile } from '../support/generate';
import { openWorkbench, type Workbench } from '../ui/driver';
import { ms } from './measure';

const PATIENCE = 600_000;
/** Asked for one after the other; the median counts. */
const QUERIES = ['trade', 'gr', '"machine tools"', 'person:bel', 'figure:>900m', 'trade and grain not timber', 'place:northmark', 'timber year:2015..2020', 'steel'];
const FILTERS = ['north', 'bel', '2017', 'north bel', 'committee'];
/** An answer is over by then. */
const QUIET_MS = 1500;
/** Between two letters: some 80 words a minute. */
const BETWEEN_MS = 150;

const count = Number(process.argv[2] ?? 1000);
let missed = false;
const bar = (line: string, good: boolean): void => { console.log(`${good ? 'ok  ' : 'MISS'} ${line}`); missed ||= !good; };
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** How long a time is by the clock, how long workers ran in it, how long the busiest of them did, and how long the window's own thread, which draws; in milliseconds. */
interface Took { readonly clock: number; readonly ran: number; readonly busiest: number; readonly window: number }

/** What a thread of the window is called beside its workers. */
const WINDOW = 'window';

/**
 * How long each worker of the browsers that this process started has run, in milliseconds: in VS Code for the Web the extension host and
 * the reader are such workers. The threads that own them, where the editor itself runs, are there by a name with `window` in it. Waiting for a processor that others have does not count. Where Linux does not tell it, the clock.
 */
function ranInThreads(): ReadonlyMap<string, number> {
  const parents = new Map<number, number>();
  const isOurs = (id: number): boolean => { const parent = parents.get(id); return parent !== undefined && (parent === process.pid || isOurs(parent)); };
  try {
    for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name))) parents.set(Number(id), Number(gone(() => readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]!) ?? 0));
    const ran = new Map<string, number>();
    const timeOf = (id: number, thread: string): number => Number(gone(() => readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8'))?.split(' ')[0] ?? 0) / 1e6;
    for (const id of parents.keys()) if (isOurs(id)) for (const thread of gone(() => readdirSync(`/proc/${id}/task`)) ?? []) {
      if (!gone(() => readFileSync(`/proc/${id}/task/${thread}/comm`, 'utf8'))?.startsWith('DedicatedWorker')) continue;
      ran.set(`${id}/${thread}`, timeOf(id, thread));
      ran.set(`${id}/${WINDOW}`, timeOf(id, String(id)));
    }
    return ran;
  } catch {
    return new Map([['clock', performance.now()]]);
  }
}

/** What may end between its name and a look at it. */
function gone<T>(look: () => T): T | undefined {
  try { return look(); } catch { return undefined; }
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const began = performance.now(), before = ranInThreads();
  await work();
  const clock = performance.now() - began, workers: number[] = [], windows: number[] = [];
  for (const [thread, now] of ranInThreads()) (thread.endsWith(WINDOW) ? windows : workers).push(now - (before.get(thread) ?? 0));
  return { clock, ran: workers.reduce((sum, one) => sum + one, 0), busiest: Math.max(0, ...workers), window: Math.max(0, ...windows) };
}

const both = ({ clock, ran, busiest }: Took): string => `${ms(clock)} ms by the clock, ${ms(ran)} ms of workers, ${ms(busiest)} ms of the busiest`;

/** Reads each file of the library once in a worker of a browser, fetched as the editor fetches it. */
async function readOnce(address: string, paths: readonly string[]): Promise<Took> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/static/mount/${paths[0]}`);
    const script = `${'const module = { exports: {} }, exports = module.exports;'}${readFileSync(join(repository, 'dist/reading.js'), 'utf8')}
      onmessage = async ({ data }) => {
        for (const path of data) module.exports.readTranscript(await (await fetch(${JSON.stringify(address)} + '/static/mount/' + path)).text(), { fileName: path });
        postMessage('done');
      };`;
    await page.evaluate(`globalThis.reader = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(script)}]))); 0`);
    const read = (some: readonly string[]): Promise<unknown> => page.evaluate(`new Promise((resolve, reject) => { reader.onmessage = () => resolve(0); reader.onerror = reject; reader.postMessage(${JSON.stringify(some)}); })`);
    await read(paths.slice(0, 50)); // the browser has to compile the reader first
    return await timed(() => read(paths));
  } finally {
    await browser.close();
  }
}

/** What a view shows, as an expression for the page: all its text, its title, and the labels of its rows; of trees that go on below, what can be seen. */
const seen = (view: string): string => `(() => {
  const pane = [...document.querySelectorAll('.sidebar .pane')].find(one => one.querySelector('.pane-header')?.getAttribute('aria-label')?.startsWith('${view}'));
  const rows = [...pane?.querySelectorAll('.monaco-list-row') ?? []].sort((a, b) => a.dataset.index - b.dataset.index).map(row => row.querySelector('.label-name')?.innerText ?? '');
  return { text: pane?.innerText ?? '', title: pane?.querySelector('.pane-header')?.innerText ?? '', rows };
})()`;

interface Seen { readonly text: string; readonly title: string; readonly rows: readonly string[] }

/** Waits in the page itself, from one painted picture to the next; `test` is an expression of what is \`seen\`. */
const shown = (page: Page, view: string, test: string): Promise<unknown> => page.waitForFunction(`(({ text, title, rows }) => ${test})(${seen(view)})`, undefined, { polling: 'raf', timeout: PATIENCE });

const whole = (page: Page): Promise<unknown> => shown(page, 'Meetings', `text.includes('${count.toLocaleString('en')}') && !text.includes('Reading') && rows.length > 0`);

/** From the last key in the open box until the first two rows of its answer are on the screen, and until nothing changes there any more. */
interface Answered { readonly first: Took; readonly complete: number }

/** Asks twice: once to see what the answer is in the end, and once with the clock running. Typed at once, as from the clipboard, or letter by letter. */
async function answered({ page }: Workbench, text: string, view: string, byLetter: boolean): Promise<Answered> {
  const box = page.locator('.quick-input-widget:visible input.input');
  const take = async (value: string): Promise<Seen> => {
    await box.fill(value);
    await page.waitForTimeout(QUIET_MS);
    return await page.evaluate(seen(view)) as Seen;
  };
  const end = await take(text), before = await take('');
  const head = ({ rows }: Seen): string => rows.slice(0, 2).join();
  if (head(end) === head(before)) throw new Error(`${text} changes nothing at the top of ${view}`);
  if (byLetter) {
    await box.pressSequentially(text.slice(0, -1), { delay: BETWEEN_MS });
    await page.waitForTimeout(BETWEEN_MS);
  }
  // an answer to fewer letters may look the same, but has another title
  const is = (test: string): Promise<unknown> => shown(page, view, `title === ${JSON.stringify(end.title)} && ${test}`);
  const there = is(`rows.slice(0, 2).join() === ${JSON.stringify(head(end))}`), all = is(`text === ${JSON.stringify(end.text)}`), began = performance.now();
  const first = await timed(async () => { await (byLetter ? box.pressSequentially(text.at(-1)!) : box.fill(text)); await there; });
  await all;
  return { first, complete: performance.now() - began };
}

function tell(what: string, answers: readonly Answered[]): void {
  const first = answers.map(one => one.first.clock), complete = answers.map(one => one.complete), busiest = median(answers.map(one => one.first.busiest)), window = median(answers.map(one => one.first.window));
  const range = (times: readonly number[]): string => `half within ${ms(median(times))} ms, all within ${ms(Math.max(...times))} ms`;
  bar(`${what}: first results ${range(first)} of the last key (half within 100); in it the editor's window runs ${ms(window)} ms, the busiest worker ${ms(busiest)} ms`, median(first) <= 100);
  bar(`${what}: complete ${range(complete)} (all within 1,000)`, Math.max(...complete) <= 1000);
}

async function main(): Promise<void> {
  const home = freshFolder('bench-web'), folder = join(home, 'meetings'), paths: string[] = [];
  for (let i = 0; i < count; i++) {
    const { path, text } = libraryFile(i), file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    paths.push(path);
  }
  console.log(`${count.toLocaleString('en')} meetings in VS Code for the Web`);
  const workbench = await openWorkbench({ folder, host: 'web' }), { page } = workbench;
  try {
    const alone = await readOnce(new URL(page.url()).origin, paths);
    console.log(`     reading each file once: ${both(alone)}`);
    const first = await timed(async () => { await workbench.openContainer('Readout'); await whole(page); });
    // the reader and the extension host run side by side: where a machine has both to give, the busiest is what the clock shows
    bar(`first index: ${both(first)}; the busiest ${(first.busiest / alone.busiest).toFixed(2)} of that (at most 1.5)`, first.busiest <= 1.5 * alone.busiest);
    await workbench.command('Readout: Find in Meetings');
    const askAll = async (texts: readonly string[], view: string, byLetter: boolean): Promise<readonly Answered[]> => {
      const answers: Answered[] = [];
      for (const text of texts) answers.push(await answered(workbench, text, view, byLetter));
      return answers;
    };
    tell('a search', await askAll(QUERIES, 'Find', false));
    tell('a search, typed by the letter', await askAll(QUERIES, 'Find', true));
    await workbench.press('Escape');
    await workbench.command('Readout: Filter Meetings');
    tell('a filter of the tree', await askAll(FILTERS, 'Meetings', false));
    await workbench.press('Escape');
  } finally {
    await workbench.close();
    rmSync(home, { recursive: true, force: true });
  }
  process.exit(missed ? 1 : 0);
}

void main();
