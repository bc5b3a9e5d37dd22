import * as vscode from 'vscode';
import { colorOf } from '../tags/palette';
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

interface TagItem extends vscode.QuickPickItem { readonly tag: string; readonly fresh?: boolean }

/**
 * Lets a person choose tags or type new ones. Enter takes what is ticked, and where something was typed since, the tag
 * in focus as well; a comma takes it and goes on to the next. `undefined` when the list is left with Escape.
 */
export function pickTags({ codebook }: Pick<Services, 'codebook'>, options: PickOptions): Promise<Picked | undefined> {
  const pick = vscode.window.createQuickPick<TagItem>();
  const definitions = codebook.get(options.uri).tags;
  const known = new Map(listed(options, definitions.map(({ tag }) => tag)).map(tag => [tag, itemOf(tag)]));
  const ticked = new Set(options.chosen ?? []);
  let tickedSinceTyping = true;

  function itemOf(tag: string, fresh = false): TagItem {
    const definition = definitions.find(one => one.tag === tag), count = options.counts.get(tag) ?? 0;
    return {
      tag, fresh, label: tag, alwaysShow: fresh, iconPath: swatch(colorOf(tag, definitions), count === 0),
      description: [fresh ? vscode.l10n.t('new tag') : String(count), definition?.key && `[${definition.key}]`].filter(Boolean).join('  '),
      detail: definition?.description,
    };
  }
  const typed = (): string => cleanTag(pick.value);
  const draw = (): void => {
    const value = typed(), fresh = value && !known.has(value) ? [itemOf(value, true)] : [];
    pick.items = [...known.values(), ...fresh];
    pick.selectedItems = pick.items.filter(({ tag }) => ticked.has(tag));
    const best = value ? bestMatch(value, [...known.keys()]) ?? value : undefined;
    if (best) pick.activeItems = pick.items.filter(({ tag }) => tag === best);
  };
  const take = (tag: string): void => {
    if (!known.has(tag)) known.set(tag, itemOf(tag, true));
    ticked.add(tag);
  };
  const focused = (): string | undefined => pick.activeItems[0]?.tag ?? (typed() || undefined);

  pick.title = options.title;
  pick.placeholder = vscode.l10n.t('Type a tag, new or in use, such as trade/volume; a comma takes it and goes on to the next');
  pick.canSelectMany = true;
  pick.matchOnDetail = true;
  if (options.note) pick.buttons = [{ iconPath: new vscode.ThemeIcon('note'), tooltip: vscode.l10n.t('Tag and Write a Note') }];
  draw();

  return new Promise(resolve => {
    const finish = (withNote: boolean): void => {
      const tag = focused();
      if (tag && (ticked.size === 0 || (typed() && !tickedSinceTyping))) take(tag);
      if (!ticked.size && !options.chosen?.length) return;
      resolve({ tags: [...ticked], withNote });
      pick.hide();
    };
    pick.onDidChangeSelection(selected => {
      const now = new Set(selected.map(({ tag }) => tag));
      // What the filter hides stays ticked; the editor tells only of a change.
      for (const { tag } of pick.items) if (now.has(tag) !== ticked.has(tag)) { if (now.has(tag)) take(tag); else ticked.delete(tag); tickedSinceTyping = true; }
    });
    pick.onDidChangeValue(value => {
      tickedSinceTyping = false;
      if (value.endsWith(',')) {
        const tag = bestMatch(cleanTag(value.slice(0, -1)), [...known.keys()]) ?? cleanTag(value.slice(0, -1));
        if (tag) take(tag);
        pick.value = '';
        tickedSinceTyping = true;
      }
      draw();
    });
    pick.onDidAccept(() => finish(false));
    pick.onDidTriggerButton(() => finish(true));
    pick.onDidHide(() => { resolve(undefined); pick.dispose(); });
    pick.show();
  });
}

/** A tag as it is kept: white space folded, no empty parts of its path, no comma. */
export function cleanTag(text: string): string {
  return text.replace(/[,\s]+/g, ' ').split('/').map(part => part.trim()).filter(Boolean).join('/');
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
