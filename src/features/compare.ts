import * as vscode from 'vscode';
import { all } from '../base/disposable';
import { linesOf } from '../base/lines';
import { contains, touches, type Span } from '../base/span';
import { COMMANDS, CONTEXT, LANGUAGE, VIEWS } from '../host/contributes';
import { toRange, toRangeIn } from '../host/convert';
import { choose, disarmed, inform, shownRow, warn } from '../host/say';
import type { MeetingDetails, Services } from '../host/services';
import type { Comparison, Row } from '../library/compare/compare';
import type { Difference } from '../library/compare/differences';
import { excerpt } from '../library/excerpt';
import { byDate, lineOf, mentionOf } from '../library/group';
import type { MeetingSummary } from '../library/summary';
import type { Figure } from '../transcript/model';

type Side = 'left' | 'right';
interface Account { readonly uri: vscode.Uri; readonly details: MeetingDetails }
interface Compared { readonly left: Account; readonly right: Account; readonly result: Comparison }
type Group = 'differ' | 'names' | 'both' | Side;
interface Node { readonly item: vscode.TreeItem; readonly parent: Node | undefined; readonly children: readonly Node[] }

/**
 * Two accounts of one meeting, side by side in two editors: passages that only one has and figures that differ are
 * marked in the text and listed in the view Comparison; going through one text shows the same place of the other.
 */
export function register(services: Services): vscode.Disposable {
  const { library, documents, reading } = services;
  const changed = new vscode.EventEmitter<Node | undefined>();
  const lensesChanged = new vscode.EventEmitter<void>();
  let shown: Compared | undefined, turn = 0;
  let roots: readonly Node[] = [];
  const marks = {
    only: vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('readout.onlyHereBackground'), overviewRulerColor: new vscode.ThemeColor('readout.onlyHereRuler'), overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
    differs: vscode.window.createTextEditorDecorationType({
      border: '1px solid', borderColor: new vscode.ThemeColor('readout.differsBorder'), borderRadius: '2px',
      overviewRulerColor: new vscode.ThemeColor('readout.differsBorder'), overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
  };
  const view = vscode.window.createTreeView<Node>(VIEWS.comparison, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event, getTreeItem: node => shownRow(node.item), getParent: node => node.parent, getChildren: node => [...node?.children ?? roots],
    },
  });

  const accountOf = async (meeting: MeetingSummary): Promise<Account | undefined> => {
    const uri = vscode.Uri.parse(meeting.uri), details = await library.details(uri);
    return details && { uri, details };
  };
  const show = async (one: MeetingSummary, other: MeetingSummary): Promise<void> => {
    const [left, right, { compare }] = await Promise.all([accountOf(one), accountOf(other), reading.load()]);
    if (!left || !right) {
      void warn(vscode.l10n.t('One of the two transcripts can no longer be read.'));
      return;
    }
    const own = ++turn, result = await compare(left.details, right.details);
    if (own !== turn) return;
    shown = { left, right, result };
    roots = nodesOf(shown);
    describe();
    await vscode.commands.executeCommand('setContext', CONTEXT.comparing, true);
    await vscode.window.showTextDocument(left.uri, { viewColumn: vscode.ViewColumn.One, preview: false });
    await vscode.window.showTextDocument(right.uri, { viewColumn: vscode.ViewColumn.Two, preview: false, preserveFocus: true });
    changed.fire(undefined);
    paint();
    if (roots[0]) await Promise.resolve(view.reveal(roots[0], { select: false, focus: false, expand: true })).catch(() => undefined);
  };
  /** How much of each account the other has. */
  const describe = (): void => {
    if (!shown) return;
    const { leftShared, rightShared } = shown.result, titles = titlesOf(shown), percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' });
    view.description = vscode.l10n.t('{0} | {1}', titles.left, titles.right);
    view.message = vscode.l10n.t('{0} of {1} stands in both, {2} of {3}', percent.format(leftShared), titles.left, percent.format(rightShared), titles.right);
  };
  const close = async (): Promise<void> => {
    turn++;
    shown = undefined;
    roots = [];
    paint();
    changed.fire(undefined);
    await vscode.commands.executeCommand('setContext', CONTEXT.comparing, false);
  };
  const sideOf = (uri: vscode.Uri): Side | undefined => (uri.toString() === shown?.left.uri.toString() ? 'left' : uri.toString() === shown?.right.uri.toString() ? 'right' : undefined);
  const paint = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      const side = sideOf(editor.document.uri);
      const rows = shown && side && editor.document.getText() === shown[side].details.text ? shown.result.rows : [];
      editor.setDecorations(marks.only, rows.flatMap(row => (side && row[side] && !row[other(side)] ? [toRange(editor.document, row[side].span)] : [])));
      editor.setDecorations(marks.differs, rows.flatMap(row => row.differences).map(difference => ({
        range: toRange(editor.document, difference[side ?? 'left'].span), hoverMessage: shown && side ? differenceCard(shown, difference, side) : undefined,
      })));
    }
  };
  /** Reads an account anew after its text changed and compares again. */
  const recompare = async (uri: vscode.Uri): Promise<void> => {
    const { compare } = await reading.load(), side = sideOf(uri), details = side && await library.details(uri);
    if (!shown || !side || !details) return;
    const account = { ...shown[side], details };
    const own = ++turn, accounts = side === 'left' ? { left: account, right: shown.right } : { left: shown.left, right: account };
    const result = await compare(accounts.left.details, accounts.right.details);
    // another comparison, or a newer text, was asked for meanwhile
    if (own !== turn) return;
    shown = { ...accounts, result };
    roots = nodesOf(shown);
    describe();
    changed.fire(undefined);
    paint();
  };
  const follow = (event: vscode.TextEditorSelectionChangeEvent): void => {
    const side = sideOf(event.textEditor.document.uri);
    if (!shown || !side || event.textEditor !== vscode.window.activeTextEditor) return;
    const offset = event.textEditor.document.offsetAt(event.textEditor.selection.active), across = other(side);
    const row = shown.result.rows.find(candidate => candidate[side] && touches(candidate[side].span, offset));
    const target = row?.[across];
    const editor = vscode.window.visibleTextEditors.find(candidate => sideOf(candidate.document.uri) === across);
    if (target && editor && editor.document.getText() === shown[across].details.text) editor.revealRange(toRange(editor.document, target.span), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  /** Asks with which other meeting to compare one, or, without one, which to begin with. */
  const pick = async (meeting?: MeetingSummary): Promise<MeetingSummary | undefined> => {
    const { onSameDay, twinsOf } = await reading.load(), twins = meeting ? twinsOf(library.current, meeting) : [], sameDay = meeting ? onSameDay(library.current, meeting).filter(m => !twins.includes(m)) : [];
    const rest = library.current.meetings.filter(m => m.uri !== meeting?.uri && !twins.includes(m) && !sameDay.includes(m)).sort(byDate);
    const item = (m: MeetingSummary): vscode.QuickPickItem & { meeting: MeetingSummary } => ({ label: lineOf(m, vscode.env.language), description: m.path, meeting: m });
    const heading = (label: string): vscode.QuickPickItem & { meeting?: MeetingSummary } => ({ label, kind: vscode.QuickPickItemKind.Separator });
    const picked = await choose(
      [
        ...twins.length ? [heading(vscode.l10n.t('Same day and participants')), ...twins.map(item)] : [],
        ...sameDay.length ? [heading(vscode.l10n.t('Same day')), ...sameDay.map(item)] : [],
        ...twins.length || sameDay.length ? [heading(vscode.l10n.t('Other meetings'))] : [], ...rest.map(item),
      ],
      { title: vscode.l10n.t('Compare Meetings'), placeHolder: meeting ? vscode.l10n.t('Compare {0} with', mentionOf(meeting, vscode.env.language)) : vscode.l10n.t('The first of two meetings to compare'), matchOnDescription: true },
    );
    return picked && 'meeting' in picked ? picked.meeting : undefined;
  };

  return all(
    view, changed, lensesChanged, marks.only, marks.differs,
    vscode.commands.registerCommand(COMMANDS.compareMeetings, async (from?: { meeting?: MeetingSummary } | string, to?: string) => {
      await library.ready;
      if (library.current.meetings.length < 2) {
        void inform(vscode.l10n.t('There are no two transcripts in this workspace to compare.'));
        return;
      }
      const uri = typeof from === 'string' ? from : from?.meeting?.uri ?? vscode.window.activeTextEditor?.document.uri.toString();
      const first = (uri === undefined ? undefined : library.current.get(uri)) ?? await pick();
      const second = first && (to === undefined ? await pick(first) : library.current.get(to));
      if (first && second) await show(first, second);
    }),
    vscode.commands.registerCommand(COMMANDS.closeComparison, close),
    vscode.window.onDidChangeVisibleTextEditors(paint),
    vscode.window.onDidChangeTextEditorSelection(follow),
    documents.onDidRead(model => { if (sideOf(model.uri)) void recompare(model.uri); }),
    library.onDidChange(() => lensesChanged.fire()),
    vscode.languages.registerCodeLensProvider({ language: LANGUAGE }, {
      onDidChangeCodeLenses: lensesChanged.event,
      async provideCodeLenses(document) {
        const { twinsOf } = await reading.load(), meeting = library.current.get(document.uri.toString());
        const twins = meeting ? twinsOf(library.current, meeting) : [], [twin] = twins;
        if (!twin) return [];
        return [new vscode.CodeLens(toRange(document, { start: 0, end: 0 }), twins.length === 1 ? {
          command: COMMANDS.compareMeetings, arguments: [document.uri.toString(), twin.uri],
          title: vscode.l10n.t('Compare with another account of this meeting: {0}', disarmed(fileName(vscode.Uri.parse(twin.uri)))), tooltip: twin.path,
        } : {
          command: COMMANDS.compareMeetings, arguments: [document.uri.toString()],
          title: vscode.l10n.t('Compare with one of {0} other accounts of this meeting…', twins.length), tooltip: twins.map(({ path }) => path).join('\n'),
        })];
      },
    }),
  );
}

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The list: what differs first, then what only one has, then what both have. */
function nodesOf(compared: Compared): readonly Node[] {
  const { left, right, result } = compared, titles = titlesOf(compared), lines = { left: linesOf(left.details.text), right: linesOf(right.details.text) };
  const groups: readonly (readonly [Group, string, (row: Row) => boolean])[] = [
    ['differ', vscode.l10n.t('Figures that differ'), row => row.differences.length > 0],
    ['names', vscode.l10n.t('Names that differ'), row => row.nameDifferences.length > 0],
    ['left', vscode.l10n.t('Only in {0}', titles.left), row => !row.right],
    ['right', vscode.l10n.t('Only in {0}', titles.right), row => !row.left],
    ['both', vscode.l10n.t('In both'), row => row.left !== null && row.right !== null],
  ];
  return groups.flatMap(([group, label, fits]) => {
    const rows = result.rows.filter(fits);
    if (!rows.length) return [];
    const item = new vscode.TreeItem(label, group === 'both' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded);
    item.id = group;
    item.description = String(rows.length);
    const children: Node[] = [], node: Node = { item, parent: undefined, children };
    rows.forEach((row, i) => {
      const side: Side = row.left ? 'left' : 'right', passage = row[side]!, account = compared[side];
      const quoted = excerpt(account.details.text, passage.span), differs = differenceIn(compared, row, group);
      const child = new vscode.TreeItem(differs ?? quoted);
      child.id = `${group}/${i}`;
      child.description = differs === null ? passage.names.join(', ') : quoted;
      child.tooltip = [row.left && `${titles.left}: ${row.left.text}`, row.right && `${titles.right}: ${row.right.text}`].filter(Boolean).join('\n\n');
      child.iconPath = new vscode.ThemeIcon(differs !== null ? 'warning' : group === 'left' ? 'arrow-left' : group === 'right' ? 'arrow-right' : 'arrow-swap');
      child.command = { command: 'vscode.open', title: vscode.l10n.t('Go to Passage'), arguments: [account.uri, { selection: toRangeIn(lines[side], focusOf(row, side, group)), viewColumn: side === 'left' ? vscode.ViewColumn.One : vscode.ViewColumn.Two }] };
      children.push({ item: child, parent: node, children: [] });
    });
    return [node];
  });
}

/** What differs in a row, on a line; `null` under a heading that is about whole passages. */
function differenceIn(compared: Compared, row: Row, group: Group): string | null {
  const pairs = group === 'differ' ? row.differences.map(difference => differenceLabel(compared, difference)) : group === 'names' ? row.nameDifferences.map(({ left, right }) => vscode.l10n.t('{0} vs {1}', left, right)) : null;
  return pairs?.join('; ') ?? null;
}

/** What to select for a row: the figure that differs, else the passage. */
function focusOf(row: Row, side: Side, group: Group): Span {
  const passage = row[side]!.span, figure = row.differences[0]?.[side].span;
  return group === 'differ' && figure && contains(passage, figure) ? figure : passage;
}

function differenceLabel({ left, right }: Compared, difference: Difference): string {
  return vscode.l10n.t('{0} vs {1}', written(left, difference.left), written(right, difference.right));
}

/** A figure as its account writes it, with what qualifies it before it. */
function written({ details: { text } }: Account, { span, modifierSpan }: Figure): string {
  return excerpt(text, { start: Math.min(span.start, modifierSpan?.start ?? span.start), end: span.end });
}

function differenceCard(compared: Compared, difference: Difference, side: Side): vscode.MarkdownString {
  const across = other(side);
  return new vscode.MarkdownString().appendText(vscode.l10n.t('The other account says: {0}', written(compared[across], difference[across])));
}

function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** What the two accounts are called: by their files' names, or by paths where those are the same. */
function titlesOf({ left, right }: Compared): Readonly<Record<Side, string>> {
  const same = fileName(left.uri) === fileName(right.uri), title = (uri: vscode.Uri): string => (same ? vscode.workspace.asRelativePath(uri) : fileName(uri));
  return { left: title(left.uri), right: title(right.uri) };
}
