import * as vscode from 'vscode';
import { visible } from '../base/visible';

/**
 * A note as the editor draws it, in hovers and comments: Markdown that is not trusted, so that no link of it runs a command,
 * without HTML and icons. Pictures, which would be fetched, stay text; a line break is one.
 */
export function noteMarkdown(note: string): vscode.MarkdownString {
  return new vscode.MarkdownString(visible(note).replace(/!\[/g, '!\\[').replace(/\n/g, '  \n'));
}
