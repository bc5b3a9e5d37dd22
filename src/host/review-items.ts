import type * as vscode from 'vscode';
import type { Event } from '../base/event';
import type { Placed } from '../tags/model';

/** One annotation that needs a person. */
export interface ReviewItem { readonly transcript: vscode.Uri; readonly placed: Placed }

/** A transcript with what needs a person in it, in reading order. */
export interface ReviewMeeting { readonly transcript: vscode.Uri; readonly items: readonly ReviewItem[] }

/** What needs a person in all transcripts of the workspace, open or not. */
export interface ToReview {
  /** As last counted, in order of path. */
  readonly meetings: readonly ReviewMeeting[];
  readonly count: number;
  /** Resolves when all is counted for the first time. */
  ready(): Promise<void>;
  /** Counts anew without waiting for a burst of changes to settle; resolves when all that is known by now is counted. */
  recount(): Promise<void>;
  readonly onDidChange: Event<void>;
}
