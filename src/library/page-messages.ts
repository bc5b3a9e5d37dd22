import type { MeetingFigures } from './figure-table';
import type { MeetingOverview } from './meeting-overview';

/** What the extension tells the page of figures. */
export type ToFigures =
  /** Meetings that are new or changed and those that are gone; `more` when another such message follows at once. */
  | { readonly type: 'figures'; readonly put: readonly MeetingFigures[]; readonly gone: readonly string[]; readonly more: boolean }
  /** The sentence of the figure with this key, in three parts: before the figure, the figure, after it. */
  | { readonly type: 'passage'; readonly key: string; readonly parts: readonly [string, string, string] };

/** A passage of a transcript to go to, in UTF-16 code units. */
export interface Goto {
  readonly type: 'open';
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** What the page of figures asks of the extension. */
export type FromFigures =
  | { readonly type: 'ready' }
  | Goto
  | { readonly type: 'passage'; readonly key: string; readonly uri: string; readonly start: number }
  /** Rows of the table to keep as CSV, in their order: each by the place of its meeting in `meetings`, which have the names of their regions in the table, and by where the figure begins. */
  | { readonly type: 'table'; readonly meetings: readonly { readonly uri: string; readonly region: string | null }[]; readonly rows: readonly (readonly [meeting: number, start: number])[] }
  /** Something to keep as a file; the person is asked where. `name` ends in `.svg` or `.png`. */
  | { readonly type: 'save'; readonly name: string; readonly data: string | Uint8Array };

/** What the extension tells the page of one meeting. */
export interface ToMeeting {
  readonly type: 'meeting';
  readonly overview: MeetingOverview;
}

/** What the page of one meeting asks of the extension. */
export type FromMeeting = { readonly type: 'ready' } | Goto;
