import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../scripts/hosts/places';
import { applyEdits } from '../../src/base/edit';
import { describe as describePassage } from '../../src/tags/anchor';
import { changeSidecar, type Change } from '../../src/tags/change';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';
import { until } from './patience';
import { opening } from './told';

const ORCHARD = `Orchard society, 9 March 2024

WARDEN: Forty trees were planted in February. The frost took three of them.

TREASURER: The fence cost nine hundred crowns. We should mend the gate.
`;
const orchard = 'orchard.transcript', sidecar = `${orchard}.tags.yaml`;
const put = (yaml: string, ...changes: Change[]): string => applyEdits(yaml, changeSidecar(yaml, changes).edits);
const tag = (id: string, quote: string, tags: readonly string[], note?: string): Change => {
  const start = ORCHARD.indexOf(quote);
  return { kind: 'add', annotations: [{ id, tags, ...describePassage(ORCHARD, { start, end: start + quote.length }), ...(note !== undefined && { note }) }] };
};
const BASE = put('', tag('fence001', 'The fence cost nine hundred crowns', ['cost'], 'Per year?'));
const MINE = put(BASE, { kind: 'edit', id: 'fence001', with: { note: 'Once.' } }, tag('frost001', 'The frost took three', ['loss']));
const THEIRS = put(BASE, { kind: 'edit', id: 'fence001', with: { note: 'Ask the treasurer.' } }, tag('trees001', 'Forty trees', ['planting']));

describe('a conflicting merge by git', () => {
  const source = freshFolder('sharing');
  const git = (cwd: string, ...args: string[]): string => execFileSync('git', ['-c', 'user.name=Ada Quill', '-c', 'user.email=ada@example.org', ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
  let wb: Workbench;
  const rows = () => wb.page.locator('.panel .monaco-list-row');

  opening(async () => {
    mkdirSync(source, { recursive: true });
    git(source, 'init', '-q', '-b', 'main');
    const commit = (files: Readonly<Record<string, string>>): void => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(source, name), text);
      git(source, 'add', '.');
      git(source, 'commit', '-q', '-m', 'x');
    };
    commit({ [orchard]: ORCHARD, [sidecar]: BASE });
    git(source, 'checkout', '-q', '-b', 'theirs');
    commit({ [sidecar]: THEIRS });
    git(source, 'checkout', '-q', 'main');
    commit({ [sidecar]: MINE });
    assert.notEqual(spawnSync('git', ['merge', 'theirs'], { cwd: source, env: { ...process.env, GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' } }).status, 0, 'git cannot merge this by itself');
    wb = await openWorkbench({ folder: source, settings: { 'readout.author': 'Ada Quill' } });
    await wb.openFile(orchard);
    await wb.isTranscript();
  });
  after(async () => { await wb?.close(); rmSync(source, { recursive: true, force: true }); });

  it('keeps a tag from being written and offers to settle it, is listed by annotation, settled by single keys and written as one', async () => {
    await wb.reveal('Forty trees');
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.answer('Tag:', 'late');
    await wb.command('Notifications: Show Notifications');
    await wb.notifications.filter({ hasText: `${sidecar} was not changed` }).getByText('Resolve Conflicts').click();
    const asked = rows().filter({ hasText: 'mine, theirs or both?' });
    await asked.waitFor();
    assert.equal(await rows().filter({ hasText: 'both · ' }).count(), 2, 'what one side added is settled');
    assert.equal(await wb.page.locator('.panel .monaco-list-row[aria-label$="settled: both"]').count(), 2, 'and a screen reader says so');
    await wb.page.locator('.panel .monaco-list-row.focused', { hasText: 'The fence cost' }).waitFor();
    await wb.screenshot('conflicts.png');
    await wb.press('t');
    await rows().filter({ hasText: 'theirs · “The fence' }).waitFor();
    await wb.press('Control+Enter');
    await until('no conflict is left', () => !wb.read(sidecar).includes('<<<<<<<'));
    // what is typed next goes to the text, and not to a terminal that the panel would show instead
    await wb.page.locator('.part.panel').waitFor({ state: 'hidden' });
    await wb.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    const { annotations, writable } = readSidecar(wb.read(sidecar));
    assert.ok(writable);
    assert.deepEqual(annotations.map(({ id, note }) => [id, note]), [['trees001', undefined], ['frost001', undefined], ['fence001', 'Ask the treasurer.']]);
  });

  it('comes back with one undo in the transcript', async () => {
    await wb.press('Control+Z');
    await until('the conflict is back', () => wb.read(sidecar).includes('<<<<<<<'));
    assert.match(wb.read(sidecar), /^<{7} /m);
    assert.equal(wb.read(orchard), ORCHARD);
  });
});
