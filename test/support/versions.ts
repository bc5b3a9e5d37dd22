import type { Tracked } from './editing';
import type { Random } from './random';

/** What an institution, a program or an editor does to a whole text between two versions of it; the characters still know where they came from. */
export type Version = (first: Tracked, random: Random) => Tracked;

/** Every match of a pattern gives way to what `by` makes of it (`null`: it stays); what both begin and end with alike keeps its origin. */
export function rewritten({ text, origin }: Tracked, pattern: RegExp, by: (match: string, at: number) => string | null): Tracked {
  const parts: string[] = [], from: number[][] = [];
  let done = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const words = by(match, index);
    if (words === null) continue;
    let head = 0, tail = 0;
    while (head < match.length && head < words.length && match[head] === words[head]) head++;
    while (tail < match.length - head && tail < words.length - head && match.at(-1 - tail) === words.at(-1 - tail)) tail++;
    // one character for another is the same place, as a line break for a space
    const swapped = match.length - head - tail === 1 && words.length - head - tail === 1 ? [origin[index + head]!] : Array.from({ length: words.length - head - tail }, () => -1);
    parts.push(text.slice(done, index), words);
    from.push(origin.slice(done, index), origin.slice(index, index + head), swapped, origin.slice(index + match.length - tail, index + match.length));
    done = index + match.length;
  }
  return { text: parts.join('') + text.slice(done), origin: [...from.flat(), ...origin.slice(done)] };
}

/** A sentence with the space behind it. */
const SENTENCE = /[^\s.!?][^.!?\n]*[.!?]+”?[ \n]?/g;
const WORD = /(?<![\p{L}\p{M}])\p{Ll}{5,}(?![\p{L}\p{M}])/gu;

/** Lines of about so many characters, wherever they ended before. */
export const wrapped = (width: number): Version => state => {
  let column = 0;
  return rewritten(rewritten(state, /(?<!\n)\n(?!\n)/g, () => ' '), /\n+|[^\n ]+| /g, part => {
    if (part[0] === '\n') { column = 0; return null; }
    if (part === ' ') { if (column >= width - 10) { column = 0; return '\n'; } column++; return null; }
    column += part.length;
    return null;
  });
};

/** Words with one letter wrong, one in each sentence. */
export const misspelt: Version = (state, random) => rewritten(state, SENTENCE, sentence => {
  const words = [...sentence.matchAll(WORD)];
  if (words.length === 0) return null;
  const { 0: word, index } = random.pick(words), at = random.int(1, word.length - 2);
  return sentence.slice(0, index) + random.pick([word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word[at] + word.slice(at), word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)]) + sentence.slice(index + word.length);
});

const OTHER = ['the working group', 'in due course', 'as agreed', 'together with its partners', 'at the request of both sides', 'for the first time', 'under the new rules', 'without delay'];
const SAID = ['It was recalled that the talks had begun in the old customs house.', 'The parties took note of the report.', 'No date was set for a further round.', 'Experts will look into the matter.', 'Both sides were content with the outcome.'];

/** A share of the sentences is edited, rewritten, taken out, or gets another beside it. */
export const edited = (share: number): Version => (state, random) => rewritten(state, SENTENCE, sentence => {
  if (!random.chance(share)) return null;
  const spaces = [...sentence.trimEnd().matchAll(/ /g)].map(({ index }) => index), end = sentence.slice(sentence.trimEnd().length);
  const at = spaces.length ? random.pick(spaces) : 0, next = sentence.indexOf(' ', at + 1);
  switch (random.int(0, 5)) {
    case 0: return `${sentence.slice(0, at)} ${random.pick(OTHER)}${sentence.slice(at)}`;
    case 1: return next > 0 ? sentence.slice(0, at) + sentence.slice(next) : null;
    case 2: return next > 0 ? `${sentence.slice(0, at)} ${random.pick(['substantially', 'jointly', 'previously', 'duly'])}${sentence.slice(next)}` : null;
    case 3: return '';
    case 4: return random.pick(SAID) + (end || ' ');
    default: return `${sentence.trimEnd()} ${random.pick(SAID)}${end || ' '}`;
  }
});

/** Paragraphs in runs, the runs in another order. */
export const sectionsMoved = (sections: number): Version => ({ text, origin }, random) => {
  const breaks = [...text.matchAll(/\n\n/g)].map(({ index }) => index + 2), cuts = Array.from({ length: sections - 1 }, () => random.pick(breaks)).sort((a, b) => a - b);
  const parts = [0, ...cuts].map((from, i) => [from, cuts[i] ?? text.length] as const).reverse();
  return { text: parts.map(([a, b]) => text.slice(a, b)).join(''), origin: parts.flatMap(([a, b]) => origin.slice(a, b)) };
};

/** One paragraph after the other begins with who speaks, a number or a time. */
export const labelled: Version = (state, random) => rewritten(state, /(?:^|\n\n)(?=\S)/g, gap => `${gap}${random.pick(['BRANDT: ', 'MR. CASTELL: ', 'THE CHAIR: ', '[00:12:31] ', '14. '])}`);

/** What programs for writing change by themselves: quotation marks and apostrophes, spaces behind sentences and figures. */
export const punctuated: Version = state => rewritten(rewritten(rewritten(rewritten(state, /[“”]/g, () => '"'), /\. (?=\p{Lu})/gu, () => '.  '), /(?<=\d) (?=\p{L})/gu, () => '\u00a0'), /’/g, () => "'");
/** Letters and their accents apart, as some disks and programs keep them. */
export const decomposed: Version = state => rewritten(state, /[^\0-\x7f]/g, letter => letter.normalize('NFD'));
/** Other line ends. */
export const withLineEnds = (end: string): Version => state => rewritten(state, /\n/g, () => end);

/** One after the other. */
const then = (...versions: readonly Version[]): Version => (state, random) => versions.reduce((now, version) => version(now, random), state);

/** Versions that are the same to whoever reads them, and versions of which a reader would say what was changed. */
export const ALIKE: ReadonlyMap<string, Version> = new Map([
  ['other line ends', withLineEnds('\r\n')],
  ['wrapped anew', wrapped(72)],
  ['letters and accents apart', decomposed],
  ['other quotation marks and spaces', punctuated],
  ['all of these', then(decomposed, punctuated, wrapped(72), withLineEnds('\r\n'))],
]);
export const OTHER_WORDS: ReadonlyMap<string, Version> = new Map([
  ['a misspelling in each sentence', misspelt],
  ['speakers and times before paragraphs', labelled],
  ['a tenth of the sentences edited', edited(1 / 10)],
  ['a third of the sentences edited', edited(1 / 3)],
  ['two halves swapped', sectionsMoved(2)],
  ['six sections in reverse', sectionsMoved(6)],
  ['halves swapped, a third edited, wrapped anew', then(sectionsMoved(2), edited(1 / 3), wrapped(72))],
]);
