import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import { oneLine } from '../host/cards/card';
import { COMMANDS, CONTEXT } from '../host/contributes';
import { toRange } from '../host/convert';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { annotationsAt, isPlaced, onTagging, type Tagging } from '../host/tagging';
import type { Placed } from '../tags/model';

/** Goes from annotation to annotation, selects the one at the cursor, and takes overlapping ones in turn. */
export function register(services: Services): Disposable {
  /** The annotation that was shown last: of several on the very same words it is the one to go on from. */
  let last: string | undefined;
  const show = ({ editor, document, cursor }: Tagging, { span, annotation }: Placed & { readonly span: Span }, which: number, of: number): void => {
    last = annotation.id;
    cursor.go(span);
    editor.revealRange(toRange(document, span), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    sayBriefly(vscode.l10n.t('$(tag) {0} ({1} of {2})', annotation.tags.join(', '), which + 1, of), 5000, oneLine(annotation.quote));
  };
  const go = (direction: 1 | -1) => () => onTagging(services, tagging => {
    const placed = tagging.model.placed.filter(isPlaced), here = tagging.cursor.selected;
    const isHere = ({ span }: Placed & { readonly span: Span }): boolean => span.start === here.start && span.end === here.end;
    const shown = placed.findIndex(one => one.annotation.id === last && isHere(one)), current = shown >= 0 ? shown : placed.findIndex(isHere);
    const next = current >= 0 ? current + direction
      : direction === 1 ? placed.findIndex(({ span }) => span.start > here.start) : placed.findLastIndex(({ span }) => span.start < here.start);
    if (!placed.length) { sayBriefly(vscode.l10n.t('This transcript has no annotations yet.'), 4000); return; }
    // Round the ends: what is not found ahead begins anew.
    const index = next < 0 ? (direction === 1 && current < 0 ? 0 : placed.length - 1) : next % placed.length;
    show(tagging, placed[index]!, index, placed.length);
  });
  /** Where the taking in turn began, and what it showed last: what is shown may not reach the others that overlap there. */
  let turn: { readonly document: vscode.TextDocument; readonly at: number; readonly shown: Span } | undefined;
  const select = () => onTagging(services, tagging => {
    const { document, model, cursor: { selected } } = tagging;
    const isSelected = (one: Span): boolean => one.start === selected.start && one.end === selected.end;
    // A selected annotation ends at the cursor; what is meant lies around its beginning.
    const at = turn?.document === document && isSelected(turn.shown) ? turn.at : selected.start, here = annotationsAt(model, at);
    if (!here.length) { sayBriefly(vscode.l10n.t('There is no annotation at the cursor.'), 4000); return; }
    const index = (here.findIndex(({ span }) => isSelected(span)) + 1) % here.length;
    turn = { document, at, shown: here[index]!.span };
    show(tagging, here[index]!, index, here.length);
  });
  let onOne = false;
  const refresh = (): void => {
    const editor = vscode.window.activeTextEditor, model = editor && services.sidecars.peek(editor.document.uri);
    const now = model !== undefined && annotationsAt(model, editor!.document.offsetAt(editor!.selection.active)).length > 0;
    if (now !== onOne) void vscode.commands.executeCommand('setContext', CONTEXT.onAnnotation, onOne = now);
  };
  return all(
    vscode.window.onDidChangeTextEditorSelection(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    services.sidecars.onDidChange(refresh),
    vscode.commands.registerCommand(COMMANDS.nextAnnotation, go(1)),
    vscode.commands.registerCommand(COMMANDS.previousAnnotation, go(-1)),
    vscode.commands.registerCommand(COMMANDS.selectAnnotation, select),
  );
}
