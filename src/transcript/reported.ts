import type { Span } from '../base/span';
import type { PronounPatterns } from './lexicon/pronouns';
import type { Reported } from './model';
import type { Who } from './scene';
import { evidenceOf } from './speakers';
import type { VoicedBlock } from './voiced-block';
import type { Clause } from './voices';

/** Fewer words than this report nothing. */
const FEWEST = 3;

/**
 * What a clause without quotes says that somebody said: `X said that …`, `According to X, …`, `…, X said.` The span is the
 * reported words without the frame; `null` where the clause reports nothing.
 */
export function reportedIn(clause: Clause, block: VoicedBlock, who: Who | null, pronouns: PronounPatterns): Reported | null {
  const { frame, start, end, quoting } = clause;
  if (!who || quoting || !frame.strong || frame.denied) return null;
  const words = wordsOf(clause, block, who, pronouns);
  if (!words || block.text.slice(words.start, words.end).split(/\s+/, FEWEST).length < FEWEST) return null;
  const { reason, confidence } = evidenceOf(who, block.text.slice(who.span.start, who.span.end));
  return { span: words, speaker: who.name, cue: who.span, evidence: { reason: `reported speech, ${reason}`, span: { start, end }, confidence } };
}

function wordsOf({ frame, start, end }: Clause, { text }: VoicedBlock, { span: cue }: Who, { that: leads, bareClause }: PronounPatterns): Span | null {
  if (frame.how === 'according') return trim(text, frame.end, end);
  const behind = text.slice(frame.verbEnd, Math.min(end, frame.verbEnd + 80));
  const that = leads.exec(behind);
  if (that) return trim(text, frame.verbEnd + that[0].length, end);
  // `…, X said.`: the words before the subject's comma
  if (/^[\s.…]*$/.test(behind)) {
    const comma = text.slice(start, frame.from + 1).lastIndexOf(',');
    if (comma > 0) return trim(text, start, start + comma);
  }
  // `X said he was ready`, `X said the bridge would cost more`: a subject right after the verb that is not the speaker, and its verb
  return cue.start < frame.verbEnd && bareClause.test(behind) ? trim(text, frame.verbEnd, end) : null;
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start, to = end;
  while (from < to && /[\s,:–—-]/.test(text[from]!)) from++;
  while (to > from && /[\s.,;!?…]/.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to } : null;
}
