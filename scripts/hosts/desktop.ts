import { runTests } from '@vscode/test-electron';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Counts } from '../counts';
import { freshFolder, installed, repository } from './places';
import { quiet, writeSettings } from './settings';
import { checkVerdict } from './verdict';

/**
 * Runs the host suite in desktop VS Code: the one that READOUT_VSCODE names (its executable), else a stable build that
 * @vscode/test-electron downloads into .vscode-test. On Linux without a display, run it under xvfb-run.
 */
export async function runOnDesktop(folder: string, suite: string): Promise<Counts> {
  const data = freshFolder('desktop');
  const counts = join(data, 'counts.json');
  writeSettings(join(data, 'user'), quiet);
  try {
    const code = await runTests({
      vscodeExecutablePath: process.env.READOUT_VSCODE || undefined,
      cachePath: installed,
      extensionDevelopmentPath: repository,
      extensionTestsPath: join(repository, suite),
      extensionTestsEnv: { READOUT_HOST_COUNTS: counts },
      launchArgs: [folder, '--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions'), '--disable-workspace-trust', '--no-sandbox'],
    }).catch(() => 1);
    return checkVerdict(code, existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) as Counts : undefined);
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Where the command `code` of an installed desktop VS Code is, if it is on the PATH. */
export function codeCommand(): string | undefined {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  return (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name))).find(path => existsSync(path));
}
