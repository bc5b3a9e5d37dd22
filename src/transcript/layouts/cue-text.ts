import { decodeHTML } from 'entities';

/**
 * The text of one WebVTT cue as a tree, after the WebVTT specification (W3C, "WebVTT cue text parsing rules" and "WebVTT cue text tokenizer").
 * Offsets are UTF-16 code units of the text that was given.
 */
export type CueNode = CueElement | CueWords | CueTime;

/** A tag with what it holds: `<v Ada Lind>…</v>` is a voice, `<c.loud>…</c>` a class. */
export interface CueElement {
  readonly kind: 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'v' | 'lang';
  readonly classes: readonly string[];
  /** The speaker of `v`, the language of `lang`; empty for others. */
  readonly annotation: string;
  /** Where the annotation stands, white space around it left out. */
  readonly annotationStart: number;
  readonly annotationEnd: number;
  readonly children: readonly CueNode[];
}

/** Words between tags. */
export interface CueWords {
  readonly kind: 'words';
  /** Character references resolved, line breaks as `\n`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A time between words: `<00:00:01.500>`, when those behind it are said. */
export interface CueTime {
  readonly kind: 'time';
  /** Seconds. */
  readonly time: number;
}

/** What a tokenizer gives: words, a tag's beginning or end, or a time. */
export type CueToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'words' }
  | { readonly kind: 'open'; readonly name: string; readonly classes: readonly string[]; readonly annotation: string; readonly annotationStart: number; readonly annotationEnd: number }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'time'; readonly value: string });

const ELEMENTS: ReadonlySet<string> = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);
const SPACE = /[\t\n\f\r ]/u;

/** Splits cue text into tokens. A tag that is never closed reaches to the end of the text, as the specification says. Linear. */
export function* cueTokens(text: string): Generator<CueToken> {
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at), end = next < 0 ? text.length : next;
      yield { kind: 'words', start: at, end };
      at = end;
      continue;
    }
    const close = text.indexOf('>', at), inner = close < 0 ? text.length : close, end = close < 0 ? text.length : close + 1;
    yield readTag(text, at, inner, end);
    at = end;
  }
}

/** Reads the tag between `<` at `start` and `inner`, where its `>` stands or the text ends. */
function readTag(text: string, start: number, inner: number, end: number): CueToken {
  const first = text[start + 1] ?? '';
  if (first === '/' && inner > start + 1) return { kind: 'close', start, end, name: text.slice(start + 2, inner) };
  if (/\d/u.test(first)) return { kind: 'time', start, end, value: text.slice(start + 1, inner) };
  let at = start + 1;
  while (at < inner && text[at] !== '.' && !SPACE.test(text[at]!)) at++;
  const name = text.slice(start + 1, at), classes: string[] = [];
  while (at < inner && text[at] === '.') {
    const from = ++at;
    while (at < inner && text[at] !== '.' && !SPACE.test(text[at]!)) at++;
    if (at > from) classes.push(text.slice(from, at));
  }
  let annotationEnd = inner;
  while (at < inner && SPACE.test(text[at]!)) at++;
  while (annotationEnd > at && SPACE.test(text[annotationEnd - 1]!)) annotationEnd--;
  const annotation = decodeHTML(text.slice(at, annotationEnd)).replace(/[\t\n\f\r ]+/gu, ' ');
  return { kind: 'open', start, end, name, classes, annotation, annotationStart: at, annotationEnd };
}

const TIME = /^(?:(\d{2,}):)?(\d\d):(\d\d)\.(\d{3})$/u;
const LONG_HOURS = /^(\d+):(\d\d):(\d\d)\.(\d{3})$/u;

/** Reads a WebVTT timestamp that fills the string ("collect a WebVTT timestamp"); `null` for none. Seconds. */
export function readVttTime(value: string): number | null {
  const match = TIME.exec(value) ?? LONG_HOURS.exec(value);
  if (!match) return null;
  const hours = Number(match[1] ?? 0), minutes = Number(match[2]), seconds = Number(match[3]);
  return minutes > 59 || seconds > 59 ? null : ((hours * 60 + minutes) * 60000 + seconds * 1000 + Number(match[4])) / 1000;
}

/** Parses cue text into its tree. Total: what is no tag of WebVTT is left out, what is left open is closed at the end. Linear. */
export function parseCueText(text: string): readonly CueNode[] {
  type Open = { kind: CueElement['kind'] | ''; children: CueNode[] };
  const root: Open = { kind: '', children: [] }, stack: Open[] = [root];
  for (const token of cueTokens(text)) {
    const current = stack.at(-1)!;
    if (token.kind === 'words') {
      const words = decodeHTML(text.slice(token.start, token.end).replace(/\r\n?/gu, '\n'));
      current.children.push({ kind: 'words', text: words, start: token.start, end: token.end });
    } else if (token.kind === 'time') {
      const time = readVttTime(token.value);
      if (time !== null) current.children.push({ kind: 'time', time });
    } else if (token.kind === 'open') {
      if (!ELEMENTS.has(token.name) || (token.name === 'rt' && current.kind !== 'ruby')) continue;
      const kind = token.name as CueElement['kind'], children: CueNode[] = [], annotated = kind === 'v' || kind === 'lang';
      current.children.push({ kind, classes: token.classes, annotation: annotated ? token.annotation : '', annotationStart: token.annotationStart, annotationEnd: token.annotationEnd, children });
      stack.push({ kind, children });
    } else if (token.name === current.kind && stack.length > 1) stack.pop();
    else if (token.name === 'ruby' && current.kind === 'rt') stack.splice(-2);
  }
  return root.children;
}

/** Words of a cue with who says them, in the order of the text. */
export interface SpokenWords extends CueWords {
  /** The innermost `v` element around the words. */
  readonly voice: CueElement | null;
}

/** The words of a cue's tree, each with its voice. Walks without recursion, so that deep nesting is no danger. */
export function spokenWords(nodes: readonly CueNode[]): readonly SpokenWords[] {
  const found: SpokenWords[] = [], todo: { node: CueNode; voice: CueElement | null }[] = [];
  const push = (list: readonly CueNode[], voice: CueElement | null): void => { for (let i = list.length - 1; i >= 0; i--) todo.push({ node: list[i]!, voice }); };
  push(nodes, null);
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, voice } = next;
    if (node.kind === 'words') found.push({ ...node, voice });
    else if (node.kind !== 'time') push(node.children, node.kind === 'v' ? node : voice);
  }
  return found;
}
