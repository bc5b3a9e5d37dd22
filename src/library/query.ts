import type { Problem } from '../base/problem';

/** What one can ask of meetings besides words. */
export const FIELDS = ['speaker', 'tag', 'place', 'person', 'org', 'product', 'event', 'name', 'participant', 'region', 'title', 'file', 'year', 'by', 'state', 'figure'] as const;
/** One of the fields, as it is typed before its colon. */
export type Field = typeof FIELDS[number];

/** A question about meetings. Words match words that begin with them; a phrase in quotation marks matches whole words in a row. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'field'; readonly field: Exclude<Field, 'figure' | 'year'>; readonly value: string }
  | { readonly kind: 'year'; readonly low: number; readonly high: number }
  | { readonly kind: 'figure'; readonly low: number; readonly high: number; readonly unit: string | null }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

/** A query and what in it could not be understood; what could be is in the query all the same, since people are still typing. */
export interface ParsedQuery {
  readonly query: Query;
  readonly problems: readonly Problem<'unknown-field' | 'bad-figure' | 'bad-year' | 'unclosed' | 'too-deep'>[];
}

/** Brackets deeper than this are read as if they were not there. */
const DEEPEST = 32;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 };
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₹': 'INR' };

interface Token { readonly text: string; readonly quoted: boolean; readonly start: number; readonly end: number; readonly glued: boolean }

/**
 * Reads a query: `trade speaker:"A. Name" -tag:claim (year:2014..2020 or figure:>1bn USD)`. Parts side by side must all
 * fit; `or`, `and`, `not`, `-` and brackets as usual. Total: any string gives a query.
 */
export function parseQuery(source: string): ParsedQuery {
  const problems: ParsedQuery['problems'][number][] = [];
  const tokens = tokensOf(source, start => problems.push({ code: 'unclosed', severity: 'info', message: 'The quotation mark is not closed.', span: { start, end: source.length } }));
  let at = 0;
  const word = (): string | undefined => (tokens[at] && !tokens[at]!.quoted ? tokens[at]!.text.toLowerCase() : undefined);

  const either = (depth: number): Query => {
    const parts = [together(depth)];
    while (word() === 'or' || word() === '|') { at++; parts.push(together(depth)); }
    const real = parts.filter(part => part.kind !== 'all');
    return real.length > 1 ? { kind: 'or', parts: real } : real[0] ?? { kind: 'all' };
  };
  const together = (depth: number): Query => {
    const parts: Query[] = [];
    while (at < tokens.length && word() !== 'or' && word() !== '|' && !(word() === ')' && depth > 0)) {
      if (word() === 'and' || word() === '&' || word() === ')') { at++; continue; }
      const part = single(depth);
      if (part.kind !== 'all') parts.push(part);
    }
    return parts.length > 1 ? { kind: 'and', parts } : parts[0] ?? { kind: 'all' };
  };
  const single = (depth: number): Query => {
    // a run of `not not not` is read in a loop, so that no input is deep
    let not = false;
    while (word() === 'not' || word() === '-') { not = !not; at++; }
    if (at >= tokens.length) return { kind: 'all' };
    const part = operand(depth);
    return not && part.kind !== 'all' ? { kind: 'not', part } : part;
  };
  const operand = (depth: number): Query => {
    const token = tokens[at++]!;
    if (!token.quoted && token.text === '(') {
      if (depth >= DEEPEST) {
        problems.push({ code: 'too-deep', severity: 'warning', message: 'Too many brackets.', span: { start: token.start, end: token.end } });
        return { kind: 'all' };
      }
      const inner = either(depth + 1);
      if (word() === ')') at++;
      return inner;
    }
    if (!token.quoted && token.text.endsWith(':') && token.text.length > 1) return field(token);
    return token.quoted ? phrase(token.text) : { kind: 'word', text: token.text };
  };
  const field = (token: Token): Query => {
    const name = token.text.slice(0, -1).toLowerCase(), known = FIELDS.find(f => f === name) ?? (name === 'organisation' || name === 'organization' ? 'org' : undefined);
    const value = tokens[at]?.glued ? tokens[at++]! : undefined;
    const span = { start: token.start, end: value?.end ?? token.end };
    if (!known) {
      problems.push({ code: 'unknown-field', severity: 'warning', message: `There is no field "${name}". Fields are ${FIELDS.join(', ')}.`, span });
      return value ? phrase(value.text) : { kind: 'all' };
    }
    if (!value) return { kind: 'all' };
    if (known === 'year') return year(value, span);
    if (known === 'figure') return figure(value, span);
    return { kind: 'field', field: known, value: value.text };
  };
  const year = (value: Token, span: { start: number; end: number }): Query => {
    const match = /^(<=|>=|<|>)?(\d{1,4})(?:(?:\.\.|-|–)(\d{1,4}))?$/.exec(value.text);
    if (!match) {
      problems.push({ code: 'bad-year', severity: 'warning', message: 'A year is written 2014, 2014..2020 or >2014.', span });
      return { kind: 'all' };
    }
    return { kind: 'year', ...bounds(match[1], Number(match[2]), match[3] === undefined ? undefined : Number(match[3]), 1) };
  };
  const figure = (value: Token, span: { start: number; end: number }): Query => {
    const match = /^(<=|>=|<|>|=)?([$€£¥₽₹]?)((?:[\d,]|\.(?!\.))+)(?:\.\.([\d.,]+))?([a-z]*|%)$/i.exec(value.text);
    const scale = match?.[5] ? SCALES[match[5].toLowerCase()] : 1;
    const low = numberOf(match?.[3]), high = match?.[4] === undefined ? undefined : numberOf(match[4]);
    if (!match || low === undefined || (match[4] !== undefined && high === undefined)) {
      problems.push({ code: 'bad-figure', severity: 'warning', message: 'A figure is written >1bn USD, 5..10%, <300km.', span });
      return { kind: 'all' };
    }
    let unit = match[2] ? CURRENCY_SIGNS[match[2]]! : scale === undefined ? match[5]! : null;
    // the unit may stand apart, as people write it: `figure:>1bn USD`
    let times = scale ?? 1;
    while (at < tokens.length && !tokens[at]!.quoted && unit === null) {
      const next = tokens[at]!.text;
      if (times === 1 && next.toLowerCase() in SCALES) { times = SCALES[next.toLowerCase()]!; at++; } else if (/^[A-Z]{3}$|^%$|^(?:percent|km|kg|tonnes?|years?|hectares?|m|MW|GW|kW)$/.test(next)) { unit = next; at++; } else break;
    }
    return { kind: 'figure', unit: unit === null ? null : unitOf(unit), ...bounds(match[1], low * times, high === undefined ? undefined : high * times, Number.MIN_VALUE) };
  };
  const query = either(0);
  return { query, problems };
}

/** Units as figures have them: singular, `%` for percent. */
function unitOf(unit: string): string {
  if (unit === '%' || unit.toLowerCase() === 'percent') return '%';
  return /^(?:tonnes|years|hectares)$/.test(unit) ? unit.slice(0, -1) : unit;
}

function bounds(sign: string | undefined, low: number, high: number | undefined, step: number): { readonly low: number; readonly high: number } {
  if (high !== undefined) return { low: Math.min(low, high), high: Math.max(low, high) };
  const above = step === 1 ? low + 1 : low * (1 + Number.EPSILON * Math.sign(low)), below = step === 1 ? low - 1 : low * (1 - Number.EPSILON * Math.sign(low));
  switch (sign) {
    case '>': return { low: above, high: Infinity };
    case '>=': return { low, high: Infinity };
    case '<': return { low: -Infinity, high: below };
    case '<=': return { low: -Infinity, high: low };
    default: return { low, high: low };
  }
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d/.test(text)) return undefined;
  const value = Number(text.replace(/,/g, '').replace(/\.$/, ''));
  return Number.isFinite(value) ? value : undefined;
}

function phrase(text: string): Query {
  const words = wordsOf(text);
  return words.length ? { kind: 'phrase', words } : { kind: 'all' };
}

function tokensOf(source: string, unclosed: (start: number) => void): readonly Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < source.length) {
    const start = i, c = source[i]!, glued = start > 0 && tokens.at(-1)?.end === start;
    if (/\s/.test(c)) { i++; continue; }
    if ('"“”'.includes(c)) {
      let end = i + 1;
      while (end < source.length && !'"“”'.includes(source[end]!)) end++;
      if (end >= source.length) unclosed(start);
      tokens.push({ text: source.slice(i + 1, end), quoted: true, start, end: i = Math.min(source.length, end + 1), glued });
      continue;
    }
    if (c === '(' || c === ')' || (c === '-' && !glued)) { tokens.push({ text: c, quoted: false, start, end: ++i, glued }); continue; }
    // a field's name is a token of its own, so that its value may be in quotation marks
    while (i < source.length && !/[\s()"“”]/.test(source[i]!) && !(source[i - 1] === ':' && i > start)) i++;
    tokens.push({ text: source.slice(start, i), quoted: false, start, end: i, glued });
  }
  return tokens;
}

/** The words of a text as the index keeps them: letters and digits, small, without accents. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ASCII = /^[\x00-\x7f]*$/;

/** A text for comparing: small letters, without accents, however they are written (`é` in one character or two). Its length may differ from the text's. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}
