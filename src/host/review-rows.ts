import * as vscode from 'vscode';
import { visible } from '../base/visible';
import type { Placed } from '../tags/model';
import { COMMANDS } from './contributes';
import { nameOf } from './text-file';
import { appendThenAndNow, thenAndNow } from './then-and-now';
import type { ReviewItem, ReviewMeeting } from './review-items';

/** Why a person has to look at an annotation. */
export function reasonOf({ state, candidates }: Placed): string {
  if (state === 'changed') return vscode.l10n.t('the text was edited');
  if (state === 'ambiguous') return candidates.length === 1 ? vscode.l10n.t('may be in one place') : vscode.l10n.t('may be in {0} places', candidates.length);
  return vscode.l10n.t('the text is gone');
}

/** A transcript in the view "To Review", with how much there is to decide in it. */
export function reviewMeetingRow({ transcript, items }: ReviewMeeting): vscode.TreeItem {
  const row = new vscode.TreeItem(nameOf(transcript), vscode.TreeItemCollapsibleState.Expanded);
  row.description = String(items.length);
  row.id = transcript.toString();
  row.tooltip = vscode.workspace.asRelativePath(transcript);
  row.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} to review', nameOf(transcript), items.length) };
  row.iconPath = new vscode.ThemeIcon('note');
  return row;
}

/** An annotation in the view "To Review": its tags, why it is there, and how it read then and reads in `text` now; a screen reader is told all of it. */
export function reviewItemRow(item: ReviewItem, text: string | undefined): vscode.TreeItem {
  const { annotation, state, span: at } = item.placed, tags = annotation.tags.map(visible).join(', '), quote = visible(annotation.quote.replace(/\s+/g, ' '));
  const now = state === 'changed' && at && text !== undefined ? text.slice(at.start, at.end) : undefined;
  const row = new vscode.TreeItem(tags);
  row.id = `${annotation.id} ${item.transcript.toString()}`;
  row.description = `${reasonOf(item.placed)} · ${quote}`;
  const tooltip = new vscode.MarkdownString('', true).appendMarkdown('**').appendText(tags).appendMarkdown('** — ').appendText(reasonOf(item.placed)).appendMarkdown('\n\n');
  if (now === undefined) tooltip.appendText(quote); else appendThenAndNow(tooltip, annotation.quote, now);
  row.tooltip = tooltip;
  row.accessibilityInformation = { label: `${tags}, ${reasonOf(item.placed)}: ${now === undefined ? quote : thenAndNow(annotation.quote, now)}` };
  row.iconPath = new vscode.ThemeIcon(state === 'changed' ? 'edit' : state === 'ambiguous' ? 'question' : 'search-stop', new vscode.ThemeColor('list.warningForeground'));
  row.contextValue = `review.${state}`;
  row.command = { command: COMMANDS.reviewOpen, title: vscode.l10n.t('Show'), arguments: [item] };
  return row;
}
