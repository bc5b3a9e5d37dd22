import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter, type Event } from '../base/event';
import { isWithin } from '../tags/hierarchy';
import type { Annotation } from '../tags/model';

/** Whose and which annotations a person switched off for this workspace; what is off is still there in the files and lists. */
export interface Visibility {
  /** Whether an annotation's highlight shows: its author is on, and at least one of its tags. */
  shows(annotation: Annotation): boolean;
  /** Whether a tag is on: it is, and the tags above it are. */
  tag(tag: string): boolean;
  /** `''` stands for annotations without an author. */
  author(author: string): boolean;
  /** The authors that are off. */
  readonly hiddenAuthors: readonly string[];
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
  return {
    shows: ({ tags, by }) => authorIsOn(by ?? '') && tags.some(tagIsOn),
    tag: tagIsOn,
    author: authorIsOn,
    get hiddenAuthors() { return hidden(AUTHORS); },
    setTag: (tag, on) => set(TAGS, on ? hidden(TAGS).filter(off => !isWithin(tag, off)) : [...hidden(TAGS).filter(off => off !== tag), tag]),
    setAuthor: (author, on) => set(AUTHORS, [...hidden(AUTHORS).filter(off => off !== author), ...on ? [] : [author]]),
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
