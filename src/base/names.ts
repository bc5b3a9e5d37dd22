import type { Span } from './span';

/** What a name can be the name of. `other` is a name that nothing in the text or the lists lets one type. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'product' | 'event' | 'other';

/** One name as an analyst knows it, from `names:` in readout.yaml. */
export interface KnownName {
  /** The full form, shown everywhere. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other forms that mean the same: short forms, transliterations, misspellings. */
  readonly also: readonly string[];
  /** Roles of a person ("Governor of Kursk Oblast"), most lasting first; empty for others. */
  readonly roles: readonly string[];
}

/** Everything an analyst corrected for the whole workspace. */
export interface Corrections {
  readonly names: readonly KnownName[];
  /** Phrases that are no names whatever they look like; compared with white space folded, letter case kept. */
  readonly ignore: readonly string[];
}

/** Corrections for one transcript, from its sidecar; spans are already located in the present text. */
export interface Given {
  /** Fields of the meeting as the analyst set them; they win over what is read. */
  readonly meeting: { readonly title?: string; readonly date?: string; readonly place?: string; readonly host?: string; readonly participants?: readonly string[]; readonly region?: string; readonly counterpart?: string };
  /** Who speaks a quote or turn: the span of the passage and the full name. */
  readonly speakers: readonly { readonly span: Span; readonly speaker: string }[];
}

/** No corrections at all. */
export const NO_CORRECTIONS: Corrections = Object.freeze({ names: [], ignore: [] });

/** Nothing set by hand. */
export const NOTHING_GIVEN: Given = Object.freeze({ meeting: {}, speakers: [] });
