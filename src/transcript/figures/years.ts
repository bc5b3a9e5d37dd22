import { TokenKind } from '../tokens';
import type { Scan } from './scan';
import { Mark } from './shapes';
import { measureAfter } from './measures';
import { yearOf } from './century';
import { exact, toNumber } from './exact';
import { isPluralNoun } from './nouns';
import { scaleAt } from './scales';

const ZERO = exact(0), JOINTS = Mark.Hyphen | Mark.Dash | Mark.LongDash | Mark.Slash;

/** A date found: its span, what it is in ISO 8601 or EDTF, and why. */
export interface Dated {
  readonly from: number;
  /** Offset after the last character. */
  readonly to: number;
  /** Index after the last token. */
  readonly end: number;
  readonly value: string;
  readonly reason: string;
  readonly order?: 'month-first' | 'day-first' | 'either';
}

/** A year of four plain digits between 1000 and 2199 at a token; `null` for anything else. */
export function yearAt(scan: Scan, index: number): number | null {
  const year = scan.digits(index) === 4 ? Number(scan.raw(index)) : 0;
  return year < 1000 || year >= 2200 || scan.isGlued(index + 1) && scan.kind(index + 1) <= TokenKind.Caps ? null : year;
}

const isModern = (year: number): boolean => year >= 1900 && year < 2100;

/** Reads what is about years at a token of digits: `1990s`, `2015-2020`, `2024/25`, `300 BC`, and a year that its neighbours show to be one. */
export function readYear(scan: Scan, index: number): Dated | null {
  const digits = scan.digits(index);
  if (digits === 0 || digits > 4) return null;
  const from = scan.start(index), raw = scan.raw(index);
  const ending = scan.mark(index + 1) & Mark.Hyphen ? index + 2 : index + 1, glued = scan.isGlued(ending);
  if (glued && digits === 4 && (scan.lists(ending).decadeEndings || scan.kind(ending) === TokenKind.Possessive) && /^(?:1\d|20)\d0$/.test(raw)) {
    return { from, to: scan.end(ending), end: ending + 1, value: `${raw.slice(0, 3)}X`, reason: 'a decade' };
  }
  // `the 1980's`; without a word before it `2020's` may own something
  if (digits === 4 && raw.endsWith('0') && /^['’]$/.test(scan.raw(index + 1)) && scan.isGlued(index + 1) && scan.word(index + 2) === 's' && scan.isGlued(index + 2) && scan.lists(index - 1).decadeCues) {
    return { from, to: scan.end(index + 2), end: index + 3, value: `${raw.slice(0, 3)}X`, reason: 'a decade' };
  }
  if (glued && digits === 2 && raw[1] === '0' && scan.word(index + 1) === 's' && scan.kind(index - 1) === TokenKind.Mark && scan.isGlued(index)) {
    return { from: scan.start(index - 1), to: scan.end(index + 1), end: index + 2, value: `19${raw[0]}X`, reason: 'a decade of the last century' };
  }
  if (glued && digits === 2 && scan.word(index + 1) === 's' && scan.lists(index - 1).decadeCues && /^[2-9]0$/.test(raw)) {
    return { from, to: scan.end(index + 1), end: index + 2, value: `19${raw[0]}X`, reason: 'a decade of the last century' };
  }
  if (glued && digits === 2 && ending === index + 2 && scan.lists(ending).shortDecadeEndings && /^[2-9]0$/.test(raw)) {
    return { from, to: scan.end(ending), end: ending + 1, value: `19${raw[0]}X`, reason: 'a decade of the last century' };
  }
  if (!scan.isGlued(index + 1) && scan.lists(index + 1).beforeChrist) {
    return { from, to: scan.end(index + 1), end: index + 2, value: `-${String(Number(raw) - 1).padStart(4, '0')}`, reason: 'before Christ: the year 1 BC is 0000' };
  }
  const year = yearAt(scan, index);
  if (year === null) return null;
  const range = yearRangeFrom(scan, index, year) ?? fromYearToYear(scan, index, year);
  if (range) return range;
  const reason = yearReason(scan, index, year);
  return reason === null ? null : { from, to: scan.end(index), end: index + 1, value: String(year), reason };
}

/** `'08-'09`: two years of two digits, the second the one after the first or later. */
export function shortYears(scan: Scan, index: number): Dated | null {
  const isShort = (at: number): boolean => APOSTROPHE.test(scan.raw(at - 1)) && scan.isGlued(at) && /^\d\d$/.test(scan.raw(at));
  if (scan.digits(index) !== 2 || !isShort(index) || !(scan.mark(index + 1) & JOINTS) || !scan.isGlued(index + 2) || !isShort(index + 3)) return null;
  const [from, to] = [index, index + 3].map(at => yearOf(Number(scan.raw(at))));
  if (from! >= to!) return null;
  return { from: scan.start(index - 1), to: scan.end(index + 3), end: index + 4, value: `${from!}/${to!}`, reason: 'short years joined by a dash' };
}
const APOSTROPHE = /^['’‘]$/;
/** `in '62`, `FY '08`, `the class of '95`: a year of two digits behind an apostrophe, where a word before it shows that it is one. */
export function shortYear(scan: Scan, index: number): Dated | null {
  if (scan.digits(index) !== 2 || !APOSTROPHE.test(scan.raw(index - 1)) || !scan.isGlued(index) || scan.isGlued(index - 1) || scan.isGlued(index + 1) && scan.kind(index + 1) <= TokenKind.Caps) return null;
  const before = scan.lists(index - 2), value = Number(scan.raw(index));
  if (!before.yearCues && !before.weakYearCues || isPluralNoun(scan, index + 1) || measureAfter(scan, index + 1, exact(value))) return null;
  return { from: scan.start(index - 1), to: scan.end(index), end: index + 1, value: String(yearOf(value)), reason: `short year after '${scan.word(index - 2)}'` };
}

/** `в 36-ом году`, `с 36-го по 41-й год`: a year of two digits with the ending of an ordinal before the word for years; not `на 36-м году`, which counts years of a life. */
export function shortYearth(scan: Scan, index: number): Dated | null {
  if (scan.digits(index) !== 2 || scan.isGlued(index) || !(scan.mark(index + 1) & Mark.Hyphen)) return null;
  const end = behindEnding(scan, index + 1), before = scan.lists(index - 1);
  if (end === index + 1 || !isSpoken(scan, end) || before.changeByWords || scan.lists(end - 1).shortDecadeEndings) return null;
  return { from: scan.start(index), to: scan.end(end - 1), end, value: String(yearOf(Number(scan.raw(index)))), reason: 'short year with the ending of an ordinal' };
}

/** Whether the word for one year stands behind the ending of an ordinal, or `по` and another short year with its word. */
function isSpoken(scan: Scan, end: number): boolean {
  return scan.lists(end).yearWords || scan.lists(end).rangeWords && scan.digits(end + 1) === 2 && scan.lists(behindEnding(scan, end + 2)).yearWords;
}

/** `2015-2020`, `2015–20`, `2024/25`, `2024/2025`. */
function yearRangeFrom(scan: Scan, index: number, year: number): Dated | null {
  const mark = scan.mark(index + 1);
  if (!(mark & JOINTS) || scan.kind(index + 2) !== TokenKind.Number) return null;
  const raw = scan.raw(index + 2);
  const spaced = !scan.isGlued(index + 1) && !scan.isGlued(index + 2) && mark !== Mark.Slash && isModern(year);
  if (!spaced && !(scan.isGlued(index + 1) && scan.isGlued(index + 2))) return null;
  if (scan.isGlued(index + 3) && /^(?:[-‐‑/–]|\p{L}.*)$/u.test(scan.raw(index + 3))) return null;
  const second = /^\d{4}$/.test(raw) ? Number(raw) : /^\d\d$/.test(raw) && !spaced ? Math.floor(year / 100) * 100 + Number(raw) : 0;
  const later = second > 0 && second <= year && raw.length === 2 ? second + 100 : second;
  if (later <= year || later - year > (raw.length === 2 ? 30 : 300) || later > 2200) return null;
  return { from: scan.start(index), to: scan.end(index + 2), end: index + 3, value: `${year}/${later}`, reason: 'years joined by a dash' };
}

/** `from 2015 to 2020`, `between 2015 and 2020`, `с 2015 года по 2020-й`. */
function fromYearToYear(scan: Scan, index: number, year: number): Dated | null {
  const { fromWords, betweenWords } = scan.lists(index - 1);
  if (!fromWords && !betweenWords || !isModern(year)) return null;
  const ended = behindEnding(scan, index + 1), link = scan.lists(ended).yearWords ? ended + 1 : ended, { rangeWords, alternatives, and } = scan.lists(link);
  const later = (fromWords && rangeWords && !alternatives || betweenWords && and) && !scan.isGlued(link + 1) ? yearAt(scan, link + 1) : null;
  const behind = behindEnding(scan, link + 2);
  if (later === null || later <= year || !isModern(later) || !scan.lists(behind).yearWords && measureAfter(scan, behind, exact(later))) return null;
  return { from: scan.start(index), to: scan.end(link + 1), end: link + 2, value: `${year}/${later}`, reason: 'from year to year' };
}

/** The index behind the ending of an ordinal that clings to a number (`2015-го`), or the same. */
function behindEnding(scan: Scan, index: number): number {
  return scan.mark(index) & Mark.Hyphen && scan.isGlued(index) && scan.isGlued(index + 1) && scan.says(index + 1).ordinalEnding ? index + 2 : index;
}

/** Why four digits are a year; `null` where nothing shows it. */
function yearReason(scan: Scan, index: number, year: number): string | null {
  const next = scan.lists(index + 1), previous = scan.lists(index - 1);
  if (previous.genitives && scan.lists(index - 2).yearHeads && year < 2100) return `year after '${scan.word(index - 2)} ${scan.word(index - 1)}'`;
  if (next.yearWords) return `year before '${scan.word(index + 1)}'`;
  if (scan.kind(index - 1) === TokenKind.Number || scaleAt(scan, index + 1, true, false)) return null;
  const measure = measureAfter(scan, index + 1, exact(year));
  // `в 1997-м`: the ending of an ordinal, and no metre
  const isEnding = scan.mark(index + 1) & Mark.Hyphen && scan.says(index + 2).ordinalEnding && isModern(year) && year % 10 > 0;
  if (measure && !isEnding && !(measure.measure.kind === 'duration' && scan.mark(index + 1) === Mark.Hyphen)) return null;
  if (year >= 2100) return previous.goalCues && year % 50 === 0 && !scan.lists(index - 2).changeVerbs && (scan.kind(index + 1) !== TokenKind.Lower || next.functionWords || next.determiners) ? `year after '${scan.word(index - 1)}'` : null;
  if (previous.yearCues && (isModern(year) || !isPluralNoun(scan, index + 1))) return `year after '${scan.word(index - 1)}'`;
  if (scan.mark(index - 1) === Mark.Hyphen && scan.isGlued(index) && scan.lists(index - 2).yearCues) return `year after '${scan.word(index - 2)}-'`;
  if (!isModern(year)) return previous.weakYearCues && (scan.kind(index + 1) !== TokenKind.Lower || next.functionWords) && year % 100 > 0 ? `year after '${scan.word(index - 1)}'` : null;
  if (next.yearNouns || inRow(scan, index)) return 'one of the years before a noun';
  if (isPluralNoun(scan, index + 1) && !previous.determiners) return null;
  if (previous.weakYearCues) return `year after '${scan.word(index - 1)}'`;
  // a name takes its number with it: Tokyo 2020
  if (scan.kind(index - 1) === TokenKind.Capital && !previous.functionWords) return null;
  return 'four digits like a year, before no counted noun';
}

/** Whether a year stands before a number, with a comma or `and` between: `the 2008, 2009 and 2010 surveys`. */
function inRow(scan: Scan, index: number): boolean {
  const link = scan.lists(index - 1).and && scan.mark(index - 2) === Mark.Comma ? index - 2 : index - 1, before = yearAt(scan, link - 1);
  return (scan.mark(link) === Mark.Comma || scan.lists(link).and) && before !== null && isModern(before);
}

/** A year said in words after a cue (`in nineteen ninety-five`, `since twenty twenty-four`), and with all its figures without one: no number is `nineteen ninety-five`. */
export function yearInWords(scan: Scan, index: number): Dated | null {
  const isCued = scan.lists(index - 1).yearCues;
  const numberAt = (at: number): number => toNumber(scan.says(at).cardinal ?? ZERO), century = numberAt(index), tens = numberAt(index + 1);
  if (century < 18 || century > 20 || tens < 10 || tens > 99) return null;
  const hyphen = scan.mark(index + 2) === Mark.Hyphen ? index + 3 : index + 2, unit = tens >= 20 ? numberAt(hyphen) : 0;
  const end = unit > 0 && unit < 10 ? hyphen + 1 : index + 2;
  if (!isCued && (end === index + 2 || century < 19 || scan.mark(end) & Mark.Hyphen)) return null;
  return { from: scan.start(index), to: scan.end(end - 1), end, value: String(century * 100 + tens + (unit < 10 ? unit : 0)), reason: 'a year in words' };
}
