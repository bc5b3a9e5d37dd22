import assert from 'node:assert/strict';
import { respelt } from '../../../src/library/respelt';

describe('sidecars of transcripts that were renamed in their capitals alone', () => {
  const pairs = (sidecars: readonly string[], transcripts: readonly string[]): readonly (readonly string[])[] => respelt(sidecars, transcripts).map(({ sidecar, transcript }) => [sidecar, transcript]);
  it('are found beside the new name', () => {
    assert.deepEqual(pairs(['/a/Talk.txt.tags.yaml', '/a/ЗАПИСЬ.txt.tags.yaml', '/a/same.txt.tags.yaml'], ['/a/talk.txt', '/a/Запись.txt', '/a/same.txt']), [
      ['/a/Talk.txt.tags.yaml', '/a/talk.txt'], ['/a/ЗАПИСЬ.txt.tags.yaml', '/a/Запись.txt'],
    ]);
  });
  it('are left alone where it is not plain which is meant', () => {
    for (const [sidecars, transcripts] of [
      [['/a/Talk.txt.tags.yaml'], ['/a/Talk.txt', '/a/talk.txt']],
      [['/a/TALK.txt.tags.yaml'], ['/a/Talk.txt', '/a/talk.txt']],
      [['/a/Talk.txt.tags.yaml', '/a/talk.txt.tags.yaml'], ['/a/talk.txt']],
      [['/a/Talk.txt.tags.yaml', '/a/TALK.txt.tags.yaml'], ['/a/talk.txt']],
      [['/A/talk.txt.tags.yaml'], ['/a/talk.txt']],
      [['/a/Talk.txt.tags.yaml'], ['/a/walk.txt']],
    ] as const) assert.deepEqual(pairs(sidecars, transcripts), [], sidecars.join());
  });
});
