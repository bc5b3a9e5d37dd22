import * as vscode from 'vscode';
import { lineOf } from '../library/group';
import type { Query } from '../library/query';
import type { MeetingSummary } from '../library/summary';
import { LINK_COMMANDS } from './contributes';
import { placeToRange } from './convert';
import { icons } from './icons';
import { meetingTooltip } from './meeting-card';
import { openTranscript } from './meeting-parts';
import type { LibraryStore } from './services';

/** A line of the view Find. A meeting's passages are read once, when it is opened. */
export interface FoundNode {
  readonly item: vscode.TreeItem;
  readonly meeting?: MeetingSummary;
  readonly children?: () => Promise<readonly FoundNode[]>;
  /** Reads the passages, once; settles when they are there. */
  readonly read?: () => Promise<unknown>;
}

/** Passages shown of one meeting. */
const PASSAGES = 200;

/**
 * A meeting that was found. Once its passages are read its line says how many there are, and `changed` is told. A line that
 * stands `open` from the beginning has what was read so far: the editor draws nothing before it has all open lines.
 */
export function foundNode(library: LibraryStore, query: Query, meeting: MeetingSummary, open: boolean, id: string, changed: (node: FoundNode) => void): FoundNode {
  const uri = vscode.Uri.parse(meeting.uri), fileName = meeting.path.slice(meeting.path.lastIndexOf('/') + 1);
  const item = new vscode.TreeItem(lineOf(meeting, vscode.env.language), open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  Object.assign(item, { id, resourceUri: uri, iconPath: icons.layout[meeting.layout], description: fileName, contextValue: 'meeting' } satisfies Partial<vscode.TreeItem>);
  let coming: Promise<readonly FoundNode[]> | undefined;
  const passages = async (): Promise<readonly FoundNode[]> => {
    const hits = await library.hits(uri, query, { most: PASSAGES });
    if (!hits) return [];
    item.description = [hits.total > 0 && hits.total.toLocaleString(vscode.env.language), fileName].filter(Boolean).join(' · ');
    if (!hits.total) return [{ item: Object.assign(new vscode.TreeItem(vscode.l10n.t('Open Transcript')), { command: openTranscript(uri, vscode.l10n.t('Open Transcript')) }) }];
    const nodes = hits.first.map(({ place, before, own, after, around }): FoundNode => {
      const passage = new vscode.TreeItem({ label: before + own + after, highlights: [[before.length, before.length + own.length]] });
      passage.tooltip = around;
      passage.command = openTranscript(uri, vscode.l10n.t('Go to Passage'), placeToRange(place));
      return { item: passage };
    });
    if (hits.total > nodes.length) nodes.push({ item: new vscode.TreeItem(vscode.l10n.t('… and {0} more', hits.total - nodes.length)) });
    return nodes;
  };
  const read = (): Promise<readonly FoundNode[]> => (coming ??= passages().then(nodes => {
    changed(node);
    return nodes;
  }));
  const node: FoundNode = { item, meeting, read, children: () => (open ? Promise.race([read(), []]) : read()) };
  return node;
}

/** The line that shows more meetings. */
export function moreFoundNode(left: number): FoundNode {
  const title = vscode.l10n.t('Show more'), item = new vscode.TreeItem(vscode.l10n.t('Show more ({0} left)', left.toLocaleString(vscode.env.language)));
  item.iconPath = icons.more;
  item.command = { command: LINK_COMMANDS.moreFound, title };
  return { item };
}

/** The card of a line, made when the pointer rests on it. */
export function foundTooltip({ meeting }: FoundNode): vscode.MarkdownString | undefined {
  return meeting && meetingTooltip(meeting);
}
