import * as vscode from 'vscode';
import type { Span } from '../base/span';
import { startOfFile, toRange } from './convert';
import { editorShowing } from './open-document';

/** Opens a document if need be and shows a passage of it (UTF-16 code units), the cursor at its beginning; the focus goes there unless it is to stay. */
export async function reveal(uri: vscode.Uri, at?: Span, preserveFocus = false): Promise<void> {
  const shown = editorShowing(uri);
  const editor = await vscode.window.showTextDocument(shown?.document ?? await vscode.workspace.openTextDocument(uri), { viewColumn: shown?.viewColumn, preserveFocus });
  const range = at ? toRange(editor.document, at) : startOfFile();
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
