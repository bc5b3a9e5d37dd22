import * as vscode from 'vscode';
import { visible } from '../base/visible';
import type { Choice, Difference, Dispute } from '../tags/dispute';
import type { Annotation } from '../tags/model';
import { COMMANDS } from './contributes';
import { nameOf } from './text-file';

/** A sidecar that a merge left something in, and what a person chose so far. */
export interface OpenConflict {
  readonly uri: vscode.Uri;
  readonly transcript: vscode.Uri;
  /** The text that was taken apart. */
  readonly yaml: string;
  readonly dispute: Dispute;
  readonly choices: Map<string, Choice>;
  readonly items: readonly ConflictItem[];
}
/** One difference of it, with a row below for each side. */
export interface ConflictItem {
  readonly file: OpenConflict;
  readonly difference: Difference;
  readonly versions: readonly ConflictVersion[];
}
/** A row below a difference: what one side says. */
export interface ConflictVersion {
  readonly of: ConflictItem;
  readonly side: 'mine' | 'theirs';
}
/** Any row of the view "Conflicts". */
export type ConflictNode = OpenConflict | ConflictItem | ConflictVersion;

/** Makes the rows of one sidecar; they stay the same objects, by which the tree knows them. */
export function openConflict(uri: vscode.Uri, transcript: vscode.Uri, yaml: string, dispute: Dispute): OpenConflict {
  const items: ConflictItem[] = [], file: OpenConflict = { uri, transcript, yaml, dispute, choices: new Map(), items };
  for (const difference of dispute.differences) {
    const versions: ConflictVersion[] = [], item: ConflictItem = { file, difference, versions };
    for (const side of ['mine', 'theirs'] as const) versions.push({ of: item, side });
    items.push(item);
  }
  return file;
}

/** Whether what a command was given is the row of a difference. */
export function isConflictItem(node: unknown): node is ConflictItem {
  return typeof node === 'object' && node !== null && 'difference' in node;
}

/** What will be written for a difference as things stand. */
function choiceFor({ file, difference }: ConflictItem): Choice {
  return file.choices.get(difference.key) ?? difference.suggested;
}

/** Whether a person should look at a difference and has not chosen yet. */
export function isOpen({ file, difference }: ConflictItem): boolean {
  return difference.asks && !file.choices.has(difference.key);
}

/** The row of a node. */
export function conflictRow(node: ConflictNode): vscode.TreeItem {
  if (isConflictItem(node)) return itemRow(node);
  return 'side' in node ? versionRow(node) : fileRow(node);
}

function fileRow({ uri, items, dispute }: OpenConflict): vscode.TreeItem {
  const row = new vscode.TreeItem(nameOf(uri), vscode.TreeItemCollapsibleState.Expanded), open = items.filter(isOpen).length;
  const left = open === 0 ? vscode.l10n.t('all settled') : open === 1 ? vscode.l10n.t('1 to settle') : vscode.l10n.t('{0} to settle', open);
  row.id = uri.toString();
  row.iconPath = new vscode.ThemeIcon('git-merge');
  row.description = [left, dispute.mine && `${visible(dispute.mine)} ↔ ${visible(dispute.theirs)}`].filter(Boolean).join(' · ');
  row.tooltip = vscode.workspace.asRelativePath(uri);
  row.contextValue = 'conflict.file';
  return row;
}

const ICONS: Readonly<Record<Choice, string>> = { mine: 'arrow-left', theirs: 'arrow-right', both: 'arrow-both' };

/** A choice as people see it. */
export function choiceName(choice: Choice): string {
  return choice === 'mine' ? vscode.l10n.t('mine') : choice === 'theirs' ? vscode.l10n.t('theirs') : vscode.l10n.t('both');
}

function itemRow(item: ConflictItem): vscode.TreeItem {
  const { difference, file } = item, asks = isOpen(item), name = nameOfDifference(difference), quote = quoteOf(difference), what = asks ? vscode.l10n.t('mine, theirs or both?') : choiceName(choiceFor(item));
  const row = new vscode.TreeItem(visible(name), asks ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  row.id = `${file.uri.toString()} ${difference.key}`;
  row.description = [what, quote && `“${quote}”`].filter(Boolean).join(' · ');
  row.iconPath = asks ? new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground')) : new vscode.ThemeIcon(ICONS[choiceFor(item)]);
  const tooltip = new vscode.MarkdownString('', true).appendMarkdown('**').appendText(visible(name)).appendMarkdown('**\n\n').appendText(quote);
  for (const { side } of item.versions) tooltip.appendMarkdown('\n\n_').appendText(sideName(side)).appendMarkdown('_: ').appendText(versionOf(difference, side));
  row.tooltip = tooltip;
  row.accessibilityInformation = { label: [name, quote, ...item.versions.map(({ side }) => `${sideName(side)}: ${versionOf(difference, side)}`), asks ? what : vscode.l10n.t('settled: {0}', what)].join(', ') };
  row.contextValue = 'conflict.item';
  row.command = { command: COMMANDS.conflictOpen, title: vscode.l10n.t('Show'), arguments: [item] };
  return row;
}

function versionRow({ of: item, side }: ConflictVersion): vscode.TreeItem {
  const row = new vscode.TreeItem(sideName(side)), text = versionOf(item.difference, side), choice = choiceFor(item);
  row.id = `${item.file.uri.toString()} ${item.difference.key} ${side}`;
  row.description = text.replace(/\s+/g, ' ');
  row.tooltip = new vscode.MarkdownString().appendText(text);
  row.iconPath = isOpen(item) ? undefined : new vscode.ThemeIcon(choice === side || choice === 'both' ? 'pass' : 'circle-slash');
  row.accessibilityInformation = { label: `${sideName(side)}: ${text}` };
  return row;
}

function sideName(side: 'mine' | 'theirs'): string {
  return side === 'mine' ? vscode.l10n.t('Mine') : vscode.l10n.t('Theirs');
}

function nameOfDifference(difference: Difference): string {
  if (difference.kind === 'field') return difference.name;
  return [...new Set([...difference.mine?.tags ?? [], ...difference.theirs?.tags ?? []])].join(', ');
}

function quoteOf(difference: Difference): string {
  return difference.kind === 'field' ? '' : visible((difference.mine ?? difference.theirs)!.quote.replace(/\s+/g, ' '));
}

/** What one side has where the sides differ, else all of it; or that it has nothing. */
function versionOf(difference: Difference, side: 'mine' | 'theirs'): string {
  const version = difference[side], { was } = difference;
  if (version === undefined) return was === undefined ? vscode.l10n.t('not there') : vscode.l10n.t('removed');
  if (typeof version === 'string') return visible(version);
  const other = difference[side === 'mine' ? 'theirs' : 'mine'] as Annotation | undefined, facts = factsOf(version), others = other && factsOf(other);
  const differing = others ? facts.filter((fact, i) => fact !== others[i]) : facts.filter((_, i) => i !== QUOTE);
  return visible(differing.filter(Boolean).join(' · ') || (other && !sameFacts(facts, factsOf(other)) ? vscode.l10n.t('without that') : vscode.l10n.t('other keys or comments')));
}

/** Tags, passage, note, who and when; empty for what an annotation does not have. */
function factsOf({ tags, quote, note, by, on, lost }: Annotation): readonly string[] {
  return [tags.join(', '), `“${quote}”`, note ?? '', by ?? '', on?.slice(0, 10) ?? '', lost ? vscode.l10n.t('kept as lost') : ''];
}
const QUOTE = 1;

function sameFacts(one: readonly string[], other: readonly string[]): boolean {
  return one.every((fact, i) => fact === other[i]);
}
