import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import type { KnownName } from '../../../src/base/names';
import type { Outcome } from '../../../src/tags/change';
import { readCodebook } from '../../../src/tags/codebook';
import { addTags, editTag, ignorePhrase, moveTag, putName, removeTag } from '../../../src/tags/codebook-change';
import { movedTag, treeOf } from '../../../src/tags/hierarchy';
import { wordings } from '../../support/sidecars';

const applied = (yaml: string, { edits, refused }: Outcome): string => {
  assert.equal(refused, undefined);
  return applyEdits(yaml, edits);
};
const ada: KnownName = { name: 'Ada Brandt', kind: 'person', also: ['A. Brandt'], roles: ['Mayor of Norhaven'] };

const FULL = `# our codebook
readout: 1
tags:
  - tag: trade   # all of it
    description: >-
      What is bought
      and sold.
    color: "#E69F00"
    key: t
  - trade/volume
  - { tag: claim, key: c }
names:
  people:
    - name: Ada Brandt
      also: [Brandt]
  places: [Norhaven]
ignore:
  - Good Morning
mine: kept
`;

describe('the codebook', () => {
  it('is read with all that stands in it', () => {
    const { tags, names, problems, writable } = readCodebook(FULL);
    assert.deepEqual(problems, []);
    assert.ok(writable);
    assert.deepEqual(tags, [{ tag: 'trade', description: 'What is bought and sold.', color: '#e69f00', key: 't' }, { tag: 'trade/volume' }, { tag: 'claim', key: 'c' }]);
    assert.deepEqual(names, {
      names: [{ name: 'Ada Brandt', kind: 'person', also: ['Brandt'], roles: [] }, { name: 'Norhaven', kind: 'place', also: [], roles: [] }], ignore: ['Good Morning'],
    });
  });

  it('tells what is wrong with its place and keeps the rest', () => {
    const yaml = 'tags:\n  - tag: a\n    key: x\n  - tag: a\n  - tag: b\n    key: x\n    color: red\n  - []\nnames:\n  cats: [Tom]\n  people: 5\nignore: {a: 1}\n';
    const { tags, problems } = readCodebook(yaml);
    assert.deepEqual(tags, [{ tag: 'a', key: 'x' }, { tag: 'b' }]);
    assert.deepEqual(problems.map(({ code, span }) => `${code} ${yaml.slice(span.start, span.end).trim()}`).toSorted(), [
      'bad-ignore {a: 1}', 'bad-names 5', 'bad-names cats', 'bad-tag []', 'bad-tag red', 'duplicate-key x', 'duplicate-tag a',
    ]);
    for (const bad of ['tags: [', '- a', 'readout: 2\n', '<<<<<<< a\n=======\n>>>>>>> b\n']) assert.equal(readCodebook(bad).writable, false, bad);
  });

  it('gets tags, new fields and other paths without another line changing', () => {
    let yaml = applied(FULL, addTags(FULL, [{ tag: 'claim' }, { tag: ' mood / calm ', description: 'At ease: no haste' }]));
    assert.equal(yaml.replace('  - tag: mood/calm\n    description: "At ease: no haste"\n', ''), FULL);
    yaml = applied(FULL, editTag(FULL, 'trade/volume', { color: '#009e73', description: 'How much' }));
    assert.equal(yaml.replace('tag: trade/volume\n    description: How much\n    color: "#009e73"\n', 'trade/volume\n'), FULL);
    yaml = applied(FULL, editTag(FULL, 'trade', { color: undefined }));
    assert.equal(yaml, FULL.replace('    color: "#E69F00"\n', ''));
    yaml = applied(FULL, moveTag(FULL, 'trade', 'economy/trade'));
    assert.equal(yaml, FULL.replace('tag: trade ', 'tag: economy/trade ').replace('- trade/volume', '- economy/trade/volume'));
    assert.deepEqual(readCodebook(applied(FULL, moveTag(FULL, 'trade/volume', 'claim'))).tags.map(({ tag }) => tag), ['trade', 'claim']);
    assert.deepEqual(readCodebook(applied(FULL, removeTag(FULL, 'trade', true))).tags.map(({ tag }) => tag), ['claim']);
  });

  it('is made on the first tag, name or ignored phrase', () => {
    for (const start of ['', '# notes\n', 'readout: 1\ntags: []', 'names:\n  people: []\n']) {
      let yaml = applied(start, addTags(start, [{ tag: 'a' }]));
      yaml = applied(yaml, putName(yaml, ada));
      yaml = applied(yaml, ignorePhrase(yaml, 'Good  Morning'));
      const { tags, names, problems } = readCodebook(yaml);
      assert.deepEqual([tags, names, problems], [[{ tag: 'a' }], { names: [ada], ignore: ['Good Morning'] }, []], yaml);
    }
  });

  it('extends what is known of a name and moves it to another kind', () => {
    let yaml = applied(FULL, putName(FULL, ada));
    assert.equal(yaml, FULL.replace('also: [Brandt]', 'also: [Brandt, A. Brandt]\n      roles: [Mayor of Norhaven]'));
    yaml = applied(yaml, putName(yaml, { ...ada, name: 'Norhaven', kind: 'organisation', also: ['the city'], roles: [] }));
    assert.deepEqual(readCodebook(yaml).names.names.map(({ name, kind }) => `${name} ${kind}`), ['Ada Brandt person', 'Norhaven organisation']);
    assert.ok(yaml.startsWith('# our codebook') && yaml.includes('places: []'), yaml);
  });

  it('reads back whatever was written', () => {
    fc.assert(fc.property(fc.array(fc.record({ tag: wordings(), description: wordings() }), { maxLength: 4 }), fc.array(wordings(), { maxLength: 3 }), (definitions, phrases) => {
      let yaml = applied(FULL, addTags(FULL, definitions));
      for (const phrase of phrases) yaml = applied(yaml, ignorePhrase(yaml, phrase));
      const { tags, problems } = readCodebook(yaml);
      assert.deepEqual(problems, [], yaml);
      for (const { tag } of definitions) assert.equal(tags.filter(t => t.tag === tag.split('/').map(p => p.replace(/\s+/g, ' ').trim()).filter(Boolean).join('/')).length <= 1, true);
    }));
  });
});

describe('the hierarchy of tags', () => {
  it('makes the paths between', () => {
    assert.deepEqual(treeOf(['trade/volume', 'claim', 'trade']), [
      { tag: 'trade', name: 'trade', children: [{ tag: 'trade/volume', name: 'volume', children: [] }] }, { tag: 'claim', name: 'claim', children: [] },
    ]);
  });
  it('moves what is within and nothing that only looks so', () => {
    assert.equal(movedTag('trade/volume', 'trade', 'economy'), 'economy/volume');
    assert.equal(movedTag('trades', 'trade', 'economy'), undefined);
  });
});
