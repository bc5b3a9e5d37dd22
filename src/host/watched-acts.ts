import { gitWasAtWork } from '#git-index';
import * as vscode from 'vscode';
import { applyEdits } from '../base/edit';
import type { Act } from '../tags/history';
import { readSidecar } from '../tags/sidecar';
import type { Deed } from './deed';
import { newestText, rewrite } from './rewrite';
import { exists } from './text-file';

/** When after a write it is looked at again, as another window may have written over it, and for how long an act is watched over. */
const LOOK_AFTER_MS = [150, 500, 1500], WATCHED_MS = 3000;

/** Watches over acts for a moment after they were written. */
export interface WatchedActs {
  /** From now on an act is done again if it is written over; `mark` is what git stood at before it (see `gitMark`). */
  watch(act: Act, deeds: readonly Deed[], mark: string | undefined): void;
  /** The act is taken back. */
  leave(act: Act | undefined): void;
}

interface Watched {
  readonly act: Act;
  readonly deed: Deed;
  readonly mark: string | undefined;
  readonly until: number;
}

/**
 * Does again what another window wrote over. The windows of one machine take turns, but those of two machines on a shared
 * folder, or of a browser, cannot: no file system that extensions get has a lock or a write that fails when the file
 * changed, so two windows can both find the same text and the later one wins; the earlier one looks again a moment later
 * and finds its change gone. What a person or git took away is not done again: where the file was renamed or is gone with its transcript,
 * where it says what it said before, and where git has checked out something since.
 * `oneByOne` queues work among the acts themselves.
 */
export function watchActs(oneByOne: (work: () => Promise<void>) => Promise<void>, reread: (transcript: string) => Promise<unknown>, log: vscode.LogOutputChannel): WatchedActs {
  let watched: Watched[] = [];
  const lookAgain = (): Promise<void> => oneByOne(async () => {
    watched = watched.filter(({ until }) => until > performance.now());
    const rows = new Map<string, Watched[]>();
    for (const one of watched) rows.set(one.deed.file.toString(), [...rows.get(one.deed.file.toString()) ?? [], one]);
    for (const row of rows.values()) {
      const { file, transcript } = row[0]!.deed, deeds = row.map(({ deed }) => deed);
      const now = await newestText(file).catch(() => null);
      if (now === null || doneAgain(now, deeds) === now) continue;
      if (await isMeant(row, now)) {
        watched = watched.filter(one => !row.includes(one));
        continue;
      }
      await rewrite(file, text => doneAgain(text, deeds));
      if (transcript) await reread(transcript.toString()).catch(() => {});
      lookLater();
    }
  });
  const lookLater = (): void => {
    for (const after of LOOK_AFTER_MS) setTimeout(() => { lookAgain().catch((error: unknown) => log.error(error as Error)); }, after);
  };
  return {
    watch(act, deeds, mark) {
      const until = performance.now() + WATCHED_MS;
      watched.push(...deeds.map(deed => ({ act, deed, mark, until })));
      lookLater();
    },
    leave(act) { watched = watched.filter(one => one.act !== act); },
  };
}

/** Whether what stands in a file now is no accident of two windows, see {@link watchActs}. */
async function isMeant(row: readonly Watched[], now: string | undefined): Promise<boolean> {
  const { deed: { file, transcript }, mark } = row[0]!, name = file.toString();
  if (row.some(({ act }) => act.steps.some(step => step.file === name && step.before === now))) return true;
  if (now === undefined && transcript && !await exists(transcript)) return true;
  return gitWasAtWork(file, mark);
}

/**
 * A file's text with the deeds done again in their order, the very same text when it says what it said. All of them are, for any
 * may have been written over, and what a later one replaced is replaced again.
 */
function doneAgain(text: string | undefined, deeds: readonly Deed[]): string | undefined {
  let now = text ?? '';
  for (const { again, redo } of deeds) now = applyEdits(now, (again ?? redo)(now).edits);
  const said = (yaml: string): string => JSON.stringify(readSidecar(yaml).annotations);
  return now === (text ?? '') || (deeds.every(({ again }) => again) && said(now) === said(text ?? '')) ? text : now;
}
