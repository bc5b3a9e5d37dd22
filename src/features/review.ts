import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { linesOf } from '../base/lines';
import { span, type Span } from '../base/span';
import { offsetOfPoint } from '../base/points';
import { COMMANDS, LANGUAGE, VIEWS } from '../host/contributes';
import { toRange, toSpan } from '../host/convert';
import { FOCUSED, focusedRow } from '../host/focused-row';
import { visible } from '../host/markdown';
import { trimmed } from '../host/passage';
import { reveal } from '../host/reveal';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';
import { nameOf, readTextFile } from '../host/text-file';
import { describe } from '../tags/anchor';
import type { Placed } from '../tags/model';
import { place } from '../tags/place';

/** One annotation that needs a person. */
interface Item { readonly transcript: vscode.Uri; readonly placed: Placed }
interface Meeting { readonly transcript: vscode.Uri; readonly items: readonly Item[] }
type Node = Item | Meeting;

const CODE = 'to-review';

/**
 * The view "To Review", and Problems with quick fixes: annotations whose text was edited, that may stand in several places,
 * or whose text is gone. Nothing is decided silently: a person accepts the place, moves the annotation to the selection,
 * keeps it as lost, or removes it.
 */
export function register({ sidecars, tagIndex, documents }: Services): Disposable {
  const changed = emitter<Node | undefined>();
  const diagnostics = vscode.languages.createDiagnosticCollection('readout-review');
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: node => ('items' in node ? meetingRow(node) : itemRow(node)),
    async getChildren(node) {
      if (node) return 'items' in node ? [...node.items] : [];
      const meetings: Meeting[] = [];
      for (const { transcript, sidecar } of await tagIndex.files()) {
        const open = sidecars.peek(transcript);
        const text = open ? undefined : await readTextFile(transcript).catch(() => undefined);
        const placed = open?.placed ?? place(text ?? '', sidecar.annotations);
        const items = placed.filter(needsPerson).map(one => ({ transcript, placed: one }));
        if (items.length) meetings.push({ transcript, items });
      }
      const count = meetings.reduce((sum, { items }) => sum + items.length, 0);
      view.badge = count ? { value: count, tooltip: vscode.l10n.t('{0} annotations to review', count) } : undefined;
      return meetings;
    },
    getParent: () => undefined,
  };
  const view = vscode.window.createTreeView(VIEWS.review, { treeDataProvider: provider });
  const diagnose = (document: vscode.TextDocument, placed: readonly Placed[]): void =>
    diagnostics.set(document.uri, placed.filter(needsPerson).map(one => diagnosticOf(document, one)));

  /** What a command is about: a row of the view, the row that has the focus, an id from a quick fix, or the selected row. */
  const itemMeant = async (argument: unknown): Promise<Item | undefined> => {
    if (isItem(argument)) return argument;
    if (argument === FOCUSED) return [await focusedRow(view)].find(isItem);
    const selected = view.selection.find(isItem);
    if (typeof argument !== 'string') return selected;
    const editor = vscode.window.activeTextEditor, placed = editor && (await sidecars.get(editor.document)).placed.find(({ annotation }) => annotation.id === argument);
    return editor && placed && { transcript: editor.document.uri, placed };
  };
  const command = (id: string, work: (item: Item, document: vscode.TextDocument) => Promise<void>): Disposable =>
    vscode.commands.registerCommand(id, (argument?: unknown) => attempt(async () => {
      const item = await itemMeant(argument);
      if (!item) { vscode.window.setStatusBarMessage(vscode.l10n.t('Choose an annotation in the view To Review.'), 4000); return; }
      await work(item, await vscode.workspace.openTextDocument(item.transcript));
    }));
  const settle = (document: vscode.TextDocument, { placed: { annotation } }: Item, at: Span): Promise<void> =>
    sidecars.apply(document, [{ kind: 'edit', id: annotation.id, with: { copies: undefined, ...describe(document.getText(), at), lost: undefined } }], vscode.l10n.t('Accept Place'));

  return all(
    changed, diagnostics, view,
    tagIndex.onDidChange(() => changed.fire(undefined)),
    sidecars.onDidChange(({ transcript, placed }) => {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === transcript.toString());
      if (document) diagnose(document, placed);
      if (view.visible) changed.fire(undefined);
    }),
    view.onDidChangeVisibility(({ visible }) => { if (visible) changed.fire(undefined); }),
    documents.onDidClose(uri => diagnostics.delete(uri)),
    command(COMMANDS.reviewOpen, ({ placed }, document) => look(document, placeOf(document, placed))),
    command(COMMANDS.reviewAccept, async (item, document) => {
      const open = await sidecars.get(document), now = open.placed.find(({ annotation }) => annotation.id === item.placed.annotation.id) ?? item.placed;
      const at = now.span ?? await chooseCandidate(document, now);
      if (at) await settle(document, item, at);
      else if (!now.candidates.length) vscode.window.showInformationMessage(vscode.l10n.t('Its text is gone: select where it belongs and use “Move to Selection”, or keep it as lost.'));
    }),
    command(COMMANDS.reviewMove, async (item, document) => {
      const editor = vscode.window.visibleTextEditors.find(one => one.document === document);
      const at = editor && !editor.selection.isEmpty ? trimmed(document.getText(), toSpan(document, editor.selection)) : undefined;
      if (at) return settle(document, item, at);
      await reveal(item.transcript, placeOf(document, item.placed));
      vscode.window.showInformationMessage(vscode.l10n.t('Select the passage that “{0}” belongs to, then move it there.', item.placed.annotation.tags.join(', ')));
    }),
    command(COMMANDS.reviewKeep, ({ placed }, document) => sidecars.apply(document, [{ kind: 'edit', id: placed.annotation.id, with: { lost: 'kept' } }], vscode.l10n.t('Keep as Lost'))),
    command(COMMANDS.reviewRemove, ({ placed }, document) => sidecars.apply(document, [{ kind: 'remove', ids: [placed.annotation.id] }], vscode.l10n.t('Remove Annotation'))),
    vscode.languages.registerCodeActionsProvider({ language: LANGUAGE }, { provideCodeActions: (_document, _range, context) => context.diagnostics.flatMap(quickFixes) }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

/** Shows a passage and leaves the focus where it is, so that the next key still goes to the view. */
async function look(document: vscode.TextDocument, at: Span): Promise<void> {
  const range = toRange(document, at);
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: true, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Whether somebody has to decide about an annotation. */
function needsPerson({ state, annotation }: Placed): boolean {
  return state === 'changed' || ((state === 'ambiguous' || state === 'lost') && annotation.lost !== 'kept');
}

function isItem(node: unknown): node is Item {
  return typeof node === 'object' && node !== null && 'placed' in node && 'transcript' in node;
}

/** Where an annotation is, may be, or was. */
function placeOf(document: vscode.TextDocument, { span: at, candidates, annotation }: Placed): Span {
  if (at) return at;
  if (candidates[0]) return candidates[0];
  const offset = offsetOfPoint(document.getText(), annotation.start);
  return span(offset, offset);
}

function reasonOf({ state, candidates }: Placed): string {
  if (state === 'changed') return vscode.l10n.t('the text was edited');
  if (state === 'ambiguous') return vscode.l10n.t('may be in {0} places', candidates.length);
  return vscode.l10n.t('the text is gone');
}

function meetingRow({ transcript, items }: Meeting): vscode.TreeItem {
  const row = new vscode.TreeItem(nameOf(transcript), vscode.TreeItemCollapsibleState.Expanded);
  row.description = String(items.length);
  row.tooltip = vscode.workspace.asRelativePath(transcript);
  row.iconPath = new vscode.ThemeIcon('note');
  return row;
}

function itemRow(item: Item): vscode.TreeItem {
  const { annotation, state } = item.placed, quote = visible(annotation.quote.replace(/\s+/g, ' '));
  const row = new vscode.TreeItem(annotation.tags.join(', '));
  row.description = `${reasonOf(item.placed)} · ${quote}`;
  row.tooltip = `${annotation.tags.join(', ')}: ${reasonOf(item.placed)}\n\n“${quote}”`;
  row.accessibilityInformation = { label: `${annotation.tags.join(', ')}, ${reasonOf(item.placed)}, ${quote}` };
  row.iconPath = new vscode.ThemeIcon(state === 'changed' ? 'edit' : state === 'ambiguous' ? 'question' : 'search-stop', new vscode.ThemeColor('list.warningForeground'));
  row.contextValue = `review.${state}`;
  row.command = { command: COMMANDS.reviewOpen, title: vscode.l10n.t('Show'), arguments: [item] };
  return row;
}

function diagnosticOf(document: vscode.TextDocument, placed: Placed): vscode.Diagnostic {
  const tags = placed.annotation.tags.join(', ');
  const message = placed.state === 'changed' ? vscode.l10n.t('The text tagged “{0}” was edited since.', tags)
    : vscode.l10n.t('An annotation “{0}” needs a look: {1}. It was put on “{2}”.', tags, reasonOf(placed), visible(placed.annotation.quote));
  const severity = placed.state === 'changed' ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(toRange(document, placeOf(document, placed)), message, severity);
  diagnostic.source = 'Readout';
  diagnostic.code = `${CODE} ${placed.annotation.id}`;
  return diagnostic;
}

function quickFixes(diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const [code, id] = String(diagnostic.code).split(' ');
  if (code !== CODE) return [];
  return ([
    [vscode.l10n.t('Accept the Annotation Here'), COMMANDS.reviewAccept], [vscode.l10n.t('Move the Annotation to the Selection'), COMMANDS.reviewMove],
    [vscode.l10n.t('Keep the Annotation as Lost'), COMMANDS.reviewKeep], [vscode.l10n.t('Remove the Annotation'), COMMANDS.reviewRemove],
  ] as const).map(([title, command]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [id] };
    action.diagnostics = [diagnostic];
    return action;
  });
}

/** Lets a person choose among the places in question; each is shown in the text while it is in focus. */
async function chooseCandidate(document: vscode.TextDocument, { candidates, annotation }: Placed): Promise<Span | undefined> {
  if (!candidates.length) return undefined;
  const text = document.getText(), lines = linesOf(text);
  const show = (at: Span): void => {
    const editor = vscode.window.visibleTextEditors.find(one => one.document === document), range = toRange(document, at);
    if (editor) editor.selection = new vscode.Selection(range.start, range.end);
    editor?.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const chosen = await vscode.window.showQuickPick(
    candidates.map(at => ({ label: text.slice(at.start, at.end).replace(/\s+/g, ' '), description: vscode.l10n.t('line {0}', lines.positionAt(at.start).line + 1), at })),
    { title: vscode.l10n.t('Where Does “{0}” Belong?', annotation.tags.join(', ')), onDidSelectItem: item => { if (typeof item !== 'string' && 'at' in item) show(item.at as Span); } },
  );
  return chosen?.at;
}
