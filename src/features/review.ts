import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { linesOf } from '../base/lines';
import { isPointer } from '../base/pointer';
import { span, type Span } from '../base/span';
import { offsetOfPoint } from '../base/points';
import { trimmed } from '../base/trim';
import { visible } from '../base/visible';
import { sidecarOf } from '../host/acts';
import { COMMANDS, CONTEXT, LANGUAGE, VIEWS } from '../host/contributes';
import { toRange, toSpan } from '../host/convert';
import { untilFirstRows } from '../host/first-rows';
import { FOCUSED, focusedRow } from '../host/focused-row';
import { editorShowing, openDocument } from '../host/open-document';
import { reveal } from '../host/reveal';
import { revealRow } from '../host/reveal-row';
import { reasonOf, reviewItemRow, reviewMeetingRow } from '../host/review-rows';
import { choose, inform, sayBriefly, shownRow } from '../host/say';
import type { Services, SidecarChange } from '../host/services';
import { showAtOnce } from '../host/shown-at-once';
import { annotationsAt, attempt } from '../host/tagging';
import { exists, nameOf } from '../host/text-file';
import { plain } from '../host/then-and-now';
import { needsPerson } from '../host/to-review';
import type { ReviewItem, ReviewMeeting } from '../host/review-items';
import { transcriptDocument } from '../host/transcript-text';
import { describeAnew } from '../tags/anchor';
import type { Placed } from '../tags/model';

type Node = ReviewItem | ReviewMeeting;

const CODE = 'to-review';
/** Scheme of the two snippets that are compared. */
const SNIPPET = 'readout-passage';
/** The count for the badge begins this long after the start, when what is on the screen is drawn. */
const FIRST_COUNT_MS = 3000;
/** How long the view is given to show what came of a decision, before the next annotation gets the focus. */
const NEXT_MS = 4000;

/**
 * The view "To Review", and Problems with quick fixes: annotations whose text was edited, that may stand in several places,
 * or whose text is gone. Nothing is decided silently: a person accepts the place, moves the annotation to the selection,
 * keeps it as lost, or removes it, each with one key, and the next one has the focus then.
 */
export function register({ sidecars, toReview, documents }: Services): Disposable {
  const changed = emitter<Node | undefined>();
  const diagnostics = vscode.languages.createDiagnosticCollection('readout-review');
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: node => shownRow(isItem(node) ? reviewItemRow(node, openDocument(node.transcript)?.getText()) : reviewMeetingRow(node)),
    async getChildren(node) {
      if (node) return isItem(node) ? [] : [...node.items];
      await toReview.ready();
      handedOver();
      return [...toReview.meetings];
    },
    getParent: node => (isItem(node) ? toReview.meetings.find(({ transcript }) => transcript.toString() === node.transcript.toString()) : undefined),
  };
  const view = vscode.window.createTreeView(VIEWS.review, { treeDataProvider: provider });
  const handedOver = untilFirstRows(CONTEXT.reviewRead);
  const showCount = (): void => {
    const { count } = toReview;
    view.badge = count ? { value: count, tooltip: count === 1 ? vscode.l10n.t('1 annotation to review') : vscode.l10n.t('{0} annotations to review', count) } : undefined;
    changed.fire(undefined);
  };
  const snippets = new Map<string, string>();
  const starting = setTimeout(() => void toReview.ready(), FIRST_COUNT_MS);
  const items = (): readonly ReviewItem[] => toReview.meetings.flatMap(meeting => meeting.items);
  const focusOn = async (item: ReviewItem): Promise<void> => {
    const document = await transcriptDocument(item.transcript);
    await look(document, placeOf(document, item.placed));
    // Last of all, so that the next key decides about the row and is never typed into the transcript.
    await revealRow(view, VIEWS.review, item, () => changed.fire(undefined));
  };
  /** After a decision in the view the focus goes to what came behind it, or to the last one. */
  const goOn = async (item: ReviewItem): Promise<void> => {
    const at = items().findIndex(one => isSame(one, item)), rest = [...items().slice(at + 1), ...items().slice(0, Math.max(0, at)).reverse()];
    for (const until = performance.now() + NEXT_MS; items().some(one => isSame(one, item)) && performance.now() < until;) await new Promise(resolve => { setTimeout(resolve, 50); });
    const next = rest.map(one => items().find(now => isSame(now, one))).find(Boolean);
    if (next) await focusOn(next);
    else if (!items().length) sayBriefly(vscode.l10n.t('$(check) Nothing is left to review.'), 4000);
  };
  const diagnose = (document: vscode.TextDocument, placed: readonly Placed[]): void =>
    diagnostics.set(document.uri, isPointer(document.getText()) ? [notFetched(document)] : placed.filter(needsPerson).map(one => diagnosticOf(document, one)));

  /** What a command is about: a row of the view, the row that has the focus, an id from a quick fix, or the selected row. */
  const itemMeant = async (argument: unknown): Promise<ReviewItem | undefined> => {
    if (isItem(argument)) return argument;
    if (argument === FOCUSED) return [await focusedRow(view)].find(isItem);
    const editor = vscode.window.activeTextEditor;
    if (typeof argument !== 'string') {
      const here = editor?.document.languageId === LANGUAGE && annotationsAt(await sidecars.get(editor.document), editor.document.offsetAt(editor.selection.active)).find(needsPerson);
      return here ? { transcript: editor.document.uri, placed: here } : view.selection.find(isItem);
    }
    const placed = editor && (await sidecars.get(editor.document)).placed.find(({ annotation }) => annotation.id === argument);
    return editor && placed && { transcript: editor.document.uri, placed };
  };
  const command = (id: string, work: (item: ReviewItem, document: vscode.TextDocument) => Promise<boolean | void>): Disposable =>
    vscode.commands.registerCommand(id, (argument?: unknown) => attempt(async () => {
      const item = await itemMeant(argument);
      if (!item) { sayBriefly(vscode.l10n.t('Choose an annotation in the view To Review.'), 4000); return; }
      const decided = await work(item, await transcriptDocument(item.transcript));
      if (argument === FOCUSED && decided) await goOn(item);
    }));
  const decide = async (document: vscode.TextDocument, change: SidecarChange, label: string): Promise<true> => {
    await sidecars.apply(document, [change], label);
    return true;
  };
  const settle = (document: vscode.TextDocument, { placed: { annotation } }: ReviewItem, at: Span): Promise<true> =>
    decide(document, { kind: 'edit', id: annotation.id, with: { ...describeAnew(document.getText(), at), lost: undefined } }, vscode.l10n.t('Accept Place'));
  /** As it stands in the text of now: a row can be older than the last keystroke. */
  const now = async (document: vscode.TextDocument, { placed }: ReviewItem): Promise<Placed> =>
    (await sidecars.get(document)).placed.find(({ annotation }) => annotation.id === placed.annotation.id) ?? placed;

  return all(
    changed, diagnostics, view, { dispose: () => clearTimeout(starting) },
    vscode.workspace.registerTextDocumentContentProvider(SNIPPET, { provideTextDocumentContent: uri => snippets.get(uri.toString()) ?? '' }),
    toReview.onDidChange(showCount),
    showAtOnce(view),
    sidecars.onDidChange(({ transcript, placed }) => {
      const document = openDocument(transcript);
      if (document) diagnose(document, placed);
    }),
    documents.onDidClose(uri => diagnostics.delete(uri)),
    vscode.commands.registerCommand(COMMANDS.reviewNext, () => attempt(async () => {
      await toReview.recount();
      const selected = view.selection.find(isItem), at = selected ? items().findIndex(one => isSame(one, selected)) : -1;
      const next = await firstThere([...items().slice(at + 1), ...items().slice(0, at + 1)]);
      if (next) await focusOn(next);
      else sayBriefly(vscode.l10n.t('$(check) Nothing to review: every annotation stands on its words.'), 4000);
    })),
    command(COMMANDS.reviewOpen, async ({ placed }, document) => look(document, placeOf(document, placed))),
    command(COMMANDS.reviewCompare, async (item, document) => {
      const placed = await now(document, item), { annotation } = placed, { start, end } = placeOf(document, placed), text = document.getText();
      const snippet = (side: string, words: string): vscode.Uri => {
        const uri = vscode.Uri.from({ scheme: SNIPPET, path: `/${nameOf(document.uri)}`, query: `${annotation.id} ${side} ${document.version}` });
        snippets.set(uri.toString(), words);
        return uri;
      };
      const then = snippet('then', annotation.before + annotation.quote + annotation.after);
      const today = snippet('now', plain(text.slice(Math.max(0, start - annotation.before.length), end + annotation.after.length)));
      await vscode.commands.executeCommand('vscode.diff', then, today, vscode.l10n.t('{0}: Then ↔ Now', annotation.tags.join(', ')), { preview: true });
    }),
    command(COMMANDS.reviewAccept, async (item, document) => {
      const placed = await now(document, item), at = placed.span ?? await chooseCandidate(document, placed);
      if (at) return settle(document, item, at);
      if (!placed.candidates.length) inform(vscode.l10n.t('Its text is gone: select where it belongs and use “Move Annotation to Selection”, or keep it as lost.'));
    }),
    command(COMMANDS.reviewMove, async (item, document) => {
      const editor = editorShowing(document.uri);
      const at = editor && !editor.selection.isEmpty ? trimmed(document.getText(), toSpan(document, editor.selection)) : undefined;
      if (at) return settle(document, item, at);
      await reveal(item.transcript, placeOf(document, item.placed));
      inform(vscode.l10n.t('Select the passage that “{0}” belongs to, then use “Move Annotation to Selection” again.', item.placed.annotation.tags.join(', ')));
    }),
    command(COMMANDS.reviewKeep, ({ placed }, document) => decide(document, { kind: 'edit', id: placed.annotation.id, with: { lost: 'kept' } }, vscode.l10n.t('Keep as Lost'))),
    command(COMMANDS.reviewRemove, ({ placed }, document) => decide(document, { kind: 'remove', ids: [placed.annotation.id] }, vscode.l10n.t('Remove Annotation'))),
    vscode.languages.registerCodeActionsProvider({ language: LANGUAGE }, { provideCodeActions: (_document, _range, context) => context.diagnostics.flatMap(quickFixes) }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

/** Shows a passage and leaves the focus where it is, so that the next key still goes to the view. */
async function look(document: vscode.TextDocument, at: Span): Promise<void> {
  const range = toRange(document, at);
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: true, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The first of some annotations whose sidecar is there: the editor tells late of what was deleted, on a slow machine seconds later. */
async function firstThere(items: readonly ReviewItem[]): Promise<ReviewItem | undefined> {
  for (const item of items) if (await exists(sidecarOf(item.transcript))) return item;
  return undefined;
}

function isItem(node: unknown): node is ReviewItem {
  return typeof node === 'object' && node !== null && 'placed' in node && 'transcript' in node;
}

/** Where an annotation is, may be, or was. */
function placeOf(document: vscode.TextDocument, { span: at, candidates, annotation }: Placed): Span {
  if (at) return at;
  if (candidates[0]) return candidates[0];
  const offset = offsetOfPoint(document.getText(), annotation.start);
  return span(offset, offset);
}

function isSame(one: ReviewItem, other: ReviewItem): boolean {
  return one.placed.annotation.id === other.placed.annotation.id && one.transcript.toString() === other.transcript.toString();
}

function diagnosticOf(document: vscode.TextDocument, placed: Placed): vscode.Diagnostic {
  const tags = placed.annotation.tags.map(visible).join(', ');
  const message = placed.state === 'changed' ? vscode.l10n.t('The text tagged “{0}” was edited since.', tags)
    : vscode.l10n.t('An annotation “{0}” needs a look: {1}. It was put on “{2}”.', tags, reasonOf(placed), visible(placed.annotation.quote));
  const severity = placed.state === 'changed' ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(toRange(document, placeOf(document, placed)), message, severity);
  diagnostic.source = 'Readout';
  diagnostic.code = `${CODE} ${placed.annotation.id}`;
  return diagnostic;
}

/** Told in the place of annotations that are all lost for now. */
function notFetched(document: vscode.TextDocument): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(document.lineAt(0).range, vscode.l10n.t('This transcript is not fetched: Git LFS keeps it elsewhere, and “git lfs pull” brings it. Its annotations wait for it.'), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Readout';
  return diagnostic;
}

function quickFixes(diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const [code, id] = String(diagnostic.code).split(' ');
  if (code !== CODE) return [];
  return ([
    [vscode.l10n.t('Accept Annotation Here'), COMMANDS.reviewAccept], [vscode.l10n.t('Compare Annotation Then and Now'), COMMANDS.reviewCompare],
    [vscode.l10n.t('Move Annotation to Selection'), COMMANDS.reviewMove], [vscode.l10n.t('Keep Annotation as Lost'), COMMANDS.reviewKeep],
    [vscode.l10n.t('Remove Annotation'), COMMANDS.reviewRemove],
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
    const editor = editorShowing(document.uri), range = toRange(document, at);
    if (editor) editor.selection = new vscode.Selection(range.start, range.end);
    editor?.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const chosen = await choose(
    candidates.map(at => ({ label: text.slice(at.start, at.end).replace(/\s+/g, ' '), description: vscode.l10n.t('line {0}', lines.positionAt(at.start).line + 1), at })),
    { title: vscode.l10n.t('Where Does “{0}” Belong?', annotation.tags.join(', ')), onDidFocus: ({ at }) => show(at) },
  );
  return chosen?.at;
}
