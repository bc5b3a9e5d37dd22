import { OPENINGS } from './lexicon/labels';
import type { Figure, Turn } from './model';
import { firstOf, type Shifting } from './shifting';

/** How many turns from the top, and how much of each (UTF-16 code units), tell who leads a show. */
const TURNS = 60, OPENING = 1600;

/** What only the one who leads a show says to guests and listeners. */
const LEADS = [
  /\bwelcome (?:back )?to (?:the|this|our|another) (?:show|podcast|programme|program|episode|series)\b/i,
  /\bthe following is (?:a|my) (?:conversation|interview|discussion) with\b/i,
  /\bmy guests? (?:today |this week )?(?:is|are|was)\b/i,
  /\bI(?:['’]m| am) your host\b/i,
  /\bwelcome (?:back )?to [^.!?]{2,40}[.!] I(?:['’]m| am) \p{Lu}/iu,
  /\bI(?:['’]m| am) (?:joined|speaking|talking) (?:today |here )?(?:by|with)\b/i,
];

/** One of these words is in all of them. */
const MAY_LEAD = /welcome|following|guest|host|joined|speaking|talking/i;

/** Among the first turns the chair opens the meeting. */
const FIRST = 3, CHAIR = /^(?:the )?(?:acting |vice-)?chair(?:man|woman|person)?(?![\p{L}])|^председатель/iu;
const OPENS = /\b(?:to order|open (?:the|this|our|today['’]s) (?:meeting|hearing|session)|welcome|good (?:morning|afternoon|evening))\b|открываем|открываю|начинаем|начнём/iu;

/** Who leads an interview or a show: the first who welcomes guests or introduces them, or the chair who opens a meeting. `null` where nobody does. */
export function hostOfTurns(text: string, turns: Shifting<Turn>, isSomebody: (speaker: string) => boolean): string | null {
  for (const { speaker, textSpan } of firstOf(turns, TURNS)) {
    if (!isSomebody(speaker)) continue;
    const opening = text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + OPENING));
    if (MAY_LEAD.test(opening) && LEADS.some(pattern => pattern.test(opening)) && !OPENINGS.sittings.some(phrase => opening.toLowerCase().includes(phrase))) return speaker;
  }
  const chair = firstOf(turns, FIRST).find(({ label, speaker, textSpan }) => CHAIR.test(label) && isSomebody(speaker) && OPENS.test(text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + OPENING))));
  if (chair) return chair.speaker;
  const named = /\b(?:this is|I(?:['’]m| am)) your host,? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}(?:\.|[\p{L}’'-]+)){1,3})/u.exec(text.slice(0, 4 * OPENING));
  return named?.[1]?.replace(/\.$/, '') ?? null;
}

/** The day that a text near its top says it was recorded on (`recorded June 1st, 2017`). */
export function recordedOn(text: string, figures: Shifting<Figure>): Figure | null {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures.at(i);
    if (figure.span.start > 2 * OPENING) return null;
    if (figure.kind === 'date' && typeof figure.value === 'string' && figure.value.length === 10 && !figure.value.startsWith('-')
      && /\b(?:recorded|recording|taped|filmed|aired|published)(?: live)?(?: on| this on)?[:,]?\s*(?:\p{L}+,\s*)?$/iu.test(text.slice(Math.max(0, figure.span.start - 40), figure.span.start))) return figure;
  }
  return null;
}
