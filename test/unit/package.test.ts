import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { normalize } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

/** The files that a manifest names, as paths from its folder. */
function filesNamedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return existsSync(value) && statSync(value).isFile() ? [normalize(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesNamedIn) : [];
}

describe('the package', () => {
  it('holds every file that package.json names, the schemas of sidecar and codebook among them', async () => {
    const { contributes, icon } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: unknown; icon: string };
    const named = [...new Set(filesNamedIn([contributes, icon]))];
    for (const schema of ['media/schemas/tags.schema.json', 'media/schemas/readout.schema.json']) assert.ok(named.includes(schema), schema);
    const packed = new Set((await listFiles({ packageManager: PackageManager.None })).map(normalize));
    assert.deepEqual(named.filter(file => !packed.has(file)), []);
  });
});
