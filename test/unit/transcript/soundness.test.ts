import assert from 'node:assert/strict';
import fc from 'fast-check';
import { soundnessOf } from '../../../src/transcript/soundness';

const codes = (text: string): readonly string[] => soundnessOf(text).map(problem => problem.code);

describe('soundness', () => {
  it('says nothing of text in any script, with a stray undecoded character', () => {
    assert.deepEqual(codes('“Good morning,” she said. Доброе утро. おはよう \ufffd\tand\r\nso on'), []);
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Zа-я“”’ \n]*$/), text => { assert.deepEqual(soundnessOf(text), []); }));
  });
  it('tells binary data', () => assert.deepEqual(codes('PNG\u0000\u0001\u0002\u0000\u0000 rest of it is long enough to be text'), ['binary']));
  it('tells UTF-16 read as something narrower', () => assert.deepEqual(codes([...'Good morning'].join('\u0000')), ['encoding']));
  it('tells characters that could not be decoded, with the place of the first', () => {
    const [problem] = soundnessOf('caf\ufffd, na\ufffdve, r\ufffdle');
    assert.equal(problem?.code, 'encoding');
    assert.deepEqual(problem?.span, { start: 3, end: 4 });
  });
  it('tells UTF-8 read as Windows-1252', () => assert.deepEqual(codes('â€œYes,â€\u009d he said, itâ€™s fine'), ['encoding']));
  it('gives spans inside any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      for (const { span } of soundnessOf(text)) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
    }));
  });
});
