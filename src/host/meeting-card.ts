import * as vscode from 'vscode';
import { dateLabel, titleOf, type MeetingSummary } from '../library/summary';
import { yearEvidence } from '../library/years';
import { yearSourceLabel } from './labels';

/** What one sees on resting over a meeting in a list. All text of the transcript goes in escaped. */
export function meetingTooltip(summary: MeetingSummary): vscode.MarkdownString {
  const { meeting, path, quotes, figures, words, annotations } = summary;
  const card = new vscode.MarkdownString();
  const row = (label: string, value: string | null | undefined): void => {
    if (value) card.appendMarkdown('\n\n').appendText(`${label}: ${value}`);
  };
  card.appendMarkdown('**').appendText(meeting.title ?? titleOf(summary)).appendMarkdown('**');
  row(vscode.l10n.t('Date'), meeting.date && [dateLabel(meeting.date, vscode.env.language, 'long'), meeting.dateEvidence && `(${meeting.dateEvidence.reason})`].filter(Boolean).join(' '));
  const year = yearEvidence(summary);
  if (year && year.from !== 'date') row(vscode.l10n.t('Year'), `${year.year} (${yearSourceLabel(year.from)})`);
  row(vscode.l10n.t('Place'), meeting.place);
  row(vscode.l10n.t('Host'), meeting.host);
  row(vscode.l10n.t('Participants'), meeting.participants.map(({ name, roles }) => (roles[0] ? `${name} (${roles[0]})` : name)).join(', '));
  row(vscode.l10n.t('Source'), [meeting.source, meeting.published].filter(Boolean).join(', '));
  card.appendMarkdown('\n\n').appendText([
    quotes && (quotes === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', quotes)),
    words && vscode.l10n.t('{0} words said', words),
    figures.length && (figures.length === 1 ? vscode.l10n.t('1 figure') : vscode.l10n.t('{0} figures', figures.length)),
    annotations && (annotations === 1 ? vscode.l10n.t('1 annotation') : vscode.l10n.t('{0} annotations', annotations)),
  ].filter(Boolean).join(', '));
  card.appendMarkdown('\n\n').appendText(path);
  return card;
}
