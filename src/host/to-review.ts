import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { isPointer } from '../base/pointer';
import { debounce, inSlices } from '../base/schedule';
import { isSidecar } from '../library/files';
import type { Placed } from '../tags/model';
import { place } from '../tags/place';
import type { ReviewItem, ReviewMeeting, ToReview } from './review-items';
import { openDocument } from './open-document';
import { textOfTranscript } from './transcript-text';
import type { Sidecars } from './services';
import type { SidecarFile, TagIndex } from './tag-index';

interface Known { readonly yaml: string; readonly items: readonly ReviewItem[] }

/** A burst of changes, such as a checkout or typing, is one count. */
const SETTLE_MS = 300;

/**
 * Makes the count; it reads nothing until somebody asks. A transcript that is not open is read and its annotations are
 * placed once, and again only when it or its sidecar changed: thousands cost no more than those that changed.
 */
export function createToReview(sidecars: Sidecars, tagIndex: TagIndex, log: vscode.LogOutputChannel): ToReview & Disposable {
  const known = new Map<string, Known>();
  const changed = emitter<void>(error => log.error(error as Error));
  let meetings: readonly ReviewMeeting[] = [], first: Promise<void> | undefined, running: Promise<void> = Promise.resolve();

  const itemsOf = async ({ transcript, text, sidecar }: SidecarFile): Promise<readonly ReviewItem[]> => {
    const key = transcript.toString(), open = sidecars.peek(transcript);
    if (open) { known.delete(key); return isPointer(openDocument(transcript)?.getText() ?? '') ? [] : toItems(transcript, open.placed); }
    const before = known.get(key);
    if (before?.yaml === text) return before.items;
    const words = sidecar.annotations.length ? await textOfTranscript(transcript) : undefined;
    // nothing is to be decided about a text that is only not fetched
    const items = isPointer(words ?? '') ? [] : toItems(transcript, place(words ?? '', sidecar.annotations));
    known.set(key, { yaml: text, items });
    return items;
  };
  const count = async (): Promise<void> => {
    const files = await tagIndex.files(), found: ReviewMeeting[] = [];
    await inSlices(files, async file => {
      const items = await itemsOf(file);
      if (items.length) found.push({ transcript: file.transcript, items });
    });
    meetings = found;
    changed.fire();
  };
  const recount = (): Promise<void> => (running = running.then(count).catch((error: unknown) => log.error(String(error))));
  const soon = debounce(() => void recount(), SETTLE_MS);
  const touched = (): void => { if (first) soon(); };
  const forget = (uri: vscode.Uri): void => {
    if (!isSidecar(uri.path) && known.delete(uri.toString())) touched();
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const listening = all(
    watcher, watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget),
    tagIndex.onDidChange(touched), sidecars.onDidChange(touched), vscode.workspace.onDidCloseTextDocument(({ uri }) => { known.delete(uri.toString()); touched(); }),
  );
  return {
    get meetings() { return meetings; },
    get count() { return meetings.reduce((sum, { items }) => sum + items.length, 0); },
    ready: () => (first ??= recount()),
    recount: () => (first = recount()),
    onDidChange: changed.event,
    dispose: () => { listening.dispose(); soon.dispose(); changed.dispose(); },
  };
}

/** Whether somebody has to decide about an annotation. */
export function needsPerson({ state, annotation }: Placed): boolean {
  return state === 'changed' || ((state === 'ambiguous' || state === 'lost') && annotation.lost !== 'kept');
}

function toItems(transcript: vscode.Uri, placed: readonly Placed[]): readonly ReviewItem[] {
  return placed.filter(needsPerson).map(one => ({ transcript, placed: one }));
}
