import * as vscode from 'vscode';
import type { Reading, ReadingSource } from '../../src/host/loaded';
import { warmUp } from '../../src/host/warm-up';
import { equal } from './support/check';
import { at, write } from './support/workspace';

/** The source of what reads, as it is before anybody has loaded it. */
function notYetLoaded(): ReadingSource {
  let loaded: Reading | undefined;
  return { get loaded() { return loaded; }, load: async () => (loaded = await import('../../src/library/reading')) };
}

describe('what reads, before anything is opened', () => {
  it('is loaded and tried on a text near the root, and only once', async () => {
    const reading = notYetLoaded();
    await write('warm/years/2024/council.txt', 'The council met on 3 May 2024.\n');
    await write('warm/.hidden/other.txt', 'Nobody looks here.\n');
    equal((await warmUp(reading, [at('warm')]))?.path, at('warm/years/2024/council.txt').path);
    equal(reading.loaded !== undefined, true, 'it is loaded');
    equal(await warmUp(reading, [at('warm')]), undefined, 'what is loaded is not loaded again');
    await vscode.workspace.fs.delete(at('warm'), { recursive: true });
  });

  it('is not loaded where there are no texts', async () => {
    const reading = notYetLoaded();
    await write('cold/code.js', 'let a = 1;\n');
    equal(await warmUp(reading, [at('cold'), at('nowhere')]), undefined);
    equal(reading.loaded, undefined);
    await vscode.workspace.fs.delete(at('cold'), { recursive: true });
  });
});
