import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../scripts/hosts/places';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';
import { pause, until } from './patience';
import { mochaHooks } from './told';

/** How often what runs extensions is killed; more with `READOUT_KILLS=300 npm run test:ui -- --grep killed`. */
const KILLS = Number(process.env.READOUT_KILLS ?? 2);
/** How many lines are tagged before each killing. */
const LINES = 8;
const FILE = 'weir.transcript', SIDECAR = `${FILE}.tags.yaml`;
const CODEBOOK = 'readout: 1\ntags:\n  - tag: level\n    key: a\n';

describe('faults', () => {
  const source = freshFolder('faults');
  let wb: Workbench | undefined;

  const idsIn = (path: string): readonly string[] => {
    if (!existsSync(path)) return [];
    const { annotations, problems } = readSidecar(readFileSync(path, 'utf8'));
    assert.deepEqual(problems, [], 'a sidecar is whole at any moment');
    return annotations.map(({ id }) => id);
  };
  /** Turns tag mode on. A command that is given before extensions run is kept until they do, and given twice it would turn the mode off again. */
  const tagMode = async (): Promise<void> => {
    const status = wb!.page.locator('.statusbar-item', { hasText: 'Tag mode' });
    if (!await status.isVisible()) await wb!.command('Readout: Toggle Tag Mode');
    await status.waitFor();
  };
  const start = async (folder: string): Promise<Workbench> => {
    wb = await openWorkbench({ folder });
    await wb.openFile(FILE);
    await wb.isTranscript();
    return wb;
  };

  beforeEach(() => {
    mkdirSync(source, { recursive: true });
    writeFileSync(join(source, FILE), Array.from({ length: LINES * Math.max(KILLS, 2) }, (_, i) => `KEEPER: The weir stood at ${i + 1} inches.\n`).join(''));
    writeFileSync(join(source, 'readout.yaml'), CODEBOOK);
  });
  afterEach(async function () {
    // before the window goes
    await mochaHooks.afterEach.call(this);
    await wb?.close();
    wb = undefined;
    rmSync(source, { recursive: true, force: true });
  });

  it('lose nothing that was written when the extension host is killed in the midst of saves', async function () {
    this.timeout(120_000 + KILLS * 60_000);
    const { folder, page, press, reveal, hover, killExtensionHost } = await start(source), sidecar = join(folder, SIDECAR), seen = new Set<string>();
    for (let round = 0; round < KILLS; round++) {
      await tagMode();
      await reveal(`KEEPER: The weir stood at ${round * LINES + 1} inches.`);
      let killed = false;
      setTimeout(() => { killExtensionHost(); killed = true; }, 200 + 1800 * ((round * 0.618) % 1));
      for (let line = 0; line < LINES; line++) {
        await press('a', 'ArrowDown');
        for (const id of idsIn(sidecar)) seen.add(id);
      }
      for (; !killed; await pause(20)) for (const id of idsIn(sidecar)) seen.add(id);
      await page.reload();
      await page.locator('.monaco-workbench').waitFor();
      await wb!.openFile(FILE);
      await wb!.isTranscript();
      const kept = new Set(idsIn(sidecar));
      assert.deepEqual([...seen].filter(id => !kept.has(id)), [], `round ${round + 1}`);
    }
    assert.ok(seen.size > 0, 'something was written');
    await tagMode();
    const before = idsIn(sidecar).length;
    await reveal('KEEPER: The weir stood at 2 inches.');
    await press('a');
    await until('tagging goes on', () => idsIn(sidecar).length !== before);
    const left = `${sidecar}.0a1b2c3d.saving`;
    writeFileSync(left, 'readout: 1\nannot');
    utimesSync(left, 1, 1);
    await page.reload();
    await page.locator('.monaco-workbench').waitFor();
    await wb!.openFile(FILE);
    await until('what was cut off is cleared away', () => !existsSync(left));
    // where there is no sidecar, half of one is none; a key pressed before the window has seen that it is gone would take the tag off
    rmSync(sidecar);
    writeFileSync(left, 'readout: 1\nannot');
    await until('the window shows that there are no tags', async () => !(await (await hover('2 inches')).innerText()).includes('level'));
    await tagMode();
    await reveal('KEEPER: The weir stood at 2 inches.');
    await press('a');
    await until('a new sidecar is written', () => idsIn(sidecar).length === 1);
  });

  it('say so where the transcript’s folder is taken away, and go on when it is back', async () => {
    const { folder, press, command, notifications, reveal } = await start(source), away = `${folder}-away`;
    await tagMode();
    await reveal('KEEPER: The weir stood at 1 inches.');
    renameSync(folder, away);
    await press('a');
    await command('Notifications: Show Notifications');
    await notifications.filter({ hasText: `${SIDECAR} was not written` }).waitFor();
    assert.ok(!existsSync(folder));
    assert.ok(!existsSync(join(away, SIDECAR)));
    renameSync(away, folder);
    await notifications.filter({ hasText: SIDECAR }).first().getByText('Try Again').click();
    await until('the tag is written', () => idsIn(join(folder, SIDECAR)).length === 1);
  });

  it('keep no command from working where the folder is away when the editor first searches it', async () => {
    const { folder, page, press, command, reveal, rows } = await start(source), away = `${folder}-away`;
    renameSync(folder, away);
    await command('Readout: Toggle Tag Mode');
    await page.locator('.statusbar-item', { hasText: 'Tag mode' }).waitFor();
    assert.equal(await page.locator('.monaco-dialog-box').count(), 0);
    renameSync(away, folder);
    await command('Readout: Focus on Meetings View');
    await rows('Meetings').filter({ hasText: 'weir' }).waitFor();
    await command('Readout: Refresh Meetings');
    await wb!.openFile(FILE);
    await reveal('KEEPER: The weir stood at 1 inches.');
    // where the folder was away when the codebook was first read, it is read a moment after the folder is back
    await page.locator('.statusbar-item', { hasText: '[a] level' }).waitFor();
    await press('a');
    await until('the tag is written', () => idsIn(join(folder, SIDECAR)).length === 1);
  });

  it('leave the old sidecar whole on a full and on a read-only disk, and go on when one can write again', async function () {
    const { folder, press, command, notifications, reveal, page } = await start(source), disk = join(folder, 'disk'), name = 'spill.transcript', sidecar = join(disk, `${name}.tags.yaml`);
    const mounted = (...args: string[]): boolean => spawnSync('mount', [...args, 'tmpfs', disk]).status === 0;
    mkdirSync(disk);
    if (process.platform !== 'linux' || !mounted('-t', 'tmpfs', '-o', 'size=64k')) {
      console.log('      NOT TESTED: a full disk needs the right to mount a small one');
      return this.skip();
    }
    try {
      writeFileSync(join(disk, name), readFileSync(join(folder, FILE)));
      await wb!.openFile(`disk/${name}`);
      await tagMode();
      await reveal('KEEPER: The weir stood at 1 inches.');
      await press('a');
      await until('the first tag is written', () => idsIn(sidecar).length === 1);
      const whole = readFileSync(sidecar, 'utf8'), told = notifications.filter({ hasText: name });
      const refused = async (count: number, why: string): Promise<void> => {
        await press('ArrowDown', 'a');
        await command('Notifications: Show Notifications');
        await told.filter({ hasText: why }).waitFor();
        await wb!.screenshot(`faults/${count === 2 ? 'full' : 'read-only'}.png`);
        assert.equal(idsIn(sidecar).length, count - 1);
      };
      const again = async (count: number): Promise<void> => {
        await told.filter({ hasText: 'Try Again' }).first().getByText('Try Again').click();
        await until('the tag is written', () => idsIn(sidecar).length === count);
        await page.locator('.editor-group-container.active .view-line').first().click();
      };

      const filler = join(disk, 'filler');
      assert.throws(() => { for (let part = 0; ; part++) writeFileSync(filler, Buffer.alloc(1024), { flag: 'a' }); }, /ENOSPC/);
      await refused(2, 'the disk is full');
      rmSync(filler);
      await again(2);
      assert.ok(mounted('-o', 'remount,ro'));
      await reveal('KEEPER: The weir stood at 2 inches.');
      await refused(3, 'read-only');
      assert.ok(mounted('-o', 'remount,rw'));
      await again(3);
      // where its editor is open, it is the editor that cannot save
      await wb!.openFile(`disk/${name}.tags.yaml`);
      await wb!.openFile(`disk/${name}`);
      assert.ok(mounted('-o', 'remount,ro'));
      await reveal('KEEPER: The weir stood at 3 inches.');
      await refused(4, 'could not be saved, so nothing was changed');
      assert.ok(mounted('-o', 'remount,rw'));
      await again(4);
      await page.locator(`.tab:not(.dirty)[data-resource-name="${name}.tags.yaml"]`).waitFor();
      assert.ok(readFileSync(sidecar, 'utf8').startsWith(whole.slice(0, whole.indexOf('start:'))), 'the first annotation keeps its lines');
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });

  it('leave the sidecar whole on a disk with too little room, in its editor, without, and where it is a link to another disk', async function () {
    const { folder, page, press, notifications, reveal, command } = await start(source), disk = join(folder, 'disk');
    mkdirSync(disk);
    if (process.platform !== 'linux' || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) {
      console.log('      NOT TESTED: a full disk needs the right to mount a small one');
      return this.skip();
    }
    try {
      const filler = join(disk, 'filler'), told = notifications.filter({ hasText: 'Try Again' }), kept = join(disk, 'kept.yaml');
      // so long that one annotation more needs a page (4096 bytes) more
      const yaml = `${'readout: 1\nannotations:\n  - id: keptkept\n    tags: [level]\n    quote: The weir stood at 1 inches\n    start: 8\n    note: '.padEnd(8100, 'kept')}\n`;
      const fill = (pages: number): void => {
        assert.throws(() => { for (let part = 0; ; part++) writeFileSync(filler, Buffer.alloc(1024), { flag: 'a' }); }, /ENOSPC/);
        truncateSync(filler, statSync(filler).size - 4096 * pages);
      };
      symlinkSync('disk/kept.yaml', join(folder, 'link.transcript.tags.yaml'));
      for (const { name, sidecar, pages, isOpen } of [
        { name: 'disk/open.transcript', sidecar: join(disk, 'open.transcript.tags.yaml'), pages: 0, isOpen: true },
        { name: 'disk/closed.transcript', sidecar: join(disk, 'closed.transcript.tags.yaml'), pages: 1, isOpen: false },
        { name: 'link.transcript', sidecar: kept, pages: 1, isOpen: false },
      ]) {
        writeFileSync(join(folder, name), readFileSync(join(folder, FILE)));
        writeFileSync(sidecar, yaml);
        await wb!.openFile(name);
        await wb!.isTranscript();
        if (isOpen) for (const path of [`${name}.tags.yaml`, name]) await wb!.openFile(path);
        await tagMode();
        await reveal('KEEPER: The weir stood at 2 inches.');
        fill(pages);
        await press('a');
        await command('Notifications: Show Notifications');
        await told.first().waitFor();
        assert.equal(readFileSync(sidecar, 'utf8'), yaml, name);
        rmSync(filler);
        await told.first().getByText('Try Again').click();
        await until('the tag is written', () => idsIn(sidecar).length === 2);
        await command('Notifications: Clear All Notifications');
        await page.locator('.editor-group-container.active .view-line').first().click();
        await press('Escape');
        await page.locator('.statusbar-item', { hasText: 'Tag mode' }).waitFor({ state: 'hidden' });
        for (const path of [sidecar, join(folder, name)]) rmSync(path);
      }
      assert.ok(lstatSync(join(folder, 'link.transcript.tags.yaml')).isSymbolicLink());
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });

  it('of files that cannot be read or written are told, and an encoding meant for transcripts spoils no sidecar', async () => {
    const lines = Array.from({ length: 5 }, (_, i) => `KEEPER: The w\u00e9ir stood at ${i + 1} inches.\n`), codebook = CODEBOOK.replace('level', 'h\u00f6he');
    mkdirSync(join(source, '.vscode'));
    writeFileSync(join(source, '.vscode/settings.json'), JSON.stringify({ 'files.encoding': 'windows1252', 'files.autoSave': 'off' }));
    writeFileSync(join(source, FILE), Buffer.from(lines.join(''), 'latin1'));
    writeFileSync(join(source, 'readout.yaml'), codebook);
    const { folder, page, press, type, command, notifications, locate, openFile } = await start(source), sidecar = join(folder, SIDECAR), tags = (): string => readFileSync(sidecar, 'utf8');
    /** Puts the cursor on a line, counted from 1. */
    const goTo = async (line: number): Promise<void> => {
      await openFile(FILE);
      await press('Control+Home', ...Array.from({ length: line - 1 }, () => 'ArrowDown'));
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();
    };
    const told = async (text: string): Promise<void> => {
      await command('Notifications: Show Notifications');
      await notifications.filter({ hasText: text }).first().waitFor();
    };
    await tagMode();
    await page.locator('.statusbar-item', { hasText: '[a] h\u00f6he' }).waitFor();
    await goTo(1);
    await press('a');
    await until('the first tag is written', () => idsIn(sidecar).length === 1);
    await openFile(SIDECAR);
    await locate('tags: [h\u00f6he]');
    await goTo(2);
    await press('a');
    await until('a tag is written while the sidecar is open', () => idsIn(sidecar).length === 2);
    assert.deepEqual(readSidecar(tags()).annotations.map(({ tags: [tag], quote }) => `${tag} ${quote}`), lines.slice(0, 2).map(line => `h\u00f6he ${line.slice('KEEPER: '.length).trim()}`));

    chmodSync(sidecar, 0o444);
    await goTo(3);
    await press('a');
    await told(`${SIDECAR} cannot be written: it is read-only`);
    assert.equal(idsIn(sidecar).length, 2);
    chmodSync(sidecar, 0o644);
    await notifications.filter({ hasText: 'it is read-only' }).first().getByText('Try Again').click();
    await until('the tag is written', () => idsIn(sidecar).length === 3);

    await openFile(SIDECAR);
    await press('Control+End');
    await type('# mine');
    await page.locator(`.tab.dirty[data-resource-name="${SIDECAR}"]`).waitFor();
    await goTo(4);
    await press('a');
    await page.locator('.statusbar-item', { hasText: `${SIDECAR} has unsaved changes in its editor` }).waitFor();
    assert.ok(!tags().includes('# mine'));
    await openFile(SIDECAR);
    await press('Control+S');
    await until('both are saved', () => idsIn(sidecar).length === 4 && tags().includes('# mine'));

    const whole = readFileSync(sidecar);
    await openFile(FILE);
    writeFileSync(sidecar, Buffer.from(tags(), 'latin1'));
    await told(`${SIDECAR} is not UTF-8 text`);
    writeFileSync(sidecar, whole);
    writeFileSync(join(folder, 'readout.yaml'), `<<<<<<< ours\n${codebook}=======\n>>>>>>> theirs\n`);
    await told('readout.yaml cannot be used as it stands. Two versions');
  });

  it('that git makes under open editors lose nothing, and nothing is carried to another branch', async () => {
    const git = (cwd: string, ...args: string[]): void => {
      const { status, stderr } = spawnSync('git', ['-c', 'user.name=Ada Quill', '-c', 'user.email=ada@example.org', ...args], { cwd, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    const { folder, press, reveal, hover } = await start(source), sidecar = join(folder, SIDECAR);
    const shows = (line: number): Promise<void> => until('the window shows the tag', async () => (await (await hover(`weir stood at ${line} inches`)).innerText()).includes('level'));
    const clean = (): void => { assert.equal(spawnSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' }).stdout, ''); };
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'x');
    await tagMode();
    await reveal('KEEPER: The weir stood at 1 inches.');
    await press('a');
    await until('the tag is written', () => idsIn(sidecar).length === 1);
    git(folder, 'checkout', '-q', '-b', 'other');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'y');
    await shows(1);
    git(folder, 'checkout', '-q', 'main');
    await reveal('KEEPER: The weir stood at 3 inches.');
    await press('a');
    await until('a tag is written on the other branch', () => existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes('at 3 inches'));
    assert.equal(idsIn(sidecar).length, 1);
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'z');
    await shows(3);
    // an act is watched over for three seconds, in which what another window writes over it is done again; git is no other window
    git(folder, 'checkout', '-q', 'other');
    await shows(1);
    assert.equal(idsIn(sidecar).length, 1);
    await reveal('KEEPER: The weir stood at 2 inches.');
    await press('a');
    await until('a second tag is written', () => idsIn(sidecar).length === 2);
    git(folder, 'stash', '-q');
    await pause(3000);
    clean();
    git(folder, 'stash', 'pop', '-q');
    await shows(2);
    assert.equal(idsIn(sidecar).length, 2);
  });

  it('are not made by renaming a transcript or taking its tags back by hand just after tagging', async () => {
    const { folder, press, reveal, openFile } = await start(source), sidecar = join(folder, SIDECAR);
    await tagMode();
    await reveal('KEEPER: The weir stood at 1 inches.');
    await press('a');
    await until('the tag is written', () => idsIn(sidecar).length === 1);
    const first = readFileSync(sidecar);
    await openFile(FILE);
    await reveal('KEEPER: The weir stood at 2 inches.');
    await press('a');
    await until('a second tag is written', () => idsIn(sidecar).length === 2);
    writeFileSync(sidecar, first);
    await pause(3000);
    assert.deepEqual(readFileSync(sidecar), first, 'what a person put back stays');
    await reveal('KEEPER: The weir stood at 3 inches.');
    await press('a');
    await until('another tag is written', () => idsIn(sidecar).length === 2);
    renameSync(join(folder, FILE), join(folder, 'dam.transcript'));
    renameSync(sidecar, join(folder, 'dam.transcript.tags.yaml'));
    await pause(3000);
    assert.ok(!existsSync(sidecar), 'no sidecar is made for a transcript that has another name now');
  });
});
