import type { Evidence } from './evidence';
import { Sign } from './lexicon/genres';
import { Word } from './lexicon/words';
import type { SampleTokens } from './sample';
import { TokenKind } from './tokens';

/** How a text is written: what is counted in it, each for a hundred words. */
type Trait = 'said' | 'officers' | 'days' | 'news' | 'story' | 'guide' | 'paper' | 'self' | 'reader' | 'person' | 'years' | 'brackets';

/**
 * How much each trait speaks for a report (below zero: against it), and how many of it in a hundred words count at most. Fitted by
 * logistic regression to some 300 accounts (wire and local news, official notices) and 7,000 other texts (stories, essays, papers, mail,
 * manuals, laws, articles of encyclopedias), cross-validated, and rounded.
 */
const WEIGHTS: Readonly<Record<Trait, readonly [weight: number, most: number]>> = {
  said: [0.55, 4], officers: [1.3, 3], days: [3, 1.5], news: [0.7, 8],
  story: [-0.7, 4], guide: [-0.8, 6], paper: [-0.55, 4], self: [-0.25, 5], reader: [-0.5, 5], person: [-0.2, 6], years: [-1.3, 4], brackets: [-0.5, 6],
};
/** What a text has to make up for, and what a day or a month at its top does. */
const START = -2.8, DATED = 1;
/** A report gives the year in which it was written; further ones tell of the past. */
const OWN_YEARS = 1;
/** So many tokens tell how a text is written; a text is taken to have so many words at least. */
const MOST = 6000, FEWEST = 40;

const OPENING = '“„«', CLOSING = '”»', BRACKETS = '()[]{}';

/** What is counted of the words by their signs, everywhere and outside of quotes. */
const EVERYWHERE: readonly (readonly [Sign, Trait])[] = [[Sign.News, 'news'], [Sign.Guide, 'guide'], [Sign.Paper, 'paper']];
const OUTSIDE: readonly (readonly [Sign, Trait])[] = [[Sign.Story, 'story'], [Sign.Self, 'self'], [Sign.Reader, 'reader'], [Sign.Person, 'person'], [Sign.Day, 'days']];

/**
 * Tells whether a text is written as a report is: the sum of its traits by their weights, above zero for more likely a report than not
 * (log odds). Looks at its first tokens only; linear in them.
 */
export function tenorOf(tokens: SampleTokens, { words: allWords, officers, dated }: Evidence): number {
  const { text } = tokens, count = Math.min(tokens.count, MOST);
  const counts: Record<Trait, number> = { said: 0, officers: 0, days: 0, news: 0, story: 0, guide: 0, paper: 0, self: 0, reader: 0, person: 0, years: 0, brackets: 0 };
  let words = 0, isQuoted = false;
  for (let i = 0; i < count; i++) {
    const kind = tokens.kinds[i]!, start = tokens.starts[i]!;
    if (isQuoted && endsLine(text, i === 0 ? 0 : tokens.ends[i - 1]!, start)) isQuoted = false;
    if (kind === TokenKind.Mark) isQuoted = isWithin(text, start, isQuoted);
    else if (kind === TokenKind.Number && isYear(text, start, tokens.ends[i]!)) counts.years++;
    else if (kind === TokenKind.Punct && BRACKETS.includes(text[start]!)) counts.brackets++;
    if (kind > TokenKind.Caps) continue;
    words++;
    const sign = tokens.signs[i]!;
    if (!isQuoted && tokens.flags[i]! & Word.Say) counts.said++;
    if (sign === 0) continue;
    for (const [flag, trait] of EVERYWHERE) if (sign & flag) counts[trait]++;
    if (!isQuoted) for (const [flag, trait] of OUTSIDE) if (sign & flag) counts[trait]++;
  }
  counts.years = Math.max(0, counts.years - OWN_YEARS);
  counts.officers = officers * words / Math.max(1, allWords);
  const hundreds = Math.max(words, FEWEST) / 100;
  return START + (dated ? DATED : 0) + (Object.keys(WEIGHTS) as Trait[]).reduce((sum, trait) => sum + WEIGHTS[trait][0] * Math.min(WEIGHTS[trait][1], counts[trait] / hundreds), 0);
}

/** Whether a line ends between two offsets: a quote that is not closed ends with it. */
function endsLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\r') return true;
  return false;
}

/** Whether what follows a quotation mark stands within a quote. A single mark opens before a word and closes behind a comma or a full stop. */
function isWithin(text: string, at: number, isQuoted: boolean): boolean {
  const mark = text[at]!;
  if (OPENING.includes(mark)) return true;
  if (CLOSING.includes(mark)) return false;
  if (mark === '"') return !isQuoted;
  if (isQuoted) return !/[,.!?]/u.test(text[at - 1] ?? '');
  return at === 0 || /\s/u.test(text[at - 1]!);
}

/** Whether a number is a year as histories and lives give them. */
function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && /^(?:1\d|20)\d\d$/u.test(text.slice(start, end));
}
