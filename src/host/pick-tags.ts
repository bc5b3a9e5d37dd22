import * as vscode from 'vscode';
import { visible } from '../base/visible';
import { normalTag } from '../tags/hierarchy';
import { coloursFor } from './colours';
import { disarmed } from './say';
import { swatch } from './swatch';
import type { Services } from './services';

/** What a person chose; `withNote` when a note is to follow. */
export interface Picked {
  readonly tags: readonly string[];
  readonly withNote: boolean;
}

/** What the list of tags is shown for. */
export interface PickOptions {
  readonly title: string;
  readonly uri: vscode.Uri;
  /** Tags with how often each is used; those of the codebook are added. */
  readonly counts: ReadonlyMap<string, number>;
  /** Ticked from the start. */
  readonly chosen?: readonly string[];
  /** Tags that were set last, the latest first: they head the list. */
  readonly recent?: readonly string[];
  /** Whether a note can be asked for. */
  readonly note?: boolean;
}

interface TagItem extends vscode.QuickPickItem { readonly tag: string }

/** A list of tags that is open and has nothing in it yet. */
export interface TagList {
  /** Shows what there is to choose and gives what was chosen, as {@link pickTags} does; what was typed by then, Enter included, counts. */
  ask(options: PickOptions): Promise<Picked | undefined>;
  /** Closes the list, if it is open still. */
  close(): void;
}

/** Opens a list of tags before it is known what is to be tagged, so that what is typed meanwhile goes into its box and not into the transcript. */
export function openTagList(services: Pick<Services, 'codebook' | 'tagIndex'>): TagList {
  const pick = vscode.window.createQuickPick<TagItem>();
  let accepted = false, gone = false;
  pick.placeholder = vscode.l10n.t('Tags in use or new, such as trade/volume; several with commas');
  pick.canSelectMany = true;
  pick.busy = true;
  const early = [pick.onDidAccept(() => { accepted = true; }), pick.onDidHide(() => { gone = true; })];
  pick.show();
  return {
    async ask(options) {
      early.forEach(one => one.dispose());
      if (gone) return undefined;
      pick.busy = false;
      return choosing(services, pick, options, accepted);
    },
    close: () => pick.dispose(),
  };
}

/**
 * Lets a person choose tags or type new ones, several with commas between them. Enter takes what is ticked, and of what
 * was typed the tag that each part means. `undefined` when the list is left with Escape.
 */
export function pickTags(services: Pick<Services, 'codebook' | 'tagIndex'>, options: PickOptions): Promise<Picked | undefined> {
  return openTagList(services).ask(options);
}

/** Fills an open list and waits for what a person chooses; takes at once what they typed if they `accepted` that before. */
function choosing(services: Pick<Services, 'codebook' | 'tagIndex'>, pick: vscode.QuickPick<TagItem>, options: PickOptions, accepted: boolean): Promise<Picked | undefined> {
  const definitions = services.codebook.get(options.uri).tags, colorOf = coloursFor(services, options.uri);
  const tags = listed(options, definitions.map(({ tag }) => tag));
  const ticked = new Set(options.chosen ?? []);
  /** What the list showed as ticked when it was drawn last: a person's ticks are what differs from it. */
  let drawn: ReadonlySet<string> = new Set();
  let moved = false;

  const itemOf = (tag: string, fresh: boolean, alwaysShow: boolean): TagItem => {
    const definition = definitions.find(one => one.tag === tag), count = options.counts.get(tag) ?? 0;
    return {
      tag, label: disarmed(tag), alwaysShow, iconPath: swatch(colorOf(tag), count === 0),
      description: [fresh ? vscode.l10n.t('new tag') : String(count), definition?.key && `[${definition.key}]`].filter(Boolean).join('  '),
      detail: definition?.description && disarmed(definition.description),
    };
  };
  const meant = (part: string): string => bestMatch(part, tags) ?? part;
  const parts = (): readonly string[] => pick.value.split(',').map(normalTag);
  const draw = (): void => {
    const typed = parts(), last = typed.at(-1)!, earlier = typed.slice(0, -1).filter(Boolean).map(meant);
    const fresh = [...new Set([...ticked, ...earlier, last])].filter(tag => tag && !tags.includes(tag));
    // The editor filters by all that was typed; behind a comma only the last part says what is looked for.
    const shown = (tag: string): boolean => typed.length > 1 && (earlier.includes(tag) || tag.toLowerCase().includes(last.toLowerCase()));
    pick.items = [...tags.map(tag => itemOf(tag, false, shown(tag))), ...fresh.map(tag => itemOf(tag, true, true))];
    drawn = new Set([...ticked, ...earlier]);
    pick.selectedItems = pick.items.filter(({ tag }) => drawn.has(tag));
    if (last) pick.activeItems = pick.items.filter(({ tag }) => tag === meant(last));
  };

  pick.title = visible(options.title);
  if (options.note) pick.buttons = [{ iconPath: new vscode.ThemeIcon('note'), tooltip: vscode.l10n.t('Tag and Write a Note') }];
  draw();

  return new Promise(resolve => {
    // Looked at when it matters, not followed by events: these tell of the ticks that go and come back as the list is drawn anew, too.
    const noteTicks = (): boolean => {
      const now = new Set(pick.selectedItems.map(({ tag }) => tag));
      const set = [...now].filter(tag => !drawn.has(tag)), taken = [...drawn].filter(tag => !now.has(tag));
      for (const tag of set) ticked.add(tag);
      for (const tag of taken) ticked.delete(tag);
      return set.length + taken.length > 0;
    };
    const finish = (withNote: boolean): void => {
      const typed = parts().filter(Boolean), focused = pick.activeItems[0]?.tag;
      const last = typed.length && !pick.value.trimEnd().endsWith(',') ? [moved && focused ? focused : meant(typed.at(-1)!)] : [];
      const earlier = typed.slice(0, typed.length - last.length).map(meant);
      // Who ticks after typing has typed to find it: then the list is the answer.
      const found = noteTicks(), answer = new Set([...ticked, ...(found ? pick.selectedItems.map(({ tag }) => tag) : [...earlier, ...last])]);
      if (!answer.size && !typed.length && focused && !options.chosen) answer.add(focused);
      if (!answer.size && !options.chosen) return;
      resolve({ tags: [...answer], withNote });
      pick.hide();
    };
    pick.onDidChangeActive(([active]) => { moved = active !== undefined && active.tag !== meant(parts().at(-1)!); });
    pick.onDidChangeValue(() => { noteTicks(); moved = false; draw(); });
    pick.onDidAccept(() => finish(false));
    pick.onDidTriggerButton(() => finish(true));
    pick.onDidHide(() => { resolve(undefined); pick.dispose(); });
    if (accepted) finish(false);
  });
}

/** The tag that what was typed so far most likely means: itself, else the first that begins so, as a whole or in a part of its path. */
function bestMatch(value: string, tags: readonly string[]): string | undefined {
  const wanted = value.toLowerCase();
  if (!wanted) return undefined;
  return tags.find(tag => tag.toLowerCase() === wanted)
    ?? tags.find(tag => tag.toLowerCase().startsWith(wanted))
    ?? tags.find(tag => tag.toLowerCase().includes(`/${wanted}`));
}

/** Ticked ones first, then the latest, then by use, then by name. */
function listed({ counts, chosen = [], recent = [] }: PickOptions, defined: readonly string[]): readonly string[] {
  const rank = (tag: string): number => (chosen.includes(tag) ? -1 : recent.includes(tag) ? recent.indexOf(tag) : recent.length);
  return [...new Set([...chosen, ...defined, ...counts.keys()])]
    .sort((a, b) => rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
