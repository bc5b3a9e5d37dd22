import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installed } from './places';

/** Runs `npm install` in a folder, without install scripts; rejects with npm's own words when it fails. */
export async function npmInstall(folder: string, ...packages: string[]): Promise<void> {
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', ['install', ...options, ...packages], {
    cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', chunk => { said += chunk; });
  await new Promise<void>((resolve, reject) => {
    npm.once('error', reject);
    npm.once('close', code => code === 0 ? resolve() : reject(new Error(`npm install ${packages.join(' ')} failed:\n${said}`)));
  });
}

/**
 * The folder `.vscode-test/NAME`, filled by `fill` the first time. It is filled under another name and renamed when
 * complete, so an interrupted install leaves nothing half done; whoever comes meanwhile waits for the one at work.
 */
export async function provide(name: string, what: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(installed, name);
  if (existsSync(folder)) return folder;
  mkdirSync(installed, { recursive: true });
  const release = await lock(`${folder}.lock`, `${what}: waiting for another install to finish`);
  const unfinished = `${folder}.unfinished`;
  try {
    if (existsSync(folder)) return folder;
    const began = Date.now();
    console.log(`Installing ${what} (once, into .vscode-test) …`);
    const seconds = () => Math.round((Date.now() - began) / 1000);
    const progress = setInterval(() => console.log(`  … ${what}: ${seconds()} s`), 5000);
    try {
      rmSync(unfinished, { recursive: true, force: true });
      mkdirSync(unfinished);
      writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
      await fill(unfinished);
      renameSync(unfinished, folder);
    } finally {
      clearInterval(progress);
    }
    console.log(`Installed ${what} in ${seconds()} s.`);
    return folder;
  } finally {
    release();
  }
}

/** Takes a lock file that holds the owner's process id; a lock whose owner is gone is taken over. */
async function lock(path: string, waiting: string): Promise<() => void> {
  for (let said = false; ; said = true) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (!ownerLives(path)) rmSync(path, { force: true });
      else if (!said) console.log(`${waiting} …`);
      await wait(500);
    }
  }
}

function ownerLives(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
