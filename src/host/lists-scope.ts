import * as vscode from 'vscode';
import type { Narrowing } from '../exchange/narrowed';
import type { Annotation } from '../tags/model';
import { choose } from './say';
import type { Services } from './services';
import type { SidecarFile } from './tag-index';
import type { Visibility } from './visibility';

/** What a list is to have: everything where `narrowing` is missing, else what is shown, with what that leaves out. */
export interface Scope {
  readonly narrowing?: Narrowing;
  readonly without?: { readonly authors: readonly string[]; readonly tags: readonly string[]; readonly filter: string };
}

/**
 * Whether a list is to have all annotations or those that are shown: by the authors and tags that are switched on, and by what the view Tags is
 * filtered by. Asks only where that makes a difference; `undefined` when the question is left open.
 */
export async function scopeOf({ visibility }: Pick<Services, 'visibility'>, files: readonly SidecarFile[]): Promise<Scope | undefined> {
  const annotations = files.flatMap(({ sidecar }) => sidecar.annotations), tag = (one: string): boolean => visibility.tag(one) && visibility.fits(one);
  const shown = annotations.filter(({ by, tags }) => visibility.author(by ?? '') && tags.some(tag));
  if (shown.length === annotations.length && annotations.every(({ tags }) => tags.every(tag))) return {};
  const without = withoutWhat(visibility, annotations), number = (value: number): string => (value === 1 ? vscode.l10n.t('1 annotation') : vscode.l10n.t('{0} annotations', value));
  const items = [
    { label: vscode.l10n.t('What is shown'), description: number(shown.length), detail: shownAs(without), scope: { narrowing: { tag, author: visibility.author }, without } },
    { label: vscode.l10n.t('Everything'), description: number(annotations.length), scope: {} },
  ];
  const chosen = await choose(shown.length ? items : items.slice(1), { title: vscode.l10n.t('What to List?') });
  return chosen?.scope;
}

/** What is not shown of some annotations; what is switched off and not among them does not count. */
function withoutWhat(visibility: Visibility, annotations: readonly Annotation[]): NonNullable<Scope['without']> {
  const authors = new Set(annotations.map(({ by = '' }) => by)), tags = new Set(annotations.flatMap(one => one.tags));
  return { authors: [...authors].filter(author => !visibility.author(author)).sort(), tags: [...tags].filter(one => !visibility.tag(one)).sort(), filter: visibility.filter };
}

/** What is left out, in a few words: `with “trade” · without Ada Quill`. */
export function shownAs({ authors, tags, filter }: NonNullable<Scope['without']>): string {
  const names = [...authors.map(author => author || vscode.l10n.t('(not signed)')), ...tags].join(', ');
  return [filter && vscode.l10n.t('with “{0}”', filter), names && vscode.l10n.t('without {0}', names)].filter(Boolean).join(' · ');
}
