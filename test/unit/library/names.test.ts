import assert from 'node:assert/strict';
import { NO_CORRECTIONS } from '../../../src/base/names';
import { matchingNames, namesOf } from '../../../src/library/names';
import { sumUp } from '../../../src/library/sum-up';

const meeting = (path: string, text: string) => sumUp({ file: { uri: path, path }, bytes: new TextEncoder().encode(text), sidecar: null, names: NO_CORRECTIONS, force: true }).summary!;

describe('the names of a library', () => {
  const older = meeting('a.txt', 'President Ada Okoro of Nigeria met with Zoë Léger in Lagos on 14 March 2023.\n\n“Good,” Ada Okoro said.\n');
  const newer = meeting('b.txt', 'President Ada Okoro of Nigeria met with Rui Almeida in Abuja on 14 March 2024.\n\n“Good,” Ada Okoro said.\n');
  it('counts each name once a meeting and leads to the newest', async () => {
    const [first, ...others] = matchingNames(await namesOf([older, newer]), 'okoro ada', 9);
    assert.deepEqual([first!.name, first!.kind, first!.meetings, first!.newest.path, others.length], ['Ada Okoro', 'person', 2, 'b.txt', 0]);
  });
  it('matches without accents and letter case, at most as many as asked for', async () => {
    const rows = await namesOf([older, newer]);
    assert.deepEqual(matchingNames(rows, 'LEGER zoe', 9).map(({ name }) => name), ['Zoë Léger']);
    assert.equal(matchingNames(rows, '', 2).length, 2);
  });
  it('stops when asked', async () => assert.deepEqual(await namesOf([older], { isCancellationRequested: true }), []));
});
