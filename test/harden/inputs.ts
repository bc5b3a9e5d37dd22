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

/** Parts of a project that other programs wrote, whole and broken. */
export const PROJECT = [
  '<?xml version="1.0"?>', '<!DOCTYPE Project [<!ENTITY a "&b;&b;"><!ENTITY b "x">]>', '<Project xmlns="urn:QDA-XML:project:1.0" name="x">', '</Project>', '<CodeBook>', '</CodeBook>', '<Codes>', '</Codes>',
  '<Code guid="c1" name="a/b" isCodable="true" color="#abc">', '<Code guid="{C2}" name="__proto__" isCodable="false"/>', '</Code>', '<Description>', '</Description>', '<Users><User guid="u1" name="Ann"/></Users>',
  '<Sources>', '</Sources>', '<TextSource guid="s1" name="../..\\a">', '<TextSource guid="s2" plainTextPath="internal://../x.txt">', '</TextSource>', '<PlainTextContent>', '</PlainTextContent>', '<AudioSource>', '</AudioSource>', '<Transcript>', '</Transcript>',
  '<PlainTextSelection guid="p1" startPosition="1" endPosition="4" creatingUser="u1">', '<PlainTextSelection startPosition="-1" endPosition="1e9">', '</PlainTextSelection>', '<Coding guid="d1"><CodeRef targetGUID="c1"/></Coding>', '<Coding><CodeRef targetGUID="C2"/></Coding>',
  '<NoteRef targetGUID="n1"/>', '<Notes><Note guid="n1"><PlainTextContent>why</PlainTextContent></Note></Notes>', '<SyncPoint guid="y1" position="2"/>', '<TranscriptSelection fromSyncPoint="y1" toSyncPoint="y2">', '</TranscriptSelection>', '&a;', '&amp;', '&#0;', '&#x1F6A2;', '<![CDATA[<b>]]>', '<!-- x -->', 'Two ferries.\r\nOne 🚢 sank.', '\ud83d', '\u0000',
];

/** A small project with one of everything that is read. */
const WHOLE = `<Project xmlns="urn:QDA-XML:project:1.0" name="x"><Users><User guid="u1" name="Ann"/></Users><CodeBook><Codes><Code guid="c1" name="a/b" isCodable="true" color="#abc"/></Codes></CodeBook>
<Sources><TextSource guid="s1" name="../..\\a"><PlainTextContent>Two ferries.\r\nOne 🚢 sank.</PlainTextContent><PlainTextSelection guid="p1" startPosition="1" endPosition="4" creatingUser="u1">
<Coding guid="d1"><CodeRef targetGUID="c1"/></Coding><NoteRef targetGUID="n1"/></PlainTextSelection></TextSource></Sources><Notes><Note guid="n1"><PlainTextContent>why</PlainTextContent></Note></Notes></Project>`;

/** A project as others may have written it: whole ones with something done to them, and parts in any order. */
export function anyProject(): fc.Arbitrary<string> {
  const mutation = fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...PROJECT));
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(mutation, { maxLength: 3 }).map(list => list.reduce((text, [at, removed, added]) => { const cut = at % (text.length + 1); return text.slice(0, cut) + added + text.slice(cut + removed); }, WHOLE)) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...PROJECT), { maxLength: 14 }).map(parts => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  );
}
