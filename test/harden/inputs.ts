import fc from 'fast-check';
import { captions, readout, turns } from '../support/generate';
import { messySidecar, wordings } from '../support/sidecars';

/** What readers trip over, alone and next to each other. */
export const PIECES = [
  '“', '”', '"', '\'', '‘', '’', '«', '»', '„', 'President Ann Lee', ' said', ': ', '. ', ', ', '\n\n', '\n', '\r\n', '\r', '\t', ' ', 'the head of state', 'he ', 'she ', '$4.4 billion', 'half a ', '5 June', '2021', '12/04/2020', '1,000', '-', '–', '%',
  'A:', 'Q. ', 'Ann: ', 'Mr. LEE: ', '>> ', '[10:02] ', '**Ann** ', '# ', '---\n', '```\n', '- ', '(', ')', '[', ']', '<v Ann>', '</v>', '<i>', '&amp;', '&', 'WEBVTT\n\n', '00:00:01.000 --> 00:00:02.000\n', '1\n00:00:01,000 --> 00:00:02,000\n', '0:00:01.000,0:00:02.000\n', 'NOTE ', 'STYLE\n', '-->',
  'according to ', ' met with ', 'in Oslo', 'Губернатор Иван Петров', ' сказал', '— ', '5 млн рублей', 'x', '☃', '\ud83d', '\u202e', '\u200b', '\u0301', '\ufeff', '\u0000', '\u001b[31m', '__proto__', 'constructor', 'toString', '9'.repeat(40), '1e999', 'Infinity',
];

/** Any text: pieces of transcripts in any order, any characters, whole invented transcripts. */
export function anyTranscript(pieces: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: pieces }).map(parts => parts.join('')) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: pieces * 4 }) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(readout, turns, captions), fc.nat(500)).map(([make, seed]) => make(seed, 3)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(readout, turns, captions), fc.nat(500), fc.nat(), fc.constantFrom(...PIECES)).map(([make, seed, at, piece]) => { const text = make(seed, 3), cut = at % text.length; return text.slice(0, cut) + piece + text.slice(cut + piece.length); }) },
  );
}

/** Any bytes, as hexadecimal digits. */
export function anyBytes(): fc.Arbitrary<string> {
  const marks = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x00, 0x00, 0xfe, 0xff]);
  return fc.tuple(marks, fc.uint8Array({ maxLength: 120 })).map(([mark, bytes]) => Buffer.from([...mark, ...bytes]).toString('hex'));
}

/** What YAML allows and nobody expects. */
export const YAML = [
  '', '-', '- - - -', '{', '}', '[', ']', '&a [*a]', '*a', '&a ', '!!js/function ', '!!binary ', '%YAML 9.9\n', '---\n', '...\n', '\t', '? ', ': ', '| ', '>+9 ', '"\\u0000"', '\'', '"', '<<: *a\n', '__proto__: {polluted: 1}\n', 'constructor: {prototype: 1}\n',
  '<<<<<<< ours\n', '=======\n', '>>>>>>> theirs\n', 'readout: 99\n', 'annotations: 5\n', '  - id: id0\n', '    tags: [\n', '    start: -1\n', '    start: 1e400\n', `${'k'.repeat(5000)}: v\n`, '['.repeat(300), '- '.repeat(300), 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d]\n', '\ufeff', '\u2028', '\ud83d',
];

/** Sidecars and codebooks with something done to them, and any text at all. `list` is the key whose list matters. */
export function anyYaml(list: string): fc.Arbitrary<string> {
  const valid = messySidecar().map(yaml => yaml.replace('annotations:', `${list}:`));
  const mutation = fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constantFrom(...YAML), wordings()));
  return fc.oneof(
    { weight: 5, arbitrary: fc.tuple(valid, fc.array(mutation, { maxLength: 3 })).map(([yaml, list]) => list.reduce((text, [at, removed, added]) => { const cut = at % (text.length + 1); return text.slice(0, cut) + added + text.slice(cut + removed); }, yaml)) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...YAML), { maxLength: 8 }).map(parts => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  );
}

/** Parts of queries. */
export const QUERY = ['speaker:', 'tag:', 'figure:', 'year:', 'figure:>', '1bn', '2014..2020', '..', '"', '“', '(', ')', '-', 'not ', ' or ', ' and ', '|', 'trade', 'Ann', 'USD', '%', ':', ' ', '((((((', '__proto__:', 'constructor', '9'.repeat(400), '\\', '*', '$', 'é', '\ud83d'];

/** Any query, half-typed ones among them. */
export function anyQuery(): fc.Arbitrary<string> {
  return fc.oneof(fc.array(fc.constantFrom(...QUERY), { maxLength: 14 }).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 40 }));
}
