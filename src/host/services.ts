import type * as vscode from 'vscode';
import type { Event } from '../base/event';
import type { Corrections } from '../base/names';
import type { Cancel } from '../base/schedule';
import type { FileEntry } from '../library/files';
import type { Hits, Wanted } from '../library/hits';
import type { Library } from '../library/library';
import type { Query } from '../library/query';
import type { MeetingSummary } from '../library/summary';
import type { Change } from '../tags/change';
import type { Placed, Sidecar } from '../tags/model';
import type { Codebook } from '../tags/codebook';
import type { Named } from '../transcript/mentions';
import type { Transcript } from '../transcript/model';
import type { Acts } from './acts';
import type { Preview } from './preview';
import type { Exchange, Lists, LoadedLater, ReadingSource } from './loaded';
import type { TagIndex } from './tag-index';
import type { ToReview } from './review-items';
import type { Visibility } from './visibility';

/** The present reading of one open document. `version` is the document's version that was read. */
export interface DocumentModel {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly text: string;
  readonly transcript: Transcript;
}

/** Readings of open documents: parsed once for each (uri, version), many readers. */
export interface Documents {
  /** The model of an open transcript document, read on the spot if need be; `undefined` for what is no transcript, and for one that takes long to read and is not read yet (see `whenRead`). */
  get(document: vscode.TextDocument): DocumentModel | undefined;
  /** The same for who can wait: of one that takes long to read and is being edited it gives the reading after the pause. `undefined` for what is no transcript, or when cancelled. */
  whenRead(document: vscode.TextDocument, cancel?: vscode.CancellationToken): Promise<DocumentModel | undefined>;
  /** Reads a document that the editor is about to make a transcript, in the time that this takes it. */
  prepare(document: vscode.TextDocument): Promise<void>;
  /** Fires after a document has been read anew (opened, edited, names changed). */
  readonly onDidRead: Event<DocumentModel>;
  readonly onDidClose: Event<vscode.Uri>;
}

/** One change that a person asks for, in terms of annotations. */
export type SidecarChange = Change;

/** What is known of the sidecar of one transcript now. */
export interface SidecarModel {
  readonly transcript: vscode.Uri;
  readonly uri: vscode.Uri;
  /** Whether the file is there. */
  readonly exists: boolean;
  readonly sidecar: Sidecar;
  /** The text that was read; empty where there is no file. */
  readonly yaml: string;
  /** Annotations at their places in the transcript's present text, in reading order, the placeless last. */
  readonly placed: readonly Placed[];
}

/** The sidecars of open transcripts: read, placed, followed through edits and outside changes, and written. */
export interface Sidecars {
  /** The sidecar of a transcript document; loads it the first time. */
  get(document: vscode.TextDocument): Promise<SidecarModel>;
  /** The same if it is loaded already, for what must answer at once. */
  peek(uri: vscode.Uri): SidecarModel | undefined;
  /** Fires when annotations or their places changed. */
  readonly onDidChange: Event<SidecarModel>;
  /**
   * Applies changes as one step that undo takes back as one. Writes the file (or edits the open editor of it);
   * rejects with a message for people when it cannot, and nothing is lost then.
   */
  apply(document: vscode.TextDocument, changes: readonly SidecarChange[], label: string): Promise<void>;
  /** Acts over several transcripts at once, other edits of sidecars than annotations, undo and redo. */
  readonly acts: Acts;
}

/** What a person said that a file is, whatever its content and name say. */
export type Decision = 'transcript' | 'plain';

/** What people decided for single files of this workspace ("Read as Transcript", "Not a Transcript"). */
export interface Decisions {
  get(uri: vscode.Uri): Decision | undefined;
  /** `undefined` forgets what was decided. */
  set(uri: vscode.Uri, decision: Decision | undefined): Promise<void>;
  readonly onDidChange: Event<vscode.Uri>;
}

/** What can be shown and hidden by the settings `readout.show.*`. */
export type ShowKind = 'speakers' | 'quotes' | 'figures' | 'furniture' | 'person' | 'organisation' | 'place' | 'group' | 'product' | 'event' | 'annotations';

/** The settings of Readout; see package.json for what each means. */
export interface Config {
  readonly onDidChange: Event<void>;
  show(kind: ShowKind, scope?: vscode.Uri): boolean;
  setShow(kind: ShowKind, on: boolean): Promise<void>;
  /** Whether plain-text files are recognised by their content (`readout.detect`). */
  detect(scope?: vscode.Uri): boolean;
  /** Globs of files that are transcripts whatever their language (`readout.files`). */
  files(scope?: vscode.Uri): readonly string[];
  exclude(scope?: vscode.Uri): readonly string[];
  author(): string;
  /** A path of groupings: `region/year`. */
  groupBy(): string;
  setGroupBy(path: string): Promise<void>;
  sortBy(): string;
  setSortBy(sort: string): Promise<void>;
}

/** A readout.yaml as it was last read: its text, `undefined` where there is no file, or why it cannot be read. */
export interface CodebookFile {
  readonly uri: vscode.Uri;
  readonly text: string | undefined;
  readonly fault: string | undefined;
  readonly codebook: Codebook;
}

/** The workspace's `readout.yaml`: codebook and corrected names. */
export interface CodebookStore {
  /** The readout.yaml of each workspace folder, in the order of the folders, as last read. */
  readonly files: readonly CodebookFile[];
  /** Of the folder a transcript is in; an empty codebook where there is no file. */
  get(uri: vscode.Uri): Codebook;
  names(uri: vscode.Uri): Corrections;
  /** Resolves when the files were read for the first time. */
  readonly ready: Promise<void>;
  readonly onDidChange: Event<void>;
}

/** One meeting read in full: what the tree shows under it. */
export interface MeetingDetails {
  readonly text: string;
  readonly transcript: Transcript;
  readonly placed: readonly Placed[];
}

/** Every transcript of the workspace, summed up; open documents win over the disk. */
export interface LibraryStore {
  readonly current: Library;
  /** Resolves when the first walk is done; the walk begins when this is first asked for, or soon after a transcript was opened. `current` grows meanwhile. */
  readonly ready: Promise<void>;
  readonly onDidChange: Event<void>;
  /** How far a walk is; `undefined` when none is under way. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Whether all files were walked once, so that what is not in `current` is in no meeting. */
  readonly isComplete: boolean;
  /** Whether a person stopped the last walk, so that meetings are missing. */
  readonly stopped: boolean;
  /** Files that could not be read in the last walk, with the reason. */
  readonly failures: readonly { readonly file: FileEntry; readonly reason: string }[];
  /** Walks over all files again, with `anew` over those that did not change, too; while a walk is under way that one is the answer. */
  refresh(anew?: boolean): Promise<void>;
  /** The meetings that a query fits, in order of path, of those known now; fewer when cancelled. */
  find(query: Query, cancel?: Cancel): Promise<readonly MeetingSummary[]>;
  /** Where a name is meant in one meeting, in reading order; read in the other thread unless it is open. Empty when it is gone. */
  places(uri: vscode.Uri, named: Named): Promise<readonly vscode.Range[]>;
  /** The passages of one meeting that make a query fit, all of them and by their words unless other ones are wanted; read in the other thread unless it is open. `undefined` when it is gone. */
  hits(uri: vscode.Uri, query: Query, wanted?: Partial<Wanted>): Promise<Hits | undefined>;
  /** The text of one meeting, which is not read: of its open document if there is one; `undefined` when it is gone. */
  text(uri: vscode.Uri): Promise<string | undefined>;
  /** Reads one meeting in full, from its open document if there is one; `undefined` when it is gone or no transcript. */
  details(uri: vscode.Uri): Promise<MeetingDetails | undefined>;
}

/** What features are given: ports, made by hand in extension.ts. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly reading: ReadingSource;
  readonly exchange: LoadedLater<Exchange>;
  readonly lists: LoadedLater<Lists>;
  readonly config: Config;
  readonly decisions: Decisions;
  readonly documents: Documents;
  readonly sidecars: Sidecars;
  readonly codebook: CodebookStore;
  readonly tagIndex: TagIndex;
  readonly toReview: ToReview;
  readonly preview: Preview;
  readonly visibility: Visibility;
  readonly library: LibraryStore;
}
