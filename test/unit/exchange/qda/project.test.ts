import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { span } from '../../../../src/base/span';
import type { Project, Source } from '../../../../src/exchange/qda/model';
import { packed, unpacked } from '../../../../src/exchange/qda/package';
import { newAnnotations } from '../../../../src/exchange/qda/take';
import { codebookFile, projectFiles } from '../../../../src/exchange/qda/write';
import { annotation } from '../../../support/sidecars';

const SCHEMA = '../shared/peers/refi-qda/Project.xsd';
const TEXT = 'The harbour 🚢 board met on 3 May.\r\n“We need two cranes,” said Ada Quill.\n';

const passage = (words: string, tags: readonly string[], more: Partial<Source['passages'][number]> = {}): Source['passages'][number] => ({
  id: `id-${words}`, span: span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length), tags, ...more,
});
const source = (more: Partial<Source> = {}): Source => ({ name: '2024/harbour.txt', text: TEXT, passages: [], about: {}, voices: [], ...more });
const project = (more: Partial<Project> = {}): Project => ({ name: 'Harbour study', tags: [], sources: [source()], ...more });
const full = project({
  tags: [{ tag: 'trade', description: 'What is <bought> & sold.' }, { tag: 'trade/volume', color: '#e69f00', memo: 'Tonnes *or* money?\n\n    indented <as code>' }],
  sources: [source({
    passages: [passage('two cranes', ['trade/volume', 'claim'], { note: 'Which?\nAnd when?', by: 'Ada', on: '2024-05-04T10:00:00Z' }), passage('harbour 🚢 board', ['trade'])],
    about: { Date: '2024-05-03', Place: 'Marrow Bay' }, memo: '  Shorter than the one in May.',
    voices: [{ speaker: 'Ada Quill', span: span(TEXT.indexOf('“'), TEXT.indexOf('”') + 1) }],
  })],
});

function again(one: Project): ReturnType<typeof read> {
  return read(packed(projectFiles(one)));
}
function read(bytes: Uint8Array): Extract<ReturnType<typeof unpacked>, { project: unknown }>['project'] {
  const result = unpacked(bytes);
  assert.ok('project' in result, JSON.stringify(result));
  return result.project;
}
const wordsOf = ({ text, passages }: Source): readonly string[] => passages.map(one => text.slice(one.span.start, one.span.end));

describe('a project for other programs', () => {
  it('is read again as it was written: texts, tags with what they mean, passages, notes, who and when', () => {
    const { name, tags, sources: [only] } = again(full);
    assert.equal(name, 'Harbour study');
    assert.deepEqual(tags, [...full.tags, { tag: 'claim' }]);
    assert.equal(only!.name, '2024/harbour.txt');
    assert.equal(only!.text, TEXT.replace('\r\n', '\n'));
    assert.deepEqual(wordsOf(only!), ['harbour 🚢 board', 'two cranes']);
    const { note, by, on, tags: under } = only!.passages[1]!;
    assert.equal(only!.memo, full.sources[0]!.memo);
    assert.deepEqual({ note, by, on, under }, { note: 'Which?\nAnd when?', by: 'Ada', on: '2024-05-04T10:00:00Z', under: ['trade/volume', 'claim'] });
  });
  it('is the same, byte for byte, each time it is written', () => assert.deepEqual(packed(projectFiles(full)), packed(projectFiles(full))));
  it('has no tag that only the paths of others tell of', () => {
    const tags = [{ tag: 'trade/volume' }, { tag: 'trade/plan' }];
    assert.match(projectFiles(project({ tags })).get('project.qde')!, /name="trade" isCodable="false"/);
    assert.deepEqual(again(project({ tags })).tags, tags);
  });
  it('counts places in code points, each line break as one, as the format does', () => {
    const xml = projectFiles(full).get('project.qde')!;
    const start = [...TEXT.replace('\r\n', '\n').slice(0, TEXT.indexOf('two cranes') - 1)].length;
    assert.ok(xml.includes(`startPosition="${start}" endPosition="${start + 'two cranes'.length}"`), xml);
  });
  it('names each speaker as a case with what they say, what is told of the meeting as variables, and notes by what they are on', () => {
    const xml = projectFiles(full).get('project.qde')!;
    assert.deepEqual([...xml.matchAll(/<Note [^>]*name="([^"]*)"/g)].map(([, name]) => name), ['Which? And when?', '2024/harbour.txt', 'trade/volume']);
    for (const part of [/<Case guid="[^"]+" name="Ada Quill"><SelectionRef /, /name="Date" typeOfVariable="Date"/, /<DateValue>2024-05-03</, /<TextValue>Marrow Bay</]) assert.match(xml, part);
  });
  it('keeps what XML cannot hold out of its way', () => {
    const odd = project({ name: 'A\u0000 & "B" \ud800', tags: [{ tag: '<b>', description: ']]>&amp;' }], sources: [source({ name: "O'Hare & <co>.txt", passages: [passage('two cranes', ['<b>'], { note: '\u0007 bell' })] })] });
    const { name, tags, sources: [only] } = again(odd);
    assert.deepEqual([name, tags[0]!.tag, tags[0]!.description, only!.name, only!.passages[0]!.note], ['A\ufffd & "B" \ufffd', '<b>', ']]>&amp;', "O'Hare & <co>.txt", '\ufffd bell']);
  });
  it('holds to the schema of the format', async function () {
    if (!existsSync(SCHEMA)) this.skip();
    // it starts with a wait at its top, which only an import that waits can bear
    const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
    const schema = XmlDocument.fromString(readFileSync(SCHEMA, 'utf8')), validator = XsdValidator.fromDoc(schema);
    for (const one of [full, project(), project({ sources: [] })]) {
      const document = XmlDocument.fromString(projectFiles(one).get('project.qde')!);
      validator.validate(document);
      document.dispose();
    }
    validator.dispose();
    schema.dispose();
  });
  it('takes any memos and notes there and back, letter by letter', () => {
    const letters = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\n\n', '    x', ' ', '# Head', '\t', '<', ']]>', '\u00a0'));
    // what XML cannot hold is told above; a memo never ends with a line break, and says something
    const memo = fc.array(letters, { maxLength: 8 }).map(parts => `${parts.join('').replace(/\r/g, '\n').replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')}a`);
    fc.assert(fc.property(fc.array(fc.option(memo), { minLength: 4, maxLength: 4 }), ([onTag, onOther, onSource, note]) => {
      const tags = [{ tag: 'a', ...(onTag && { memo: onTag }) }, { tag: 'a/b', ...(onOther && { memo: onOther }) }];
      const back = again(project({ tags, sources: [source({ ...(onSource && { memo: onSource }), passages: [passage('two cranes', ['a'], note ? { note } : {})] })] }));
      assert.deepEqual(back.tags, tags);
      assert.deepEqual([back.sources[0]!.memo, back.sources[0]!.passages[0]!.note], [onSource ?? undefined, note ?? undefined]);
      assert.equal(back.left.size, 0);
    }), { numRuns: 300 });
  });
  it('takes any names, texts and passages there and back', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), word), { maxLength: 6 }), (words, marks) => {
      // a text file begins with no byte order mark but that of its encoding
      const text = words.join(' ').replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
      const inner = marks.filter(([start, length]) => start + length <= text.length && !cutsPair(text, start) && !cutsPair(text, start + length));
      const passages = inner.map(([start, length], i) => ({ id: String(i), span: span(start, start + length), tags: [`tag ${i}`] }));
      const [only] = again(project({ sources: [source({ text, passages })] })).sources;
      assert.equal(only!.text, text);
      assert.deepEqual(new Set(only!.passages.map(one => JSON.stringify([one.span, one.tags]))), new Set(passages.map(one => JSON.stringify([one.span, one.tags]))));
    }), { numRuns: 200 });
  });
});

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

describe('a codebook for other programs', () => {
  it('is read again as it was written', () => {
    const { tags, sources } = read(new TextEncoder().encode(codebookFile(full.tags)));
    // the format has no place for memos in a codebook by itself
    assert.deepEqual({ tags, sources }, { tags: [full.tags[0], { tag: 'trade/volume', color: '#e69f00' }], sources: [] });
  });
});

describe('taking a project in', () => {
  it('adds nothing the second time, nor what Readout itself wrote there', () => {
    const [only] = again(full).sources, first = newAnnotations(only!, []);
    assert.deepEqual(first.map(({ quote, tags }) => [quote, tags]), [['harbour 🚢 board', ['trade']], ['two cranes', ['trade/volume', 'claim']]]);
    assert.deepEqual(newAnnotations(only!, first), []);
    const own = first.map((one, i) => ({ ...one, id: `own0000${i}`, tags: one.tags.toReversed() }));
    assert.deepEqual(newAnnotations(only!, own), []);
    assert.equal(newAnnotations(only!, [annotation('own00001', 0, { quote: 'two cranes', tags: ['claim'] })]).length, 2);
  });
});
