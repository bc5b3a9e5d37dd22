import { HEAD as HEADS } from './lexicon/head';
import { OPENINGS } from './lexicon/labels';
import { RECORDINGS as WORDS, wholeRecordings } from './lexicon/recordings';
import type { Figure, Turn } from './model';
import { firstOf, type Shifting } from './shifting';

/** How many turns from the top, and how much of each (UTF-16 code units), tell who leads a show. */
const TURNS = 60, OPENING = 1600;

/** What only the one who leads a show says to guests and listeners. */
const LEADS = new RegExp(wholeRecordings('leads'), 'iu');

/** One of these words is in all of them. */
const MAY_LEAD = new RegExp(WORDS.mayLead, 'iu');

/** Among the first turns the chair opens the meeting. */
const FIRST = 3, CHAIR = new RegExp(`^(?:(?:${HEADS.the}) )?(?:${WORDS.chair})`, 'iu');
const OPENS = new RegExp(wholeRecordings('opens'), 'iu');
/** Somebody who says that he leads, by his name. */
const YOUR_HOST = new RegExp(String.raw`\b(?:${WORDS.yourHost}),? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}(?:\.|[\p{L}’'-]+)){1,3})`, 'u');
/** What leads to the day of a recording. */
const RECORDED = new RegExp(String.raw`\b(?:${WORDS.recordedOn})[:,]?\s*(?:\p{L}+,\s*)?$`, 'iu');

/** Who leads an interview or a show: the first who welcomes guests or introduces them, or the chair who opens a meeting. `null` where nobody does. */
export function hostOfTurns(text: string, turns: Shifting<Turn>, isSomebody: (speaker: string) => boolean): string | null {
  for (const { speaker, textSpan } of firstOf(turns, TURNS)) {
    if (!isSomebody(speaker)) continue;
    const opening = text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + OPENING));
    if (MAY_LEAD.test(opening) && LEADS.test(opening) && !OPENINGS.sittings.some(phrase => opening.toLowerCase().includes(phrase))) return speaker;
  }
  const chair = firstOf(turns, FIRST).find(({ label, speaker, textSpan }) => CHAIR.test(label) && isSomebody(speaker) && OPENS.test(text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + OPENING))));
  if (chair) return chair.speaker;
  const named = YOUR_HOST.exec(text.slice(0, 4 * OPENING));
  return named?.[1]?.replace(/\.$/, '') ?? null;
}

/** The day that a text near its top says it was recorded on (`recorded June 1st, 2017`). */
export function recordedOn(text: string, figures: Shifting<Figure>): Figure | null {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures.at(i);
    if (figure.span.start > 2 * OPENING) return null;
    if (figure.kind === 'date' && typeof figure.value === 'string' && figure.value.length === 10 && !figure.value.startsWith('-')
      && RECORDED.test(text.slice(Math.max(0, figure.span.start - 40), figure.span.start))) return figure;
  }
  return null;
}
