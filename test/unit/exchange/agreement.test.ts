import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreementAsCsv, agreementAsMarkdown, agreementOn } from '../../../src/exchange/agreement';
import { taggedPassages, type TaggedMeeting } from '../../../src/exchange/annotations';
import type { Placed } from '../../../src/tags/model';

const TEXT = 'The quay is short. The crane is old. Nobody pays. The sea is near.\n';
const QUAY = [0, 18], CRANE = [19, 36], SEA = [50, 66], QUAY_AND_CRANE = [0, 36];

/** A meeting whose passages are `[coder, tag, [from, to]]`. */
function meeting(path: string, coded: readonly (readonly [string | undefined, string, readonly number[]])[]): TaggedMeeting {
  const placed = coded.map(([by, tag, [start = 0, end = 0]], i): Placed => ({
    annotation: { id: `a${i}`, tags: [tag], quote: TEXT.slice(start, end), before: '', after: '', start, ...(by !== undefined && { by }) },
    state: 'exact', span: { start, end }, candidates: [],
  }));
  return { path, length: TEXT.length, summary: undefined, passages: taggedPassages(TEXT, undefined, placed) };
}

/** Alpha as it is defined: from all pairs of values of each unit (here each code unit) to the pairs that chance would give. */
function alphaOf(meetings: readonly TaggedMeeting[], tag: string): number | null {
  let differing = 0, values = 0, ones = 0;
  for (const { length, passages } of meetings) {
    const coders = [...new Set(passages.map(({ placed }) => placed.annotation.by!))];
    if (coders.length < 2) continue;
    for (let at = 0; at < length; at++) {
      const said = coders.map(coder => passages.some(({ placed: { annotation, span } }) => annotation.by === coder && annotation.tags.includes(tag) && span!.start <= at && at < span!.end));
      for (const [i, one] of said.entries()) for (const [k, other] of said.entries()) if (i !== k && one !== other) differing += 1 / (coders.length - 1);
      values += coders.length;
      ones += said.filter(Boolean).length;
    }
  }
  const expected = 2 * ones * (values - ones) / (values - 1);
  return expected ? 1 - differing / expected : null;
}

describe('agreement between coders', () => {
  it('is full where all tagged the same, and none where one tagged what the other left', () => {
    const [same, apart] = agreementOn([meeting('a.txt', [['Ada', 'port', QUAY], ['Bo', 'port', QUAY], ['Ada', 'sea', SEA], ['Bo', 'sea', CRANE]])]).tags;
    assert.deepEqual([same!.alpha, same!.any, same!.all, same!.alone.length], [1, 18, 18, 0]);
    assert.deepEqual([apart!.any, apart!.all, apart!.alone.map(({ coder }) => coder)], [33, 0, ['Bo', 'Ada']]);
    assert.ok(apart!.alpha! < 0);
  });
  it('counts what overlaps, and names only those alone who meet nobody', () => {
    const { coders, meetings, tags: [port] } = agreementOn([meeting('a.txt', [['Ada', 'port', QUAY], ['Ada', 'port', CRANE], ['Bo', 'port', QUAY_AND_CRANE]]), meeting('b.txt', [['Ada', 'port', QUAY]])]);
    assert.deepEqual([coders, meetings, [...port!.passages]], [['Ada', 'Bo'], 1, [['Ada', 2], ['Bo', 1]]]);
    assert.deepEqual([port!.any, port!.all, port!.alone], [36, 35, []]);
  });
  it('leaves out who has no name, and texts of one coder', () => {
    const found = agreementOn([meeting('a.txt', [['Ada', 'port', QUAY], [undefined, 'port', CRANE]])]);
    assert.deepEqual([found.meetings, found.tags, found.unsigned], [0, [], 1]);
    assert.match(agreementAsMarkdown(found), /No meeting has annotations of two people[^]*1 annotation has no name and does not count\./);
    const two = agreementAsMarkdown(agreementOn([meeting('a.txt', [['Ada', 'port', QUAY], ['Bo', 'port', QUAY], [undefined, 'port', CRANE], [undefined, 'sea', SEA]])]));
    assert.match(two, /tagged: 1\.\n\n2 annotations have no name and do not count\.\n\n\| tag/);
  });
  it('is alpha as it is defined, of any number of coders', () => {
    const passage = fc.tuple(fc.constantFrom('Ada', 'Bo', 'Cy'), fc.constantFrom('port', 'sea'), fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 30 })).map(([start, length]) => [start, Math.min(start + length, TEXT.length)]));
    fc.assert(fc.property(fc.array(fc.array(passage, { maxLength: 8 }), { maxLength: 3 }), all => {
      const meetings = all.map((coded, i) => meeting(`${i}.txt`, coded));
      for (const { tag, alpha } of agreementOn(meetings).tags) {
        const expected = alphaOf(meetings, tag);
        if (alpha === null || expected === null) assert.equal(alpha, expected);
        else assert.ok(Math.abs(alpha - expected) < 1e-9, `${alpha} ${expected}`);
      }
    }), { numRuns: 300 });
  });
  it('is listed with what one person tagged alone, and text of files stays text', () => {
    const found = agreementOn([meeting('talks/a b.txt', [['Ada|*x*', 'port', QUAY], ['Bo', 'port', QUAY], ['Bo', 'sea', SEA]])]);
    const text = agreementAsMarkdown(found);
    assert.ok(text.includes('| tag | Ada\\|\\*x\\* | Bo | overlap | alpha |\n|---|---:|---:|---:|---:|\n| port | 1 | 1 | 1.00 | 1.00 |\n| sea | 0 | 1 | 0.00 |'), text);
    assert.ok(text.includes('## sea\n\n- Bo: [talks/a b.txt, line 1](talks/a%20b.txt#L1): The sea is near.'), text);
    assert.equal(agreementAsCsv(found).split('\r\n')[1], 'port,1,1,1.00,1.00,0');
  });
});
