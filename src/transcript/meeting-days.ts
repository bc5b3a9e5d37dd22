import { firstFrom } from '../base/span';
import { anotherIn, isOfAnother, type PlacedBlock, type Sentence, type Telling } from './account';
import type { MeetingPatterns } from './lexicon/meeting';
import { Word } from './lexicon/words';
import type { Figure } from './model';
import type { Shifting } from './shifting';

/** What asks for the days that stand in sentences about a meeting. */
export interface Days {
  /** The first day in a sentence that is the meeting's; `null` where none is. */
  in(telling: Telling): Figure | null;
  /** The day before the dash of a dateline at the head of one of the blocks; `null` without one. */
  ofDateline(blocks: readonly PlacedBlock[]): Figure | null;
}

const DAY = /^(?:\d{4}|-)-\d{2}-\d{2}$/;
/** A dateline's day ends this near to the head of its paragraph (UTF-16 code units). */
const HEAD = 90;
/** A day stands this near to the word for today if it is the same (UTF-16 code units). */
const NOW = 24;
/** How much of the text before a day, and behind it, is looked at for what it belongs to. */
const BEFORE = 20, BEHIND = 30;

const isDay = ({ kind, value }: Figure): boolean => kind === 'date' && typeof value === 'string' && DAY.test(value);

/** Whether a figure stands in a sentence. */
export const within = ({ span }: Figure, { start, end }: Sentence): boolean => span.start >= start && span.end <= end;

/** The days up to the end of the blocks that tell of the meeting. */
export function daysOf(figures: Shifting<Figure>, blocks: readonly PlacedBlock[], patterns: MeetingPatterns, flagsOf: (word: string) => number): Days {
  const days: Figure[] = [], last = blocks.at(-1), end = last ? last.offset + last.text.length : 0;
  for (let i = 0; i < figures.length && figures.at(i).span.start < end; i++) if (isDay(figures.items[i]!)) days.push(figures.at(i));
  const spans = days.map(({ span }) => span);
  return {
    in(telling) {
      const { sentence } = telling, first = firstFrom(spans, sentence.start);
      if (first >= days.length || spans[first]!.start >= sentence.end) return null;
      // `spoke today … about the strikes on 4 April`, but not `today, 4 April`
      const another = anotherIn(sentence, patterns), today = patterns.today.exec(sentence.text)?.index ?? Infinity;
      if (isOfAnother(telling, patterns, another)) return null;
      for (let i = first; i < days.length && spans[i]!.start < sentence.start + another; i++) {
        const day = days[i]!;
        if (day.span.start - sentence.start > today + NOW) return null;
        if (within(day, sentence) && !isDateline(day, sentence.block) && !isAttributive(day, sentence, patterns, flagsOf)) return day;
      }
      return null;
    },
    ofDateline(among) {
      for (const block of among) {
        const day = days.find(figure => isDateline(figure, block));
        if (day) return day;
      }
      return null;
    },
  };
}

/** Whether a day only says which one of several is meant: `the October 23 EU Summit`, `the May 3 agreement`. */
function isAttributive({ span }: Figure, { text, start, block }: Sentence, { occasions, atOne, sitting }: MeetingPatterns, flagsOf: (word: string) => number): boolean {
  const before = text.slice(Math.max(0, span.start - start - BEFORE), span.start - start), behind = block.text.slice(span.end - block.offset, span.end - block.offset + BEHIND);
  // `Norland’s May 3 announcement`
  if (/['’]s\s$/u.test(before) && /^\s\p{L}/u.test(behind)) return true;
  const word = /\p{L}{1,12}(?=\s{1,12}$)/u.exec(before)?.[0];
  if (word === undefined || !(flagsOf(word) & Word.Determiner)) return false;
  // `discussed fish at a 3 May meeting` is that meeting's day, `since the 3 May meeting` another one's
  if (atOne.test(before) && sitting.test(behind)) return false;
  const noun = /^\s+(?:\p{Ll}+ )?\p{Ll}{3,}/u.exec(behind);
  return /^\s+\p{Lu}/u.test(behind) || noun !== null && occasions.test(noun[0]);
}

/** Whether a day stands at the head of a paragraph before a dash, and no other day behind it. */
function isDateline(figure: Figure, { offset, text }: PlacedBlock): boolean {
  const end = figure.span.end - offset;
  return figure.span.start >= offset && end <= text.length && end < HEAD && isDay(figure) && /^\s*(?:(?:\([^)]{1,40}\)|\/[^/]{1,40}\/|,\s?\p{Lu}[\p{L} ]{1,20})\s?)?[—–-](?! ?\d{1,4}[/.-]\d)/u.test(text.slice(end, end + 60));
}
