import { HEAD as WORDS } from './lexicon/head';
import { MONTHS } from './lexicon/months';
import { ZONES } from './lexicon/zones';

/** A date as a header writes it. Offsets in the string that was searched. */
export interface HeaderDate {
  /** ISO 8601, or `--MM-DD` without a year. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map(name => [name, i + 1] as const)));
const MONTH = MONTHS.flat().join('|');
/** How much of a line is looked at. */
const LONGEST = 400;
const EDGE = '(?<![\\p{L}\\p{N}])', AFTER = '(?![\\p{L}\\p{N}])';
/** Each looks for digits first, of which a line has few, and from there for the month. */
const DAY_FIRST = new RegExp(String.raw`(?=\d)${EDGE}(\d{1,2})(?:${WORDS.ordinals})?(?: (?:${WORDS.of}))? (${MONTH})\.?(?:,? (?:(?:${WORDS.of}) )?((?:19|20)\d\d))?${AFTER}`, 'iu');
const MONTH_FIRST = new RegExp(String.raw`(?=\d)(?<=(${EDGE}(${MONTH})\.? ))(\d{1,2})(?:${WORDS.ordinals})?(?:(?:, ?| )((?:19|20)\d\d))?${AFTER}`, 'iu');
/** Every date has one; most lines that are asked for a date have none. */
const DIGIT = /\d/;
const ISO = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])( ?)(\d{1,2})\2\3((?:19|20)\d\d)(?!\d)/u;

function make(year: number | null, month: number, day: number, match: RegExpExecArray, before = 0): HeaderDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return { value: `${year ?? '-'}-${two(month)}-${two(day)}`, start: match.index - before, end: match.index + match[0].length };
}

/** The first date in a line. `1/2/2024` is month first unless 13 or more stands first; `1.2.2024` is day first, as each is used where it is used. */
export function findDate(line: string): HeaderDate | null {
  if (!DIGIT.test(line)) return null;
  const text = line.slice(0, LONGEST).replace(/[\u00a0\n\r\t]/gu, ' ');
  const found: HeaderDate[] = [];
  const add = (date: HeaderDate | null): void => { if (date) found.push(date); };
  let match = ISO.exec(text);
  if (match) add(make(Number(match[1]), Number(match[2]), Number(match[3]), match));
  match = DAY_FIRST.exec(text);
  if (match) add(make(match[3] ? Number(match[3]) : null, MONTH_NUMBER.get(match[2]!.toLowerCase())!, Number(match[1]), match));
  match = MONTH_FIRST.exec(text);
  if (match) add(make(match[4] ? Number(match[4]) : null, MONTH_NUMBER.get(match[2]!.toLowerCase())!, Number(match[3]), match, match[1]!.length));
  match = NUMERIC.exec(text);
  if (match) {
    const first = Number(match[1]), second = Number(match[4]), dayFirst = match[2] === '.' ? second <= 12 : first > 12;
    add(make(Number(match[5]), dayFirst ? second : first, dayFirst ? first : second, match));
  }
  // A date with its year says more than one without.
  return found.sort((a, b) => Number(a.value.startsWith('--')) - Number(b.value.startsWith('--')) || a.start - b.start)[0] ?? null;
}

/** What may stand beside a date: words, weekdays, time zones, a time. */
const BESIDE = new RegExp(String.raw`(?<!\p{L})(?:${WORDS.besideDay}|${WORDS.weekdays}|${ZONES})(?!\p{L})|\d{1,2}[:.]\d\d(?::\d\d)?(?:[ap]m\b)?`, 'giu');

/** Whether a line holds a date and nothing else to speak of (a weekday, a time, a word like "Posted on"). */
export function isDateLine(line: string): boolean {
  if (line.length > 70) return false;
  const date = findDate(line);
  if (!date) return false;
  const rest = line.slice(0, date.start) + line.slice(date.end);
  return rest.replace(BESIDE, '').replace(/[^\p{L}\p{N}]/gu, '') === '';
}
