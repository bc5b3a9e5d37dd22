import { span, type Span } from './span';

/**
 * A text without the characters at its end that `gone` matches, which is tested on one character (code point) at a time.
 * Takes time in proportion to what goes; `text.replace(/[set]+$/, '')` tries anew at each character of each run in the text.
 */
export function trimEnd(text: string, gone: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const pair = end > 1 && text.charCodeAt(end - 1) >= 0xdc00 && text.charCodeAt(end - 1) <= 0xdfff;
    const start = end - (pair ? 2 : 1);
    if (!gone.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

/** The same for both ends. */
export function trimBoth(text: string, gone: RegExp): string {
  const rest = trimEnd(text, gone);
  let start = 0;
  for (const character of rest) {
    if (!gone.test(character)) break;
    start += character.length;
  }
  return rest.slice(start);
}

/** A text with each run of white space as one space; most have no other. Linear. */
export function foldSpace(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** A span without the white space at its edges; `undefined` when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? span(start, end) : undefined;
}
