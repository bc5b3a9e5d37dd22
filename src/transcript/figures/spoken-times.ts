import { hourAt } from './hours';
import type { Scan } from './scan';
import { Mark } from './shapes';
import { clockTime, halfOfDay, type Timed } from './times';

/** Reads a time of day in words: `seven o'clock`, `five p.m.`, `half past six`, `a quarter to nine`, `ten past eight`; `null` for other words. */
export function readTimeInWords(scan: Scan, index: number): Timed | null {
  return hourInWords(scan, index, 0, index) ?? pastHour(scan, index);
}

/** The hour at a token with what says that it is one; `minutes` are added to it, and `first` is where the time begins. */
function hourInWords(scan: Scan, index: number, minutes: number | null, first: number): Timed | null {
  const hour = hourAt(scan, index);
  if (hour === null || hour < 1 || hour > 12 || minutes === null) return null;
  const clock = scan.lists(index + 1).clockWords ? index + 2 : index + 1, half = halfOfDay(scan, clock), end = half?.end ?? clock;
  if (end === index + 1 && first === index) return null;
  const of = ((half ? hour % 12 + (half.half === 'pm' ? 12 : 0) : hour) * 60 + minutes + 1440) % 1440;
  return { from: scan.start(first), to: scan.end(end - 1), end, value: clockTime(Math.floor(of / 60), of % 60), reason: 'a time in words' };
}

/** `half past six`, `quarter to nine`, `ten past eight`, `twenty minutes to five`. */
function pastHour(scan: Scan, index: number): Timed | null {
  const { lexicon } = scan.tables, word = scan.word(index);
  const five = scan.mark(index + 1) === Mark.Hyphen ? index + 2 : index + 1, odd = word === 'twenty' && scan.word(five) === 'five';
  const minutes = Object.hasOwn(lexicon.clockParts, word) ? lexicon.clockParts[word]! + (odd ? 5 : 0) : 0;
  if (minutes === 0) return null;
  const named = scan.lists(odd ? five + 1 : index + 1).minuteWords, link = (odd ? five + 1 : index + 1) + (named ? 1 : 0), { pastWords, toWords } = scan.lists(link);
  const first = scan.lists(index - 1).articles ? index - 1 : index;
  if (pastWords) return hourInWords(scan, link + 1, minutes, first);
  // "ten to twelve" may be a range: only a quarter or minutes stand before an hour
  return toWords && (named || minutes === 15) ? hourInWords(scan, link + 1, -minutes, first) : null;
}
