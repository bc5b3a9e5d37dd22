import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter, type Event } from '../base/event';
import { foldText } from '../library/query';
import { isWithin } from '../tags/hierarchy';
import type { Annotation } from '../tags/model';

/**
 * Whose and which annotations a person switched off for this workspace, and by which tags the view Tags is narrowed. What is off is still there in the
 * files; lists of annotations ask whether to have it.
 */
export interface Visibility {
  /** Whether an annotation's highlight shows: its author is on, and at least one of its tags. */
  shows(annotation: Annotation): boolean;
  /** Whether a tag is on: it is, and the tags above it are. */
  tag(tag: string): boolean;
  /** `''` stands for annotations without an author. */
  author(author: string): boolean;
  /** The authors that are off. */
  readonly hiddenAuthors: readonly string[];
  /** The tags that are off; those under them are, too. */
  readonly hiddenTags: readonly string[];
  /** What a tag is to have in it for the view Tags and for lists, as it was typed; highlights do not heed it. Kept for the session. */
  filter: string;
  /** Whether {@link filter} lets a tag through. */
  fits(tag: string): boolean;
  /** Switched on, a tag brings those above it along: it could not show without them. */
  setTag(tag: string, on: boolean): Promise<void>;
  setAuthor(author: string, on: boolean): Promise<void>;
  readonly onDidChange: Event<void>;
}

const TAGS = 'readout.hiddenTags', AUTHORS = 'readout.hiddenAuthors';

/** Makes the store of what is switched off, kept with the workspace. */
export function createVisibility({ workspaceState }: vscode.ExtensionContext): Visibility & Disposable {
  const changed = emitter<void>();
  const hidden = (key: string): readonly string[] => workspaceState.get<string[]>(key, []);
  const set = async (key: string, names: readonly string[]): Promise<void> => {
    await workspaceState.update(key, names);
    changed.fire();
  };
  const tagIsOn = (tag: string): boolean => !hidden(TAGS).some(off => isWithin(tag, off));
  const authorIsOn = (author: string): boolean => !hidden(AUTHORS).includes(author);
  let filter = '';
  return {
    shows: ({ tags, by }) => authorIsOn(by ?? '') && tags.some(tagIsOn),
    tag: tagIsOn,
    author: authorIsOn,
    get hiddenAuthors() { return hidden(AUTHORS); },
    get hiddenTags() { return hidden(TAGS); },
    get filter() { return filter; },
    set filter(text) {
      filter = text;
      changed.fire();
    },
    fits: tag => foldText(tag).includes(foldText(filter)),
    setTag: (tag, on) => set(TAGS, on ? hidden(TAGS).filter(off => !isWithin(tag, off)) : [...hidden(TAGS).filter(off => off !== tag), tag]),
    setAuthor: (author, on) => set(AUTHORS, [...hidden(AUTHORS).filter(off => off !== author), ...on ? [] : [author]]),
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
