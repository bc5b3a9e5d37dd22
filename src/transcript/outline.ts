import { foldSpace } from '../base/trim';
import { inReadingOrder, type Span } from '../base/span';
import type { Transcript } from './model';

/** One line of a transcript's outline and what stands under it. */
export interface OutlineNode {
  readonly kind: 'title' | 'section' | 'quote' | 'turn' | 'cue';
  /** For quotes and turns `speaker: first words`. */
  readonly label: string;
  /** A time such as `1:02:33`, where the text gives one; else empty. */
  readonly detail: string;
  /** Everything it stands for. */
  readonly span: Span;
  /** The words to show when one goes there. */
  readonly at: Span;
  readonly children: readonly OutlineNode[];
}

/** How many code units of what somebody says stand in a label. */
const FIRST_WORDS = 72;

/** The outline of a transcript: its title, under it sections, under them quotes, turns or, for captions, cues. `text` is the text that was read. */
export function outlineOf(transcript: Transcript, text: string): readonly OutlineNode[] {
  const { meeting, sections, quotes, turns, cues, layout } = transcript;
  const node = (kind: OutlineNode['kind'], label: string, span: Span, at: Span, detail = ''): Growing => ({ kind, label, detail, span, at, children: [] });
  const nodes: Growing[] = sections
    .filter(({ titleSpan }) => titleSpan.start !== meeting.titleSpan?.start)
    .map(section => node('section', section.title, section.span, section.titleSpan));
  if (meeting.titleSpan) nodes.push(node('title', firstWords(meeting.title ?? text.slice(meeting.titleSpan.start, meeting.titleSpan.end)), { start: meeting.titleSpan.start, end: text.length }, meeting.titleSpan));
  if (layout === 'captions') {
    for (const cue of cues) nodes.push(node('cue', spoken(cue.voice, cue.text), cue.span, cue.textSpan, clock(cue.from)));
  } else {
    for (const turn of turns) nodes.push(node('turn', spoken(turn.speaker, beginning(text, turn.textSpan)), turn.span, turn.labelSpan, turn.time === null ? '' : clock(turn.time)));
    if (turns.length === 0) for (const quote of quotes) {
      if (quote.type === 'speech' && quote.depth === 0) nodes.push(node('quote', spoken(quote.speaker, beginning(text, quote.span)), quote.outer, quote.span));
    }
  }
  return nested(nodes);
}

interface Growing extends OutlineNode {
  readonly children: Growing[];
}

/** Puts each node under the last title or section before it that is not over yet. */
function nested(nodes: Growing[]): readonly Growing[] {
  const roots: Growing[] = [], open: Growing[] = [];
  for (const node of nodes.sort((a, b) => inReadingOrder(a.span, b.span))) {
    while (open.length && open.at(-1)!.span.end <= node.span.start) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    if (node.kind === 'title' || node.kind === 'section') open.push(node);
  }
  return roots;
}

function spoken(speaker: string | null, words: string): string {
  return speaker ? `${speaker}: ${firstWords(words)}` : firstWords(words);
}

/** Enough of a passage for its first words, however long it is. */
function beginning(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + FIRST_WORDS * 2));
}

function firstWords(text: string): string {
  const folded = foldSpace(text).trim();
  if (folded.length <= FIRST_WORDS) return folded || '…';
  const space = folded.lastIndexOf(' ', FIRST_WORDS);
  return `${folded.slice(0, space > FIRST_WORDS / 2 ? space : FIRST_WORDS)}…`;
}

/** Seconds as `m:ss` or `h:mm:ss`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds)), two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600), minutes = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
