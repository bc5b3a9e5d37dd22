import * as vscode from 'vscode';
import { all } from '../base/disposable';
import { debounce } from '../base/schedule';
import { COMMANDS, CONTEXT, LINK_COMMANDS, VIEWS } from '../host/contributes';
import { untilFirstRows } from '../host/first-rows';
import { icons } from '../host/icons';
import { nestingLabel, sortLabel, untoldLabel } from '../host/labels';
import { meetingTooltip } from '../host/meeting-card';
import { meetingItem } from '../host/meeting-item';
import { memoNode, noteNode, partNodes, type MeetingNode as Node } from '../host/meeting-parts';
import { shownRow } from '../host/say';
import { pickWhileTyping } from '../host/type-to-filter';
import type { Services } from '../host/services';
import { createTreeChanges } from '../host/tree-changes';
import { filesOfAlike } from '../library/alike';
import { createFilter, filterMeetings } from '../library/filter';
import { group, groupingsOf, inOrder, keysOf, NESTINGS, orderOf, SORTS, type Grouping } from '../library/group';
import { EMPTY_LIBRARY, type Library } from '../library/library';
import type { MeetingSummary } from '../library/summary';

/** The tree follows changes of the library this long after the last. */
const AFTER_MS = 200;
/** Lines shown of one group at once; more on demand, since the editor lays out every line it is given. */
const PAGE = 500;
/** Groups stand open by themselves where all meetings together are no more than this; groups that hold groups, no more than that. */
const OPEN_AT_MOST = 150, OPEN_NESTED_AT_MOST = 40;

/** The view Meetings: every transcript of the workspace, grouped, and under each its speakers, figures, names and annotations. */
export function register(services: Services): vscode.Disposable {
  const { library, config, reading, tagIndex, visibility, log } = services;
  const changes = createTreeChanges<Node>();
  let filter = '', turn = 0, begun: Promise<void> | undefined;
  /** What is drawn: meetings of which library, under which settings. */
  let drawn: { readonly library: Library; readonly settings: string } = { library: EMPTY_LIBRARY, settings: '' };
  let roots: readonly Node[] = [], count = 0, expected = 0;
  /** The lines of each meeting in the present drawing; those of an older one find theirs in a table that is gone with it. */
  let made: Made = new Map();
  const limits = new Map<string, number>(), number = (value: number): string => value.toLocaleString(vscode.env.language);

  const groupings = (): readonly Grouping[] => groupingsOf(config.groupBy());
  const settings = (): string => JSON.stringify([config.groupBy(), config.sortBy(), filter]);
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: node => shownRow(node.item),
    getParent: node => node.parent,
    getChildren: async node => {
      if (node) return [...await node.children?.() ?? []];
      await (begun ??= begin());
      return [...roots];
    },
    resolveTreeItem: (item, node) => {
      if (node.meeting) item.tooltip = meetingTooltip(node.meeting);
      return item;
    },
  };
  const view = vscode.window.createTreeView(VIEWS.meetings, { treeDataProvider: provider, showCollapseAll: true });
  let drawnOnce = false;
  const handedOver = untilFirstRows(CONTEXT.meetingsRead, () => {
    drawnOnce = true;
    describe();
    void follow(vscode.window.activeTextEditor);
  });

  /** Waits for the first meetings, not for all of them. */
  const begin = async (): Promise<void> => {
    let first = (): void => {};
    const some = new Promise<void>(resolve => { first = resolve; }), listening = library.onDidChange(() => { if (library.current.meetings.length) first(); });
    await Promise.race([library.ready, some]);
    listening.dispose();
    await draw(false);
    handedOver();
  };
  /** Makes the tree anew, from the top; an older drawing that is still filtering gives way. */
  const draw = async (tell = true): Promise<void> => {
    const own = ++turn, from = library.current, now = settings();
    const meetings = filter ? await filterMeetings(from.meetings, filter, { get isCancellationRequested() { return own !== turn; } }) : from.meetings;
    if (own !== turn) return;
    if (now !== drawn.settings) limits.clear();
    // what a walk will still bring counts, so that groups do not fall shut while it is under way
    const of = filter ? meetings.length : Math.max(meetings.length, library.progress?.of ?? 0);
    const fresh: Made = new Map(), lines = await nodesUnder(fresh, undefined, meetings, groupings(), of);
    if (own !== turn) return;
    expected = of;
    drawn = { library: from, settings: now };
    count = meetings.length;
    made = fresh;
    roots = lines;
    if (tell) changes.whole();
    describe();
    // the transcript that was open before its meeting was known
    if (tell && !view.selection.length) void follow(vscode.window.activeTextEditor);
  };
  /** Follows the library: redraws the lines of meetings that stay where they are, and the tree only if one comes, goes or moves. */
  const update = async (): Promise<void> => {
    await begun;
    const before = drawn.library, now = library.current, stays = stayer(config.groupBy(), config.sortBy(), filter);
    const news = now.meetings.filter(meeting => before.get(meeting.uri) !== meeting);
    if (settings() !== drawn.settings || now.meetings.length !== before.meetings.length || news.some(meeting => !stays(before.get(meeting.uri), meeting))) return draw();
    drawn = { ...drawn, library: now };
    const nodes = news.flatMap(meeting => (made.get(meeting.uri) ?? []).map(node => Object.assign(node, { meeting, item: meetingItem(meeting, node.id, groupings(), node.file) })));
    if (nodes.length) changes.lines(nodes);
    describe();
  };
  const updateSoon = debounce(() => void update().catch((error: unknown) => log.error(error as Error)), AFTER_MS);

  const nodesUnder = async (into: Made, parent: Node | undefined, meetings: readonly MeetingSummary[], path: readonly Grouping[], of: number): Promise<readonly Node[]> => {
    const [grouping, ...inner] = path;
    if (!grouping) {
      const ordered = await inOrder(meetings, config.sortBy()), files = filesOfAlike(ordered.slice(0, limitOf(parent)), vscode.env.language);
      return paged(parent, ordered, meeting => meetingNode(into, meeting, parent, files.get(meeting.uri)));
    }
    const groups = await group(meetings, grouping);
    // one group of all that tell nothing would be a line that says nothing
    if (groups.length === 1 && groups[0]!.key === null) return nodesUnder(into, parent, meetings, inner, of);
    return paged(parent, groups, ({ key, label, meetings: list }) => groupNode(into, key, label, list, grouping, inner, parent, of));
  };
  const limitOf = (parent: Node | undefined): number => limits.get(parent?.id ?? '') ?? PAGE;
  const paged = <T>(parent: Node | undefined, items: readonly T[], make: (item: T) => Node): readonly Node[] => {
    const id = parent?.id ?? '', limit = limitOf(parent), nodes = items.slice(0, limit).map(make);
    if (items.length > limit) nodes.push(moreNode(parent, id, items.length - limit));
    return nodes;
  };
  const groupNode = (into: Made, key: string | null, label: string | null, meetings: readonly MeetingSummary[], grouping: Grouping, inner: readonly Grouping[], parent: Node | undefined, of: number): Node => {
    const item = new vscode.TreeItem(label ?? untoldLabel(grouping), of <= (inner.length ? OPEN_NESTED_AT_MOST : OPEN_AT_MOST) ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
    item.id = groupId(parent, of, grouping, key);
    item.iconPath = icons.grouping[grouping];
    item.description = number(meetings.length);
    item.tooltip = `${label ?? untoldLabel(grouping)}: ${meetings.length === 1 ? vscode.l10n.t('1 meeting') : vscode.l10n.t('{0} meetings', number(meetings.length))}`;
    item.contextValue = 'group';
    let children: Promise<readonly Node[]> | undefined, limit: number | undefined;
    const node: Node = { id: item.id, item, parent, children: () => {
      const asked = limits.get(node.id);
      if (children && limit === asked) return children;
      limit = asked;
      return children = nodesUnder(into, node, meetings, inner, of);
    } };
    return node;
  };
  const meetingNode = (into: Made, meeting: MeetingSummary, parent: Node | undefined, file: string | undefined): Node => {
    const id = `${parent?.id ?? ''}/${meeting.uri}`, item = meetingItem(meeting, id, groupings(), file), uri = vscode.Uri.parse(meeting.uri);
    const node: Node = { id, item, parent, meeting, file, children: async () => {
      const details = await library.details(uri), memo = (await tagIndex.files()).find(({ transcript }) => transcript.toString() === meeting.uri)?.sidecar.meeting.memo;
      return details ? [...memo === undefined ? [] : [memoNode(node, meeting.uri, memo)], ...partNodes(node, uri, details, await reading.load(), visibility.shows)] : [noteNode(node, vscode.l10n.t('This transcript can no longer be read'))];
    } };
    const nodes = into.get(meeting.uri);
    if (nodes) nodes.push(node); else into.set(meeting.uri, [node]);
    return node;
  };
  const moreNode = (parent: Node | undefined, id: string, left: number): Node => {
    const item = new vscode.TreeItem(vscode.l10n.t('Show more ({0} left)', number(left)));
    item.id = `${id}/more`;
    item.iconPath = icons.more;
    item.command = { command: LINK_COMMANDS.moreMeetings, title: vscode.l10n.t('Show more'), arguments: [id] };
    return { id: item.id, item, parent };
  };
  const describe = (): void => {
    const { failures, progress, stopped, current } = library, failed = failures.length, total = current.meetings.length;
    view.description = [config.groupBy() === 'none' ? '' : nestingLabel(config.groupBy()), total && number(total)].filter(Boolean).join(' · ');
    if (drawnOnce) changes.message(view, [
      progress && vscode.l10n.t('Reading: {0} of {1}', number(progress.done), number(progress.of)),
      stopped && !progress && vscode.l10n.t('Reading was stopped; Refresh goes on.'),
      filter && vscode.l10n.t('Filter “{0}”: {1} of {2} meetings', filter, number(count), number(total)),
      failed && (failed === 1 ? vscode.l10n.t('{0} could not be read: {1}', failures[0]!.file.path, failures[0]!.reason) : vscode.l10n.t('{0} files could not be read; see the log', failed)),
    ].filter(Boolean).join(' · ') || undefined);
    void vscode.commands.executeCommand('setContext', CONTEXT.meetingsFiltered, filter !== '');
  };
  const follow = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    if (!view.visible || !editor) return;
    const meeting = library.current.get(editor.document.uri.toString());
    if (!meeting || view.selection.some(node => isIn(node, meeting.uri))) return;
    const node = await find(meeting);
    if (node) await Promise.resolve(view.reveal(node, { select: true, focus: false })).catch((error: unknown) => log.debug(String(error)));
  };
  /** The meeting's line under the first of its groups, made as getChildren makes it; `undefined` if it is not shown. */
  const find = async (meeting: MeetingSummary): Promise<Node | undefined> => {
    let parent: Node | undefined, among = roots;
    for (const grouping of groupings()) {
      const key = keysOf(meeting, grouping)[0] ?? null, id = groupId(parent, expected, grouping, key), own = among.find(node => node.id === id);
      // where nothing tells the meetings apart, there are no groups
      if (!own && key === null) continue;
      if (!own) return undefined;
      parent = own;
      among = await own.children?.() ?? [];
    }
    return among.find(node => node.meeting?.uri === meeting.uri);
  };
  const setFilter = (text: string): void => {
    filter = text.trim();
    void draw().catch((error: unknown) => log.error(error as Error));
  };
  const choose = async <T extends string>(choices: readonly T[], label: (choice: T) => string, now: string, title: string, write: (choice: T) => Promise<void>): Promise<void> => {
    const picked = await vscode.window.showQuickPick(choices.map(choice => ({ label: label(choice), choice, description: choice === now ? vscode.l10n.t('now') : '' })), { placeHolder: title });
    if (picked) await write(picked.choice);
  };

  return all(
    view, changes, updateSoon,
    library.onDidChange(updateSoon),
    config.onDidChange(updateSoon),
    visibility.onDidChange(() => changes.lines([...made.values()].flat())),
    vscode.window.onDidChangeActiveTextEditor(editor => void follow(editor)),
    view.onDidChangeVisibility(() => void follow(vscode.window.activeTextEditor)),
    vscode.commands.registerCommand(COMMANDS.refreshMeetings, () => library.refresh(!library.stopped)),
    vscode.commands.registerCommand(COMMANDS.groupMeetings, () => choose(NESTINGS, nestingLabel, config.groupBy(), vscode.l10n.t('Group meetings by'), config.setGroupBy)),
    vscode.commands.registerCommand(COMMANDS.sortMeetings, () => choose(SORTS, sortLabel, config.sortBy(), vscode.l10n.t('Sort meetings by'), config.setSortBy)),
    vscode.commands.registerCommand(COMMANDS.filterMeetings, () => pickWhileTyping({
      title: vscode.l10n.t('Filter Meetings'), placeholder: vscode.l10n.t('Words of a title, name, region, date, tag or path; empty for all'), value: filter,
    }, setFilter)),
    vscode.commands.registerCommand(COMMANDS.clearMeetingsFilter, () => setFilter('')),
    vscode.commands.registerCommand(LINK_COMMANDS.moreMeetings, (id: unknown) => {
      if (typeof id !== 'string') return;
      limits.set(id, (limits.get(id) ?? PAGE) + PAGE);
      return draw();
    }),
    vscode.commands.registerCommand(COMMANDS.openMeetingToSide, (node: Node | undefined) => {
      if (node?.meeting) return vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(node.meeting.uri), { viewColumn: vscode.ViewColumn.Beside });
    }),
  );
}

type Made = Map<string, Node[]>;

/** The same for the same group while groups stand open or shut alike: the editor remembers by it which it showed how. `of` is how many meetings there are. */
function groupId(parent: Node | undefined, of: number, grouping: Grouping, key: string | null): string {
  return `${parent?.id ?? `group:${of <= OPEN_NESTED_AT_MOST ? 'all' : of <= OPEN_AT_MOST ? 'last' : 'none'}`}/${grouping}:${key ?? ''}`;
}

/** Whether a meeting that changed stands where it stood: in the same groups and order, and filtered alike. */
function stayer(groupBy: string, sortBy: string, filter: string): (before: MeetingSummary | undefined, now: MeetingSummary) => boolean {
  const fits = createFilter(filter), order = orderOf(sortBy);
  return (before, now) => before !== undefined && order(before, now) === 0 && fits(before) === fits(now)
    && groupingsOf(groupBy).every(grouping => keysOf(before, grouping).join('\n') === keysOf(now, grouping).join('\n'));
}

function isIn(node: Node | undefined, uri: string): boolean {
  return node !== undefined && (node.meeting?.uri === uri || isIn(node.parent, uri));
}
