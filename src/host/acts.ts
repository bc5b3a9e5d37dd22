import { gitMark } from '#git-index';
import * as vscode from 'vscode';
import { applyEdits } from '../base/edit';
import { emitter, type Event } from '../base/event';
import { queue } from '../base/schedule';
import { SIDECAR_SUFFIX } from '../library/files';
import { toDoAgain } from '../tags/again';
import { changeSidecar, type Change, type Outcome } from '../tags/change';
import { createHistory, type Act, type Step } from '../tags/history';
import { inverseOf } from '../tags/inverse';
import { sideOf } from '../tags/merge-side';
import { readSidecar } from '../tags/sidecar';
import type { Deed } from './deed';
import { hasLost, refuseMisread } from './misread';
import { rewrite } from './rewrite';
import { sayBriefly } from './say';
import { exists, nameOf } from './text-file';
import { watchActs } from './watched-acts';

/** Writes acts of tagging to their files and takes them back. One after the other, each whole or not at all. */
export interface Acts {
  /** Resolves, when it is written, to what takes this very act back, whatever was done since; that resolves to whether it had not been taken back already. */
  do(deeds: readonly Deed[], label: string): Promise<() => Promise<boolean>>;
  /** Resolves when all acts begun so far are written and read again, whether they succeeded or not. */
  settled(): Promise<void>;
  /** What undo in this transcript takes back next, if that is an act of tagging and not an edit of the text. */
  undoable(document: vscode.TextDocument): string | undefined;
  redoable(document: vscode.TextDocument): string | undefined;
  /** Takes the latest act on this transcript back; resolves to its label, `undefined` when there is none. */
  undo(document: vscode.TextDocument): Promise<string | undefined>;
  redo(document: vscode.TextDocument): Promise<string | undefined>;
  /** Notes that a transcript's text was edited other than by undo and redo. */
  edited(document: vscode.TextDocument): void;
  /** Fires after each act, undo and redo. */
  readonly onDidAct: Event<void>;
}

/** An error whose message is for people and says which file it is about. */
export class FileProblem extends Error {
  constructor(readonly uri: vscode.Uri, message: string, options?: ErrorOptions) { super(message, options); }
}

/** The sidecar that belongs to a transcript. */
export function sidecarOf(transcript: vscode.Uri): vscode.Uri {
  return transcript.with({ path: transcript.path + SIDECAR_SUFFIX });
}

/** Why a document has no sidecar, for people: it is in no file yet, or another version of one, as git and the timeline show them. `undefined` where it has one or may get it. */
export function whyNoSidecar(transcript: vscode.Uri): string | undefined {
  if (transcript.scheme === 'untitled') return vscode.l10n.t('{0} is in no file yet: please save it first, as its tags are kept in a file beside it.', nameOf(transcript));
  if (transcript.query !== '') return vscode.l10n.t('{0} is shown here in another version: please tag the file itself.', nameOf(transcript));
  return undefined;
}

/** Changes of annotations as a deed. */
export function deedOf(transcript: vscode.Uri, changes: readonly Change[]): Deed {
  return {
    file: sidecarOf(transcript),
    transcript,
    redo: text => changeSidecar(text, changes),
    again: text => changeSidecar(text, toDoAgain(readSidecar(text), changes)),
    // what is put back comes as it stood there, with its comments and the keys of other tools; nothing is read before somebody asks for it
    undo: textBefore => text => changeSidecar(text, inverseOf(readSidecar(textBefore), changes, readSidecar(text)), changes.some(({ kind }) => kind === 'remove') ? sideOf(textBefore).blocks : undefined),
    lossy: changes.some(isLossy),
  };
}

function isLossy(change: Change): boolean {
  return change.kind === 'add' ? change.annotations.some(hasLost) : change.kind === 'edit' && hasLost(change.with);
}

/** `reread` is called with each transcript whose sidecar was written, `textOf` gives the text of an open transcript. */
export function createActs(reread: (transcript: string) => Promise<unknown>, textOf: (transcript: string) => string | undefined, log: vscode.LogOutputChannel): Acts {
  const history = createHistory();
  /** Acts that are being written: the undo key is theirs already, and waits for them. */
  const pending = new Set<{ readonly label: string; readonly texts: ReadonlyMap<string | undefined, string | undefined> }>();
  const acted = emitter<void>(error => log.error(error as Error));
  const oneByOne = queue();
  /** Does all steps or none: those done before a failure are taken back. */
  const allOrNone = async <T>(parts: readonly T[], transcripts: readonly (string | undefined)[], work: (part: T) => Promise<Step>): Promise<readonly Step[]> => {
    const steps: Step[] = [];
    try {
      for (const part of parts) steps.push(await work(part));
      return steps;
    } catch (error) {
      for (const step of steps.toReversed()) await takeBack(step).catch((again: unknown) => log.error(`${step.file}: ${String(again)}`));
      throw error;
    } finally {
      await Promise.all(transcripts.map(transcript => transcript !== undefined && reread(transcript).catch(() => {})));
    }
  };
  const watched = watchActs(oneByOne, reread, log);
  /** Takes an act back, or does it again. The keys know at once whose turn is next, as the next one may be pressed while files are written. */
  const turn = async (act: Act | undefined, over: (act: Act) => void, back: (act: Act) => void): Promise<string | undefined> => {
    if (!act) return undefined;
    over(act);
    acted.fire();
    try {
      const steps = await allOrNone(act.steps.toReversed(), act.steps.map(step => step.transcript), takeBack);
      history.renew(act, { label: act.label, steps });
      return act.label;
    } catch (error) {
      back(act);
      throw error;
    } finally {
      acted.fire();
    }
  };

  const turnBack = (act: Act | undefined): Promise<string | undefined> => {
    watched.leave(act);
    return turn(act, history.undone, history.redone);
  };
  return {
    do: async (deeds, label) => {
      const refused = deeds.map(({ file, transcript }) => whyNoSidecar(transcript ?? file)).find(Boolean);
      if (refused) throw new Error(refused);
      for (const { transcript, lossy } of deeds) if (lossy && transcript) await refuseMisread(transcript);
      // The texts of now, not of when all is written: what is typed meanwhile comes after the act.
      const transcripts = deeds.map(deed => deed.transcript?.toString());
      const begun = { label, texts: new Map(transcripts.map(name => [name, name === undefined ? undefined : textOf(name)])) };
      pending.add(begun);
      acted.fire();
      return oneByOne(async () => {
        try {
          const mark = deeds[0] && await gitMark(deeds[0].file), act = { label, steps: await allOrNone(deeds, transcripts, doDeed) };
          if (act.steps.length) history.record(act, transcript => begun.texts.get(transcript));
          watched.watch(act, deeds, mark);
          return () => oneByOne(async () => history.isDone(act) && await turnBack(act) !== undefined);
        } finally {
          pending.delete(begun);
          acted.fire();
        }
      });
    },
    settled: () => oneByOne(async () => {}),
    undoable(document) {
      const uri = document.uri.toString(), text = document.getText();
      return [...pending].findLast(({ texts }) => texts.get(uri) === text)?.label ?? history.undoable(uri, text)?.label;
    },
    redoable: document => history.redoable(document.uri.toString(), document.getText())?.label,
    undo: document => oneByOne(() => turnBack(history.undoable(document.uri.toString()))),
    redo: document => oneByOne(() => turn(history.redoable(document.uri.toString()), history.redone, history.undone)),
    edited(document) {
      history.edited(document.uri.toString());
      acted.fire();
    },
    onDidAct: acted.event,
  };
}

async function doDeed({ file, transcript, redo, undo }: Deed): Promise<Step> {
  const { before, after, saved } = await rewriteFile(file, transcript, redo);
  if (!saved && after !== before) sayBriefly(vscode.l10n.t('$(circle-filled) {0} has unsaved changes in its editor: this is among them now, and saved with them.', nameOf(file)), 8000);
  return { file: file.toString(), transcript: transcript?.toString(), before, after, redo, undo: undo(before ?? '') };
}

/** Takes a step back: to the very text from before if nothing came after it, else by its inverse on the newest text. */
async function takeBack(step: Step): Promise<Step> {
  const exact = (text: string | undefined): { readonly to: string | undefined } | undefined => (text === step.after ? { to: step.before } : undefined);
  const { before, after } = await rewriteFile(vscode.Uri.parse(step.file), step.transcript === undefined ? undefined : vscode.Uri.parse(step.transcript), step.undo, exact);
  return { file: step.file, transcript: step.transcript, before, after, redo: step.undo, undo: step.redo };
}

async function rewriteFile(
  uri: vscode.Uri, transcript: vscode.Uri | undefined, change: (text: string) => Outcome, exactly?: (text: string | undefined) => { readonly to: string | undefined } | undefined,
): ReturnType<typeof rewrite> {
  // A disk that is not mounted any more leaves an empty folder behind, and the editor makes the folders that are missing:
  // what is written there is gone from sight when the disk comes back.
  if (transcript && !await exists(uri) && !await exists(transcript)) throw new FileProblem(uri, vscode.l10n.t('{0} was not written: its transcript is not there any more.', nameOf(uri)));
  try {
    return await rewrite(uri, text => {
      const known = exactly?.(text);
      if (known) return known.to;
      const { edits, refused } = change(text ?? '');
      if (refused) throw new Error(vscode.l10n.t('{0} was not changed. {1}', nameOf(uri), refused));
      return edits.length ? applyEdits(text ?? '', edits) : text;
    });
  } catch (error) {
    throw new FileProblem(uri, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
