import assert from 'node:assert/strict';
import { annotationsAsCsv, annotationsAsMarkdown, taggedPassages, type TaggedMeeting } from '../../../src/exchange/annotations';
import { leftOut, narrowed } from '../../../src/exchange/narrowed';
import { tagPassagesAsMarkdown } from '../../../src/exchange/tag-passages';
import { memosAsMarkdown } from '../../../src/exchange/memos';
import { tagTableAsCsv, tagTableOf } from '../../../src/exchange/tag-table';
import { summarize } from '../../../src/library/summary';
import { describe as describePassage } from '../../../src/tags/anchor';
import type { Annotation } from '../../../src/tags/model';
import { place } from '../../../src/tags/place';
import { readTranscript } from '../../../src/transcript/read';

const TEXT = `President Ada Okoro of Nigeria met with Governor Rui Almeida in Lagos on 14 March 2024.

“The quay is too short,” Ada Okoro said. “We shall build another,” Rui Almeida replied.

The two sides agreed on a third berth.
`;
const passage = (id: string, quote: string, tags: readonly string[], more: Partial<Annotation> = {}): Annotation => {
  const start = TEXT.indexOf(quote);
  return { id, tags, ...describePassage(TEXT, { start, end: start + quote.length }), ...more };
};
const annotations = [
  passage('a1', 'The quay is too short', ['quay/length', 'claim'], { note: 'Ask *why*.\n=1+1', by: 'Ines', on: '2026-11-22T10:00:00Z' }),
  passage('a2', 'too short,” Ada Okoro said. “We shall build another', ['claim']),
  passage('a3', 'agreed on a third berth', ['plan']),
  { ...passage('a4', 'third berth', ['claim']), quote: 'a breakwater of nine hundred metres', before: '', after: '', start: 900 },
];

function meeting(): TaggedMeeting {
  const transcript = readTranscript(TEXT, { force: true }), placed = place(TEXT, annotations), file = { uri: 'file:///talks/a b.txt', path: 'talks/a b.txt' };
  assert.ok(transcript.layout);
  return { path: file.path, length: TEXT.length, summary: summarize(file, TEXT, { ...transcript, layout: transcript.layout }, placed), passages: taggedPassages(TEXT, transcript, placed) };
}

describe('lists of annotations', () => {
  it('tell the line and who speaks there, one or several or nobody', () => {
    assert.deepEqual(meeting().passages.map(({ line, speakers }) => [line, ...speakers]), [[3, 'Ada Okoro'], [3, 'Ada Okoro', 'Rui Almeida'], [5], [null]]);
  });
  it('are a row each in CSV, with notes whole', () => {
    const [head, first] = annotationsAsCsv([meeting()]).split('\r\n');
    assert.equal(head, 'file,date,meeting,line,tags,passage,speakers,note,by,on,state,id');
    assert.equal(first, 'talks/a b.txt,2024-03-14,Rui Almeida,3,quay/length; claim,The quay is too short,Ada Okoro,"Ask *why*.\n=1+1",Ines,2026-11-22T10:00:00Z,exact,a1');
  });
  it('stand under their tags in Markdown, with what a tag means, in the order of the codebook', () => {
    const text = annotationsAsMarkdown([meeting()], [{ tag: 'plan', description: 'What is to be built.' }, { tag: 'claim' }, { tag: 'unused' }]);
    assert.deepEqual([...text.matchAll(/^#+ .*/gm)].map(([heading]) => heading), ['# Annotations', '## plan', '## claim', '## unused', '## quay/length']);
    assert.ok(text.includes('## plan\n\nWhat is to be built.\n\n- [14 Mar 2024 · Rui Almeida, line 5](talks/a%20b.txt#L5): agreed on a third berth\n'), text);
    assert.ok(text.includes('line 3](talks/a%20b.txt#L3): Ada Okoro: The quay is too short (Ines)\n  - Ask *why*.\n    =1+1\n'), text);
    assert.ok(text.includes('- [14 Mar 2024 · Rui Almeida](talks/a%20b.txt) (lost): a breakwater'), text);
  });
  it('have the memos on tags and meetings above their passages', () => {
    const memo = 'Check *all*.\n\n# later';
    assert.ok(annotationsAsMarkdown([meeting()], [{ tag: 'plan', description: 'What.', memo }]).includes('## plan\n\nWhat.\n\n> Check *all*.\n>\n> # later\n\n- ['));
    const text = tagPassagesAsMarkdown({ tag: 'plan', memo }, [{ ...meeting(), memo: 'On the day.' }]);
    assert.ok(text.startsWith('# plan\n\n> Check *all*.\n>\n> # later\n\n1 passage'), text);
    assert.ok(text.includes('(talks/a%20b.txt)\n\n> On the day.\n\n- ['), text);
  });
  it('have all memos in one of their own, those on tags first, each with where it stands', () => {
    const { path, summary } = meeting();
    assert.equal(memosAsMarkdown([{ tag: 'quay/length', memo: 'In *metres*?', path: 'readout.yaml' }], [{ path, summary, memo: 'Short.\n\nAsk.' }, { path: 'gone.txt', summary: undefined, memo: 'x' }]), [
      '# Memos', '', '## On tags', '', '### quay/length', '', '[readout.yaml](readout.yaml)', '', '> In *metres*?', '',
      '## On meetings', '', '### 14 Mar 2024 · Rui Almeida', '', '[talks/a b.txt](talks/a%20b.txt)', '', '> Short.', '>', '> Ask.', '', '### gone.txt', '', '[gone.txt](gone.txt)', '', '> x', '',
    ].join('\n'));
    assert.ok(!memosAsMarkdown([], [{ path, summary, memo: 'x' }]).includes('On tags'));
  });
  it('leave links, pictures and HTML of notes and memos text, whatever stands before them', () => {
    const memo = '![a](https://x.test/a) \\[b](command:c) \\\\[d](e) <img src=f> *g*';
    assert.ok(annotationsAsMarkdown([meeting()], [{ tag: 'plan', memo }]).includes('> !\\[a](https://x.test/a) \\[b](command:c) \\\\\\[d](e) \\<img src=f> *g*\n'));
  });
  it('are made of sidecars whose transcript is gone, too', () => {
    const gone: TaggedMeeting = { path: 'gone.txt', length: 0, summary: undefined, passages: taggedPassages('', undefined, place('', annotations.slice(0, 1))) };
    assert.ok(annotationsAsMarkdown([gone], []).includes('- [gone.txt](gone.txt) (lost): The quay'));
    assert.ok(annotationsAsCsv([gone]).includes('gone.txt,,,,quay/length; claim,'));
  });
  it('count tags by meeting, those of the codebook first, and what is under a tag apart from it', () => {
    const bare: TaggedMeeting = { path: 'b.txt', length: 0, summary: undefined, passages: meeting().passages.slice(2, 3) };
    const table = tagTableAsCsv(tagTableOf([meeting(), bare], [{ tag: 'plan' }, { tag: 'unused' }])).split('\r\n');
    assert.equal(table[0], 'file,date,meeting,plan,unused,claim,quay/length');
    assert.match(table[1]!, /^talks\/a b\.txt,2024-03-14,[^,]+,1,0,3,1$/);
    assert.equal(table[2], 'b.txt,,,1,0,0,0');
  });
  it('have what is shown only, annotation by annotation and tag by tag', () => {
    const shown = (tag: (one: string) => boolean, author: (one: string) => boolean) => narrowed([meeting()], { tag, author }).flatMap(({ passages }) => passages.map(({ placed: { annotation: { id, tags } } }) => [id, ...tags]));
    assert.deepEqual(shown(tag => tag !== 'quay/length', () => true), [['a1', 'claim'], ['a2', 'claim'], ['a3', 'plan'], ['a4', 'claim']]);
    assert.deepEqual(shown(tag => tag !== 'claim', () => true), [['a1', 'quay/length'], ['a3', 'plan']]);
    assert.deepEqual(shown(() => true, author => author !== ''), [['a1', 'quay/length', 'claim']]);
    assert.deepEqual(narrowed([meeting()], { tag: () => false, author: () => true }), []);
  });
  it('say what they leave out', () => {
    assert.equal(leftOut({ authors: [], tags: [], filter: '' }), undefined);
    const remark = leftOut({ authors: ['', 'Ines'], tags: ['plan'], filter: 'quay' });
    assert.equal(remark, 'Left out: annotations by (not signed), Ines; tags that are switched off (plan); tags without “quay” in them.');
    assert.ok(annotationsAsMarkdown([meeting()], [], remark).startsWith(`# Annotations\n\n${remark}\n\n## `));
  });
  it('of one tag have those under it, meeting by meeting, whole and with their other tags', () => {
    const text = tagPassagesAsMarkdown({ tag: 'quay', description: 'Where ships lie.' }, [meeting()]);
    assert.ok(text.startsWith('# quay\n\nWhere ships lie.\n\n1 passage in 1 meeting.\n\n## 14 Mar 2024 · Rui Almeida\n\n[talks/a b.txt](talks/a%20b.txt)\n\n'), text);
    assert.ok(text.includes('- [line 3](talks/a%20b.txt#L3): Ada Okoro: The quay is too short (quay/length, claim · Ines)\n  - Ask *why*.\n    =1+1\n'), text);
    const claims = tagPassagesAsMarkdown({ tag: 'claim', remark: 'Left out: x.' }, [meeting(), { ...meeting(), path: 'none.txt', passages: meeting().passages.slice(2, 3) }]);
    assert.ok(claims.includes('3 passages in 1 meeting.\n\nLeft out: x.\n'), claims);
    assert.ok(claims.includes('\n- (lost): a breakwater of nine hundred metres\n'), claims);
    assert.ok(!claims.includes('none.txt'));
  });
});
