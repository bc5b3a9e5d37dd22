import { foldSpace } from '../../base/trim';
import type { FigureKind } from '../model';
import { TokenKind } from '../tokens';
import { Form } from './forms';
import { isPluralNoun } from './nouns';
import { phraseBefore } from './phrases';
import { isHyphen, modifierBefore, type Scan } from './scan';
import { Mark } from './shapes';

/** How many words a subject may have, with `of` in it, and how far before the figure its verb may stand. */
const MOST_WORDS = 4, MOST_LINKED = 7, FURTHEST = 18;

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
  const run = (counts ? counted(scan, end) : behindLink(scan, end) ?? described(scan, first, end)) ?? beforeLink(scan, first) ?? (kind === 'ordinal' || kind === 'duration' && isWhen(scan, first) ? null : ofVerb(scan, first));
  return run && scan.end(run.end - 1) - scan.start(run.start) > 1 ? foldSpace(scan.text(scan.start(run.start), scan.end(run.end - 1))) : null;
}

const isVerb = (scan: Scan, index: number): boolean => {
  const { subjectVerbs, changeVerbs } = scan.lists(index);
  return subjectVerbs || changeVerbs;
};
/** `have been delivered`: a participle behind a verb belongs to it. */
const isParticiple = (scan: Scan, index: number): boolean => scan.kind(index) === TokenKind.Lower && (scan.form(index) & Form.Participle) > 0 && isVerb(scan, index - 1);

/** Whether a token is a word that may be part of a subject: no function word, no time. */
function isNominal(scan: Scan, index: number): boolean {
  const kind = scan.kind(index);
  if (kind < 0 || kind > TokenKind.Caps) return false;
  const { subjectStops, timeWords } = scan.lists(index), { month, cardinal } = scan.says(index);
  return !subjectStops && !timeWords && month === null && cardinal === null;
}

/** The same without verbs. */
const isContent = (scan: Scan, index: number): boolean => isNominal(scan, index) && !isVerb(scan, index) && !isParticiple(scan, index);

/** Whether a noun phrase is at its end before a token: behind its plural, or before a past verb (`meeting | opened`, but `highly skilled`). */
function endsPhrase(scan: Scan, index: number): boolean {
  return isPluralNoun(scan, index - 1) || scan.kind(index) === TokenKind.Lower && (scan.form(index) & Form.Participle) > 0 && !scan.word(index - 1).endsWith('ly');
}

/** The words of a noun phrase from a token on, its determiner left out; where plurals have an ending the first of them ends the phrase. */
function phraseFrom(scan: Scan, index: number): Run | null {
  const start = scan.lists(index).determiners ? index + 1 : index;
  // behind a determiner even "cost" and "rise" are nouns
  let end = start > index && isNominal(scan, start) ? start + 1 : start;
  while (end < start + MOST_WORDS && !(end > start && endsPhrase(scan, end)) && (isContent(scan, end) || end > start && isHyphen(scan, end) && isContent(scan, end + 1))) end++;
  const owned = end > start && scan.kind(end) === TokenKind.Possessive ? phraseFrom(scan, end + 1) : null;
  if (owned) return { start, end: owned.end };
  // an adjective of time counts no more than its noun: "the first nine months"
  return end === start || scan.lists(end).timeWords ? null : { start, end };
}

/** The words of a noun phrase that ends before a token: what stands before its last noun are adjectives and nouns in the singular. */
function phraseBack(scan: Scan, end: number): Run | null {
  const { tables } = scan;
  let start = end;
  while (start > end - MOST_WORDS && (isContent(scan, start - 1) || start < end && isHyphen(scan, start - 1) && isContent(scan, start - 2))) {
    if (start < end && (tables.lexicon.plural === '' ? !(scan.form(start - 1) & Form.Adjective) : isPluralNoun(scan, start - 1))) break;
    start--;
  }
  return start === end ? null : { start, end };
}

/** A noun phrase with what `of` adds to it: `volume of mutual trade`. */
function linkedPhrase(scan: Scan, index: number): Run | null {
  const run = phraseFrom(scan, index), more = run && scan.lists(run.end).genitives ? phraseFrom(scan, run.end + 1) : null;
  return run && more && more.end - run.start <= MOST_LINKED ? { start: run.start, end: more.end } : run;
}

/** Whether a length of time tells when or how long: `for six hours`, not `lasted six hours`. */
function isWhen(scan: Scan, first: number): boolean {
  const { phraseOpeners, objectLinks, timeWords } = scan.lists((modifierBefore(scan, first - 1)?.start ?? first) - 1);
  return phraseOpeners && !objectLinks || timeWords;
}

/** `MAZ buses` behind `55`, `students` behind `5,000 of our`, `member` behind `12-`, `rounds` behind `first two`. */
function counted(scan: Scan, end: number): Run | null {
  if (scan.kind(end) === TokenKind.Number || scan.says(end).cardinal) return phraseFrom(scan, end + 1);
  if (scan.lists(end).genitives) return phraseFrom(scan, end + 1);
  return linkedPhrase(scan, isHyphen(scan, end) ? end + 1 : end);
}

/** `grain` behind `5 tonnes of`, `trade` behind `$500 million in`; `in the region` and `in Asia` are places. */
function behindLink(scan: Scan, end: number): Run | null {
  if (scan.lists(end).genitives) return phraseFrom(scan, end + 1);
  return scan.lists(end).subjectLinks && scan.kind(end + 1) === TokenKind.Lower && !scan.lists(end + 1).determiners ? phraseFrom(scan, end + 1) : null;
}

/** `loan` behind `a $5 million`: a figure between a determiner and a noun describes it. */
function described(scan: Scan, first: number, end: number): Run | null {
  return scan.lists(first - 1).determiners ? phraseFrom(scan, end) : null;
}

/** `loan` before `of $5 million`, `deals` before `worth $2 billion`; a `total of` says nothing. */
function beforeLink(scan: Scan, first: number): Run | null {
  const last = (modifierBefore(scan, first - 1)?.start ?? first) - 1, link = phraseBefore(scan.says(last).amountLinks, scan.word, last);
  const run = link && phraseBack(scan, link.start);
  return run && !scan.lists(run.end - 1).emptyHeads ? run : null;
}

/** What a verb before the figure is about, the nearest one first. */
function ofVerb(scan: Scan, first: number): Run | null {
  for (let at = first - 1; at > first - FURTHEST && at >= 0 && !(scan.mark(at) & (Mark.End | Mark.Colon | Mark.Semicolon)) && scan.kind(at) !== TokenKind.Mark; at--) {
    if (!isVerb(scan, at)) continue;
    const run = aroundVerb(scan, at, first);
    if (run) return run;
    while (isVerb(scan, at - 1)) at--;
  }
  return null;
}

/** The object of a verb where the figure says to what it changed, else its subject; `null` for an infinitive without an object. */
function aroundVerb(scan: Scan, last: number, first: number): Run | null {
  const object = linkedPhrase(scan, last + 1);
  if (object && object.end < first && scan.lists(object.end).objectLinks && !scan.lists(last).auxiliaries) return object;
  let verb = last;
  while (isVerb(scan, verb - 1)) verb--;
  if (scan.lists(verb - 1).infinitives) return null;
  let opening = verb;
  while (opening > 0 && opening > verb - FURTHEST && !opensClause(scan, opening - 1) && !isVerb(scan, opening - 1)) opening--;
  // behind another verb only the words next to this one are surely its subject
  if (isVerb(scan, opening - 1)) return phraseBack(scan, verb);
  let start = opening;
  // "last year", "over the past five years", "now": when it was is not what it was about
  while (start < verb && !isContent(scan, start) && !scan.lists(start).phraseOpeners) start++;
  const clause = scan.lists(start).phraseOpeners ? null : linkedPhrase(scan, start);
  return clause && clause.end <= verb ? clause : phraseBack(scan, verb);
}

/** Whether a clause begins behind a token: a mark, or a word such as `that`. */
function opensClause(scan: Scan, index: number): boolean {
  const kind = scan.kind(index);
  return kind === TokenKind.Mark || kind === TokenKind.Punct && scan.mark(index) !== Mark.Hyphen || scan.lists(index).clauseWords;
}
