import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser';
import { freshFolder, repository } from '../../scripts/hosts/places';
import { startServer } from '../../scripts/hosts/server';
import { quiet, themes, type Theme } from '../../scripts/hosts/settings';
import { startWeb } from '../../scripts/hosts/web';
import { findInEditor, type Box } from './in-editor';
import { PATIENCE, cameTrue, tryUntil } from './patience';
import { screenOf } from './screen';

/** What to open a workbench on. */
export interface WorkbenchOptions {
  /** The folder to work on; it is copied, so that it stays as it is. Without one the window has no workspace. */
  readonly folder?: string;
  readonly theme?: Theme;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A packaged extension to install instead of the one built in this repository; in VS Code Server only. */
  readonly vsix?: string;
  /** A file of the folder that names the folders of the workspace, ending in `.code-workspace`; without it the folder is the workspace. On the server only. */
  readonly workspace?: string;
  /** VS Code Server, whose extensions run in Node, or VS Code for the Web, where all runs in the browser and settings are those of the folder. */
  readonly host?: 'server' | 'web';
  /** In CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a screenshot to one CSS pixel. */
  readonly scale?: number;
}

/** A real workbench in a browser, as a person with keyboard and mouse has it. Every wait fails after `PATIENCE`. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the folder on disk, absolute. */
  readonly folder: string;
  /** The active text editor. */
  readonly editor: Locator;
  /** What the extension host and the workbench complained of about Readout, so far. */
  readonly complaints: readonly string[];
  /** Opens a file of the folder through Quick Open. */
  openFile(path: string): Promise<void>;
  /** Runs a command from the palette, by its full title (`Readout: Tag Selection`). */
  command(title: string): Promise<void>;
  /** Presses keys one after the other, as Playwright names them (`Control+K`). */
  press(...keys: string[]): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Brings a passage of the open file into view, the cursor at its beginning. */
  reveal(text: string): Promise<void>;
  /** Where a visible passage of the active editor stands on the page; waits until it is there. */
  locate(text: string): Promise<Box>;
  /** Selects a passage of the open file. */
  select(text: string): Promise<void>;
  /** Hovers over a passage of the open file and gives the hover when it is shown. */
  hover(text: string): Promise<Locator>;
  /** The rows of the quick input (palette, QuickPick) that is open. */
  choices(): Promise<string[]>;
  /** Takes the row of the open quick input that contains `text`. */
  choose(text: string): Promise<void>;
  /** Presses a key until the quick input that it opens is shown, and gives that: a key that comes before the editor knows its meaning does nothing. */
  ask(key: string, title: string): Promise<Locator>;
  /** Types into the quick input of that title and takes it, once its list, if it has one, shows what the last of `text` names. */
  answer(title: string, text?: string): Promise<void>;
  /** Waits until the status bar says that the open file is a transcript. */
  isTranscript(): Promise<void>;
  /** Opens a container of the Activity Bar by its title (`Readout`). */
  openContainer(title: string): Promise<void>;
  /** The rows of a view in the side bar, by the view's title, top to bottom. */
  rows(view: string): Locator;
  /** What notifications are shown. */
  readonly notifications: Locator;
  /** What a file of the folder holds on disk now. */
  read(path: string): string;
  /** Loads the window anew, as after a restart, and waits until it is there again. */
  reload(): Promise<void>;
  /** Kills the processes that run extensions, as a crash would. In VS Code Server only. */
  killExtensionHost(): void;
  /** Files of that name that extensions keep for workspaces, absolute; none in VS Code for the Web. */
  stored(name: string): readonly string[];
  /** Leaves a PNG at `path`, relative to `out/screenshots/`. */
  screenshot(path: string, clip?: Box): Promise<string>;
  /** Ends browser and server and removes the copy. */
  close(): Promise<void>;
}

/** What the windows that are open now show, each as a few lines. */
const open = new Set<(name: string) => Promise<string>>();

/** Leaves what all open windows show, as PNGs in `out/screenshots/` under a name, and as text, which it gives. */
export async function whatIsShown(name: string): Promise<string> {
  return (await Promise.all([...open].map((tell, i) => tell(i ? `${name}-${i + 1}` : name)))).join('\n');
}

/** Starts VS Code Server with Readout and opens a window of it. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { theme = 'dark', size = { width: 1280, height: 800 }, scale = 1, host = 'server' } = options;
  const home = freshFolder('ui');
  const folder = join(home, options.folder ? basename(resolve(options.folder)) : 'nothing');
  if (options.folder) cpSync(options.folder, folder, { recursive: true });
  const settings = { 'workbench.colorTheme': themes[theme], ...options.settings };
  const [served, browser] = await Promise.all([host === 'web' ? onWeb(folder, settings) : onServer(options, folder, settings), launchBrowser()]);
  let tell: ((name: string) => Promise<string>) | undefined;
  const close = async () => {
    if (tell) open.delete(tell);
    await browser.close();
    await served.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale, permissions: ['clipboard-read', 'clipboard-write'] });
    page.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    page.on('console', message => {
      const text = message.text();
      if (ofReadout(text) && (message.type() === 'error' || / ERR | WARN /.test(text))) complaints.push(text);
    });
    tell = async name => {
      await page.screenshot({ path: resolve(repository, 'out/screenshots', `${name}.png`), timeout: 10_000 }).catch(() => undefined);
      return screenOf(page, folder, complaints);
    };
    open.add(tell);
    const restored = async () => {
      await page.locator('.monaco-workbench').waitFor();
      // the driver of smoke tests is the server's; in the browser the status bar comes last
      if (host === 'server') await page.waitForFunction('globalThis.driver?.whenWorkbenchRestored().then(() => true)');
      else await page.locator('.statusbar-item').nth(1).waitFor();
    };
    await page.goto(served.address);
    await restored();
    const walked = walk(page, folder), reload = async () => {
      const loaded = page.waitForEvent('load');
      // not the browser's own: the window first writes down what is open
      await walked.command('Developer: Reload Window');
      await loaded;
      await restored();
    };
    const stored = (name: string) => (served.userData ? readdirSync(served.userData, { recursive: true }).map(String).filter(path => basename(path) === name).map(path => join(served.userData!, path)) : []);
    const killExtensionHost = () => { for (const pid of served.extensionHosts?.() ?? []) process.kill(pid, 'SIGKILL'); };
    return { ...walked, complaints, reload, killExtensionHost, stored, close };
  } catch (error) {
    if (error instanceof Error) error.message += `\n${await whatIsShown('never-opened')}`;
    await close();
    throw error;
  }
}

/** Whether a line of the console is about Readout: its code or its name, which does not count where a folder of this run or this clone has it. */
function ofReadout(text: string): boolean {
  return text.includes(join(repository, 'dist')) || /readout/i.test(text.replaceAll(repository, '').replaceAll(/\breadout-[a-z]+-\w{6}\b/g, ''));
}

/** An address to open a window at, and how to end what serves it. */
interface Served {
  readonly address: string;
  readonly userData?: string;
  extensionHosts?(): readonly number[];
  stop(): Promise<void>;
}

async function onServer({ vsix, folder: wanted, workspace = '' }: WorkbenchOptions, folder: string, settings: Readonly<Record<string, unknown>>): Promise<Served> {
  const server = await startServer({ settings, vsix });
  return { address: server.address({ folder: wanted && join(folder, workspace), develop: !vsix }), userData: server.userData, extensionHosts: server.extensionHosts, stop: server.stop };
}

/** VS Code for the Web has no user settings on disk: the folder's own are written over. */
async function onWeb(folder: string, settings: Readonly<Record<string, unknown>>): Promise<Served> {
  const file = join(folder, '.vscode/settings.json'), own: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  mkdirSync(dirname(file), { recursive: true });
  // what only a user may set, a folder may not
  const allowed = Object.entries({ ...quiet, ...settings }).filter(([key]) => !/^(?:extensions|security|telemetry|update|window)\./.test(key));
  writeFileSync(file, JSON.stringify({ ...Object.fromEntries(allowed), ...own as object }));
  return startWeb({ folder });
}

function walk(page: Page, folder: string): Omit<Workbench, 'complaints' | 'reload' | 'killExtensionHost' | 'stored' | 'close'> {
  let opened = '';
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();
  const input = page.locator('.quick-input-widget:visible');
  const rows = input.locator('.monaco-list-row');
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string) => page.keyboard.insertText(text);
  const filled = (text: string, ms: number) => cameTrue(input.locator('input.input').first().fill(text, { timeout: ms }));
  const quick = async (key: string, text: string, row: Locator) => {
    // a palette that was opened before an extension's commands were known does not learn of them
    await tryUntil(`there is ${text} to choose`, async ms => {
      await press(key);
      if (await filled(text, ms) && await cameTrue(row.first().waitFor({ timeout: ms }))) return true;
      await press('Escape');
      return false;
    });
    await row.first().click();
    // the box goes, or asks what the command wants to know next
    await page.waitForFunction(`![...document.querySelectorAll('.quick-input-widget input.input')].some(box => box.getClientRects().length && box.value === ${JSON.stringify(text)})`);
  };
  const reveal = async (text: string) => {
    const whole = read(opened).replace(/^\uFEFF/, '');
    const at = whole.indexOf(text);
    if (at < 0) throw new Error(`${opened || 'no open file'} does not hold "${text}"`);
    const lines = whole.slice(0, at).split(/\r\n|\r|\n/);
    const column = (lines.at(-1)?.length ?? 0) + 1, there = page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${lines.length}, Col ${column}$`) });
    // an Enter that comes before the box has understood what was filled in does nothing, or only closes it
    await tryUntil(`the editor goes to "${text}"`, async ms => {
      await press('Control+G');
      if (!await filled(`:${lines.length}:${column}`, ms) || !await cameTrue(rows.filter({ hasText: `${lines.length}` }).first().waitFor({ timeout: ms }))) return false;
      await press('Enter');
      if (!await cameTrue(input.waitFor({ state: 'hidden', timeout: ms }))) await press('Escape');
      return cameTrue(there.waitFor({ timeout: ms }));
    });
  };
  const locate = async (text: string) => {
    const found = await page.waitForFunction(findInEditor(text));
    return await found.jsonValue() as Box;
  };

  return {
    page, folder, editor, press, type, read, reveal, locate,
    notifications: page.locator('.notifications-toasts .notification-list-item, .notifications-center .notification-list-item'),
    async openFile(path) {
      // the list is sorted again while it fills: only the row that has the focus is what Enter takes
      const row = input.locator('.monaco-list-row.focused').filter({ has: page.getByText(basename(path), { exact: true }) });
      // the file may be open in several groups
      const tab = page.locator(`.tab.active[data-resource-name=${JSON.stringify(basename(path))}]`).first();
      // whatever takes the focus meanwhile closes the box
      await tryUntil(`there is ${path} to open`, async ms => {
        await press('Control+P');
        if (await filled(path, ms) && await cameTrue(row.waitFor({ timeout: ms }))) {
          await press('Enter');
          if (await cameTrue(input.waitFor({ state: 'hidden', timeout: ms })) && await cameTrue(tab.waitFor({ timeout: ms }))) return true;
        }
        await press('Escape');
        return false;
      });
      opened = path;
    },
    command: title => quick('F1', `>${title}`, rows.filter({ hasText: title })),
    async select(text) {
      await reveal(text);
      const box = await locate(text);
      await page.mouse.click(box.x + 1, box.y + box.height / 2);
      await page.keyboard.down('Shift');
      await page.mouse.click(box.end.x, box.end.y);
      await page.keyboard.up('Shift');
    },
    async hover(text) {
      await reveal(text);
      const box = await locate(text);
      const shown = page.locator('.monaco-hover:visible .monaco-hover-content').first();
      // a hover that is under way when the text is drawn anew is given up; a hand then moves a little
      await tryUntil(`there is a hover over "${text}"`, async ms => {
        await page.mouse.move(box.x + 1, box.y + box.height / 2 + 1);
        await page.mouse.move(box.x + Math.min(box.width, 24) / 2, box.y + box.height / 2);
        return cameTrue(shown.waitFor({ timeout: ms }));
      });
      return shown;
    },
    choices: async () => (await rows.allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim()),
    async choose(text) {
      const row = rows.filter({ hasText: text }).first();
      await row.waitFor();
      await row.click();
    },
    async ask(key, title) {
      const box = input.filter({ hasText: title });
      await tryUntil(`${key} opens “${title}”`, async ms => {
        await press(key);
        return cameTrue(box.waitFor({ timeout: ms }));
      });
      return box;
    },
    async answer(title, text = '') {
      const box = input.filter({ hasText: title });
      await box.waitFor();
      if (text) await type(text);
      // a list is put by the extension and narrowed by what is typed; one that is taken before that takes other rows
      const last = text.split(',').at(-1)!.trim();
      if (await box.locator('.quick-input-list:not([style*="display: none"])').count()) await rows.filter({ hasText: last }).first().waitFor();
      const asked = JSON.stringify(await box.locator('.quick-input-title').first().textContent());
      await press('Enter');
      await page.waitForFunction(`![...document.querySelectorAll('.quick-input-widget .quick-input-title')].some(one => one.getClientRects().length && one.textContent === ${asked})`);
    },
    isTranscript: () => page.locator('.statusbar-item', { hasText: 'Transcript' }).first().waitFor(),
    async openContainer(title) {
      const shown = page.locator('.sidebar .composite.title').filter({ hasText: new RegExp(title, 'i') });
      // a click on the container that is shown would hide it
      if (await shown.isVisible()) return;
      const tab = page.locator(`.activitybar .action-item[aria-label^=${JSON.stringify(title)}], .activitybar .action-label[aria-label^=${JSON.stringify(title)}]`).first();
      await tab.click();
      await shown.waitFor();
    },
    rows: view => page.locator('.sidebar .pane').filter({ has: page.locator(`.pane-header[aria-label^=${JSON.stringify(view)}]`) }).locator('.monaco-list-row'),
    async screenshot(path, clip) {
      const file = resolve(repository, 'out/screenshots', path);
      mkdirSync(dirname(file), { recursive: true });
      await page.screenshot({ path: file, clip });
      return file;
    },
  };
}
