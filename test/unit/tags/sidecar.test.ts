import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkSidecar } from '../../../src/tags/check';
import { readCodebook } from '../../../src/tags/codebook';
import { mergeSidecars } from '../../../src/tags/merge';
import { readSidecar } from '../../../src/tags/sidecar';
import { messySidecar, wordings } from '../../support/sidecars';

const told = (yaml: string): readonly string[] => readSidecar(yaml).problems.map(({ code, severity, span }) => `${code} ${severity} ${yaml.slice(span.start, span.end).split('\n')[0]}`);

describe('reading a sidecar', () => {
  it('takes a missing file and one of comments for empty', () => {
    for (const yaml of ['', '\n', '# nothing yet\n', '---\n']) assert.deepEqual([readSidecar(yaml).problems, readSidecar(yaml).writable], [[], true], yaml);
  });

  it('keeps what can be read and tells the rest with its place', () => {
    const yaml = `readout: 1
annotations:
  - id: a
    tags: [x, ' y ', x]
    quote: "one\\r\\ntwo"
    before: [no]
    start: soon
  - id: b
    tags: {}
    quote: q
  - tags: [x]
    quote: q
  - id: a
    tags: z
    quote: again
    start: 7
    lost: kept
  - just text
meeting: {date: 2015-03-10, place: [1], participants: Ada}
speakers: [{quote: q}]
`;
    const { annotations, meeting, speakers, writable } = readSidecar(yaml);
    assert.deepEqual(annotations, [
      { id: 'a', tags: ['x', 'y'], quote: 'one\ntwo', before: '', after: '', start: 0 }, { id: 'a~2', tags: ['z'], quote: 'again', before: '', after: '', start: 7, lost: 'kept' },
    ]);
    assert.deepEqual([meeting, speakers, writable], [{ date: '2015-03-10', participants: ['Ada'] }, [], true]);
    assert.deepEqual(told(yaml), [
      'bad-annotation error [no]', 'bad-annotation error soon', 'bad-annotation error {}', 'bad-annotation error tags: [x]', 'duplicate-id warning a',
      'bad-annotation error just text', 'bad-meeting error [1]', 'bad-speakers error {quote: q}',
    ]);
  });

  it('does not write where it could do harm', () => {
    const annotation = 'annotations:\n  - id: a\n    tags: x\n    quote: q\n';
    for (const [yaml, code, kept] of [
      [`readout: 2\n${annotation}`, 'newer-version', 1], [`readout: 1\n${annotation}  - [\n`, 'yaml', 1], ['- a\n', 'not-a-sidecar', 0], ['name: x\n', 'not-a-sidecar', 0], ['readout: soon\n', 'not-a-sidecar', 0],
      [`readout: 1\n${annotation}${annotation.replace('id: a', 'id: b')}`, 'yaml', 1], [`readout: 1\n${annotation}    tags: y\n`, 'yaml', 1],
      [`readout: 1\n<<<<<<< HEAD\n${annotation}=======\nannotations: []\n>>>>>>> topic\n`, 'conflict-markers', 1], [`readout: 1\n---\n${annotation}`, 'yaml', 0],
    ] as const) {
      const { problems, writable, annotations } = readSidecar(yaml);
      assert.deepEqual([problems[0]?.code, writable, annotations.length], [code, false, kept], yaml);
    }
  });

  it('tells of a key that stands twice, wherever it is, as what stands under the second is out of sight', () => {
    const annotation = 'annotations:\n  - id: a\n    tags: x\n    quote: q\n';
    assert.deepEqual(told(`readout: 1\n${annotation}    note: one\n    mine: {a: 1, "a": 2}\n    note: two\n${annotation}`), ['yaml error annotations', 'yaml error note', 'yaml error "a"']);
    assert.equal(readCodebook('tags: [a]\ntags: [b]\n').writable, false);
    const base = `readout: 1\n${annotation}`, theirs = `${base}${annotation.replace('id: a', 'id: b')}`;
    const { text, conflicts } = mergeSidecars(base, base.replace('x', 'y'), theirs);
    assert.equal(conflicts[0]?.kind, 'unreadable');
    assert.ok(text.includes(theirs), text);
  });

  it('is not harmed by names that mean something to JavaScript, nor by aliases', () => {
    const yaml = 'readout: 1\n__proto__: {polluted: 1}\nconstructor: x\nannotations:\n  - id: __proto__\n    tags: &t [constructor, toString]\n    quote: q\n    __proto__: {note: x}\n  - id: b\n    tags: *t\n    quote: q\n';
    const { annotations } = readSidecar(yaml);
    assert.deepEqual(annotations.map(({ id, tags, note }) => [id, tags, note]), [['__proto__', ['constructor', 'toString'], undefined], ['b', ['constructor', 'toString'], undefined]]);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.deepEqual(readCodebook('names: {__proto__: [x], constructor: [y]}').names.names, []);
  });

  it('tells of what Git LFS has not fetched, in the place of the file and of its transcript', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 12345\n`, sidecar = 'readout: 1\nannotations:\n  - {id: a, tags: [x], quote: we met, start: 1}\n  - {id: b, tags: [x], quote: we left, start: 9}\n';
    const { problems, writable } = readSidecar(pointer);
    assert.deepEqual([problems.length, problems[0]?.message.includes('git lfs pull'), writable], [1, true, false]);
    assert.deepEqual(checkSidecar(sidecar, pointer, undefined).map(({ code, message }) => [code, message.includes('git lfs pull')]), [['no-transcript', true]]);
    assert.deepEqual(checkSidecar(sidecar, `${pointer}${'x'.repeat(2000)}`, undefined).map(({ code }) => code), ['lost', 'lost']);
  });

  it('is done once for a text that several ask for', () => {
    const text = (): string => ['readout: 1', 'annotations:', '  - {id: a, tags: x, quote: q}', ''].join('\n'), read = readSidecar(text());
    assert.equal(readSidecar(text()), read);
    assert.notEqual(readSidecar(`${text()}#\n`), read);
  });

  it('bears what is made to hurt', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [${`*${i ? `b${i - 1}` : 'a'},`.repeat(9)}]`).join('\n')}\nreadout: 1\nannotations: *b19\n`;
    for (const yaml of [bomb, '['.repeat(20_000), '{a: '.repeat(20_000), '- '.repeat(20_000), `${'a'.repeat(1_000_000)}: 1`, `readout: 1\nannotations: ${'"'.repeat(100_000)}`, '\u0000'.repeat(1000)]) {
      const { annotations, problems } = readSidecar(yaml);
      assert.ok(annotations.length === 0 && problems.length > 0);
    }
  });

  it('gives an answer for anything, and problems within the text', () => {
    const noise = fc.tuple(messySidecar(), fc.nat(), fc.nat(40), wordings()).map(([yaml, at, length, words]) => yaml.slice(0, at % (yaml.length + 1)) + words + yaml.slice((at % (yaml.length + 1)) + length));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), noise), yaml => {
      for (const { problems } of [readSidecar(yaml), readCodebook(yaml)]) for (const { span } of problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= yaml.length);
      mergeSidecars('', yaml, 'readout: 1\nannotations: []\n');
    }), { numRuns: 500 });
  });
});
