import * as vscode from 'vscode';
import { visible } from '../base/visible';
import { normalTag } from '../tags/codebook';
import { colorOf } from '../tags/palette';
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

/**
 * Lets a person choose tags or type new ones, several with commas between them. Enter takes what is ticked, and of what
 * was typed the tag that each part means. `undefined` when the list is left with Escape.
 */
export function pickTags({ codebook }: Pick<Services, 'codebook'>, options: PickOptions): Promise<Picked | undefined> {
  const pick = vscode.window.createQuickPick<TagItem>();
  const definitions = codebook.get(options.uri).tags;
  const tags = listed(options, definitions.map(({ tag }) => tag));
  const ticked = new Set(options.chosen ?? []);
  /** Whether a tick was set or taken since the last key: then what was typed has served to find it. */
  let tickedSinceTyping = true;
  let moved = false;

  const itemOf = (tag: string, fresh: boolean, alwaysShow: boolean): TagItem => {
    const definition = definitions.find(one => one.tag === tag), count = options.counts.get(tag) ?? 0;
    return {
      tag, label: disarmed(tag), alwaysShow, iconPath: swatch(colorOf(tag, definitions), count === 0),
      description: [fresh ? vscode.l10n.t('new tag') : String(count), definition?.key && `[${definition.key}]`].filter(Boolean).join('  '),
      detail: definition?.description && disarmed(definition.description),
    };
  };
  const meant = (part: string): string => bestMatch(part, tags) ?? part;
  const parts = (): readonly string[] => pick.value.split(',').map(normalTag);
  const draw = (): void => {
    const typed = parts(), last = typed.at(-1)!, earlier = typed.slice(0, -1).filter(Boolean).map(meant);
    const fresh = [...new Set([...earlier, ...ticked, last])].filter(tag => tag && !tags.includes(tag));
    // The editor filters by all that was typed; behind a comma only the last part says what is looked for.
    const shown = (tag: string): boolean => typed.length > 1 && (earlier.includes(tag) || tag.toLowerCase().includes(last.toLowerCase()));
    pick.items = [...tags.map(tag => itemOf(tag, false, shown(tag))), ...fresh.map(tag => itemOf(tag, true, true))];
    pick.selectedItems = pick.items.filter(({ tag }) => ticked.has(tag) || earlier.includes(tag));
    if (last) pick.activeItems = pick.items.filter(({ tag }) => tag === meant(last));
  };

  pick.title = visible(options.title);
  pick.placeholder = vscode.l10n.t('Tags in use or new, such as trade/volume; several with commas');
  pick.canSelectMany = true;
  if (options.note) pick.buttons = [{ iconPath: new vscode.ThemeIcon('note'), tooltip: vscode.l10n.t('Tag and Write a Note') }];
  draw();

  return new Promise(resolve => {
    const finish = (withNote: boolean): void => {
      const typed = parts().filter(Boolean), focused = pick.activeItems[0]?.tag;
      const last = typed.length && !pick.value.trimEnd().endsWith(',') ? [moved && focused ? focused : meant(typed.at(-1)!)] : [];
      const earlier = typed.slice(0, typed.length - last.length).map(meant);
      if (!tickedSinceTyping) for (const tag of [...earlier, ...last]) ticked.add(tag);
      if (!ticked.size && !typed.length && focused && !options.chosen) ticked.add(focused);
      if (!ticked.size && !options.chosen) return;
      resolve({ tags: [...ticked], withNote });
      pick.hide();
    };
    pick.onDidChangeSelection(selected => {
      const now = new Set(selected.map(({ tag }) => tag)), earlier = parts().slice(0, -1).filter(Boolean).map(meant);
      for (const { tag } of pick.items) {
        if (now.has(tag) === (ticked.has(tag) || earlier.includes(tag))) continue;
        if (now.has(tag)) ticked.add(tag); else ticked.delete(tag);
        tickedSinceTyping = true;
      }
    });
    pick.onDidChangeActive(([active]) => { moved = active !== undefined && active.tag !== meant(parts().at(-1)!); });
    pick.onDidChangeValue(() => { tickedSinceTyping = false; moved = false; draw(); });
    pick.onDidAccept(() => finish(false));
    pick.onDidTriggerButton(() => finish(true));
    pick.onDidHide(() => { resolve(undefined); pick.dispose(); });
    pick.show();
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
