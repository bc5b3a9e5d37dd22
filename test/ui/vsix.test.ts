import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/hosts/places';
import { openWorkbench, type Workbench } from './driver';
import { opening } from './told';

describe('the packaged extension', () => {
  let workbench: Workbench;

  opening(async () => {
    // `npm test` has packaged it before it built: what others run at the same time stays as it is
    if (!process.env.READOUT_PACKED) {
      const packaged = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], { cwd: repository, encoding: 'utf8' });
      assert.equal(packaged.status, 0, packaged.stdout + packaged.stderr);
    }
    const { name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { name: string; version: string };
    workbench = await openWorkbench({ folder: join(repository, 'test/host/workspace'), vsix: join(repository, `${name}-${version}.vsix`) });
  });

  after(() => workbench?.close());

  it('installs, recognises a readout and says who speaks', async () => {
    await workbench.openFile('harbour-board.txt');
    await workbench.isTranscript();
    const hover = await workbench.hover('Ingrid Solheim said');
    assert.match(await hover.innerText(), /Ingrid Solheim/);
  });

  it('has its view and lists the meeting', async () => {
    await workbench.openContainer('Readout');
    await workbench.rows('Meetings').first().waitFor();
    await workbench.screenshot('vsix.png');
  });
});
