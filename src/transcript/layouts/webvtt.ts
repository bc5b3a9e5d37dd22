import { type Span, span } from '../../base/span';
import { trimBoth } from '../../base/trim';
import { type CueRegion, type CueSettings, parseCueSettings, parseRegion } from './cue-settings';
import { readVttTime } from './cue-text';

/** One cue as its file has it. Times in seconds, offsets in the file's text. */
export interface RawCue {
  readonly span: Span;
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
  /** From the first to the last line of what is said, line ends between them kept. */
  readonly textSpan: Span;
  readonly settings: CueSettings | null;
}

/** A caption file taken apart. */
export interface CueFile {
  readonly cues: readonly RawCue[];
  readonly regions: readonly CueRegion[];
  readonly stylesheets: readonly string[];
  /** Lines that belong to no cue: the signature, notes, styles. */
  readonly notes: readonly Span[];
  /** Blocks that look like cues and are none: times that cannot be read, text without times. */
  readonly strays: readonly { readonly span: Span; readonly times: Span | null }[];
}

interface Line { readonly start: number; readonly end: number; readonly text: string }

/** The lines of a stretch of a text: `\n`, `\r\n` and lone `\r` end one. NUL reads as U+FFFD. */
function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= to;) {
    let end = at;
    while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    lines.push({ start: at, end, text: text.slice(at, end).replaceAll('\0', '\ufffd') });
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

const ARROW = '-->';
/** `start --> end settings`; the times are read apart, so that one rule says what a time is. */
function readTimings(line: string): { from: number; to: number; settings: string } | null {
  const arrow = line.indexOf(ARROW), left = trimBoth(line.slice(0, arrow), /[\t\f ]/);
  const right = line.slice(arrow + 3).replace(/^[\t\f ]+/gu, ''), time = /^[\d:.]+/u.exec(right)?.[0] ?? '';
  // A time ends with its three decimals, whatever stands behind it.
  const cut = time.indexOf('.') >= 0 ? time.slice(0, time.indexOf('.') + 4) : time;
  const from = readVttTime(left), to = readVttTime(cut);
  return from === null || to === null ? null : { from, to, settings: right.slice(cut.length) };
}

/**
 * Parses a WebVTT file after the specification ("WebVTT parser algorithm" and "collect a WebVTT block"). Total and linear. What the
 * specification drops is given as notes and strays, so that a reader can show it. With `from` and `to` only the stretch of the file between where
 * two cues begin.
 */
export function parseWebVtt(text: string, from = 0, to = text.length): CueFile {
  const lines = linesOf(text, from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from, to);
  const cues: RawCue[] = [], regions: CueRegion[] = [], stylesheets: string[] = [], notes: Span[] = [], strays: { span: Span; times: Span | null }[] = [];
  let at = 0, inHeader = from === 0;
  if (inHeader) {
    notes.push(span(lines[0]!.start, lines[0]!.end));
    at = 1;
    if (lines[1]?.text === '') { at = 2; inHeader = false; }
  }
  while (at < lines.length) {
    if (!inHeader && lines[at]!.text === '') { at++; continue; }
    at = collectBlock(at, inHeader);
    inHeader = false;
  }
  return { cues, regions, stylesheets, notes, strays };

  /** Reads one block from a line on; gives the line at which the next one begins. */
  function collectBlock(first: number, header: boolean): number {
    let i = first, arrow = -1, timings: ReturnType<typeof readTimings> = null;
    for (; i < lines.length && lines[i]!.text !== ''; i++) {
      if (!lines[i]!.text.includes(ARROW)) continue;
      if (header || arrow >= 0 || i > first + 1) break;
      arrow = i;
      timings = readTimings(lines[i]!.text);
    }
    const last = i - 1;
    if (last < first) return i;
    const whole = span(lines[first]!.start, lines[last]!.end), head = lines[first]!.text;
    const body = (from: number): string => lines.slice(from, i).map(line => line.text).join('\n');
    if (header) notes.push(whole);
    else if (timings) {
      const id = arrow > first ? head : null, hasText = last > arrow;
      const textSpan = hasText ? span(lines[arrow + 1]!.start, lines[last]!.end) : span(lines[arrow]!.end, lines[arrow]!.end);
      cues.push({ span: whole, id, from: timings.from, to: timings.to, textSpan, settings: parseCueSettings(timings.settings, regions) });
    } else if (arrow >= 0) strays.push({ span: arrow < last ? span(lines[arrow + 1]!.start, lines[last]!.end) : span(lines[arrow]!.end, lines[arrow]!.end), times: span(lines[arrow]!.start, lines[arrow]!.end) });
    else if (/^STYLE[\t\f ]*$/u.test(head) && last > first) { stylesheets.push(body(first + 1)); notes.push(whole); }
    else if (/^REGION[\t\f ]*$/u.test(head) && last > first) { regions.push(parseRegion(body(first + 1))); notes.push(whole); }
    else if (/^(?:NOTE(?:[ \t]|$)|STYLE[\t ]*$|REGION[\t ]*$)/u.test(head)) notes.push(whole);
    else strays.push({ span: whole, times: null });
    return lines[i]?.text === '' ? i + 1 : i;
  }
}
