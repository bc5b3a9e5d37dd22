import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { applyEdits } from '../../../src/base/edit';
import { asRead, changeSidecar, type Change } from '../../../src/tags/change';
import { parseYaml, sequenceOf, spanOf, textOf, textsOf, valueOf, mappingOf } from '../../../src/tags/document';
import { mergeSidecars } from '../../../src/tags/merge';
import type { Annotation } from '../../../src/tags/model';
import { readSidecar } from '../../../src/tags/sidecar';
import { annotation, wordings } from '../../support/sidecars';
import { TOOL_STYLES } from '../../support/tool-styles';

const RUNS = 20;
const TAGS = ['claim', 'trade/volume', 'yes', '1e3', '# no', '- x', 'null', 'a, b', 'عربي', '😀'];

/** Annotations as people write them, in the order of the text, some with the same tags. */
function annotations(): fc.Arbitrary<readonly Annotation[]> {
  const long = fc.array(fc.constantFrom('harvest', 'grew', 'by', '12%', 'in', '2013,', 'said', '“no”', 'a:', '-'), { minLength: 12, maxLength: 40 }).map(words => words.join(' '));
  // not every library writes white space at the beginning or end of a text so that it reads back
  const words = fc.oneof(wordings(), long).map(text => text.trim() || 'q');
  const one = fc.record({ tags: fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 3 }), quote: words, before: words, note: fc.option(words, { nil: undefined }), on: fc.constantFrom(undefined, '2026-11-22T10:04:00Z') });
  return fc.array(one, { maxLength: 5 }).map(list => list.map(({ note, on, ...rest }, i) => annotation(`id${i}`, i * 100, { ...rest, ...(note !== undefined && { note }), by: 'Ada', ...(on && { on }) })));
}

/** What YAML reads in a text, of each annotation by its id, and the text of those whose tags are written and not only referred to. */
function blocksOf(yaml: string): ReadonlyMap<string, string> {
  const { root } = parseYaml(yaml), list = root && sequenceOf(valueOf(root, 'annotations'));
  return new Map((list?.items ?? []).map(item => {
    const map = mappingOf(item)!, { start, end } = spanOf(item), isReferring = textsOf(valueOf(map, 'tags')) !== undefined && yaml.slice(spanOf(valueOf(map, 'tags')).start).startsWith('*');
    return [textOf(valueOf(map, 'id'))!, isReferring ? JSON.stringify(textsOf(valueOf(map, 'tags'))) : yaml.slice(start, end).trimEnd().replace(/^(tags: )?\[.*\]$/m, '')];
  }));
}

function readable(yaml: string, isJson: boolean | undefined): void {
  const [document, ...more] = parseAllDocuments(yaml);
  assert.deepEqual([document?.errors, more.length], [[], 0], yaml);
  parse(yaml);
  if (isJson) JSON.parse(yaml);
}

describe('a sidecar that another program wrote', () => {
  for (const { name, isJson, write } of TOOL_STYLES) {
    it(`says the same, and of it changes only what is meant: ${name}`, () => {
      fc.assert(fc.property(annotations(), fc.nat(), fc.constantFrom(...TAGS), wordings(), (list, pick, tag, words) => {
        const text = write(list), before = readSidecar(text);
        // not every library reads back all that it writes: a text that begins with `?` before a line break, in flow style
        fc.pre(parseAllDocuments(text).every(({ errors }) => errors.length === 0));
        assert.deepEqual([before.problems, before.annotations], [[], list], text);
        const at = list[pick % Math.max(1, list.length)], other = list[(pick + 1) % Math.max(1, list.length)];
        const all: readonly (readonly Change[])[] = [
          [{ kind: 'add', annotations: [annotation('new', pick % 500, { tags: [tag], quote: words || 'q', note: words })] }],
          ...at ? [
            [{ kind: 'edit', id: at.id, with: { tags: [...at.tags.filter(one => one !== tag), tag] } }], [{ kind: 'edit', id: at.id, with: { tags: [tag], note: words || undefined } }],
            [{ kind: 'edit', id: at.id, with: { start: pick % 700, quote: words || 'q' } }], [{ kind: 'remove', ids: [at.id] }], [{ kind: 'remove', ids: list.map(({ id }) => id) }],
          ] as const : [],
          ...other && other !== at ? [[{ kind: 'remove', ids: [other.id] }, { kind: 'edit', id: at!.id, with: { tags: [...at!.tags, ...other.tags, 'n'] } }]] as const : [],
        ];
        for (const changes of all) {
          const { edits, refused } = changeSidecar(text, changes);
          assert.equal(refused, undefined, `${JSON.stringify(changes)}\n${text}`);
          const now = applyEdits(text, edits), wanted = new Map(list.map(one => [one.id, one])), touched = new Set<string>();
          for (const change of changes) {
            if (change.kind === 'add') for (const one of change.annotations) { wanted.set(one.id, asRead(one)); touched.add(one.id); }
            else if (change.kind === 'remove') for (const id of change.ids) { wanted.delete(id); touched.add(id); }
            else { wanted.set(change.id, asRead({ ...wanted.get(change.id)!, ...change.with })); touched.add(change.id); }
          }
          const byId = (of: Iterable<Annotation>): unknown => [...of].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(one => JSON.parse(JSON.stringify(one)) as unknown);
          assert.deepEqual(byId(readSidecar(now).annotations), byId(wanted.values()), now);
          readable(now, isJson);
          const was = blocksOf(text), is = blocksOf(now);
          for (const [id, block] of was) if (!touched.has(id) && !block.startsWith('[')) assert.equal(is.get(id), block, `${id}\n${text}\n${now}`);
        }
      }), { numRuns: RUNS });
    });

    it(`merges with what somebody did meanwhile: ${name}`, () => {
      fc.assert(fc.property(annotations(), fc.nat(), (list, pick) => {
        const base = TOOL_STYLES[1]!.write(list), ours = write(list), at = list[pick % Math.max(1, list.length)];
        const changes: readonly Change[] = [{ kind: 'add', annotations: [annotation('new', pick % 500)] }, ...at ? [{ kind: 'edit' as const, id: at.id, with: { tags: ['theirs'] } }] : []];
        const theirs = applyEdits(base, changeSidecar(base, changes).edits), wanted = readSidecar(theirs).annotations;
        for (const [one, two] of [[ours, theirs], [theirs, ours]] as const) {
          const { text, conflicts } = mergeSidecars(base, one, two);
          if (conflicts.some(({ kind }) => kind === 'unreadable')) { assert.ok(text.includes(one) && text.includes(two)); continue; }
          const found = new Map(readSidecar(text).annotations.map(annotation => [annotation.id, annotation]));
          for (const annotation of wanted) assert.deepEqual(found.get(annotation.id)?.tags, annotation.tags, text);
          readable(text, undefined);
        }
      }), { numRuns: RUNS });
    });
  }

  const listed = 'annotations:\n- id: a\n  tags: &id001 # both\n  - x # one\n  - w\n  - z\n  quote: q\n  start: 1\n- id: b\n  tags: *id001\n  quote: q\n  start: 9\nreadout: 1\n';
  const after = (text: string, changes: readonly Change[]): string => {
    const { edits, refused } = changeSidecar(text, changes);
    assert.equal(refused, undefined);
    return applyEdits(text, edits);
  };
  it('keeps the lines of tags that stay, in a list that has a line for each', () => {
    const text = listed.replace('*id001', '[v]'), edited = (tags: readonly string[]): string => after(text, [{ kind: 'edit', id: 'a', with: { tags } }]);
    assert.equal(edited(['x', 'z']), text.replace('  - w\n', ''));
    assert.equal(edited(['new', 'x', 'w', 'z']), text.replace('  - x', '  - new\n  - x'));
    assert.equal(edited(['x', 'new/one', 'z', '#']), text.replace('- w\n', '- new/one\n').replace('- z\n', '- z\n  - "#"\n'));
    assert.equal(edited(['w']), text.replace('  - x # one\n', '').replace('  - z\n', ''));
  });
  it('gives an annotation whose tags are those of another its own when that one changes or goes', () => {
    assert.equal(after(listed, [{ kind: 'edit', id: 'a', with: { note: 'n' } }]), listed.replace('start: 1\n', 'start: 1\n  note: |-\n    n\n'));
    assert.equal(after(listed, [{ kind: 'edit', id: 'b', with: { tags: ['v'] } }]), listed.replace('*id001', '[v]'));
    assert.equal(after(listed, [{ kind: 'edit', id: 'a', with: { tags: ['x', 'z'] } }]), listed.replace('  - w\n', '').replace('*id001', '[x, w, z]'));
    assert.equal(after(listed, [{ kind: 'remove', ids: ['a'] }]), `annotations:\n${listed.slice(listed.indexOf('- id: b')).replace('*id001', '[x, w, z]')}`);
    const other = `${listed}mine: *id001\n`;
    assert.equal(after(other, [{ kind: 'remove', ids: ['a', 'b'] }]), 'annotations: []\nreadout: 1\nmine: [x, w, z]\n');
  });
  it('is not written to where something stands for nothing', () => {
    const { problems, writable, annotations: found } = readSidecar(listed.replace('&id001', ''));
    assert.deepEqual([problems.map(({ code }) => code), writable, found.map(({ id }) => id)], [['yaml', 'bad-annotation'], false, ['a']]);
  });
  it('is read in bounded time, however much stands for something long', () => {
    const text = `annotations:\n- id: a\n  tags: &t [x]\n  quote: &q ${'q'.repeat(500_000)}\n${Array.from({ length: 3000 }, (_, i) => `- {id: b${i}, tags: *t, quote: *q}\n`).join('')}`;
    const { annotations: found, problems } = readSidecar(text);
    assert.ok(found.length > 1 && found.length < 10 && problems.length > 0);
  });
  it('stays JSON', () => {
    const text = '{\n  "readout": 1,\n  "annotations": [\n    {\n      "id": "a",\n      "tags": ["x"],\n      "quote": "q"\n    }\n  ]\n}\n';
    assert.equal(after(text, [{ kind: 'edit', id: 'a', with: { note: 'one' } }]), text.replace('"q"\n', '"q",\n      "note": "one"\n'));
    assert.equal(after(text, [{ kind: 'add', annotations: [annotation('b', 7)] }]), text.replace('    }\n  ]', '    },\n    { "id": "b", "tags": ["t"], "quote": "q", "before": "", "after": "", "start": 7 }\n  ]'));
  });
});
