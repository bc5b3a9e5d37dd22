import assert from 'node:assert/strict';
import { runScripts } from '../../support/anchoring';
import { runHistories } from '../../support/histories';

// The short forms; `npm run withstand` runs a thousand of each.
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

describe('what tags must withstand, in short', () => {
  it('random edit scripts: nothing unmarked, nearly all found', function () {
    this.timeout(300_000);
    const { unmarked, wrong, once, onceFound, light, lightFound } = runScripts(seeds(60));
    assert.equal(unmarked, 0);
    assert.equal(wrong, 0);
    assert.ok(onceFound / once >= 0.98, `${onceFound} of ${once}`);
    assert.ok(lightFound / light >= 0.9, `${lightFound} of ${light}`);
  });
  it('real merges by git: the driver loses nothing', function () {
    this.timeout(300_000);
    const { missing, apart, driverFailed } = runHistories(seeds(10));
    assert.deepEqual(missing, []);
    assert.equal(driverFailed, 0);
    assert.ok(apart.clean / apart.merges >= 0.9, `${apart.clean} of ${apart.merges}`);
  });
});
