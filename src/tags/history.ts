import type { Outcome } from './change';

/** What one act of tagging did to one file. */
export interface Step {
  /** The file, a sidecar or the codebook; a URI as text. */
  readonly file: string;
  /** The transcript whose sidecar it is, a URI as text; `undefined` for the codebook. */
  readonly transcript: string | undefined;
  /** The file's text before and after; `undefined` where there was no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What takes the step back, and what does it again, where the file's text has changed in between. */
  readonly undo: (text: string) => Outcome;
  readonly redo: (text: string) => Outcome;
}

/** One act of tagging, over one transcript or many. */
export interface Act {
  /** For people: `Tag "claim"`. */
  readonly label: string;
  readonly steps: readonly Step[];
}

/** Acts of tagging in the order in which they were done, woven into the editor's own undo by the text at which each stood. */
export interface History {
  /** Notes an act that was done; `textOf` gives the present text of a transcript, `undefined` for one that is not open. */
  record(act: Act, textOf: (transcript: string) => string | undefined): void;
  /** Notes that somebody changed a transcript's text other than by undo and redo: what was undone can no longer be redone. */
  edited(transcript: string): void;
  /**
   * The act that undo in a transcript takes back next. With a text: only if the text stands as it did at the act, for
   * otherwise the edits of the text made since come first. `undefined` when there is none.
   */
  undoable(transcript: string, text?: string): Act | undefined;
  /** The same for redo. */
  redoable(transcript: string, text?: string): Act | undefined;
  /** Whether an act is done and was not taken back since. */
  isDone(act: Act): boolean;
  /** Notes that an act is taken back, or done again: from now on its turn is on the other side. */
  undone(act: Act): void;
  redone(act: Act): void;
  /** Puts a new version of an act, with the texts of now, in its place. */
  renew(act: Act, now: Act): void;
}

/** All acts together may hold so many UTF-16 code units of files, as of a sidecar with tens of thousands of annotations each act holds two versions. */
const MOST_HELD = 1 << 27;

interface Entry { act: Act; readonly texts: Map<string, string | undefined> }

/**
 * A history of at most `limit` acts, fewer where they hold more than `mostHeld` UTF-16 code units of files. The editor gives extensions no way to put a step on a document's undo stack, so
 * order is kept by the text: an act done at a text is next to be undone exactly when the text is that one again.
 */
export function createHistory(limit = 200, mostHeld = MOST_HELD): History {
  const done: Entry[] = [], taken: Entry[] = [];
  const last = (list: readonly Entry[], transcript: string, text?: string): Act | undefined => {
    const entry = list.findLast(({ texts }) => texts.has(transcript));
    if (!entry) return undefined;
    const then = entry.texts.get(transcript);
    return text === undefined || then === undefined || then === text ? entry.act : undefined;
  };
  const move = (from: Entry[], to: Entry[], act: Act): void => {
    const at = from.findIndex(entry => entry.act === act);
    if (at >= 0) to.push(...from.splice(at, 1));
  };
  return {
    record(act, textOf) {
      const texts = new Map(act.steps.flatMap(({ transcript }) => (transcript === undefined ? [] : [[transcript, textOf(transcript)] as const])));
      for (let i = taken.length - 1; i >= 0; i--) if ([...texts.keys()].some(transcript => taken[i]!.texts.has(transcript))) taken.splice(i, 1);
      done.push({ act, texts });
      for (let held = done.reduce((sum, entry) => sum + heldBy(entry), 0); done.length > limit || (held > mostHeld && done.length > 1);) held -= heldBy(done.shift()!);
    },
    edited(transcript) {
      for (let i = taken.length - 1; i >= 0; i--) if (taken[i]!.texts.has(transcript)) taken.splice(i, 1);
    },
    undoable: (transcript, text) => last(done, transcript, text),
    redoable: (transcript, text) => last(taken, transcript, text),
    isDone: act => done.some(entry => entry.act === act),
    undone: act => move(done, taken, act),
    redone: act => move(taken, done, act),
    renew(act, now) {
      const entry = [...done, ...taken].find(one => one.act === act);
      if (entry) entry.act = now;
    },
  };
}

function heldBy({ act }: Entry): number {
  return act.steps.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0);
}
