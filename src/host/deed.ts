import type * as vscode from 'vscode';
import type { Outcome } from '../tags/change';

/** What somebody wants done to one file: the edits for its newest text, and how to take them back on a later text. */
export interface Deed {
  /** A sidecar or the codebook. */
  readonly file: vscode.Uri;
  /** The transcript whose sidecar it is. */
  readonly transcript?: vscode.Uri;
  readonly redo: (text: string) => Outcome;
  /** The same on a text that may hold the outcome already, in whole or in part; without it, `redo` does. */
  readonly again?: (text: string) => Outcome;
  readonly undo: (textBefore: string) => (text: string) => Outcome;
  /** Whether it writes down words of the transcript with letters that could not be decoded. */
  readonly lossy?: boolean;
}
