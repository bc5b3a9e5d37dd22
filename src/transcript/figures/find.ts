import { TokenKind, type Tokens } from '../tokens';
import { amountValue, readAmount, readUnitAndHalf } from './amounts';
import type { Amount } from './amount';
import { partClinging } from './clinging';
import { listOfDigits } from './digits';
import { addressEnd, hasTail, isCompound, isListNumber, isReference, isZeroTerm, keyEnd } from './exclusions';
import { toNumber } from './exact';
import { modifierOf } from './modifiers';
import { readDayMonth, readMonth, readSeason } from './months';
import { readHyphenedDate, readNumericDate } from './numeric-dates';
import { readHour } from './hours';
import { isCounting, type Ordinal, readOrdinal } from './ordinals';
import { readFiscal, readQuarter, readQuarterInDigits, readReversedQuarter } from './periods';
import type { RawFigure } from './raw';
import { firstToken, scanOf, type Scan } from './scan';
import { subjectOf } from './subjects';
import { figureTables, Trigger } from './tables';
import { readTimeInWords } from './spoken-times';
import { readTime, type Timed } from './times';
import { readYear, shortYear, shortYears, shortYearth, yearInWords, type Dated } from './years';
import { wordNumbers } from '../words';

/** What was read at a token: the figures there (none for a number that is no figure) and the index to go on from. */
interface Reading {
  readonly figures: readonly RawFigure[];
  readonly next: number;
}

/**
 * Finds the figures of one block of text, in reading order; offsets into the block, `language` by its BCP 47 tag.
 * Linear: each token is dispatched once by its kind, most words by one look-up that makes no string, and the readers behind
 * it look ahead a bounded way and hand back where to go on.
 */
export function findFigures(found: Tokens, language: string): readonly RawFigure[] {
  const tables = figureTables(language), tokens = partClinging(found, tables), figures: RawFigure[] = [];
  const { count, kinds } = tokens, numbers = wordNumbers(tokens), scan = scanOf(tokens, tables);
  for (let index = 0, last = 0; index < count;) {
    const kind: TokenKind = kinds[index]!;
    let reading: Reading | null = null;
    if (kind === TokenKind.Number) reading = readNumber(scan, index);
    else if (kind <= TokenKind.Caps) {
      const trigger = tables.triggerOf(numbers[index]!);
      if (trigger) reading = readWord(scan, index, trigger);
    } else if (kind === TokenKind.Symbol) reading = readAmountFigure(scan, index);
    if (!reading) { index++; continue; }
    for (const figure of reading.figures) {
      // a figure may begin before its trigger (`a hundred`, `US$`), but never in the one before it
      if (figure.span.start >= last) { figures.push(figure); last = figure.span.end; }
    }
    index = Math.max(index + 1, reading.next);
  }
  return figures;
}

const NOTHING: readonly RawFigure[] = [];
const skip = (next: number): Reading => ({ figures: NOTHING, next });

function readNumber(scan: Scan, index: number): Reading {
  const date = readNumericDate(scan, index) ?? readHyphenedDate(scan, index) ?? readDayMonth(scan, index) ?? shortYears(scan, index) ?? shortYear(scan, index) ?? shortYearth(scan, index) ?? readReversedQuarter(scan, index) ?? readQuarterInDigits(scan, index);
  if (date) return dateReading(scan, index, date);
  const time = readHour(scan, index) ?? readTime(scan, index);
  if (time) return pointReading(scan, index, 'time', time);
  const key = keyEnd(scan, index);
  if (key) return skip(key);
  if (isListNumber(scan, index)) return skip(index + 1);
  const year = readYear(scan, index);
  if (year) return dateReading(scan, index, year);
  const ordinal = readOrdinal(scan, index);
  if (ordinal) return readOrdinalFigure(scan, index) ?? skip(ordinal.end);
  const list = listOfDigits(scan, index);
  if (list.length && !isReference(scan, index, index + 1, true)) {
    const figures = list.map(({ value, start, end }): RawFigure => (
      { span: { start, end }, kind: 'count', value: toNumber(value), unit: null, modifier: null, modifierSpan: null, subject: null, confidence: 'low', reason: 'one of a list of numbers', order: null, currency: null }));
    return { figures, next: index + 1 };
  }
  return readAmountFigure(scan, index) ?? skip(index + 1);
}

function readWord(scan: Scan, index: number, trigger: number): Reading | null {
  if (trigger & Trigger.Month) {
    const month = readMonth(scan, index);
    if (month) return dateReading(scan, index, month);
  }
  if (trigger & Trigger.Season) {
    const season = readSeason(scan, index);
    if (season) return dateReading(scan, index, season);
  }
  if (trigger & (Trigger.Number | Trigger.Ordinal)) {
    const day = readDayMonth(scan, index);
    if (day) return dateReading(scan, index, day);
    const time = readHour(scan, index) ?? readTimeInWords(scan, index);
    if (time) return pointReading(scan, index, 'time', time);
    const year = yearInWords(scan, index);
    if (year) return dateReading(scan, index, year);
    return readAmountFigure(scan, index) ?? readOrdinalFigure(scan, index);
  }
  if (trigger & Trigger.Address) return skip(addressEnd(scan, index));
  if (trigger & Trigger.Fiscal) {
    const fiscal = readFiscal(scan, index);
    return fiscal && dateReading(scan, index, fiscal);
  }
  return trigger & Trigger.Currency ? readAmountFigure(scan, index) : null;
}

/** A date or time; of the words that qualify figures only `about` and its like say something of one. */
function pointReading(scan: Scan, index: number, kind: 'date' | 'time', { from, to, end, value, reason, order }: Dated | (Timed & { readonly order?: undefined })): Reading {
  const modified = modifierOf(scan, firstToken(scan, from, index), end), about = modified?.modifier === 'about' ? modified : null;
  const figure: RawFigure = {
    span: { start: from, end: to }, kind, value, unit: null, modifier: about?.modifier ?? null, modifierSpan: about?.span ?? null, subject: null,
    confidence: order === 'either' ? 'low' : 'high', reason, order: order ?? null, currency: null,
  };
  return { figures: [figure], next: end };
}

const dateReading = (scan: Scan, index: number, date: Dated): Reading => pointReading(scan, index, 'date', date);

function readOrdinalFigure(scan: Scan, index: number): Reading | null {
  const ordinal = readOrdinal(scan, index);
  if (!ordinal) return null;
  const dated = readQuarter(scan, index, ordinal.end, ordinal.value) ?? readYearth(scan, ordinal);
  if (dated) return dateReading(scan, index, dated);
  if (!isCounting(scan, index, ordinal)) return skip(ordinal.end);
  return {
    figures: [{
      span: { start: ordinal.from, end: scan.end(ordinal.end - 1) }, kind: 'ordinal', value: ordinal.value, unit: null, modifier: null, modifierSpan: null, subject: subjectOf(scan, 'ordinal', index, ordinal.end),
      confidence: ordinal.value > 2 ? 'high' : 'medium', reason: ordinal.digits ? 'digits with an ordinal ending' : 'an ordinal before a noun or as one', order: null, currency: null,
    }],
    next: ordinal.end,
  };
}

/** `две тысячи двадцатом году`: the ordinal of a year. */
function readYearth(scan: Scan, { from, end, value, digits }: Ordinal): Dated | null {
  return !digits && value >= 1000 && value < 2200 && scan.lists(end).yearWords ? { from, to: scan.end(end - 1), end, value: String(value), reason: `year before '${scan.word(end)}'` } : null;
}

function readAmountFigure(scan: Scan, index: number): Reading | null {
  const amount = readUnitAndHalf(scan, index) ?? readAmount(scan, index);
  if (!amount) return null;
  const { from, to, end, measure, numeral } = amount, first = firstToken(scan, from, index);
  if (numeral.ordinal && (!measure || isOrdinalSecond(scan, first, amount))) return null;
  if (hasTail(scan, end)) return skip(end + 1);
  if (!measure && !counts(scan, first, amount)) return skip(end);
  if (measure?.kind === 'duration' && numeral.one && isAdverb(scan, first)) return skip(end);
  const kind = measure?.kind ?? 'count', modified = amount.modifier ?? modifierOf(scan, first, end, kind === 'duration');
  const figure: RawFigure = {
    span: { start: from, end: to }, kind, value: amountValue(amount), unit: measure?.unit ?? null, modifier: modified?.modifier ?? null, modifierSpan: modified?.span ?? null,
    subject: subjectOf(scan, kind, first, end), confidence: confidenceOf(amount), reason: reasonOf(amount), order: null, currency: measure?.currency ?? null,
  };
  return { figures: [figure], next: end };
}

/** Whether a bare number counts something and is no number of a thing, name or phrase. */
function counts(scan: Scan, first: number, { end, low, high, numeral }: Amount): boolean {
  if (numeral.one && !high && low.over > 0) return false;
  if (numeral.form === 'words' && (isCompound(scan, end) || low.over === 0 && isZeroTerm(scan, first, end))) return false;
  return !(numeral.power === 0 && !numeral.fraction && isReference(scan, first, end, numeral.plain));
}

/** Whether `thirty-second` counts on a scale (`the thirty-second floor`) and measures no time (`a thirty-second clip`). */
function isOrdinalSecond(scan: Scan, first: number, { measure, numeral }: Amount): boolean {
  const { determiners, articles } = scan.lists(first - 1);
  return measure?.unit === 'second' && numeral.form === 'words' && determiners && !articles;
}

/** `one day`, said of no day in particular: without a preposition before it. */
function isAdverb(scan: Scan, first: number): boolean {
  return scan.word(first + 1) === 'day' && !scan.lists(first - 1).prepositions && !scan.lists(first - 1).vague;
}

function confidenceOf({ measure, numeral, lent }: Amount): RawFigure['confidence'] {
  if (measure?.currency?.bare || lent) return 'medium';
  return measure || numeral.power > 0 || numeral.form === 'digits' ? 'high' : 'medium';
}

function reasonOf({ measure, high, lent }: Amount): string {
  const what = !measure ? 'a bare number'
    : measure.kind === 'percent' ? 'a number with a percent sign or word'
      : `a number with a ${measure.kind === 'money' ? 'currency' : 'unit'} (${measure.unit})`;
  return lent ? `${what}, lent by the figure that follows` : high ? `${what}, a range` : what;
}
