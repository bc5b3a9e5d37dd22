/** Repeats a unit until the text has `size` characters. */
const rows = (unit: string) => (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
/** Makes parts, each from its number, until the text has `size` characters. */
function parts(make: (index: number) => string, head = ''): (size: number) => string {
  return size => {
    const made = [head];
    for (let length = head.length, i = 0; length < size; i++) { const part = make(i); made.push(part); length += part.length; }
    return made.join('');
  };
}
/** A clock for cue number `second`, milliseconds after a mark of its own. */
const clock = (second: number, mark: string): string => new Date(second % 86_000 * 1000).toISOString().slice(11, 23).replace('.', mark);
/** A made-up name that no other number gives, letters only. */
const name = (index: number): string => `K${[...index.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
const CUE = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n';

/** Texts made to hurt a reader, of any size in characters: each stresses one of its loops. Those of `test/hostile` once did hurt. */
export const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'one line': rows('The president met the governor of the region and said that prices grew by 5% in 2023. '),
  'quotation marks': rows('"'), 'opening marks': rows('“'), 'quoted letters': rows('“a” '), 'quotes and commas': rows('," '), 'single marks': rows(' \'a'), apostrophes: rows('’'), possessives: rows('Ann’s '),
  'nested quotes': size => rows('“a ‘b ')(size / 2) + rows('c’ d” ')(size / 2), 'quotes of other tongues': rows('«a» „b“ '), 'quotes that he said': rows('“So,” he said, '),
  'one number': rows('1'), 'small numbers': rows('12 '), 'numbers and commas': rows('1,1,1,'), 'numbers and dots': rows('1.'), slashes: rows('1/'), ranges: rows('5 to 5 to '), dollars: rows('$1 '), millions: rows('million '),
  'days of one month': rows('5 May 2021 '), clocks: rows('12:30 '), 'one hundred and one': rows('one hundred and '), 'tables of numbers': rows('1 2 3 4 5\n'),
  'one name': rows('Ann Lee '), 'one name a line': rows('Ann Lee\n'), 'short sentences with names': rows('Ann Lee met Bob Ray. '), 'men and a woman': rows('Boris met Ivan. She said so. '), 'one office': rows('the President of the Republic of '),
  'ever new governors': parts(i => `The governor of ${name(i)} Oblast, Ann ${name(i)}ova, said: “We will.” She went on. `),
  'ever new presidents': parts(i => `President Ann ${name(i)} spoke.\n\n“Yes,” the President said.\n\n`),
  'ever new bodies': parts(i => `The Ministry of ${name(i)} and the ${name(i)} Academy of Sciences met. The company said so. `),
  capitals: rows('ABCDE FGH '), 'lines of capitals': rows('ABCDE FGH\n'), letters: rows('a'), initials: rows('A. B. '), hyphens: rows('A-'), 'one verb': rows('said '), pronouns: rows('he said she said '), joiners: rows('of the '),
  stops: rows('. '), commas: rows('a, '), colons: rows(':'), 'rows of colons': rows(':\n'), 'rows of brackets': rows('(\n'), 'rows of square brackets': rows('[\n'), brackets: rows('('), 'nested brackets': size => '('.repeat(size / 2) + ')'.repeat(size / 2),
  'empty lines': rows('\n'), blanks: rows(' '), 'signs without a shape': rows('\u200b'), 'marks on one letter': size => `a${rows('\u0301')(size - 1)}`, 'half a pair': rows('\ud83d'), fences: rows('```\n'), 'front matter': size => `---\n${rows('a: b\n')(size)}`,
  'labels of one speaker': rows('Ann: b\n'), 'ever new labels': parts(i => `Ann ${name(i)}: I think we should, you know.\n`), 'labels of two full names': rows('Ann Lee: Yes.\nBob Ray: No.\n'), 'turns in one paragraph': rows('Ann Lee: Yes. Bob Ray: No. '), 'a table of turns': size => `speaker,text\n${rows('Ann,"We ""do"""\nBob,I do\n')(size)}`, 'changes of speaker': rows('Yes. >> We do. '), 'questions and answers': rows('Q. Did you?\nA. I did.\n'), 'lists of those present': size => `Present: ${rows('Ann Lee (chair), ')(size)}`,
  'lines with times': parts(i => `[${clock(i, '.').slice(0, 8)}] I say we do\n`), 'running heads': parts(i => `County Council Minutes\nPage ${i}\n\nMs. WARD: I think we should go on with it, do you?\n\nMr. HILL: We will.\n\n\f`),
  'voices in one cue': size => CUE + rows('<v Ann Lee>hello there ')(size), 'tags in one cue': size => CUE + rows('<i>')(size), 'ampersands in one cue': size => CUE + rows('&')(size), arrows: size => `WEBVTT\n\n${rows('-->\n')(size)}`,
  'VTT cues': parts(i => `${i}\n${clock(i, '.')} --> ${clock(i + 1, '.')}\n<v Speaker ${i % 7}>Words of cue number ${i}, we said so.\n\n`, 'WEBVTT\n\n'),
  'SRT cues': parts(i => `${i + 1}\n${clock(i, ',')} --> ${clock(i + 1, ',')}\nWords of cue number ${i}, we said so.\n\n`),
  'Russian sentences': rows('Президент Иван Петров сказал, что 5 миллионов рублей. '),
};
