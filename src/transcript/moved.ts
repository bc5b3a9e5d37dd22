import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import type { Cue, Description, EntityMention, Evidence, Figure, Quote, Reported, TranscriptProblem, Turn } from './model';

// A keystroke at the beginning of a long text moves all that was read in it. Each field is set by name, as spreading is several times slower,
// and what was one span stays one, as there is the less to move and to collect.

/** A span a number of code units further on. */
export function spanBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A caption cue a number of code units further on. */
export function cueBy({ span, id, from, to, textSpan, text, voice }: Cue, by: number): Cue {
  return { span: spanBy(span, by), id, from, to, textSpan: spanBy(textSpan, by), text, voice };
}

/** A mention of a name a number of code units further on. */
export function mentionBy({ span, kind, name, evidence }: EntityMention, by: number): EntityMention {
  return { span: spanBy(span, by), kind, name, evidence };
}

/** A quote a number of code units further on, with the words that tell who speaks, and why. */
export function quoteBy({ span, outer, type, depth, speaker, cue, evidence }: Quote, by: number): Quote {
  const words = cue && spanBy(cue, by);
  return { span: spanBy(span, by), outer: spanBy(outer, by), type, depth, speaker, cue: words, evidence: evidenceBy(evidence, by, cue, words) };
}

/** Reported speech a number of code units further on. */
export function reportedBy({ span, speaker, cue, evidence }: Reported, by: number): Reported {
  return { span: spanBy(span, by), speaker, cue: cue && spanBy(cue, by), evidence: evidenceBy(evidence, by) };
}

/** A description of somebody a number of code units further on. */
export function descriptionBy({ span, name, evidence }: Description, by: number): Description {
  const own = spanBy(span, by);
  return { span: own, name, evidence: evidenceBy(evidence, by, span, own) };
}

/** A turn a number of code units further on. */
export function turnBy({ span, labelSpan, label, textSpan, time, speaker, evidence: { reason, confidence, span: place } }: Turn, by: number): Turn {
  const own = spanBy(labelSpan, by);
  return { span: spanBy(span, by), labelSpan: own, label, textSpan: spanBy(textSpan, by), time, speaker, evidence: place ? { reason, confidence, span: own } : { reason, confidence } };
}

/** What is wrong with a text, a number of code units further on. */
export function problemBy({ code, severity, message, span }: Problem<TranscriptProblem>, by: number): Problem<TranscriptProblem> {
  return { code, severity, message, span: spanBy(span, by) };
}

/** A figure a number of code units further on, with its sentence. */
export function figureBy({ span, kind, value, unit, modifier, modifierSpan, subject, speaker, sentence, evidence }: Figure, by: number): Figure {
  return { span: spanBy(span, by), kind, value, unit, modifier, modifierSpan: modifierSpan && spanBy(modifierSpan, by), subject, speaker, sentence: spanBy(sentence, by), evidence };
}

/** `was` is a span that has been moved already, to `is`: most evidence stands there. */
function evidenceBy(evidence: Evidence, by: number, was: Span | null = null, is: Span | null = null): Evidence {
  const { reason, span, confidence } = evidence;
  return span ? { reason, span: is && span === was ? is : spanBy(span, by), confidence } : evidence;
}
