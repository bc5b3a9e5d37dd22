import assert from 'node:assert/strict';
import { ENTRIES } from '../harden/entries';
import { kept, retry, tryEntry } from '../harden/run';

// The short form; `npm run harden -- --runs 1000000` is the long one.
describe('what nothing may break, in short', () => {
  for (const entry of ENTRIES) it(entry.name, () => assert.equal(tryEntry(entry, 60, 1)?.why, undefined)).timeout(60_000);
});

describe('inputs that once did harm', () => {
  for (const failure of kept()) it(failure.file, () => retry(failure));
});
