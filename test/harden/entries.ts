import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/base/edit';
import type { Span } from '../../src/base/span';
import { packed, unpacked } from '../../src/exchange/qda/package';
import { newAnnotations, pathsFor } from '../../src/exchange/qda/take';
import { projectFiles } from '../../src/exchange/qda/write';
import { parseQuery } from '../../src/library/query';
import { hitsOf } from '../../src/library/search';
import { describe, locate } from '../../src/tags/anchor';
import { addAnnotations, removeAnnotations } from '../../src/tags/change';
import { readCodebook } from '../../src/tags/codebook';
import { mergeCodebooks } from '../../src/tags/merge-codebook';
import { mergeSidecars } from '../../src/tags/merge';
import { place } from '../../src/tags/place';
import { readSidecar } from '../../src/tags/sidecar';
import { decodeText } from '../../src/transcript/decode';
import type { Transcript } from '../../src/transcript/model';
import { createReader } from '../../src/transcript/reader';
import { readTranscript } from '../../src/transcript/read';
import { wordings, messySidecar, annotation } from '../support/sidecars';
import { anyBytes, anyProject, anyQuery, anyTranscript, anyYaml } from './inputs';

/** A way into the pure core, texts to put into it, and what must hold of whatever comes out; `check` throws where it does not. */
export interface Entry {
  readonly name: string;
  readonly input: fc.Arbitrary<readonly string[]>;
  readonly check: (input: readonly string[]) => void;
}

function inside(spans: readonly (Span | null | undefined)[], length: number, what: string): void {
  for (const span of spans) if (span) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length, `${what}: ${span.start}–${span.end} of ${length}`);
}

function inOrder(spans: readonly Span[], what: string, apart: boolean): void {
  for (let i = 1; i < spans.length; i++) {
    const before = spans[i - 1]!, span = spans[i]!;
    assert.ok(apart ? before.end <= span.start : before.start <= span.start, `${what}: ${span.start} after ${before.start}–${before.end}`);
  }
}

const spansOf = (items: readonly { readonly span: Span }[]): readonly Span[] => items.map(({ span }) => span);

function soundTranscript(transcript: Transcript, length: number): void {
  const { quotes, reported, turns, cues, figures, entities, descriptions, furniture, sections, problems, meeting } = transcript;
  inside([...quotes.flatMap(({ span, outer, cue, evidence }) => [span, outer, cue, evidence.span]), ...turns.flatMap(({ span, labelSpan, textSpan }) => [span, labelSpan, textSpan])], length, 'quotes and turns');
  inside([...cues.flatMap(({ span, textSpan }) => [span, textSpan]), ...figures.flatMap(({ span, modifierSpan, sentence }) => [span, modifierSpan, sentence]), meeting.titleSpan, meeting.dateEvidence?.span], length, 'cues, figures and meeting');
  inside(spansOf([...reported, ...entities, ...descriptions, ...furniture, ...sections, ...problems]), length, 'what else is found');
  for (const [name, list, apart] of [['figures', figures, true], ['entities', entities, true], ['turns', turns, true], ['quotes', quotes, false], ['problems', problems, false]] as const) inOrder(spansOf(list), name, apart);
}

/** A text and places in it to edit, as numbers: texts alone go in, so that every failure can be kept as a file. */
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(40), anyTranscript(6)), { minLength: 1, maxLength: 3 }).map(list => JSON.stringify(list));

/** The edits that a text lists; none where somebody has broken it. */
function editsIn(list: string): readonly (readonly [number, number, string])[] {
  try { return (JSON.parse(list) as [number, number, string][]).filter(([at, removed, added]) => at >= 0 && removed >= 0 && typeof added === 'string'); } catch { return []; }
}

/** Every way into the core that takes text from outside, with random input for it and what must hold. */
export const ENTRIES: readonly Entry[] = [
  { name: 'reading', input: anyTranscript(30).map(text => [text]), check: ([text = '']) => { for (const force of [true, false]) soundTranscript(readTranscript(text, { force }), text.length); } },
  { name: 'captions', input: fc.tuple(anyTranscript(20), fc.constantFrom('a.vtt', 'a.srt', 'a.sbv')), check: ([text = '', fileName = '']) => soundTranscript(readTranscript(text, { fileName }), text.length) },
  { name: 'bytes', input: anyBytes().map(text => [text]), check: ([hex = '']) => { const { text } = decodeText(Buffer.from(hex, 'hex')); soundTranscript(readTranscript(text, { force: true }), text.length); } },
  {
    name: 'typing', input: fc.tuple(anyTranscript(20), edits),
    check: ([first = '', list = '[]']) => {
      const reader = createReader({ force: true });
      let text = first;
      reader.read(text);
      for (const [at, removed, added] of editsIn(list)) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + added + text.slice(from + removed);
        assert.deepEqual(reader.read(text), readTranscript(text, { force: true }));
      }
    },
  },
  {
    name: 'sidecar', input: anyYaml('annotations').map(text => [text]),
    check: ([yaml = '']) => {
      const { annotations, problems, writable } = readSidecar(yaml);
      inside(spansOf(problems), yaml.length, 'problems');
      const { edits: added, refused } = addAnnotations(yaml, [annotation('fresh123', 3, { note: 'a note' })]);
      if (refused !== undefined || !writable) return;
      const after = applyEdits(yaml, added), again = readSidecar(after);
      assert.deepEqual(new Set(again.annotations.map(({ id }) => id)), new Set([...annotations.map(({ id }) => id), 'fresh123']));
      const removal = removeAnnotations(after, ['fresh123']);
      if (removal.refused === undefined) assert.deepEqual(readSidecar(applyEdits(after, removal.edits)).annotations, annotations);
    },
  },
  {
    name: 'written annotations', input: fc.tuple(wordings(), wordings(), wordings(), messySidecar()),
    check: ([quote = '', note = '', tag = '', yaml = '']) => {
      const own = annotation('fresh123', 5, { quote: `q${quote}`, before: note, after: tag, note: `n${note}`, tags: [`t${tag}`.replace(/\s+/g, ' ').trim()] });
      const { edits: added, refused } = addAnnotations(yaml, [own]);
      if (refused !== undefined) return;
      const read = readSidecar(applyEdits(yaml, added)).annotations.find(({ id }) => id === 'fresh123');
      // a sidecar has one kind of line end, whatever the transcript has
      const folded = (text: string): string => text.replace(/\r\n?/g, '\n');
      assert.equal(read?.quote, folded(own.quote));
      assert.equal(read.note, folded(own.note!));
    },
  },
  { name: 'codebook', input: anyYaml('tags').map(text => [text]), check: ([yaml = '']) => inside(spansOf(readCodebook(yaml).problems), yaml.length, 'problems') },
  {
    name: 'merge', input: fc.tuple(messySidecar(), anyYaml('annotations'), messySidecar()),
    check: ([base = '', ours = '', theirs = '']) => {
      const { text, conflicts } = mergeSidecars(base, ours, theirs);
      assert.equal(mergeSidecars(base, ours, base).text, ours);
      if (conflicts.length) return;
      // an id that stands twice is changed in one of them
      const withoutId = (annotation: object): string => JSON.stringify({ ...annotation, id: undefined });
      const kept = new Set(readSidecar(text).annotations.map(withoutId)), old = new Set(readSidecar(base).annotations.map(({ id }) => id));
      for (const side of [ours, theirs]) for (const one of readSidecar(side).annotations) if (!old.has(one.id)) assert.ok(kept.has(withoutId(one)), `${one.id} is missing after the merge`);
    },
  },
  { name: 'merge of codebooks', input: fc.tuple(anyYaml('tags'), anyYaml('tags'), anyYaml('tags')), check: ([base = '', ours = '', theirs = '']) => { mergeCodebooks(base, ours, theirs); assert.equal(mergeCodebooks(base, ours, base).text, ours); } },
  {
    name: 'anchors', input: fc.tuple(anyTranscript(20), anyTranscript(20)),
    check: ([text = '', other = '']) => {
      const start = text.length >> 2, end = Math.min(text.length, start + 24);
      if (start === end) return;
      const selector = describe(text, { start, end });
      const { span } = locate(text, selector);
      if (span) inside([span], text.length, 'located');
      for (const placed of place(other, [{ ...selector, id: 'fresh123', tags: ['t'] }])) inside([placed.span, ...placed.candidates], other.length, 'placed');
    },
  },
  {
    name: 'search', input: fc.tuple(anyQuery(), anyTranscript(12)),
    check: ([source = '', text = '']) => {
      const { query, problems } = parseQuery(source);
      inside(spansOf(problems), source.length, 'problems');
      const hits = hitsOf(query, text, () => ({ transcript: readTranscript(text, { force: true }), placed: [] }));
      inside(hits, text.length, 'hits');
      inOrder(hits, 'hits', false);
    },
  },
  {
    name: 'project', input: fc.tuple(anyProject(), anyTranscript(8)),
    check: ([xml = '', text = '']) => {
      const result = unpacked(packed(new Map([['project.qde', xml], ['sources/x.txt', text]])));
      if ('refused' in result) return;
      const { sources } = result.project;
      for (const path of pathsFor(sources)) assert.ok(!/(?:^|\/)\.|\\|^\/|\/$/.test(path), path);
      for (const source of sources) {
        inside(source.passages.map(({ span }) => span), source.text.length, 'passages');
        assert.deepEqual(newAnnotations(source, newAnnotations(source, [])), []);
      }
      // written again it is the same, but for what XML cannot hold and line ends
      const again = unpacked(packed(projectFiles(result.project)));
      assert.ok('project' in again);
      assert.deepEqual(again.project.sources.map(({ passages }) => passages.length), sources.map(({ passages }) => passages.length));
    },
  },
  {
    name: 'package', input: fc.tuple(anyProject(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }), fc.nat(3)).map(([xml, changes, cut]) => {
      const bytes = packed(new Map([['project.qde', xml], ['sources/x.txt', 'Two ferries.']]));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return [Buffer.from(cut ? bytes : bytes.subarray(0, bytes.length >> 1)).toString('hex')];
    }),
    check: ([hex = '']) => { unpacked(Buffer.from(hex, 'hex')); },
  },
];
