import type { Span } from '../base/span';
import type { PronounPatterns } from './lexicon/pronouns';
import { type SpeechLexicon, Word } from './lexicon/words';
import type { Reported } from './model';
import type { Who } from './scene';
import { evidenceOf } from './speakers';
import { isLetterAt } from './tokens';
import type { VoicedBlock } from './voiced-block';
import type { Clause } from './voices';

/** Fewer words than this report nothing; and so many at least stand before a `…, X said in Lenz`. */
const FEWEST = 3, FEWEST_BEFORE = 5;
/** How far behind its verb what is said may begin (UTF-16 code units). */
const NEAR = 80;
/** What parts the words that were said from the verb behind them. */
const CLOSED = /[,–—-]\s*$/u;
/** Names and short forms up to a dash, at the beginning of a clause: `LENZ, 3 May (Nordpress) — `. */
const DATELINE = /^(?:[\p{Lu}\d(/][^\s]{0,24}\s{1,3}){1,8}[—–-]{1,2}\s{1,3}/u;

/**
 * What a clause without quotes says that somebody said: `X said that …`, `X said the port …`, `According to X, …`, `…, X said on Friday.`, `X praised them, adding that …`.
 * The span is the reported words without the frame; `null` where the clause reports nothing. `who` is the subject of its frame, `teller` who is
 * named as the source of all that the clause says. Two where one goes on to say something besides: `…, X said, adding that …`.
 */
export function reportedIn(clause: Clause, block: VoicedBlock, who: Who | null, teller: Who | null, lexicon: SpeechLexicon): readonly Reported[] {
  if (clause.quoting) return NONE;
  const says = who && clause.frame.strong && !clause.frame.denied, before = says ? reportedBy(clause, block, who, wordsBeforeMore(clause, block, lexicon)) : null;
  const own = says ? reportedBy(clause, block, who, wordsOf(clause, block, who, lexicon)) : null;
  const found = own ?? (teller && reportedBy(clause, block, teller, wordsTold(clause, block, lexicon))) ?? (who && reportedBy(clause, block, who, wordsAdded(clause, block, lexicon)));
  return before ? found ? [before, found] : [before] : found ? [found] : NONE;
}

const NONE: readonly Reported[] = [];

/** What stands before `…, X said, adding that …`. */
function wordsBeforeMore({ frame, start, end }: Clause, { text }: VoicedBlock, lexicon: SpeechLexicon): Span | null {
  const { tells, more } = lexicon.pronouns;
  if (frame.how !== 'sentence' || frame.from >= frame.verbStart || !tells.test(text.slice(frame.verbStart, frame.verbEnd)) || !more.test(text.slice(frame.verbEnd, Math.min(end, frame.verbEnd + NEAR)))) return null;
  return wordsBefore(text, start, text.slice(start, frame.from + 1).lastIndexOf(',') + start, lexicon);
}

function reportedBy({ start, end }: Clause, { text }: VoicedBlock, who: Who, words: Span | null): Reported | null {
  if (!words || text.slice(words.start, words.end).split(/\s+/, FEWEST).length < FEWEST) return null;
  const { reason, confidence } = evidenceOf(who, text.slice(who.span.start, who.span.end));
  return { span: words, speaker: who.name, cue: who.span, evidence: { reason: `reported speech, ${reason}`, span: { start, end }, confidence } };
}

/** The words that belong to the verb of saying of a clause. */
function wordsOf({ frame, start, end }: Clause, { text }: VoicedBlock, { span: cue, named: isNamed }: Who, lexicon: SpeechLexicon): Span | null {
  if (frame.how === 'according') return trim(text, frame.end, end);
  const { pronouns } = lexicon, behind = text.slice(frame.verbEnd, Math.min(end, frame.verbEnd + NEAR)), verb = text.slice(frame.verbStart, frame.verbEnd), isSubjectFirst = cue.start < frame.verbEnd;
  const bare = isSubjectFirst ? bareIn(behind, verb, pronouns) : -1;
  // what somebody is told of beside the main clause ends with its comma: `Ms Vell, who said the port would open, left`
  const until = bare >= 0 && pronouns.relative.test(text.slice(Math.max(start, frame.verbStart - 8), frame.verbStart)) ? commaFrom(text, frame.verbEnd, end) : end;
  if (bare >= 0) return trim(text, frame.verbEnd + bare, until);
  const that = pronouns.that.exec(behind) ?? pronouns.colon.exec(behind);
  if (that) return trim(text, frame.verbEnd + that[0].length, end);
  // `…, X said.`, `…, said X of Lenz`: the words before the comma
  const rest = text.slice(frame.verbEnd, end);
  if (isSubjectFirst ? !pronouns.tail.test(rest) || !pronouns.tells.test(verb) && /\p{L}/u.test(rest) : frame.verbStart <= start || !pronouns.tells.test(verb) || isNamed && lexicon.relays(verb) || !CLOSED.test(text.slice(start, frame.verbStart))) return null;
  return wordsBefore(text, start, isSubjectFirst ? text.slice(start, frame.from + 1).lastIndexOf(',') + start : frame.verbStart, lexicon);
}

/** Where what is said begins behind its verb without a word that leads to it; -1 where it does not. */
function bareIn(behind: string, verb: string, { bareClause, says, saidPlainly, addresses, addressed }: PronounPatterns): number {
  if (addresses.test(verb)) return addressed.exec(behind)?.[1]!.length ?? -1;
  const found = bareClause.exec(behind) ?? (says.test(verb) ? saidPlainly.exec(behind) : null);
  return found ? found[1]!.length : -1;
}

/** All that a clause says but who told it: `As X told reporters, …`, `…, X said in a statement`, `…, according to X`. */
function wordsTold({ source, start, end }: Clause, { text }: VoicedBlock, lexicon: SpeechLexicon): Span | null {
  if (!source) return null;
  const from = Math.min(source.verbStart, source.from);
  return source.to < end && from - start < NEAR / 8 ? trim(text, source.to, end) : wordsBefore(text, start, from, lexicon);
}

/** The words between two offsets, where they are a clause. */
function wordsBefore(text: string, start: number, end: number, lexicon: SpeechLexicon): Span | null {
  const from = start + (DATELINE.exec(text.slice(start, Math.min(end, start + NEAR)))?.[0].length ?? 0);
  return isClause(text, from, end, lexicon) ? trim(text, from, end) : null;
}

/** Whether a stretch has some words, and a verb among them. */
function isClause(text: string, start: number, end: number, { words, isPast, joinsByCase, pronouns: { acts } }: SpeechLexicon): boolean {
  const finite = joinsByCase ? Word.Say | Word.Soft : Word.Helper | Word.Say | Word.Soft;
  let count = 0, found = false;
  for (let at = start; at < end && !(found && count >= FEWEST_BEFORE);) {
    const from = at;
    while (at < end && isLetterAt(text, at)) at++;
    if (at === from) { at++; continue; }
    count++;
    if (found) continue;
    found = (words.flags(text, from, at) & finite) !== 0;
    if (!found) { const word = text.slice(from, at); found = isPast(word) || acts.test(word); }
  }
  return found && count >= FEWEST_BEFORE;
}

/** What somebody says besides what he does: `X welcomed them, noting that …`. */
function wordsAdded({ start, end }: Clause, { text }: VoicedBlock, { words, pronouns: { adding } }: SpeechLexicon): Span | null {
  const clause = text.slice(start, end), added = adding.exec(clause);
  return added && words.of(added[1]!) & Word.Saying ? trim(text, start + added.index + added[0].length, end) : null;
}

function commaFrom(text: string, start: number, end: number): number {
  const comma = text.indexOf(',', start);
  return comma < 0 ? end : Math.min(comma, end);
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start, to = end;
  while (from < to && /[\s,:–—-]/.test(text[from]!)) from++;
  while (to > from && /[\s.,;!?…–—-]/.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to } : null;
}
