import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeTurn } from '../../../src/node/turn';
import { readSidecar } from '../../../src/tags/sidecar';

/** How many commands write at the same time. */
const WRITERS = 6;
/** How often each of them does where their clocks jump. */
const WRITINGS = 40;

describe('turns of those who write one file', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'readout-turn-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are had by one at a time, by whichever path, before the file is there and after', () => {
    const file = join(folder, 'a.txt.tags.yaml'), link = join(folder, 'link');
    const first = takeTurn(file);
    assert.ok(first);
    assert.equal(takeTurn(file), undefined);
    takeTurn(join(folder, 'b.txt.tags.yaml'))!();
    first();
    writeFileSync(file, '');
    symlinkSync(file, link);
    const second = takeTurn(link);
    assert.ok(second);
    assert.equal(takeTurn(file), undefined);
    second();
    takeTurn(file)!();
  });

  it('end with the program that has one', () => {
    const file = join(folder, 'a.txt.tags.yaml');
    const script = join(folder, 'script.mts');
    writeFileSync(script, `import { takeTurn } from ${JSON.stringify(pathToFileURL('src/node/turn.ts').href)};\ntakeTurn(${JSON.stringify(file)});\nprocess.kill(process.pid, 'SIGKILL');\n`);
    const { signal, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    assert.equal(signal, 'SIGKILL', stderr);
    takeTurn(file)!();
  });

  it('let many commands tag one transcript at once, and every tag is there', async function () {
    this.timeout(120_000);
    const text = join(folder, 'a.txt');
    writeFileSync(text, 'The ferry sails at noon.\n');
    const codes = await Promise.all(Array.from({ length: WRITERS }, (_, i) => new Promise(resolve => {
      spawn(process.execPath, ['--import', 'tsx', 'src/entry/cli.ts', 'tag', text, '--quote', 'ferry', '--tag', `t${i}`, '--by', 'Bo'], { stdio: 'ignore' }).once('exit', resolve);
    })));
    assert.deepEqual(codes, codes.map(() => 0));
    const tags = readSidecar(readFileSync(`${text}.tags.yaml`, 'utf8')).annotations.flatMap(annotation => annotation.tags);
    assert.deepEqual(tags.sort(), Array.from({ length: WRITERS }, (_, i) => `t${i}`).sort());
  });

  it('are kept by programs whose clocks jump by hours and disagree', async function () {
    this.timeout(120_000);
    const file = join(folder, 'a.txt.tags.yaml'), script = join(folder, 'script.mts');
    writeFileSync(script, `
      import { updateWhole } from ${JSON.stringify(pathToFileURL('src/cli/write.ts').href)};
      const now = Date.now, HOURS = 5 * 3_600_000;
      Date.now = () => now() + (Math.random() - 0.5) * 2 * HOURS;
      for (let i = 0; i < ${WRITINGS}; i++) updateWhole(${JSON.stringify(file)}, text => text + process.argv[2] + ' ' + i + '\\n');
    `);
    const codes = await Promise.all(Array.from({ length: WRITERS }, (_, i) => new Promise(resolve => {
      spawn(process.execPath, ['--import', 'tsx', script, `w${i}`], { stdio: 'ignore' }).once('exit', resolve);
    })));
    assert.deepEqual(codes, codes.map(() => 0));
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    assert.equal(new Set(lines).size, WRITERS * WRITINGS);
    assert.equal(lines.length, WRITERS * WRITINGS);
  });
});
