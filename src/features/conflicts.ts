import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { offsetOfPoint } from '../base/points';
import { queue } from '../base/schedule';
import { span } from '../base/span';
import { sidecarOf } from '../host/acts';
import { choiceName, conflictRow, isConflictItem, isOpen, openConflict, type ConflictItem, type ConflictNode, type OpenConflict } from '../host/conflict-rows';
import { COMMANDS, CONTEXT, LANGUAGE, VIEWS } from '../host/contributes';
import { toRange } from '../host/convert';
import type { Deed } from '../host/deed';
import { FOCUSED, focusedRow } from '../host/focused-row';
import { isUnmerged, mergeBase, repositoryOf } from '../host/git';
import { focusView, revealRow } from '../host/reveal-row';
import { newestText } from '../host/rewrite';
import { inform, sayBriefly, shownRow, warn } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';
import { nameOf } from '../host/text-file';
import { SIDECAR_SUFFIX, isSidecar } from '../library/files';
import type { Choice } from '../tags/dispute';

/**
 * The view "Conflicts" in the panel: what merges left in sidecars, annotation by annotation. One key each takes mine, theirs or both; then
 * the merged sidecars are written as one act, which undo takes back in the transcript and in the sidecar's own editor.
 */
export function register({ tagIndex, sidecars, reading, log }: Services): Disposable {
  const changed = emitter<ConflictNode | undefined>(error => log.error(error as Error));
  let files: readonly OpenConflict[] = [], shown = false;
  const oneByOne = queue();
  const items = (): readonly ConflictItem[] => files.flatMap(file => file.items);
  const view = vscode.window.createTreeView<ConflictNode>(VIEWS.conflicts, {
    canSelectMany: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: node => shownRow(conflictRow(node)),
      getChildren: node => (node ? (isConflictItem(node) ? [...node.versions] : 'items' in node ? [...node.items] : []) : [...files]),
      getParent: node => (isConflictItem(node) ? node.file : 'of' in node ? node.of : undefined),
    },
  });
  const show = (): void => {
    const left = items().filter(isOpen).length;
    view.message = vscode.l10n.t('m takes mine, t theirs, b both, with Shift all of them; Ctrl+Enter or the check mark writes what is shown.');
    view.badge = left ? { value: left, tooltip: left === 1 ? vscode.l10n.t('1 conflict between annotations') : vscode.l10n.t('{0} conflicts between annotations', left) } : undefined;
    changed.fire(undefined);
  };
  /**
   * Takes apart all sidecars in which something is left, the one that is `meant` and those that are shown even if the index does
   * not know of their conflicts yet; what was chosen stays chosen where the text is the same. Resolves to those that only a hand can
   * mend. One search waits for the one before, so that none puts back what a later one found.
   */
  const find = (meant?: vscode.Uri): Promise<readonly { readonly uri: vscode.Uri; readonly why: string }[]> => oneByOne(async () => {
    const refused: { uri: vscode.Uri; why: string }[] = [], found: OpenConflict[] = [];
    const known = (await tagIndex.files()).filter(({ sidecar }) => !sidecar.writable || sidecar.annotations.some(({ conflict }) => conflict !== undefined)).map(({ uri }) => uri);
    const looked = [...meant && isSidecar(meant.path) ? [meant] : [], ...files.map(({ uri }) => uri), ...known];
    for (const uri of new Map(looked.map(one => [one.toString(), one])).values()) {
      const text = await newestText(uri).catch(() => undefined);
      if (text === undefined) continue;
      const before = files.find(file => isSame(file.uri, uri) && file.yaml === text), dispute = before?.dispute ?? (await reading.load()).disputeIn(text, await mergeBase(uri));
      if (dispute && 'refused' in dispute) refused.push({ uri, why: dispute.refused });
      else if (dispute) found.push(before ?? openConflict(uri, uri.with({ path: uri.path.slice(0, -SIDECAR_SUFFIX.length) }), text, dispute));
    }
    files = found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    return refused;
  });
  /** Looks again after sidecars changed, as long as the view is there; rows that stay as they are are not drawn anew. */
  const findAgain = async (): Promise<void> => {
    if (!shown) return;
    const before = files;
    await find();
    if (shown && !files.length) await close();
    else if (shown && (files.length !== before.length || files.some((file, i) => file !== before[i]))) show();
  };
  const close = async (): Promise<void> => {
    const inSight = view.visible;
    shown = false;
    files = [];
    show();
    // in the place of a view that goes the panel would show another one, as a terminal with a new shell in it, to which all further keys would go
    if (inSight) await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('setContext', CONTEXT.settling, false);
  };
  const resolve = async (meant?: vscode.Uri): Promise<void> => {
    const refused = await find(meant), why = refused.find(({ uri }) => meant && isSame(uri, meant)) ?? (files.length ? undefined : refused[0]);
    if (why) {
      const open = vscode.l10n.t('Open Sidecar');
      if (await warn(`${nameOf(why.uri)}: ${why.why}`, open) === open) await vscode.window.showTextDocument(why.uri);
    }
    if (!files.length) {
      if (!why) sayBriefly(vscode.l10n.t('$(check) No sidecar has conflicts.'), 4000);
      return close();
    }
    const first = files.find(({ uri }) => meant && isSame(uri, meant)) ?? files[0]!;
    shown = true;
    await vscode.commands.executeCommand('setContext', CONTEXT.settling, true);
    show();
    await focusView(VIEWS.conflicts);
    await focusOn(first.items.find(isOpen) ?? first.items[0]!);
  };
  const focusOn = async (item: ConflictItem): Promise<void> => {
    // The last conflict may have gone meanwhile, and the view with it.
    if (!items().includes(item)) return;
    await revealRow(view, VIEWS.conflicts, item, () => changed.fire(undefined));
    await look(item);
  };
  const look = async ({ file, difference }: ConflictItem): Promise<void> => {
    if (difference.kind !== 'annotation') return;
    const document = await vscode.workspace.openTextDocument(file.transcript).then(undefined, () => undefined), version = difference.mine ?? difference.theirs!;
    if (!document) return;
    const placed = sidecars.peek(file.transcript)?.placed.find(({ annotation }) => annotation.id === version.id)?.span;
    const start = offsetOfPoint(document.getText(), version.start), range = toRange(document, placed ?? span(start, start + version.quote.length));
    const editor = await vscode.window.showTextDocument(document, { preserveFocus: true, preview: true, selection: range });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const itemOf = (node: unknown): ConflictItem | undefined => (isConflictItem(node) ? node : typeof node === 'object' && node !== null && 'of' in node ? (node.of as ConflictItem) : undefined);
  const choose = (choice: Choice) => (argument?: unknown, selected?: unknown): Promise<void> => attempt(async () => {
    const rows = argument === FOCUSED ? (view.selection.length > 1 ? view.selection : [await focusedRow(view)]) : Array.isArray(selected) ? selected : argument === undefined ? view.selection : [argument];
    const meant = [...new Set(rows.flatMap(row => itemOf(row) ?? (files.includes(row as OpenConflict) ? (row as OpenConflict).items : [])))];
    if (!meant.length) { sayBriefly(vscode.l10n.t('Choose an annotation in the view Conflicts.'), 4000); return; }
    for (const { file, difference } of meant) file.choices.set(difference.key, choice);
    show();
    const order = items(), at = order.indexOf(meant.at(-1)!), next = [...order.slice(at + 1), ...order.slice(0, at)].find(isOpen) ?? order[at + 1];
    if (argument === FOCUSED) await focusOn(next ?? meant.at(-1)!);
  });
  const chooseAll = (choice: Choice) => (): void => {
    for (const { file, difference } of items()) file.choices.set(difference.key, choice);
    show();
    sayBriefly(vscode.l10n.t('Everything: {0}', choiceName(choice)), 3000);
  };
  const write = async (): Promise<void> => {
    const settled = files, count = items().length, uris = settled.map(({ uri }) => uri);
    if (!settled.length) return;
    let written = false;
    // An open document is edited there, where its own undo takes it back, too.
    await Promise.all(uris.map(uri => vscode.workspace.openTextDocument(uri)));
    await sidecars.acts.do(settled.map(({ uri, transcript, yaml, dispute, choices }): Deed => ({
      file: uri, transcript,
      redo: text => (text === yaml && !written ? dispute.settle(choices) : { edits: [], refused: vscode.l10n.t('It was changed since you looked at its conflicts.') }),
      undo: () => () => ({ edits: [], refused: vscode.l10n.t('It was changed since its conflicts were settled.') }),
    })), vscode.l10n.t('Resolve Conflicts'));
    written = true;
    await close();
    await offerToStage(uris, count);
  };
  const sidecarMeant = (argument: unknown): vscode.Uri | undefined => {
    const document = vscode.window.activeTextEditor?.document;
    if (argument instanceof vscode.Uri) return argument;
    return document?.languageId === LANGUAGE ? sidecarOf(document.uri) : document?.uri;
  };

  return all(
    changed, view,
    // What a person or git does to the files meanwhile counts.
    tagIndex.onDidChange(() => void attempt(findAgain)),
    vscode.commands.registerCommand(COMMANDS.resolveConflicts, (argument?: unknown) => attempt(() => resolve(sidecarMeant(argument)))),
    vscode.commands.registerCommand(COMMANDS.conflictOpen, (item: unknown) => attempt(async () => { if (isConflictItem(item)) await look(item); })),
    vscode.commands.registerCommand(COMMANDS.chooseMine, choose('mine')),
    vscode.commands.registerCommand(COMMANDS.chooseTheirs, choose('theirs')),
    vscode.commands.registerCommand(COMMANDS.chooseBoth, choose('both')),
    vscode.commands.registerCommand(COMMANDS.chooseAllMine, chooseAll('mine')),
    vscode.commands.registerCommand(COMMANDS.chooseAllTheirs, chooseAll('theirs')),
    vscode.commands.registerCommand(COMMANDS.chooseAllBoth, chooseAll('both')),
    vscode.commands.registerCommand(COMMANDS.writeMerged, () => attempt(write)),
    vscode.commands.registerCommand(COMMANDS.closeConflicts, () => attempt(close)),
  );
}

function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}

/** Says what was written and, where git waits for it, offers to tell git that the merge of the files is settled. */
async function offerToStage(uris: readonly vscode.Uri[], count: number): Promise<void> {
  const waiting = (await Promise.all(uris.map(async uri => (await isUnmerged(uri) ? [uri] : [])))).flat();
  const settled = count === 1 ? vscode.l10n.t('1 difference settled') : vscode.l10n.t('{0} differences settled', count);
  const message = uris.length === 1 ? vscode.l10n.t('{0} is merged: {1}.', nameOf(uris[0]!), settled) : vscode.l10n.t('{0} sidecars are merged: {1}.', uris.length, settled);
  if (!waiting.length) { sayBriefly(`$(check) ${message}`, 5000); return; }
  const stage = vscode.l10n.t('Stage in Git');
  if (await inform(message, stage) !== stage) return;
  for (const uri of waiting) await (await repositoryOf(uri))?.add([uri.fsPath]);
}
