import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { ReadProject } from '../../../../src/exchange/qda/model';
import { unpacked } from '../../../../src/exchange/qda/package';
import { pathsFor } from '../../../../src/exchange/qda/take';

const guid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const pack = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const projectOf = (inside: string): string => `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="Ferry" origin="Another">${inside}</Project>`;
const CODES = `<CodeBook><Codes><Code guid="${guid(1)}" name="Trade" isCodable="true" color="#EA0"><Code guid="${guid(2)}" name="By land/sea" isCodable="true"/></Code></Codes></CodeBook>`;
const coding = (code: number, by = ''): string => `<Coding guid="${guid(90)}"${by}><CodeRef targetGUID="{${guid(code)}}"/></Coding>`;

function read(bytes: Uint8Array): ReadProject {
  const result = unpacked(bytes);
  assert.ok('project' in result, JSON.stringify(result));
  return result.project;
}
const passages = ({ sources }: ReadProject): readonly (readonly [string, readonly string[]])[] => sources.flatMap(({ text, passages: all }) => all.map(({ span, tags }) => [text.slice(span.start, span.end), tags] as const));

describe('projects of other programs', () => {
  it('have codes under codes as paths of tags, colours in full, and no path made of a name', () => {
    assert.deepEqual(read(pack({ 'project.qde': projectOf(CODES) })).tags, [{ tag: 'Trade', color: '#eeaa00' }, { tag: 'Trade/By land-sea' }]);
  });
  it('have text in the project or in a file whose folder and capitals do not matter', () => {
    const inside = `<Sources><TextSource guid="${guid(3)}" name="Inside"><PlainTextContent>Ships came.</PlainTextContent></TextSource><TextSource guid="${guid(4)}" name="Beside" plainTextPath="internal://A.TXT"/></Sources>`;
    assert.deepEqual(read(pack({ 'project.qde': projectOf(inside), 'Sources/a.txt': 'Ferries came.' })).sources.map(({ name, text }) => [name, text]), [['Inside', 'Ships came.'], ['Beside', 'Ferries came.']]);
  });
  it('are read whichever way they count line breaks and signs beyond the first plane', () => {
    const text = '🚢 One.\r\nTwo ferries sank.\r\nThree came 🚢 back home.', wanted = [['ferries', ['Trade']], ['back', ['Trade']]];
    const counts: readonly ((at: number) => number)[] = [at => [...text.slice(0, at)].length, at => [...text.slice(0, at).replaceAll('\r\n', '\n')].length, at => at];
    for (const count of counts) {
      const selections = ['ferries', 'back'].map(word => `<PlainTextSelection guid="${guid(text.indexOf(word))}" startPosition="${count(text.indexOf(word))}" endPosition="${count(text.indexOf(word) + word.length)}">${coding(1)}</PlainTextSelection>`);
      const project = read(pack({ 'project.qde': projectOf(`${CODES}<Sources><TextSource guid="${guid(3)}" plainTextPath="internal://a.txt">${selections.join('')}</TextSource></Sources>`), 'sources/a.txt': text }));
      assert.deepEqual(passages(project), wanted);
    }
  });
  it('have what two people said of one passage as two annotations, and a passage with a note alone under a tag of its own', () => {
    const user = (n: number): string => ` creatingUser="${guid(n)}"`;
    const inside = `<Users><User guid="${guid(5)}" name="Ada"/><User guid="${guid(6)}" id="Ben"/></Users>${CODES}<Sources><TextSource guid="${guid(3)}" name="x"><PlainTextContent>Two ferries.</PlainTextContent>
      <PlainTextSelection guid="${guid(7)}" startPosition="0" endPosition="3">${coding(1, user(5))}${coding(2, user(6))}<NoteRef targetGUID="${guid(9)}"/></PlainTextSelection>
      <PlainTextSelection guid="${guid(8)}" startPosition="4" endPosition="11"${user(5)}><Description>Why?</Description></PlainTextSelection></TextSource></Sources>
      <Notes><Note guid="${guid(9)}"><PlainTextContent>Sure.</PlainTextContent></Note></Notes>`;
    const [source] = read(pack({ 'project.qde': projectOf(inside) })).sources;
    assert.deepEqual(source!.passages.map(({ tags, by, note }) => ({ tags, by, note })), [
      { tags: ['Trade'], by: 'Ada', note: 'Sure.' }, { tags: ['Trade/By land-sea'], by: 'Ben', note: undefined }, { tags: ['note'], by: 'Ada', note: 'Why?' },
    ]);
    assert.equal(new Set(source!.passages.map(({ id }) => id)).size, 3);
  });
  it('have memos on codes and texts, referred to or tied by a link, under their names, and what is said of a text; on nothing, they stay out', () => {
    const note = (n: number, name: string, text: string): string => `<Note guid="${guid(n)}" name="${name}"><PlainTextContent>${text}</PlainTextContent></Note>`, ref = (n: number): string => `<NoteRef targetGUID="{${guid(n)}}"/>`;
    const inside = `<CodeBook><Codes><Code guid="${guid(1)}" name="Trade" isCodable="false">${ref(30)}<Code guid="${guid(2)}" name="Land" isCodable="true"/></Code></Codes></CodeBook>
      <Sources><TextSource guid="${guid(3)}" name="Quay"><Description>Short.</Description><PlainTextContent>Two ferries.</PlainTextContent>${ref(31)}${ref(32)}</TextSource>
      <VideoSource guid="${guid(4)}" name="Talk"><Transcript guid="${guid(5)}"><PlainTextContent>Aye.</PlainTextContent></Transcript>${ref(36)}</VideoSource></Sources>
      <Notes>${note(30, 'Trade', 'By sea?')}${note(31, 'First thoughts', 'Why two?')}${note(32, 'Where from…', 'Where from?')}${note(33, 'Method', 'We met weekly.')}${note(34, 'Of land', 'Rail, too.')}
      <Note guid="${guid(35)}" name="Word file only" richTextPath="internal://x.docx"/>${note(36, '', 'Blurred.')}</Notes>
      <Links><Link guid="${guid(40)}" originGUID="${guid(34)}" targetGUID="${guid(2)}"/><Link guid="${guid(41)}" originGUID="${guid(1)}" targetGUID="${guid(2)}"/></Links>`;
    const { tags, sources, left } = read(pack({ 'project.qde': projectOf(inside) }));
    assert.deepEqual(tags, [{ tag: 'Trade', memo: 'By sea?' }, { tag: 'Trade/Land', memo: '# Of land\n\nRail, too.' }]);
    assert.deepEqual(sources.map(({ memo }) => memo), ['Short.\n\n# First thoughts\n\nWhy two?\n\nWhere from?', 'Blurred.']);
    assert.deepEqual(Object.fromEntries(left), { notes: 2, drawings: 1 });
  });
  it('have the transcripts of recordings, with passages between points of time', () => {
    const point = (n: number, at: number): string => `<SyncPoint guid="${guid(n)}" timeStamp="${at * 100}" position="${at}"/>`;
    const inside = `${CODES}<Sources><AudioSource guid="${guid(3)}" name="Call"><Transcript guid="${guid(4)}"><PlainTextContent>Two ferries.</PlainTextContent>${point(10, 4)}${point(11, 11)}
      <TranscriptSelection guid="${guid(7)}" fromSyncPoint="${guid(10)}" toSyncPoint="${guid(11)}">${coding(1)}</TranscriptSelection></Transcript></AudioSource></Sources>`;
    const project = read(pack({ 'project.qde': projectOf(inside) }));
    assert.deepEqual([project.sources[0]!.name, passages(project)], ['Call', [['ferries', ['Trade']]]]);
  });
  it('say what stays out', () => {
    const inside = `${CODES}<Cases><Case guid="${guid(20)}" name="A"/></Cases><Sources>
      <TextSource guid="${guid(3)}" name="x"><PlainTextContent>Two.</PlainTextContent><PlainTextSelection guid="${guid(7)}" startPosition="2" endPosition="9">${coding(1)}</PlainTextSelection>${coding(1)}</TextSource>
      <TextSource guid="${guid(4)}" name="gone" plainTextPath="internal://gone.txt"/><PictureSource guid="${guid(5)}" name="p"><PictureSelection guid="${guid(8)}" firstX="0" firstY="0" secondX="1" secondY="1">${coding(1)}</PictureSelection></PictureSource></Sources>`;
    assert.deepEqual(Object.fromEntries(read(pack({ 'project.qde': projectOf(inside) })).left), { 'whole': 1, 'outside': 1, 'missing-text': 1, 'media': 1, 'unplaced': 1, 'cases': 1 });
  });
  it('are refused when they are none, are broken, or swell beyond what memory holds', () => {
    const bomb = pack({ 'project.qde': projectOf(''), 'sources/a.txt': '' });
    for (const bytes of [new Uint8Array(), strToU8('Not XML.'), strToU8('<html/>'), pack({ 'a.txt': 'x' }), bomb.subarray(0, bomb.length - 30)]) assert.deepEqual(unpacked(bytes), { refused: 'not-a-project' });
    // a package says how large its files are before they are unpacked: here one that says 300 MB
    const large = zipSync({ 'sources/a.txt': [new Uint8Array(300 << 20), { level: 1 }], 'project.qde': strToU8(projectOf('')) });
    assert.ok(large.length < 3 << 20);
    assert.deepEqual(unpacked(large), { refused: 'too-large' });
  });
  it('cannot make text swell, nest beyond the stack or name what it is not', () => {
    const bomb = '<!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + projectOf(`<Sources><TextSource guid="${guid(3)}" name="constructor"><PlainTextContent>&b;</PlainTextContent></TextSource></Sources>`).replace(/^<\?xml[^>]*>/, '');
    const swollen = unpacked(strToU8(bomb));
    if ('project' in swollen) assert.ok((swollen.project.sources[0]?.text.length ?? 0) < 10);
    assert.deepEqual(unpacked(strToU8(projectOf('<a>'.repeat(200_000) + '</a>'.repeat(200_000)))), { refused: 'not-a-project' });
  });
  it('are read as a real program wrote one', function () {
    const file = '../shared/peers/refi-qda/nvivo-mac-15.qdpx';
    if (!existsSync(file)) this.skip();
    const { tags, sources, left } = read(readFileSync(file));
    assert.ok(tags.length > 50 && tags.some(({ tag }) => tag.split('/').length === 3));
    assert.deepEqual([sources.length, left.size], [2, 0]);
  });
});

describe('the paths of texts that are taken in', () => {
  const pathOf = (...names: readonly string[]): readonly string[] => pathsFor(names.map(name => ({ name, text: '', passages: [], about: {}, voices: [] })));
  it('stay below the folder, are never hidden, and are names everywhere', () => {
    assert.deepEqual(pathOf('../../etc/passwd', '/a\\b.txt', '.git/config', 'con.txt', 'What? "Yes": <1>|2*', '…', 'x\u202etxt.exe', '', '..'), [
      'etc/passwd.txt', 'a/b.txt', 'git/config.txt', '_con.txt', 'What Yes 12.txt', '….txt', 'xtxt.exe.txt', 'transcript.txt', 'transcript-2.txt',
    ]);
  });
  it('are each there once, whatever capitals tell them apart', () => assert.deepEqual(pathOf('Talk', 'talk.txt', 'TALK.TXT'), ['Talk.txt', 'talk-2.txt', 'TALK-3.TXT']));
  it('are found as fast however many there are of one name', () => {
    const paths = pathOf(...Array.from({ length: 20_000 }, () => 'Talk'));
    assert.deepEqual([new Set(paths).size, paths.at(-1)], [20_000, 'Talk-20000.txt']);
  });
  it('are short enough to be names with a sidecar beside them', () => {
    const [path] = pathOf(`${'🚢'.repeat(200)}.vtt`);
    assert.ok(path!.endsWith('.vtt') && new TextEncoder().encode(`${path}.tags.yaml`).length < 255, path);
  });
});
