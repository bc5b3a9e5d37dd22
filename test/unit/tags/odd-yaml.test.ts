import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import { setMeetingField, setSpeaker, type Outcome } from '../../../src/tags/change';
import { readCodebook, type Codebook } from '../../../src/tags/codebook';
import { addTags, editTag, ignorePhrase, moveTag, putName, removeIgnored, removeName, removeTag } from '../../../src/tags/codebook-change';
import { commentsIn, parseYaml } from '../../../src/tags/document';
import { mergeSidecars } from '../../../src/tags/merge';
import { mergeCodebooks } from '../../../src/tags/merge-codebook';
import type { Sidecar } from '../../../src/tags/model';
import { MEETING_FIELDS, readSidecar } from '../../../src/tags/sidecar';
import { oddCodebook, oddSidecar } from '../../support/odd-yaml';

const RUNS = 400;

/** A text after a change, or `undefined` where the change is refused; line ends, byte order mark and, unless something `goes`, comments must be those from before. */
function after(text: string, { edits, refused }: Outcome, goes = false): string | undefined {
  if (refused !== undefined) { assert.deepEqual(edits, []); return undefined; }
  const now = applyEdits(text, edits);
  assert.equal(now.lastIndexOf('\ufeff'), text.startsWith('\ufeff') ? 0 : -1, now);
  assert.ok(!text.includes('\r\n') || !/(?<!\r)\n/.test(now), JSON.stringify(now));
  const comments = (of: string): readonly string[] => commentsIn(parseYaml(of)).map(({ start, end }) => of.slice(start, end).trim()).toSorted();
  if (!goes) assert.deepEqual(comments(now), comments(text), now);
  return now;
}

describe('sidecars and codebooks laid out as nobody expects', () => {
  it('keep all but the field of the meeting that is set or taken back', () => {
    let refused = 0;
    fc.assert(fc.property(oddSidecar(), fc.constantFrom('date', 'place', 'title'), fc.constantFrom('2020-01-01', 'a: b # c', 'x\ny', '- q', undefined), (text, field, value) => {
      const before = readSidecar(text), now = after(text, setMeetingField(text, field, value), value === undefined);
      if (now === undefined) { refused++; return; }
      const { meeting, ...rest } = readSidecar(now), { meeting: was, ...same } = before, ordered = (of: object): unknown => [...MEETING_FIELDS, 'participants'].map(name => (of as Record<string, unknown>)[name]);
      assert.deepEqual([rest, ordered(meeting)], [same, ordered({ ...was, [field]: value })], now);
    }), { numRuns: RUNS });
    assert.ok(refused < RUNS / 10, `${refused} refused`);
  });

  it('keep all but who speaks a passage', () => {
    fc.assert(fc.property(oddSidecar(), fc.constantFrom({ quote: 'we', before: '', after: '', start: 7 }, { quote: 'new words', before: 'b ', after: '', start: 50 }), fc.constantFrom('Cy', 'D: #', undefined), (text, passage, speaker) => {
      const before = readSidecar(text), now = after(text, setSpeaker(text, passage, speaker), speaker === undefined), isIt = ({ quote, start }: { readonly quote: string; readonly start: number }): boolean => quote === passage.quote && start === passage.start;
      assert.ok(now !== undefined, text);
      const { speakers, ...rest } = readSidecar(now), { speakers: were, ...same } = before;
      assert.deepEqual(rest, same, now);
      assert.deepEqual(speakers.filter(one => !isIt(one)), were.filter(one => !isIt(one)), now);
      assert.equal(speakers.find(isIt)?.speaker, speaker, now);
    }), { numRuns: RUNS });
  });

  it('keep all but the tag, name or phrase that is changed', () => {
    let refused = 0;
    const people = [{ name: 'Ada', kind: 'person', also: ['A.'], roles: [] }, { name: 'Bo Ek', kind: 'person', also: [], roles: ['chair'] }, { name: 'New: Name', kind: 'place', also: ['NN, x'], roles: [] }] as const;
    fc.assert(fc.property(oddCodebook(), fc.constantFrom('a', 'b/c', 'd', 'zz'), fc.constantFrom(...people), fc.constantFrom('one', 'two\nlines', 'a: b'), (text, tag, name, description) => {
      const { tags, names } = readCodebook(text), sorted = (of: Codebook): unknown => [of.tags, of.names.names.toSorted((x, y) => (x.name < y.name ? -1 : 1)), of.names.ignore];
      const gives = (outcome: Outcome, wanted: Partial<Pick<Codebook, 'tags'> & Codebook['names']>, goes = false): void => {
        const now = after(text, outcome, goes);
        if (now === undefined) { refused++; return; }
        const found = readCodebook(now), right = { ...found, tags: wanted.tags ?? tags, names: { names: wanted.names ?? names.names, ignore: wanted.ignore ?? names.ignore } };
        assert.ok(found.writable, now);
        assert.deepEqual(sorted(found), sorted(right), now);
      };
      const known = names.names.find(one => one.name === name.name), others = names.names.filter(one => one !== known);
      gives(addTags(text, [{ tag: 'new/one', description }]), { tags: [...tags, { tag: 'new/one', description }] });
      gives(editTag(text, tag, { description }), { tags: tags.some(one => one.tag === tag) ? tags.map(one => (one.tag === tag ? { ...one, description } : one)) : [...tags, { tag, description }] }, true);
      gives(moveTag(text, tag, 'moved'), { tags: tags.map(one => (one.tag === tag ? { ...one, tag: 'moved' } : one)) });
      gives(removeTag(text, tag), { tags: tags.filter(one => one.tag !== tag) }, true);
      gives(putName(text, name), { names: [...others, { ...name, also: [...new Set([...known?.also ?? [], ...name.also])], roles: [...new Set([...known?.roles ?? [], ...name.roles])] }] }, true);
      gives(removeName(text, name), { names: others }, true);
      gives(ignorePhrase(text, 'New phrase'), { ignore: [...names.ignore, 'New phrase'] });
      gives(removeIgnored(text, 'Good'), { ignore: names.ignore.filter(phrase => phrase !== 'Good') }, true);
    }), { numRuns: RUNS });
    assert.ok(refused < RUNS * 8 / 20, `${refused} refused`);
  });

  it('are merged without losing what either side wrote: values, comments, keys of other tools', () => {
    let unread = 0;
    const comments = (of: string): readonly string[] => commentsIn(parseYaml(of)).map(({ start, end }) => of.slice(start + 1, end).trim());
    const merged = (kind: typeof mergeSidecars, base: string, ours: string, theirs: string): string | undefined => {
      const { text, conflicts } = kind(base, ours, theirs);
      for (const side of [ours, theirs]) {
        if (conflicts.some(conflict => conflict.kind === 'unreadable')) { assert.ok(text.includes(side), text); continue; }
        for (const words of comments(side)) assert.ok(comments(base).includes(words) || text.includes(words), `${words} in ${text}`);
        assert.ok(!side.includes('custom:') || base.includes('custom:') || text.includes('custom:'), text);
      }
      if (!conflicts.some(conflict => conflict.kind === 'unreadable')) return text;
      unread++;
      return undefined;
    };
    const sides = (of: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string, string]> => fc.tuple(of, of, of, fc.nat(3)).map(([base, ours, theirs, same]) => [base, same === 1 ? base : ours, same === 2 ? base : theirs]);
    fc.assert(fc.property(sides(oddSidecar()), ([base, ours, theirs]) => {
      const text = merged(mergeSidecars, base, ours, theirs), [was, is] = [base, text ?? ''].map(readSidecar) as [Sidecar, Sidecar];
      if (text === undefined) return;
      assert.ok(is.writable, text);
      assert.equal(mergeSidecars(theirs, text, theirs).text, text);
      for (const { speakers, meeting } of [ours, theirs].map(readSidecar)) {
        for (const one of speakers) assert.ok([...was.speakers, ...is.speakers].some(other => JSON.stringify(other) === JSON.stringify(one)) || text.includes(one.speaker), text);
        for (const [name, value] of Object.entries(meeting)) assert.ok([was, is].some(other => JSON.stringify((other.meeting as Record<string, unknown>)[name]) === JSON.stringify(value)) || text.includes(`meeting ${name}`), text);
      }
    }), { numRuns: RUNS });
    fc.assert(fc.property(sides(oddCodebook()), ([base, ours, theirs]) => {
      const text = merged(mergeCodebooks, base, ours, theirs), [was, is] = [base, text ?? ''].map(readCodebook) as [Codebook, Codebook];
      if (text === undefined) return;
      assert.ok(is.writable, text);
      for (const { tags, names } of [ours, theirs].map(readCodebook)) {
        for (const { tag } of tags) assert.ok([...was.tags, ...is.tags].some(other => other.tag === tag), `${tag} in ${text}`);
        for (const { name } of names.names) assert.ok([...was.names.names, ...is.names.names].some(other => other.name === name), `${name} in ${text}`);
        for (const phrase of names.ignore) assert.ok(was.names.ignore.includes(phrase) || is.names.ignore.includes(phrase), text);
      }
    }), { numRuns: RUNS });
    assert.ok(unread < RUNS / 10, `${unread} not merged`);
  });

  it('have a comment behind a tag stay a comment when the tag gets a description of several lines', () => {
    const text = 'tags:\n  - a # mine\n  - b\n', { edits } = editTag(text, 'a', { description: 'two\nlines' });
    assert.equal(applyEdits(text, edits), 'tags:\n  - tag: a # mine\n    description: |-\n      two\n      lines\n  - b\n');
  });
});
