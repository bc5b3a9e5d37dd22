import * as vscode from 'vscode';
import { visible } from '../base/visible';
import type { Annotation } from '../tags/model';
import { COMMANDS } from './contributes';
import { noteMarkdown } from './note-markdown';
import { swatch } from './swatch';
import type { FolderSays } from './tag-says';
import { nameOf } from './text-file';

/** One passage under a tag. */
export interface TaggedPassage { readonly transcript: vscode.Uri; readonly annotation: Annotation }

/** What a row of a tag tells. */
export interface TagFacts {
  readonly tag: string;
  /** The last part of its path. */
  readonly name: string;
  readonly hasChildren: boolean;
  /** How many annotations that are shown carry it or a tag under it. */
  readonly uses: number;
  /** Whether no annotation does, by whomever. */
  readonly unused: boolean;
  /** Whether it, or one under it, is in the codebook; of all where there is no codebook yet. */
  readonly known: boolean;
  /** Whether its highlights show. */
  readonly shown: boolean;
  /** What the folders that know it say of it; none without a folder. */
  readonly said: readonly FolderSays[];
  /** Whether it is a tag only by those under it: neither in the codebook nor on any passage, and without a colour from above. */
  readonly implied: boolean;
}

/** The colour of a tag that is one only by those under it. */
const NO_COLOR = '#8c8c8c';

/** The colours of a tag, hollow where nobody uses it, and none where it is a tag only by those under it. */
export function tagIcon({ said, implied, unused }: Pick<TagFacts, 'said' | 'implied' | 'unused'>): vscode.Uri {
  return implied || !said.length ? swatch(NO_COLOR, true) : swatch([...new Set(said.map(({ color }) => color))], unused);
}

/** A tag in the view "Tags", with a checkbox for its highlights; a screen reader is told what colour and place say to others. */
export function tagRow({ tag, name, hasChildren, uses, unused, known, shown, said, implied }: TagFacts): vscode.TreeItem {
  const row = new vscode.TreeItem(visible(name), hasChildren || uses ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
  const remarks = [!known && vscode.l10n.t('not in the codebook'), known && unused && vscode.l10n.t('unused'), said.some(({ memo }) => memo !== undefined) && vscode.l10n.t('memo'), differs(said) && vscode.l10n.t('differs by folder')].filter(one => one !== false);
  row.id = `tag ${tag}`;
  row.description = [String(uses), ...remarks].join(' · ');
  row.tooltip = tooltipOf(tag, said);
  row.iconPath = tagIcon({ said, implied, unused });
  row.contextValue = 'tag';
  const showing = shown ? vscode.l10n.t('highlights shown') : vscode.l10n.t('highlights hidden');
  row.checkboxState = {
    state: shown ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: vscode.l10n.t('Show the highlights of this tag'), accessibilityInformation: { label: vscode.l10n.t('Show the highlights of {0}', tag) },
  };
  const used = uses === 1 ? vscode.l10n.t('1 annotation') : vscode.l10n.t('{0} annotations', uses);
  row.accessibilityInformation = { label: [vscode.l10n.t('Tag {0}', tag), used, ...remarks, showing].join(', ') };
  return row;
}

/** Whether folders say different things of a tag. */
function differs([first, ...others]: readonly FolderSays[]): boolean {
  return first !== undefined && others.some(({ description, memo }) => description !== first.description || memo !== first.memo);
}

/** What a tag means, and the memo on it; folder by folder, each with its colour, where these differ. */
function tooltipOf(tag: string, said: readonly FolderSays[]): vscode.MarkdownString {
  const out = new vscode.MarkdownString().appendMarkdown('**').appendText(visible(tag)).appendMarkdown('**\n\n'), isOne = !differs(said) && said.every(({ color }) => color === said[0]!.color);
  for (const { folder, color, description, memo } of isOne ? said.slice(0, 1) : said) {
    if (!isOne) out.appendMarkdown(`\n\n![](${swatch(color).toString(true)}) *`).appendText(visible(folder)).appendMarkdown('*  \n');
    out.appendText(description ?? '');
    if (memo !== undefined) out.appendMarkdown(`\n\n---\n\n${noteMarkdown(memo).value}`);
  }
  return out;
}

/** A passage under a tag; opens at a click or Enter. */
export function passageRow(passage: TaggedPassage): vscode.TreeItem {
  const { transcript, annotation: { quote, note, by } } = passage, words = visible(quote.replace(/\s+/g, ' '));
  const row = new vscode.TreeItem(words);
  row.description = nameOf(transcript);
  row.tooltip = [quote, note, by].filter(Boolean).join('\n\n');
  row.iconPath = new vscode.ThemeIcon('quote');
  row.contextValue = 'passage';
  row.command = { command: COMMANDS.openPassage, title: vscode.l10n.t('Show'), arguments: [passage] };
  row.accessibilityInformation = { label: [words, vscode.l10n.t('in {0}', nameOf(transcript)), by && vscode.l10n.t('by {0}', visible(by)), note && vscode.l10n.t('with a note')].filter(Boolean).join(', ') };
  return row;
}
