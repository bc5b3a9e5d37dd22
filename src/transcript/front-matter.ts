import { type Span, span } from '../base/span';

/** One value of front matter and where it stands. */
export interface FrontValue {
  readonly text: string;
  readonly span: Span;
}

/** The block between `---` lines at the beginning of a Markdown text. */
export interface FrontMatter {
  /** From the first mark to the end of the last one. */
  readonly span: Span;
  /** By key in small letters; lists have several values. */
  readonly fields: ReadonlyMap<string, readonly FrontValue[]>;
}

/** Front matter longer than this is none (UTF-16 code units). */
const LONGEST = 16384;

/**
 * Reads front matter: keys with a value, a list or a folded text, as far as transcripts use YAML. Not a YAML parser:
 * what it does not understand it leaves out. `null` where the text has none.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!/^---[ \t]*\r?\n/u.test(text.slice(from, from + 12))) return null;
  const fields = new Map<string, FrontValue[]>();
  let key = '', at = text.indexOf('\n', from) + 1;
  while (at > 0 && at < text.length && at - from < LONGEST) {
    const newline = text.indexOf('\n', at), stop = newline < 0 ? text.length : newline;
    const line = text.slice(at, stop).trimEnd(), trimmed = line.trimStart(), start = at + line.length - trimmed.length;
    if (line === '---' || line === '...') return { span: span(from, at + 3), fields };
    const pair = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}):(?:\s+|$)/u.exec(line);
    const item = /^-\s+/u.exec(trimmed);
    if (pair) {
      key = pair[1]!.trim().toLowerCase();
      const value = line.slice(pair[0].length).trim();
      if (!fields.has(key)) fields.set(key, []);
      if (value !== '' && !/^[|>][-+]?$/u.test(value)) addValues(fields.get(key)!, value, at + line.indexOf(value, pair[0].length - 1));
    } else if (item && key) addValues(fields.get(key)!, trimmed.slice(item[0].length), start + item[0].length);
    else if (trimmed && key) {
      const values = fields.get(key)!, last = values.at(-1);
      if (last) values[values.length - 1] = { text: unquote(`${last.text} ${trimmed}`), span: span(last.span.start, start + trimmed.length) };
      else values.push({ text: trimmed, span: span(start, start + trimmed.length) });
    }
    if (newline < 0) break;
    at = newline + 1;
  }
  return null;
}

/** What a backslash stands for between double quotation marks (YAML 1.2, 5.7): a letter for a sign, a code, or the sign itself; at the end of a line, and again where the next one begins, only a blank. */
const ESCAPED = /\\(?: \\ |x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/giu;
const LETTERS: Readonly<Record<string, string>> = { n: ' ', r: ' ', t: ' ', _: ' ', N: ' ', L: ' ', P: ' ' };

function unquote(value: string): string {
  const trimmed = value.trim(), mark = trimmed[0], isQuoted = trimmed.length > 1 && trimmed.at(-1) === mark;
  if (!isQuoted || mark !== '"' && mark !== "'") return trimmed;
  const inner = trimmed.slice(1, -1);
  if (mark === "'") return inner.replaceAll("''", "'");
  return inner.replace(ESCAPED, (_, two?: string, four?: string, sign?: string) => {
    const code = two ?? four;
    return code === undefined ? sign === undefined ? ' ' : LETTERS[sign] ?? sign : String.fromCharCode(parseInt(code, 16));
  });
}

/** Adds a scalar, or the items of a list in brackets. */
function addValues(values: FrontValue[], value: string, at: number): void {
  if (!value.startsWith('[') || !value.endsWith(']')) {
    values.push({ text: unquote(value), span: span(at, at + value.length) });
    return;
  }
  let from = 1;
  for (const part of value.slice(1, -1).split(',')) {
    const item = unquote(part), start = at + from + part.indexOf(part.trim());
    if (item) values.push({ text: item, span: span(start, start + part.trim().length) });
    from += part.length + 1;
  }
}
