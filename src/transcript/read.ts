import { NO_CORRECTIONS, NOTHING_GIVEN, type Corrections, type Given } from '../base/names';
import type { Layout, Meeting, Transcript } from './model';

/** What a reading may rest on besides the text. */
export interface ReadOptions {
  /** Names the analyst knows, from readout.yaml. */
  readonly names?: Corrections;
  /** What the analyst set for this transcript, from its sidecar. */
  readonly given?: Given;
  /** The file's name without its folder; its extension tells captions apart. */
  readonly fileName?: string;
  /** Set when a person says that the text is a transcript: it is then read as one whatever it looks like. */
  readonly force?: boolean;
}

/** Nothing known of a meeting. */
export const NO_MEETING: Meeting = Object.freeze({
  title: null, titleSpan: null, date: null, dateEvidence: null, place: null, host: null, participants: [], source: null, published: null, region: null, counterpart: null,
});

/**
 * Reads one text. Total: any string gives a transcript, `layout: null` where the text is none. Linear in the text.
 */
export function readTranscript(text: string, options: ReadOptions = {}): Transcript {
  const { names: _names = NO_CORRECTIONS, given: _given = NOTHING_GIVEN } = options;
  const layout: Layout | null = null;
  return {
    layout, language: 'en', length: text.length, meeting: NO_MEETING, sections: [], furniture: [], turns: [], cues: [], quotes: [], reported: [], speakers: [],
    figures: [], entities: [], descriptions: [], names: [], problems: [],
  };
}
