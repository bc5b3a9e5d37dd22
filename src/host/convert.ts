import * as vscode from 'vscode';
import { span, type Span } from '../base/span';
import type { Lines } from '../base/lines';
import type { Place } from '../library/places';

/** A span (UTF-16 code units) as the editor's range. The only place where ranges are made. */
export function toRange(document: vscode.TextDocument, at: Span): vscode.Range {
  return new vscode.Range(document.positionAt(at.start), document.positionAt(at.end));
}

/** The same for a text that is in no open document, by its lines. */
export function toRangeIn(lines: Lines, at: Span): vscode.Range {
  const start = lines.positionAt(at.start), end = lines.positionAt(at.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A place that another thread found as the editor's range. */
export function placeToRange([startLine, startCharacter, endLine, endCharacter]: Place): vscode.Range {
  return new vscode.Range(startLine, startCharacter, endLine, endCharacter);
}

/** An empty range at the very beginning, for problems of a whole file. */
export function startOfFile(): vscode.Range {
  return new vscode.Range(0, 0, 0, 0);
}

/** The editor's range as a span. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return span(document.offsetAt(range.start), document.offsetAt(range.end));
}
