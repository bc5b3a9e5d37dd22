import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { follow, type TextEdit } from '../base/edit';
import type { Span } from '../base/span';
import { toRange, toSpan } from './convert';

/**
 * What was selected in an editor when a command was given. A command may have to wait for the ones before it; where the
 * person has gone meanwhile is not what they meant. Edits of the text carry it along, and so does a command before it that
 * moved the cursor itself: the same key pressed twice goes two annotations on.
 */
export interface Cursor extends Disposable {
  /** The selection, in UTF-16 code units. */
  readonly selected: Span;
  /** Where the cursor itself stands: the end of the selection that moves. */
  readonly offset: number;
  /** Whether the editor's cursor is still there. */
  readonly stays: boolean;
  /** Selects a passage in the editor. */
  go(to: Span): void;
}

interface Waiting { readonly editor: vscode.TextEditor; at: Span; reversed: boolean }

const waiting = new Set<Waiting>();

/** Notes where the cursor of an editor stands, until it is disposed of. */
export function noteCursor(editor: vscode.TextEditor): Cursor {
  const { document } = editor, own: Waiting = { editor, at: toSpan(document, editor.selection), reversed: editor.selection.isReversed };
  waiting.add(own);
  const carried = vscode.workspace.onDidChangeTextDocument(event => {
    if (event.document !== document) return;
    const edits = event.contentChanges.map((change): TextEdit => ({ span: { start: change.rangeOffset, end: change.rangeOffset + change.rangeLength }, text: change.text }));
    own.at = edits.sort((a, b) => b.span.start - a.span.start).reduce(follow, own.at);
  });
  return {
    get selected() { return own.at; },
    get offset() { return own.reversed ? own.at.start : own.at.end; },
    get stays() { return editor.selection.isEqual(toRange(document, own.at)); },
    go(to) {
      const { at } = own, range = toRange(document, to);
      for (const one of waiting) if (one.editor === editor && one.at.start === at.start && one.at.end === at.end) Object.assign(one, { at: to, reversed: false });
      editor.selection = new vscode.Selection(range.start, range.end);
    },
    ...all(carried, { dispose: () => { waiting.delete(own); } }),
  };
}
