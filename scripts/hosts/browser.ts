import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome', 'chromium.exe', 'chrome.exe', 'msedge.exe'];

const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(folder => folder
    ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe'), join(folder, 'Chromium/Application/chrome.exe')]
    : []),
];

/**
 * The Chromium, Chrome or Edge to drive: the one that READOUT_BROWSER names, else one on the PATH or in its usual
 * place, else one that Playwright has installed. Throws with what to do when there is none.
 */
export function findBrowser(): string {
  const named = process.env.READOUT_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`READOUT_BROWSER is ${named}, which does not exist.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)));
  const found = [...onPath, ...USUAL, chromium.executablePath()].find(path => existsSync(path));
  if (found) return found;
  throw new Error('No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright-core install --with-deps chromium), or name one in READOUT_BROWSER.');
}

/** Starts the browser without a window, so that a workbench can run in it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      // Webviews of VS Code for the Web stay empty otherwise: their service worker would be refused as a third party's.
      '--disable-features=TrackingProtection3pcd'],
  });
}
