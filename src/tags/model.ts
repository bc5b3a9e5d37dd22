import type { Problem } from '../base/problem';
import type { Span } from '../base/span';

/**
 * Where a passage stands in a text, told several ways at once so that it can be found again after edits
 * (the selectors of the W3C Web Annotation model: TextQuoteSelector and TextPositionSelector).
 */
export interface Selector {
  /** The passage itself, line breaks as `\n`. */
  readonly quote: string;
  /** Up to 32 code points of what stands before and after, line breaks as `\n`. */
  readonly before: string;
  readonly after: string;
  /** Unicode code points from the beginning of the text, each line break counted as one. */
  readonly start: number;
  /**
   * How often the passage stood in the text when it was tagged, where that was more than once. If all copies but one
   * are gone later, the one that is left is not taken for the passage on its words alone.
   */
  readonly copies?: number;
  /**
   * How many other places could have been taken for the passage when it was tagged, had the text been edited: nearly its
   * words among nearly the same words. Such a passage is told from its doubles only by the passages on both sides of it.
   */
  readonly doubles?: number;
}

/** A tag or several that somebody put on a passage. */
export interface Annotation extends Selector {
  /** Eight random characters, never reused. */
  readonly id: string;
  /** At least one; a path such as `trade/volume`. */
  readonly tags: readonly string[];
  /** Markdown, possibly of several lines. */
  readonly note?: string;
  /** Who made it, and when (ISO 8601 UTC). */
  readonly by?: string;
  readonly on?: string;
  /** Set by a person on an annotation whose text is gone but which is to be kept: `lost: kept`. */
  readonly lost?: 'kept';
  /** Set by a merge where both sides changed the annotation differently: the id of the other version. */
  readonly conflict?: string;
}

/**
 * How an annotation stands in the present text. `exact`: where it was; `moved`: the same text elsewhere, unmistakably, in both cases
 * whatever way it is written in (see `Printed`);
 * `changed`: the text was edited; `ambiguous`: several places fit about equally; `lost`: none does.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost';

/** An annotation with its place in the present text. */
export interface Placed {
  readonly annotation: Annotation;
  readonly state: AnchorState;
  /** Where, in UTF-16 code units; for `ambiguous` and `lost` `null`. */
  readonly span: Span | null;
  /** The places in question of an ambiguous one, best first; else empty. */
  readonly candidates: readonly Span[];
}

/** What reading a sidecar can find wrong with it; `checkSidecar` finds more. */
export type SidecarProblem =
  | 'yaml' | 'conflict-markers' | 'newer-version' | 'not-a-sidecar' | 'bad-annotation' | 'duplicate-id' | 'bad-meeting' | 'bad-speakers' | 'too-large' | 'unreadable';

/** A correction of who speaks, as kept in a sidecar under `speakers:`. */
export interface SpokenBy extends Selector {
  readonly speaker: string;
}

/** What stands in one sidecar. Reading never throws; what cannot be read is in `problems`, what can is kept. */
export interface Sidecar {
  readonly version: number;
  readonly annotations: readonly Annotation[];
  readonly meeting: { readonly title?: string; readonly date?: string; readonly place?: string; readonly host?: string; readonly participants?: readonly string[]; readonly region?: string; readonly counterpart?: string;
    /** What people think about the meeting as they read: Markdown, possibly of several lines. */
    readonly memo?: string;
  };
  readonly speakers: readonly SpokenBy[];
  readonly problems: readonly Problem<SidecarProblem>[];
  /** Whether Readout may write to it: `false` with broken YAML, conflict markers or a newer version. */
  readonly writable: boolean;
}
