import type { Meeting } from '../transcript/model';

/** One transcript of the workspace, summed up for trees and lists. */
export interface MeetingSummary {
  /** Identifies the file; a URI as text. */
  readonly uri: string;
  readonly meeting: Meeting;
}

/** Every transcript of the workspace. */
export interface Library {
  readonly meetings: readonly MeetingSummary[];
}
