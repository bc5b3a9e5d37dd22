import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { updateWhole, writeWhole } from '../../../src/cli/write';
import { addAnnotations } from '../../../src/tags/change';
import { readSidecar } from '../../../src/tags/sidecar';

/** How often the process is killed; more with `READOUT_KILLS=500 npx mocha test/unit/cli/whole.test.ts`. */
const KILLS = Number(process.env.READOUT_KILLS ?? 6);

/** Over how many sidecars a tag is renamed. */
const FILES = 12;

/** Runs Node and kills it after a while; resolves to whether it was still at work. */
async function wasKilled(args: readonly string[], afterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' }), ended = new Promise<NodeJS.Signals | null>(resolve => { child.once('exit', (_, signal) => resolve(signal)); });
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs), signal = await ended;
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

describe('a sidecar is the old or the new file, whole', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'readout-whole-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const builtCommand = (): string => {
    const cli = join(folder, 'cli.js');
    buildSync({ entryPoints: ['src/entry/cli.ts'], outfile: cli, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'], logLevel: 'error' });
    return cli;
  };

  it('when the process that writes is killed at any moment', async function () {
    this.timeout(60_000 + KILLS * 5000);
    const cli = builtCommand(), work = join(folder, 'work'), text = join(work, 'a.txt'), sidecar = `${text}.tags.yaml`;
    mkdirSync(work);
    writeFileSync(text, 'The ferry sails at noon.\n');
    const args = [cli, 'tag', text, '--quote', 'ferry', '--tag', 't', '--by', 'Bo', '--note', 'long '.repeat(20_000)];
    const began = performance.now();
    assert.equal(spawnSync(process.execPath, args).status, 0);
    const took = performance.now() - began;
    let before = readSidecar(readFileSync(sidecar, 'utf8')).annotations.length, killed = 0;
    for (let i = 0; i < KILLS; i++) {
      // From the middle of a run, where it reads, to beyond its end.
      if (await wasKilled(args, took * (0.4 + 0.7 * i / KILLS))) killed++;
      const now = readSidecar(readFileSync(sidecar, 'utf8'));
      assert.deepEqual(now.problems, []);
      assert.ok(now.annotations.length === before || now.annotations.length === before + 1);
      before = now.annotations.length;
    }
    assert.ok(killed > 0, 'no run was killed while it worked');
    assert.equal(spawnSync(process.execPath, args).status, 0);
    assert.equal(readSidecar(readFileSync(sidecar, 'utf8')).annotations.length, before + 1);
  });

  it('each of many, when the process that renames a tag in all of them is killed, and the next run ends what it began', async function () {
    this.timeout(60_000 + KILLS * 10_000);
    const cli = builtCommand(), work = join(folder, 'work'), names = Array.from({ length: FILES }, (_, i) => join(work, `meeting-${i}.txt.tags.yaml`));
    mkdirSync(work);
    const told = (tag: string): string => addAnnotations('', Array.from({ length: 20 }, (_, i) => ({ id: `id${i}`, tags: [tag], quote: `The ${i}th word`, before: '', after: '', start: i * 40 }))).edits.map(({ text }) => text).join('');
    const texts = { alpha: told('alpha'), beta: told('beta') };
    for (const name of names) writeFileSync(name, texts.alpha);
    const rename = (from: string, to: string): readonly string[] => [cli, 'rename-tag', from, to, work];
    /** How long a run takes that is left alone: measured anew each time, as other work on the machine comes and goes. */
    let took = 0;
    const runWhole = (args: readonly string[]): void => {
      const began = performance.now();
      assert.equal(spawnSync(process.execPath, args).status, 0);
      took = performance.now() - began;
    };
    runWhole(rename('alpha', 'beta'));
    let [from, to]: ('alpha' | 'beta')[] = ['beta', 'alpha'], killed = 0, halfway = 0;
    for (let i = 0; i < KILLS; i++) {
      if (await wasKilled(rename(from!, to!), took * (0.5 + 0.5 * i / KILLS))) killed++;
      const now = names.map(name => readFileSync(name, 'utf8')), done = now.filter(text => text === texts[to!]).length;
      assert.equal(done + now.filter(text => text === texts[from!]).length, FILES, 'each file is the old one or the new one');
      if (done > 0 && done < FILES) halfway++;
      runWhole(rename(from!, to!));
      for (const name of names) assert.equal(readFileSync(name, 'utf8'), texts[to!]);
      [from, to] = [to!, from!];
    }
    if (KILLS > 20) console.log(`      ${killed} of ${KILLS} runs were killed, ${halfway} of them with some files written`);
    assert.ok(killed > 0, 'no run was killed while it worked');
  });

  it('clears away what a killed process left beside it, and nothing that may still be written', () => {
    const file = join(folder, 'a.txt.tags.yaml'), gone = spawnSync(process.execPath, ['-e', '']).pid;
    const stay = [`.a.txt.tags.yaml.${process.ppid}.0123456789ab.tmp`, '.a.txt.tags.yaml.mine.tmp'], left = `.a.txt.tags.yaml.${gone}.0123456789ab.tmp`;
    for (const name of [...stay, left]) {
      writeFileSync(join(folder, name), 'half');
      utimesSync(join(folder, name), 1, 1);
    }
    writeWhole(file, 'readout: 1\n');
    assert.deepEqual(readdirSync(folder).sort(), [...stay, 'a.txt.tags.yaml'].sort());
  });

  it('when the disk is full', function () {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) {
      console.log('      NOT TESTED: a full disk needs the right to mount a small one');
      this.skip();
    }
    try {
      const file = join(disk, 'a.txt.tags.yaml');
      writeWhole(file, 'readout: 1\n');
      assert.throws(() => writeWhole(file, 'x'.repeat(1_000_000)), /ENOSPC/);
      assert.equal(readFileSync(file, 'utf8'), 'readout: 1\n');
      assert.deepEqual(readdirSync(disk), ['a.txt.tags.yaml']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('or the command says that its output is not, unless who reads it went away', function () {
    if (process.platform !== 'linux') { console.log('      NOT TESTED: a full disk needs /dev/full'); this.skip(); }
    const cli = builtCommand(), full = openSync('/dev/full', 'w');
    try {
      const { status, stderr } = spawnSync(process.execPath, [cli, '--version'], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
      assert.deepEqual([status, stderr], [1, 'readout: the output could not be written: the disk is full\n']);
      writeFileSync(join(folder, 'a.transcript'), Array.from({ length: 3000 }, (_, i) => `LIND: We sailed ${i} times.\n`).join(''));
      const piped = spawnSync('sh', ['-c', '("$@" || echo "failed: $?" >&2) | head -c 10', 'sh', process.execPath, cli, 'read', '--json', join(folder, 'a.transcript')], { encoding: 'utf8' });
      assert.deepEqual([piped.status, piped.stderr], [0, '']);
    } finally {
      closeSync(full);
    }
  });

  it('when the folder is read-only', function () {
    // Root may write to any folder that is not on a read-only disk.
    const root = process.getuid?.() === 0;
    if (root && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) {
      console.log('      NOT TESTED: root may write to a read-only folder, and none can be mounted');
      this.skip();
    }
    const file = join(folder, 'a.txt.tags.yaml');
    writeWhole(file, 'readout: 1\n');
    if (root) spawnSync('mount', ['-o', 'remount,ro', folder]); else chmodSync(folder, 0o555);
    try {
      assert.throws(() => updateWhole(file, () => 'new'), /EACCES|EROFS/);
      assert.equal(readFileSync(file, 'utf8'), 'readout: 1\n');
      assert.deepEqual(readdirSync(folder), ['a.txt.tags.yaml']);
    } finally {
      if (root) spawnSync('umount', [folder]); else chmodSync(folder, 0o755);
    }
  });
});
