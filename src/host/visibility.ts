import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter, type Event } from '../base/event';
import type { Annotation } from '../tags/model';

/** Whose and which annotations a person switched off for this workspace; what is off is still there in the files and lists. */
export interface Visibility {
  /** Whether an annotation's highlight shows: its author is on, and at least one of its tags. */
  shows(annotation: Annotation): boolean;
  /** Whether a tag is on: it is, and the tags above it are. */
  tag(tag: string): boolean;
  /** `''` stands for annotations without an author. */
  author(author: string): boolean;
  setTag(tag: string, on: boolean): Promise<void>;
  setAuthor(author: string, on: boolean): Promise<void>;
  readonly onDidChange: Event<void>;
}

const TAGS = 'readout.hiddenTags', AUTHORS = 'readout.hiddenAuthors';

/** Makes the store of what is switched off, kept with the workspace. */
export function createVisibility({ workspaceState }: vscode.ExtensionContext): Visibility & Disposable {
  const changed = emitter<void>();
  const hidden = (key: string): readonly string[] => workspaceState.get<string[]>(key, []);
  const set = async (key: string, name: string, on: boolean): Promise<void> => {
    const others = hidden(key).filter(one => one !== name);
    await workspaceState.update(key, on ? others : [...others, name]);
    changed.fire();
  };
  const tagIsOn = (tag: string): boolean => !hidden(TAGS).some(off => tag === off || tag.startsWith(`${off}/`));
  const authorIsOn = (author: string): boolean => !hidden(AUTHORS).includes(author);
  return {
    shows: ({ tags, by }) => authorIsOn(by ?? '') && tags.some(tagIsOn),
    tag: tagIsOn,
    author: authorIsOn,
    setTag: (tag, on) => set(TAGS, tag, on),
    setAuthor: (author, on) => set(AUTHORS, author, on),
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
