import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import { addAnnotations, changeSidecar, editAnnotation, removeAnnotations, setMeetingField, setSpeaker, type Change, type Outcome } from '../../../src/tags/change';
import type { Annotation } from '../../../src/tags/model';
import { readSidecar } from '../../../src/tags/sidecar';
import { annotation, messySidecar, wordings } from '../../support/sidecars';

const applied = (yaml: string, { edits, refused }: Outcome): string => {
  assert.equal(refused, undefined);
  return applyEdits(yaml, edits);
};

describe('a change to a sidecar', () => {
  it('makes the file as the format shows it', () => {
    const made = annotation('k7q2m9xw', 1034, {
      tags: ['trade/volume', 'claim'], quote: 'the harvest grew by more than 10% from 2013 to reach 250 tonnes', before: 'In 2014 when the rain was late ', after: '.',
      note: 'First figure after the drought.', by: 'AUTHOR', on: '2026-11-22T10:04:00Z',
    });
    assert.equal(applied('', addAnnotations('', [made])), [
      'readout: 1', 'annotations:', '  - id: k7q2m9xw', '    tags: [trade/volume, claim]', '    quote: the harvest grew by more than 10% from 2013 to reach 250 tonnes',
      '    before: "In 2014 when the rain was late "', '    after: .', '    start: 1034', '    note: |-', '      First figure after the drought.', '    by: AUTHOR',
      '    on: 2026-11-22T10:04:00Z', '',
    ].join('\n'));
  });

  it('puts a block in the order of the text, after the block before it and its comments', () => {
    const yaml = 'readout: 1 # ours\nannotations:\n- id: a\n  tags: [x]\n  quote: q\n  start: 10\n\n# the second\n-   id: b\n    tags: x\n    quote: q\n    start: 30 # here\n';
    const text = applied(yaml, addAnnotations(yaml, [annotation('new', 20)]));
    assert.ok(text.includes('  start: 10\n- id: new\n  tags: [t]\n'), text);
    assert.equal(text.replace(/- id: new\n(?: .*\n){5}/, ''), yaml);
  });

  for (const [name, yaml] of Object.entries({
    'an empty file': '', 'only comments': '# ours\n', 'an empty list': 'readout: 1\nannotations: [] # none yet\nmeeting:\n  date: 2015-03-10\n', 'a missing list': 'readout: 1\r\nmeeting: { date: 2015-03-10 }',
    'a key without value': 'readout: 1\nannotations:\nspeakers: []\n', 'a flow list': 'readout: 1\nannotations: [ {id: a, tags: x, quote: "q: r", start: 4, mine: [1, 2]} ] # all\n',
    'JSON': '{"readout": 1, "annotations": [{"id": "a", "tags": ["x"], "quote": "q", "start": 4}]}', 'JSON without annotations': '{"readout": 1}',
    'no newline at the end': 'readout: 1\nannotations:\n  - id: a\n    tags: x\n    quote: q\n    start: 4',
    'a list within the document marks': '---\nreadout: 1\nannotations:\n  - id: a\n    tags: [x]\n    quote: q\n    note: |+\n      kept\n\n...\n',
  })) {
    it(`adds to, edits in and removes from ${name}`, () => {
      const before = readSidecar(yaml);
      assert.deepEqual(before.problems.filter(p => p.severity === 'error'), []);
      const first = annotation('n1', 2, { note: 'one\n\n  two' }), second = annotation('n2', 99, { tags: ['a, b', 'c: d', '[e]', '007'] });
      const added = applied(yaml, addAnnotations(yaml, [second, first]));
      assert.deepEqual(readSidecar(added).annotations, [first, ...before.annotations, second].toSorted((a, b) => a.start - b.start), added);
      const edited = applied(added, editAnnotation(added, 'n1', { note: undefined, by: 'Somebody', tags: ['z'] }));
      const { note: _note, ...rest } = first;
      assert.deepEqual(readSidecar(edited).annotations.find(a => a.id === 'n1'), { ...rest, by: 'Somebody', tags: ['z'] }, edited);
      const removed = applied(edited, removeAnnotations(edited, ['n1', 'n2', 'gone']));
      assert.deepEqual(readSidecar(removed), { ...before, problems: readSidecar(removed).problems });
      const none = applied(removed, removeAnnotations(removed, before.annotations.map(a => a.id)));
      assert.deepEqual(readSidecar(none).annotations, []);
    });
  }

  it('gives the model that was asked for and leaves every other line as it was', () => {
    fc.assert(fc.property(messySidecar(), fc.array(wordings(), { maxLength: 3 }), fc.nat(), fc.nat(), fc.boolean(), (yaml, words, pick, start, crlf) => {
      const text = crlf ? yaml.replaceAll('\n', '\r\n') : yaml;
      const before = readSidecar(text);
      assert.deepEqual(before.problems, [], text);
      const wanted = new Map(before.annotations.map(a => [a.id, a]));
      const changes: Change[] = [];
      const target = before.annotations[pick % Math.max(1, before.annotations.length)];
      if (target && words[0] !== undefined) {
        const changed: Partial<Annotation> = { note: words[0] || undefined, tags: words.length > 1 ? words.map((w, i) => `${w.trim()}t${i}`.replace(/\s+/g, ' ')) : target.tags, ...(pick % 3 === 0 && { start: start % 2000 }) };
        changes.push({ kind: 'edit', id: target.id, with: changed });
        wanted.set(target.id, { ...target, ...changed });
        if (!words[0]) { const { note: _note, ...rest } = wanted.get(target.id)!; wanted.set(target.id, rest); }
      }
      const added = words.map((word, i) => annotation(`new${i}`, (start + i * 400) % 2000, { quote: word || 'q', before: word, note: `${word}.` }));
      changes.push({ kind: 'add', annotations: added });
      for (const a of added) wanted.set(a.id, a);
      const other = before.annotations[(pick + 1) % Math.max(1, before.annotations.length)];
      if (other && other !== target) { changes.push({ kind: 'remove', ids: [other.id] }); wanted.delete(other.id); }
      const result = applied(text, changeSidecar(text, changes));
      const byId = (list: Iterable<Annotation>): readonly Annotation[] => [...list].toSorted((a, b) => a.id < b.id ? -1 : 1);
      assert.deepEqual(byId(readSidecar(result).annotations), byId(wanted.values()), result);
      const touched = new Set([target?.id, other?.id, ...added.map(a => a.id)]);
      assert.deepEqual(linesWithout(result, touched), linesWithout(text, touched));
    }), { numRuns: 300 });
  });

  it('writes nothing that tools change which trim the ends of lines and of files', () => {
    fc.assert(fc.property(wordings(), wordings(), (words, note) => {
      const own = annotation('n', 3, { quote: `q${words}`, before: words, tags: [`t${words}`.replace(/\s+/g, ' ').trim()], note: `n${note}  \n${note}` });
      const yaml = applied('', addAnnotations('', [own])), trimmed = `${yaml.replace(/[ \t]+$/gm, '').trimEnd()}\n`;
      assert.deepEqual(readSidecar(trimmed).annotations, readSidecar(yaml).annotations, yaml);
    }));
  });

  it('refuses a sidecar that is broken, newer or in conflict, and says why', () => {
    for (const yaml of ['readout: 2\nannotations: []\n', 'readout: 1\nannotations: [\n', '<<<<<<< HEAD\n=======\n>>>>>>> x\n', '- a\n', 'readout: 1\nannotations: 5\n']) {
      const { edits, refused } = addAnnotations(yaml, [annotation('n', 1)]);
      assert.deepEqual(edits, []);
      assert.ok(refused, yaml);
    }
    const yaml = applied('', addAnnotations('', [annotation('n', 1)]));
    assert.match(addAnnotations(yaml, [annotation('n', 1)]).refused ?? '', /already/);
    assert.match(editAnnotation(yaml, 'm', { note: 'x' }).refused ?? '', /no annotation m/);
  });

  it('sets and takes back fields of the meeting and speakers', () => {
    let yaml = 'readout: 1\nannotations:\n  - id: a\n    tags: x\n    quote: q\n';
    yaml = applied(yaml, setMeetingField(yaml, 'date', '2015-03-10'));
    yaml = applied(yaml, setMeetingField(yaml, 'participants', ['Ana Lund', 'Bo Ek']));
    yaml = applied(yaml, setSpeaker(yaml, { quote: 'we will, “soon”', before: '', after: '', start: 7 }, 'Ana Lund'));
    yaml = applied(yaml, setSpeaker(yaml, { quote: 'we will, “soon”', before: '', after: '', start: 7 }, 'Bo Ek'));
    const read = readSidecar(yaml);
    assert.deepEqual(read.problems, []);
    assert.deepEqual(read.meeting, { date: '2015-03-10', participants: ['Ana Lund', 'Bo Ek'] });
    assert.deepEqual(read.speakers, [{ quote: 'we will, “soon”', before: '', after: '', start: 7, speaker: 'Bo Ek' }]);
    yaml = applied(yaml, setMeetingField(yaml, 'date', undefined));
    yaml = applied(yaml, setMeetingField(yaml, 'participants', undefined));
    yaml = applied(yaml, setSpeaker(yaml, { quote: 'we will, “soon”', before: '', after: '', start: 7 }, undefined));
    assert.equal(yaml, 'readout: 1\nannotations:\n  - id: a\n    tags: x\n    quote: q\nspeakers: []\n');
  });
});

/** The lines of a sidecar that belong to no block in question. */
function linesWithout(yaml: string, ids: ReadonlySet<string | undefined>): readonly string[] {
  const kept: string[] = [];
  let skipping = false, indent = 0;
  assert.ok(!/(^|[^\r])\n/.test(yaml) || !yaml.includes('\r\n'), 'one kind of line end');
  for (const line of yaml.split('\n')) {
    const item = /^( *)- +id: ["']?(\w+)/.exec(line);
    if (item) { skipping = ids.has(item[2]); indent = item[1]!.length; }
    else if (skipping && line.trim() !== '' && line.length - line.trimStart().length <= indent) skipping = false;
    if (!skipping && line.trim() !== '') kept.push(line.replace(/ \[\]/, '').replace(/\r$/, ''));
  }
  return kept;
}
