import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/base/span';
import type { Transcript } from '../../../src/transcript/model';
import { createReader } from '../../../src/transcript/reader';
import { readTranscript } from '../../../src/transcript/read';
import { measure } from '../../bench/measure';
import { captions, longText, readout, turns } from '../../support/generate';

const PIECES = ['“', '”', '"', '\'', '«', '»', 'President Ann Lee', ' said', ': ', '. ', ', ', '\n\n', '\n', 'the head of state', 'he ', '$4.4 billion', '5 June', 'A:', 'according to ', ' met with ', 'in Oslo', 'x', ' ', '☃', '\ud83d'];
const anyText = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 80 }));
const anyDocument = fc.tuple(fc.constantFrom(readout, turns, captions), fc.nat(200)).map(([make, seed]) => make(seed, 6));

/** Every span of a transcript. */
function spansOf({ quotes, reported, turns: all, cues, figures, entities, descriptions, furniture, sections, problems, meeting, names }: Transcript): readonly Span[] {
  return [
    ...quotes.flatMap(({ span, outer, cue, evidence }) => [span, outer, cue, evidence.span]), ...reported.flatMap(({ span, cue }) => [span, cue]),
    ...all.flatMap(({ span, labelSpan, textSpan }) => [span, labelSpan, textSpan]), ...cues.flatMap(({ span, textSpan }) => [span, textSpan]),
    ...figures.flatMap(({ span, modifierSpan, sentence }) => [span, modifierSpan, sentence]), ...names.flatMap(({ roles }) => roles.map(({ span }) => span)),
    ...[...entities, ...descriptions, ...furniture, ...sections, ...problems].map(({ span }) => span), meeting.titleSpan, meeting.dateEvidence?.span,
  ].filter(span => span !== null && span !== undefined);
}

describe('reading', () => {
  it('gives spans inside the text, in reading order, for any string', () => {
    fc.assert(fc.property(anyText, fc.boolean(), (text, force) => {
      const transcript = readTranscript(text, { force });
      for (const { start, end } of spansOf(transcript)) assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
      for (const list of [transcript.quotes, transcript.figures, transcript.entities, transcript.turns]) {
        for (let i = 1; i < list.length; i++) assert.ok(list[i - 1]!.span.start <= list[i]!.span.start);
      }
    }), { numRuns: 400 });
  });

  it('takes a text that is said to be a transcript for turns where nearly every row is one, though nobody says I or you', () => {
    const text = 'Ada Lind: The pier is closed.\nBen Okafor: Since May.\nCy Moss: The council knows.\n';
    assert.deepEqual(readTranscript(text, { force: true }).turns.map(({ speaker }) => speaker), ['Ada Lind', 'Ben Okafor', 'Cy Moss']);
    assert.equal(readTranscript(text).layout, null);
    assert.equal(readTranscript(`The pier of Lenz\n\n${'The council met on Monday and heard what it costs to mend the pier.\n\n'.repeat(6)}Ada Lind: The pier is closed.\n`, { force: true }).layout, 'readout');
  });

  it('reads an edited text as if it had never seen another', () => {
    fc.assert(fc.property(anyDocument, fc.array(fc.tuple(fc.nat(), fc.nat(40), anyText), { minLength: 1, maxLength: 6 }), (first, edits) => {
      const reader = createReader({ force: true });
      let text = first;
      reader.read(text);
      for (const [at, removed, added] of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + added + text.slice(from + removed);
        assert.deepEqual(reader.read(text), readTranscript(text, { force: true }));
      }
    }), { numRuns: 60 });
  });

  it('reads a long text that is typed in, letter by letter, as if it had never seen another', () => {
    const words = ['Joana Corberg said ', 'the President ', 'in Norvary Oblast ', '“', '”', 'research ', '$5 million ', '05/06/2024 ', 'Governor ', 'nobody ', '\n\n', ', minister of trade, ', '(KRC) ', 'she ', 'Zorban ', 'Zorban, Oslo and ', 'corberg ', 'Mr Zorban said so. ', 'Governor Ada Zorban '];
    const longDocument = fc.tuple(fc.constantFrom(readout, turns, captions), fc.nat(200)).map(([make, seed]) => [0, 1, 2, 3].map(i => make(seed + i)).join('\n'));
    fc.assert(fc.property(longDocument, fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.constantFrom(...words), fc.nat(12)), { minLength: 1, maxLength: 3 }), (first, typed) => {
      const reader = createReader({ force: true });
      let text = first;
      reader.read(text);
      for (const [place, begins, word, erased] of typed) {
        let at = place % (text.length + 1);
        if (begins) at = text.indexOf('. ', at) + 2;
        for (const letter of word) {
          text = text.slice(0, at) + letter + text.slice(at++);
          assert.deepEqual(reader.read(text), readTranscript(text, { force: true }));
        }
        text = text.slice(0, at) + text.slice(at + erased);
        assert.deepEqual(reader.read(text), readTranscript(text, { force: true }));
      }
    }), { numRuns: 12 });
  }).timeout(120_000);

  it('reads a text again wherever in it an edit is: at its head, at the ends of lines, in labels, where the last one was', () => {
    const broken = (text: string): string => text.replace(/(.{50,70}) /g, '$1\n'), paged = (text: string): string => text.replace(/\n\n(?=[^\n]{200})/g, '\n\nPage 3 of 9\n\n(Applause)\n\n');
    const makers: readonly ((seed: number) => string)[] = [
      seed => longText(5000, seed), seed => broken(longText(5000, seed)), seed => paged(longText(4000, seed)), seed => `# A title\n\n${readout(seed, 8).replaceAll('\n\n', '\n\n## What they said\n\n')}`,
      seed => turns(seed, 30), seed => broken(turns(seed, 20)), seed => [0, 1, 2].map(i => turns(seed + i, 8)).join('\n'), seed => turns(seed, 20).replace(/^([^:\n]+):/gm, (_, name: string) => `[Page 3]\n${name.toUpperCase()}:`),
      seed => turns(seed, 20).replace(/^([^:\n]+):/gm, (_, name: string) => seed % 2 ? `MR. ${name.split(' ').at(-1)!.toUpperCase()}:` : `${name.split(' ')[seed % 3 ? 0 : 1]!}:`),
      seed => captions(seed, 20),
      seed => `Council of Vik\n\nHarbour street 5, 5060\nFax: 8 (021) 2 58 30\n\n${readout(seed, 6)}\n\nPresident\nFour herring boats arrive from Chad\nA new bridge for Graz opens in May\n`,
    ];
    const places: readonly ((text: string, n: number, last: number) => number)[] = [
      (text, n) => n % (text.length + 1), (_, n) => n % 300, (_text, _n, last) => last, (_text, _n, last) => last,
      (text, n) => text.indexOf('\n', n % text.length) + n % 2, (text, n) => text.indexOf(':', n % text.length) - n % 12,
    ];
    const put = fc.constantFrom('', 'a', 'a', ' ', '\n', '\n\n', '.', '?', ',', '“', '”', ':', 'A', '5', '#', '(', '[', 'President ', ' said', 'Ann Lee', 'I’m Ann', ' Mr. Bo Lee', 'Bo: ', '(Applause)', '\n\nYes, he said.\n\n', '. Zorban ', 'Page 3', '\n– Why do you?\n– We do.\n', '– ', '12/05/2024', '$5', 'word '.repeat(40), '```\n', '<v Bo>');
    const edit = fc.record({ place: fc.constantFrom(...places), n: fc.nat(), put, erased: fc.constantFrom(0, 0, 0, 1, 2, 20), looked: fc.boolean() });
    fc.assert(fc.property(fc.constantFrom(...makers), fc.nat(500), fc.array(edit, { minLength: 1, maxLength: 10 }), fc.boolean(), (make, seed, edits, force) => {
      const reader = createReader({ force });
      let text = make(seed), last = 0;
      reader.read(text);
      for (const { place, n, put: words, erased, looked } of edits) {
        const at = text ? Math.min(text.length, Math.max(0, place(text, n, last))) : 0;
        text = text.slice(0, at) + words + text.slice(at + erased);
        last = at + words.length;
        const transcript = reader.read(text);
        // what nobody looks at is not put in its place
        if (looked) assert.deepEqual(transcript, readTranscript(text, { force }));
      }
      assert.deepEqual(reader.read(text), readTranscript(text, { force }));
    }), { numRuns: 60 });
  }).timeout(120_000);

  it('reads captions again wherever in them an edit is: in words, times, tags and labels, between cues', () => {
    const numbered = (text: string, label: (name: string, n: number) => string): string => {
      let n = 0;
      return text.replace(/^WEBVTT\n\n/, '').replace(/^(\S+) --> (\S+)$/gm, (_, from: string, to: string) => `${++n}\n${from.replace('.', ',')} --> ${to.replace('.', ',')}`).replace(/<v ([^>]*)>/g, (_, name: string) => label(name, n));
    };
    const broken = (text: string): string => text.replace(/^(?!.*-->)(.{25,40}) /gm, '$1\n'), unended = (text: string): string => text.replace(/[.!?](?=\n)/g, '').replace(/<v [^>]*>/g, '');
    const makers: readonly ((seed: number) => readonly [text: string, fileName: string])[] = [
      seed => [captions(seed, 40), ''], seed => [broken(captions(seed, 30)).replaceAll('\n', '\r\n'), ''], seed => [unended(captions(seed, 60)), ''], seed => [captions(seed, 30).replace(/<v A/g, 'A'), ''],
      seed => [numbered(captions(seed, 40), () => ''), 'a.srt'], seed => [numbered(broken(captions(seed, 40)), name => `${name}: `), 'a.srt'], seed => [numbered(captions(seed, 40), (name, n) => n % 4 ? '' : `>> ${name.toUpperCase()}: `), 'a.srt'],
      seed => [numbered(captions(seed, 40), (name, n) => n % 3 ? '' : n % 2 ? `&gt;&gt; ${name}: ` : '>> Yes. >> '), 'a.srt'],
    ];
    const places: readonly ((text: string, n: number, last: number) => number)[] = [
      (text, n) => n % (text.length + 1), (_, n) => n % 200, (_text, _n, last) => last, (_text, _n, last) => last,
      (text, n) => text.indexOf('\n', n % text.length) + n % 2, (text, n) => text.indexOf('-->', n % text.length) - 14 + n % 34, (text, n) => text.indexOf('<v', n % text.length) - 2 + n % 12,
    ];
    const put = fc.constantFrom('', 'a', 'a', ' ', '\n', '\n\n', '.', '“', ':', '5', '<', '>', ' --> ', '<v Bo>', '</v>', '&nbsp;', 'Ann Lee: ', '>> ANN:', '>> ', '. &gt;&gt; We', '\n- Yes.\n- I do.\n', '(Ann Lee) ', 'NOTE ', '\n\nSTYLE\n', '\n\n00:02:01.000 --> 00:02:04.000\n<v Ann Lee>Yes, she said.\n\n', '\n\n7\n00:02:01,000 --> 00:02:04,000\nYes.\n\n');
    const edit = fc.record({ place: fc.constantFrom(...places), n: fc.nat(), put, erased: fc.constantFrom(0, 0, 0, 1, 2, 30, 300), looked: fc.boolean() });
    fc.assert(fc.property(fc.constantFrom(...makers), fc.nat(500), fc.array(edit, { minLength: 1, maxLength: 10 }), (make, seed, edits) => {
      const [first, fileName] = make(seed), reader = createReader({ fileName, force: true });
      let text = first, last = 0;
      reader.read(text);
      for (const { place, n, put: words, erased, looked } of edits) {
        const at = text ? Math.min(text.length, Math.max(0, place(text, n, last))) : 0;
        text = text.slice(0, at) + words + text.slice(at + erased);
        last = at + words.length;
        const transcript = reader.read(text);
        // what nobody looks at is not put in its place
        if (looked) assert.deepEqual(transcript, readTranscript(text, { fileName, force: true }));
      }
      assert.deepEqual(reader.read(text), readTranscript(text, { fileName, force: true }));
    }), { numRuns: 60 });
  }).timeout(120_000);

  it('says nothing of a text that is no transcript', () => {
    const { layout, quotes, figures, entities } = readTranscript('Permission is granted to use, copy and modify this software for any purpose.');
    assert.deepEqual([layout, quotes, figures, entities], [null, [], [], []]);
  });

  it('lets what the analyst knows win', () => {
    const text = 'The mayor, Ada Brook, met the bakers on 3 May 2021.\n\n“Bread is cheap,” she said.\n';
    const start = text.indexOf('Bread');
    const given = { meeting: { date: '2021-05-04', place: 'Mill Lane' }, speakers: [{ span: { start, end: start + 15 }, speaker: 'Cleo Baker' }] };
    const { meeting, quotes, speakers } = readTranscript(text, { force: true, given });
    assert.deepEqual([meeting.date, meeting.dateEvidence?.confidence, meeting.place], ['2021-05-04', 'given', 'Mill Lane']);
    assert.deepEqual([quotes[0]?.speaker, quotes[0]?.evidence.confidence], ['Cleo Baker', 'given']);
    assert.deepEqual(speakers.map(({ name, words, share }) => [name, words, share]), [['Cleo Baker', 3, 1]]);
  });
});

describe('hostile texts', () => {
  const shapes: readonly (readonly [name: string, make: (n: number) => string])[] = [
    ['quotation marks alone', n => '"'.repeat(n)], ['opening marks alone', n => '“'.repeat(n)], ['marks and words', n => '"a '.repeat(n / 3)], ['single marks', n => ' \'a'.repeat(n / 3)],
    ['nested quotes', n => `${'“a ‘b '.repeat(n / 12)}${'c’ d” '.repeat(n / 12)}`], ['one name', n => 'Ann Lee '.repeat(n / 8)], ['one office', n => 'the President of '.repeat(n / 17)],
    ['one verb', n => 'said '.repeat(n / 5)], ['pronouns', n => 'he said she said '.repeat(n / 17)], ['capitals', n => 'ABCDE '.repeat(n / 6)], ['digits', n => '12 '.repeat(n / 3)], ['commas', n => 'a, '.repeat(n / 3)],
    ['colons', n => 'Ann: "b" '.repeat(n / 9)], ['paragraphs of one quote', n => '“A word of it,\n\n'.repeat(n / 16)],
  ];
  for (const [name, make] of shapes) {
    it(`stays about linear: ${name}`, () => {
      const time = (n: number): number => {
        const text = make(n);
        return measure(() => readTranscript(text, { force: true }));
      };
      time(20_000);
      const small = Math.max(3, time(50_000)), large = time(200_000);
      // four times the text: quadratic work would take sixteen times as long
      assert.ok(large < small * 10, `${large.toFixed(0)} ms against ${small.toFixed(0)} ms`);
    }).timeout(60_000);
  }
});
