import * as vscode from 'vscode';
import { lineOf, type Grouping } from '../library/group';
import type { MeetingSummary } from '../library/summary';
import { yearEvidence } from '../library/years';
import { icons } from './icons';
import { yearSourceLabel } from './labels';
import { openTranscript } from './meeting-parts';

/**
 * The line of a meeting in the tree, under groups of `path`. `file` tells it from another meeting whose line reads the same; the line says
 * what its groups do not: where its year comes from, its region, and how much of it is tagged.
 */
export function meetingItem(meeting: MeetingSummary, id: string, path: readonly Grouping[], file: string | undefined): vscode.TreeItem {
  const year = path.includes('year') ? yearEvidence(meeting) : null;
  const item = new vscode.TreeItem(lineOf(meeting, vscode.env.language), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.iconPath = icons.layout[meeting.layout];
  item.resourceUri = vscode.Uri.parse(meeting.uri);
  item.description = [
    year && year.from !== 'date' ? yearSourceLabel(year.from) : null,
    path.includes('region') ? null : meeting.meeting.region,
    meeting.annotations ? vscode.l10n.t('{0} tagged', meeting.annotations) : null,
    file,
  ].filter(Boolean).join(' · ');
  item.contextValue = 'meeting';
  item.command = openTranscript(item.resourceUri, vscode.l10n.t('Open Transcript'));
  return item;
}
