import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter, type Event } from '../base/event';
import { paced } from '../base/schedule';

/** What changed in a view, handed to the editor so that it is drawn as soon as can be. */
export interface TreeChanges<T> extends Disposable {
  /** For the view's provider; `undefined` stands for the whole tree. */
  readonly event: Event<T[] | undefined>;
  whole(): void;
  lines(lines: readonly T[]): void;
  message(view: Pick<vscode.TreeView<T>, 'message'>, message: string | undefined): void;
}

/**
 * The editor draws the first change of a tree at once, but what comes after it only when nothing has come for 200 ms (`ExtHostTreeView` of
 * VS Code 1.139), and takes the message above a tree for such a change. A little longer, so that the editor is done waiting.
 */
const EDITOR_WAITS_MS = 210;

/** Makes the changes of one view. The first goes out at once, the lines before the message; what the editor would not draw yet is gathered and goes out as one. */
export function createTreeChanges<T>(): TreeChanges<T> {
  const changed = emitter<T[] | undefined>(), lines = new Set<T>();
  let whole = false, gathering = false, say: (() => void) | undefined;
  const tell = paced(() => {
    const some = [...lines], all = whole, saying = say;
    lines.clear();
    whole = false;
    say = undefined;
    if (all) changed.fire(undefined); else if (some.length) changed.fire(some);
    saying?.();
  }, EDITOR_WAITS_MS);
  /** A moment later, so that the lines and the message that belong together go out together. */
  const gather = (): void => {
    if (gathering) return;
    gathering = true;
    queueMicrotask(() => { gathering = false; tell(); });
  };
  return {
    event: changed.event,
    whole() { whole = true; gather(); },
    lines(some) { for (const line of some) lines.add(line); gather(); },
    message(view, message) { say = () => { if (view.message !== message) view.message = message; }; gather(); },
    dispose() { tell.dispose(); changed.dispose(); },
  };
}
