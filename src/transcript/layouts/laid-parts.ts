import type { Span } from '../../base/span';

/** A stretch of running text, line breaks inside it kept: a paragraph, a heading, or a paragraph of what one turn or some cues say. */
export interface Block {
  readonly span: Span;
  readonly kind: 'title' | 'heading' | 'paragraph' | 'label';
  /** Index into `turns` of the turn it belongs to; -1 for none. */
  readonly turn: number;
  /** What stands inside it and belongs to the page and not to the words: cue times and tags, times in a line, running heads. In order; none if left out. */
  readonly gaps?: readonly Span[];
}

/** The words of a block: its text with every gap blanked, so that a sentence goes on over it and offsets stay as they are. */
export function wordsOf(text: string, { span, gaps = [] }: Block): string {
  let words = '', at = span.start;
  for (const gap of gaps) {
    words += text.slice(at, gap.start) + ' '.repeat(gap.end - gap.start);
    at = gap.end;
  }
  return words + text.slice(at, span.end);
}

/** A turn as the layout finds it, before anybody is told apart. Spans are into the text, in UTF-16 code units. */
export interface LaidTurn {
  readonly span: Span;
  readonly labelSpan: Span;
  /** As written, white space folded, without marks, brackets and colon. */
  readonly label: string;
  readonly textSpan: Span;
  /** How many words were said. */
  readonly words: number;
  /** Seconds; null without one. */
  readonly time: number | null;
  /** What the label says beyond a name: its title or office ("Attorney-General", "THE PRESIDENT"), if any. */
  readonly office: string | null;
}

/** What a header, front matter or a list of attendees says outright. Spans are into the text; `null` where it says nothing. */
export interface HeaderFacts {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly date: string | null;
  readonly dateSpan: Span | null;
  readonly place: string | null;
  readonly host: string | null;
  readonly people: readonly { readonly name: string; readonly span: Span; readonly initials: string | null; readonly roles: readonly string[] }[];
  readonly source: string | null;
  readonly published: string | null;
}

/** A header that says nothing. */
export const NO_HEADER: HeaderFacts = Object.freeze({ title: null, titleSpan: null, date: null, dateSpan: null, place: null, host: null, people: [], source: null, published: null });
