import type { FigureKind } from '../model';
import { TokenKind } from '../tokens';
import { isPluralNoun } from './nouns';
import { phraseBefore } from './phrases';
import type { Scan } from './scan';

/** How many words a subject may have, with `of` in it, and how far before the figure its verb may stand. */
const MOST_WORDS = 4, MOST_LINKED = 7, FURTHEST = 14;

/** A run of tokens; `end` is exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * What a figure is about, by simple marks of the sentence, never a time: the words counted (`55 MAZ buses`), what follows `of` or
 * `in` (`5 tonnes of grain`, `$500 million in trade`), what the figure describes (`a $5 million loan`), what stands before `of` or
 * `worth` (`deals worth $2 billion`), else what was changed (`cut its rate by 1%`) or what the sentence is about (`trade amounted
 * to`). `null` where none is found.
 */
export function subjectOf(scan: Scan, kind: FigureKind, first: number, end: number): string | null {
  if (kind === 'date' || kind === 'time') return null;
  const counts = kind === 'count' || kind === 'ordinal';
  const run = (counts ? counted(scan, end) : behindLink(scan, end) ?? described(scan, first, end)) ?? beforeLink(scan, first) ?? (kind === 'ordinal' ? null : ofVerb(scan, first));
  return run && scan.end(run.end - 1) - scan.start(run.start) > 1 ? scan.text.slice(scan.start(run.start), scan.end(run.end - 1)).replace(/\s+/g, ' ') : null;
}

/** Whether a word may be part of a subject: no function word, verb, time or number. */
function isContent(scan: Scan, index: number): boolean {
  const { isIn } = scan.tables, kind = scan.kind(index), word = scan.word(index);
  return kind >= 0 && kind <= TokenKind.Caps && !isIn('subjectStops', word) && !isIn('subjectVerbs', word) && !isIn('changeVerbs', word) && !isIn('timeWords', word) && !scan.tables.months.has(word);
}

const isHyphen = (scan: Scan, index: number): boolean => scan.raw(index) === '-' && scan.isGlued(index) && scan.isGlued(index + 1);

/** The words of a noun phrase from a token on, its determiner left out; where plurals have an ending the first of them ends the phrase. */
function phraseFrom(scan: Scan, index: number): Run | null {
  const start = scan.tables.isIn('determiners', scan.word(index)) ? index + 1 : index;
  let end = start;
  while (end < start + MOST_WORDS && (isContent(scan, end) || end > start && isHyphen(scan, end) && isContent(scan, end + 1))) {
    end++;
    if (isPluralNoun(scan, end - 1) && !isHyphen(scan, end)) break;
  }
  // an adjective of time counts no more than its noun: "the first nine months"
  return end === start || scan.tables.isIn('timeWords', scan.word(end)) ? null : { start, end };
}

/** The words of a noun phrase that ends before a token. */
function phraseBack(scan: Scan, end: number): Run | null {
  let start = end;
  while (start > end - MOST_WORDS && (isContent(scan, start - 1) || start < end && isHyphen(scan, start - 1) && isContent(scan, start - 2))) start--;
  return start === end ? null : { start, end };
}

/** A noun phrase with what `of` adds to it: `volume of mutual trade`. */
function linkedPhrase(scan: Scan, index: number): Run | null {
  const run = phraseFrom(scan, index), more = run && scan.tables.isIn('genitives', scan.word(run.end)) ? phraseFrom(scan, run.end + 1) : null;
  return run && more && more.end - run.start <= MOST_LINKED ? { start: run.start, end: more.end } : run;
}

/** `MAZ buses` behind `55`, `students` behind `5,000 of our`, `member` behind `12-`. */
function counted(scan: Scan, end: number): Run | null {
  if (scan.tables.isIn('genitives', scan.word(end))) return phraseFrom(scan, end + 1);
  return phraseFrom(scan, isHyphen(scan, end) ? end + 1 : end);
}

/** `grain` behind `5 tonnes of`, `trade` behind `$500 million in`; `in the region` and `in Asia` are places. */
function behindLink(scan: Scan, end: number): Run | null {
  const { isIn } = scan.tables, next = scan.word(end + 1);
  if (isIn('genitives', scan.word(end))) return phraseFrom(scan, end + 1);
  return isIn('subjectLinks', scan.word(end)) && scan.kind(end + 1) === TokenKind.Lower && !isIn('determiners', next) ? phraseFrom(scan, end + 1) : null;
}

/** `loan` behind `a $5 million`: a figure between a determiner and a noun describes it. */
function described(scan: Scan, first: number, end: number): Run | null {
  return scan.tables.isIn('determiners', scan.word(first - 1)) ? phraseFrom(scan, end) : null;
}

/** `loan` before `of $5 million`, `deals` before `worth $2 billion`; a `total of` says nothing. */
function beforeLink(scan: Scan, first: number): Run | null {
  const { isIn, amountLinks, modifiersBefore } = scan.tables;
  const modifier = phraseBefore(modifiersBefore, scan.word, first - 1), link = phraseBefore(amountLinks, scan.word, (modifier?.start ?? first) - 1);
  const run = link && phraseBack(scan, link.start);
  return run && !isIn('emptyHeads', scan.word(run.end - 1)) ? run : null;
}

/** What the nearest verb before the figure is about: its object where the figure says to what it changed, else its subject. */
function ofVerb(scan: Scan, first: number): Run | null {
  const { isIn } = scan.tables, isVerb = (at: number): boolean => isIn('subjectVerbs', scan.word(at)) || isIn('changeVerbs', scan.word(at));
  let verb = first - 1;
  while (verb > first - FURTHEST && verb >= 0 && !isVerb(verb) && !/^[.!?;:]+$/.test(scan.raw(verb)) && scan.kind(verb) !== TokenKind.Mark) verb--;
  if (!isVerb(verb)) return null;
  const object = linkedPhrase(scan, verb + 1);
  if (object && object.end < first && isIn('objectLinks', scan.word(object.end))) return object;
  while (isVerb(verb - 1)) verb--;
  let opening = verb;
  while (opening > 0 && opening > verb - FURTHEST && !opensClause(scan, opening - 1)) opening--;
  let start = opening;
  // "last year", "over the past five years", "now": when it was is not what it was about
  while (start < verb && !isContent(scan, start) && !isIn('phraseOpeners', scan.word(start))) start++;
  const clause = isIn('phraseOpeners', scan.word(start)) ? null : linkedPhrase(scan, start);
  return clause && clause.end <= verb ? clause : phraseBack(scan, verb);
}

/** Whether a clause begins behind a token: a mark, or a word such as `that`. */
function opensClause(scan: Scan, index: number): boolean {
  const kind = scan.kind(index);
  return kind === TokenKind.Mark || kind === TokenKind.Punct && scan.raw(index) !== '-' || scan.tables.isIn('clauseWords', scan.word(index));
}
