import * as vscode from 'vscode';
import { all } from '../base/disposable';
import type { Span } from '../base/span';
import { linesOf, type Lines } from '../base/lines';
import { COMMANDS, CONTEXT, VIEWS } from '../host/contributes';
import { toRangeIn } from '../host/convert';
import { entityKindLabel, figureKindLabel, groupingLabel } from '../host/labels';
import { icons } from '../host/icons';
import { meetingTooltip } from '../host/meeting-card';
import type { MeetingDetails, Services } from '../host/services';
import { contentsOf, type AnnotationItem, type Contents, type Passage } from '../library/contents';
import { group, GROUPINGS, keysOf, labelOf, type Grouping } from '../library/group';
import { dateLabel, type MeetingSummary } from '../library/summary';

/** A line of the tree. Children are made when it is opened; `id` is the same for the same thing after a refresh. */
interface Node {
  readonly id: string;
  readonly item: vscode.TreeItem;
  readonly parent: Node | undefined;
  readonly meeting?: MeetingSummary;
  readonly children?: () => readonly Node[] | Promise<readonly Node[]>;
}

/** The view Meetings: every transcript of the workspace, grouped, and under each its speakers, figures, names and annotations. */
export function register(services: Services): vscode.Disposable {
  const { library, config, log } = services;
  const changed = new vscode.EventEmitter<Node | undefined>();
  let filter = '';
  let roots: readonly Node[] = [];
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: node => node.item,
    getParent: node => node.parent,
    getChildren: async node => {
      if (node) return [...await node.children?.() ?? []];
      await library.ready;
      const grouping = groupingOf(config.groupBy());
      const meetings = library.current.meetings.filter(meeting => matches(meeting, filter));
      roots = grouping === 'none' ? group(meetings, grouping).flatMap(({ meetings: list }) => list.map(meeting => meetingNode(meeting, grouping, undefined)))
        : group(meetings, grouping).map(({ key, meetings: list }) => groupNode(key, list, grouping));
      await describe(meetings.length, grouping);
      return [...roots];
    },
  };
  const view = vscode.window.createTreeView(VIEWS.meetings, { treeDataProvider: provider, showCollapseAll: true });

  const groupNode = (key: string | null, meetings: readonly MeetingSummary[], grouping: Grouping): Node => {
    const item = new vscode.TreeItem(key ?? vscode.l10n.t('Not known'), vscode.TreeItemCollapsibleState.Expanded);
    item.id = `group:${grouping}:${key ?? ''}`;
    item.iconPath = icons.grouping[grouping];
    item.description = String(meetings.length);
    item.tooltip = key === null ? vscode.l10n.t('Meetings whose text does not tell: {0}', groupingLabel(grouping)) : `${key} (${meetings.length})`;
    item.contextValue = 'group';
    const node: Node = { id: item.id, item, parent: undefined, children: () => meetings.map(meeting => meetingNode(meeting, grouping, node)) };
    return node;
  };
  const meetingNode = (meeting: MeetingSummary, grouping: Grouping, parent: Node | undefined): Node => {
    const { title, date } = labelOf(meeting);
    const item = new vscode.TreeItem(date ? `${date} ${title}` : title, vscode.TreeItemCollapsibleState.Collapsed);
    const uri = vscode.Uri.parse(meeting.uri);
    item.id = `${parent?.id ?? ''}/${meeting.uri}`;
    item.iconPath = icons.layout[meeting.layout];
    item.resourceUri = uri;
    item.description = [
      grouping !== 'region' ? meeting.meeting.region : null,
      meeting.annotations ? vscode.l10n.t('{0} tagged', meeting.annotations) : null,
    ].filter(Boolean).join(' · ');
    item.tooltip = meetingTooltip(meeting);
    item.contextValue = 'meeting';
    item.command = open(uri, vscode.l10n.t('Open Transcript'));
    const node: Node = { id: item.id, item, parent, meeting, children: async () => {
      const details = await library.details(uri);
      return details ? partNodes(node, uri, details) : [note(node, vscode.l10n.t('This transcript can no longer be read'))];
    } };
    return node;
  };
  const describe = async (count: number, grouping: Grouping): Promise<void> => {
    view.description = grouping === 'none' ? '' : groupingLabel(grouping);
    const failed = library.failures.length;
    view.message = [
      filter && vscode.l10n.t('Filter: {0} ({1} of {2})', filter, count, library.current.meetings.length),
      failed && (failed === 1 ? vscode.l10n.t('{0} could not be read: {1}', library.failures[0]!.file.path, library.failures[0]!.reason) : vscode.l10n.t('{0} files could not be read; see the log', failed)),
    ].filter(Boolean).join('\n') || undefined;
    await vscode.commands.executeCommand('setContext', CONTEXT.meetingsFiltered, filter !== '');
  };
  const refresh = (): void => changed.fire(undefined);
  const follow = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    if (!view.visible || !editor) return;
    const meeting = library.current.get(editor.document.uri.toString());
    if (!meeting || view.selection.some(node => isIn(node, meeting.uri))) return;
    const node = await find(meeting);
    if (node) await Promise.resolve(view.reveal(node, { select: true, focus: false })).catch((error: unknown) => log.debug(String(error)));
  };
  /** The meeting's line under the first of its groups, made as getChildren makes it. */
  const find = async (meeting: MeetingSummary): Promise<Node | undefined> => {
    if (!matches(meeting, filter)) return undefined;
    const grouping = groupingOf(config.groupBy());
    if (grouping === 'none') return roots.find(node => node.meeting?.uri === meeting.uri);
    const key = keysOf(meeting, grouping)[0] ?? '';
    const parent = roots.find(node => node.id === `group:${grouping}:${key}`);
    return (await parent?.children?.())?.find(node => node.meeting?.uri === meeting.uri);
  };

  return all(
    view, changed,
    library.onDidChange(refresh),
    config.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(editor => void follow(editor)),
    view.onDidChangeVisibility(() => void follow(vscode.window.activeTextEditor)),
    vscode.commands.registerCommand(COMMANDS.refreshMeetings, () => library.refresh(true)),
    vscode.commands.registerCommand(COMMANDS.groupMeetings, async () => {
      const now = groupingOf(config.groupBy());
      const picked = await vscode.window.showQuickPick(
        GROUPINGS.map(grouping => ({ label: groupingLabel(grouping), grouping, iconPath: icons.grouping[grouping], description: grouping === now ? vscode.l10n.t('now') : '' })),
        { placeHolder: vscode.l10n.t('Group meetings by') },
      );
      if (picked) await config.setGroupBy(picked.grouping);
    }),
    vscode.commands.registerCommand(COMMANDS.filterMeetings, () => {
      const box = vscode.window.createInputBox();
      box.title = vscode.l10n.t('Filter Meetings');
      box.placeholder = vscode.l10n.t('Words of a title, name, region, date, tag or path; empty for all');
      box.value = filter;
      const before = filter;
      let accepted = false;
      box.onDidChangeValue(value => { filter = value.trim(); refresh(); });
      box.onDidAccept(() => { accepted = true; box.hide(); });
      box.onDidHide(() => { if (!accepted) filter = before; refresh(); box.dispose(); });
      box.show();
    }),
    vscode.commands.registerCommand(COMMANDS.clearMeetingsFilter, () => { filter = ''; refresh(); }),
    vscode.commands.registerCommand(COMMANDS.openMeetingToSide, (node: Node | undefined) => {
      if (node?.meeting) return vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(node.meeting.uri), { viewColumn: vscode.ViewColumn.Beside });
    }),
  );
}

function groupingOf(name: string): Grouping {
  return GROUPINGS.find(grouping => grouping === name) ?? 'region';
}

/** Whether all words of a filter stand somewhere in what one knows of a meeting; letter case is no matter. */
function matches({ meeting, path, names, tags }: MeetingSummary, filter: string): boolean {
  if (!filter) return true;
  const hay = [path, meeting.title, dateLabel(meeting.date), meeting.date, meeting.region, meeting.place, ...meeting.participants.map(p => p.name), ...names.map(n => n.name), ...tags].join('\n').toLowerCase();
  return filter.toLowerCase().split(/\s+/).every(word => hay.includes(word));
}

function isIn(node: Node | undefined, uri: string): boolean {
  return node !== undefined && (node.meeting?.uri === uri || isIn(node.parent, uri));
}

function open(uri: vscode.Uri, title: string, selection?: vscode.Range): vscode.Command {
  return { command: 'vscode.open', title, arguments: [uri, { selection, preview: true } satisfies vscode.TextDocumentShowOptions] };
}

function note(parent: Node, text: string): Node {
  const item = new vscode.TreeItem(text);
  item.iconPath = new vscode.ThemeIcon('warning');
  return { id: `${parent.id}/note`, item, parent };
}

/** The lines under one meeting. */
function partNodes(parent: Node, uri: vscode.Uri, { text, transcript, placed }: MeetingDetails): readonly Node[] {
  const lines = linesOf(text), contents = contentsOf(text, transcript, placed);
  const branch = (id: string, label: string, icon: vscode.ThemeIcon, description: string, under: Node, children: (self: Node) => readonly Node[]): Node => {
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${under.id}/${id}`;
    item.iconPath = icon;
    item.description = description;
    const node: Node = { id: item.id, item, parent: under, children: () => children(node) };
    return node;
  };
  const leaf = (passage: { readonly label: string; readonly span: Span | null }, index: number, under: Node, icon: vscode.ThemeIcon | undefined, description: string, tooltip: string): Node => {
    const item = new vscode.TreeItem(passage.label);
    item.id = `${under.id}/${index}`;
    item.description = description;
    item.tooltip = tooltip;
    if (icon) item.iconPath = icon;
    if (passage.span) item.command = open(uri, vscode.l10n.t('Go to Passage'), toRangeIn(lines, passage.span));
    return { id: item.id, item, parent: under };
  };
  const passages = (list: readonly Passage[], icon?: vscode.ThemeIcon) => (under: Node): readonly Node[] =>
    list.map((passage, i) => leaf(passage, i, under, icon, lineLabel(lines, passage.span), passage.label));
  const percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' });

  const parts: Node[] = [];
  const part = (id: keyof Contents, label: string, icon: vscode.ThemeIcon, count: number, children: (self: Node) => readonly Node[]): void => {
    if (count) parts.push(branch(id, label, icon, String(count), parent, children));
  };
  part('speakers', vscode.l10n.t('Speakers'), icons.part.speakers, contents.speakers.length, under => contents.speakers.map(({ name, roles, passages: list, share, words }) => {
    const node = branch(name, name, icons.entity.person, [roles[0], percent.format(share)].filter(Boolean).join(' · '), under, passages(list, icons.quote));
    node.item.tooltip = vscode.l10n.t('{0}: {1} passages, {2} words, {3} of what is said', name, list.length, words, percent.format(share));
    return node;
  }));
  part('figures', vscode.l10n.t('Figures'), icons.part.figures, transcript.figures.length, under => contents.figures.map(({ kind, items }) =>
    branch(kind, figureKindLabel(kind), icons.figure[kind], String(items.length), under, self => items.map((item, i) =>
      leaf(item, i, self, icons.figure[kind], [item.figure.subject, item.figure.speaker].filter(Boolean).join(' · '), `${item.label} (${lineLabel(lines, item.span)})`)))));
  part('entities', vscode.l10n.t('Names'), icons.part.entities, transcript.names.length, under => contents.entities.map(({ kind, items }) =>
    branch(kind, entityKindLabel(kind), icons.entity[kind], String(items.length), under, self => items.map(({ name, roles, aliases, mentions }) => {
      const node = branch(name, name, icons.entity[kind], String(mentions.length), self, passages(mentions));
      node.item.tooltip = [name, ...roles, aliases.length ? vscode.l10n.t('also: {0}', aliases.join(', ')) : ''].filter(Boolean).join('\n');
      return node;
    }))));
  part('annotations', vscode.l10n.t('Annotations'), icons.part.annotations, contents.annotations.length, under => contents.annotations.map((annotation, i) =>
    leaf(annotation, i, under, annotation.span ? icons.annotation : icons.unplaced, annotation.tags.join(', '), annotationTooltip(annotation))));
  return parts.length ? parts : [note(parent, vscode.l10n.t('Nothing was found in this transcript'))];
}

function annotationTooltip({ label, tags, note: text, by, state }: AnnotationItem): string {
  return [tags.join(', '), label, text, by, state === 'exact' ? '' : state].filter(Boolean).join('\n');
}

function lineLabel(lines: Lines, span: Span): string {
  return vscode.l10n.t('line {0}', lines.positionAt(span.start).line + 1);
}
