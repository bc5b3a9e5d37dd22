import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import { toRange } from '../host/convert';
import type { DocumentModel, Services } from '../host/services';

/**
 * Marks quotes and reported words lightly, has headings stand out, dims what belongs to the page, and underlines with dots what the reader is not
 * sure of. These are decorations because they overlap with the names and figures inside them and run over line ends.
 */
export function register({ config, documents }: Services): Disposable {
  const background = (color: string): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({ backgroundColor: new vscode.ThemeColor(color), rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed });
  const speech = background('readout.quoteBackground'), fragment = background('readout.fragmentBackground'), reported = background('readout.reportedBackground');
  const heading = vscode.window.createTextEditorDecorationType({ fontWeight: 'bold', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed });
  const furniture = vscode.window.createTextEditorDecorationType({ color: new vscode.ThemeColor('readout.furnitureForeground'), rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed });
  const doubt = vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor('readout.doubtUnderline'), borderStyle: 'dotted', borderWidth: '0 0 1px 0', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const kinds = [speech, fragment, reported, heading, furniture, doubt];

  const draw = (editor: vscode.TextEditor, { transcript, uri }: DocumentModel): void => {
    const set = (kind: vscode.TextEditorDecorationType, on: boolean, spans: () => readonly Span[]): void =>
      editor.setDecorations(kind, on ? spans().map(span => toRange(editor.document, span)) : []);
    const quotes = config.show('quotes', uri), figures = config.show('figures', uri);
    set(speech, quotes, () => transcript.quotes.filter(quote => quote.type === 'speech' && quote.depth === 0).map(quote => quote.outer));
    set(fragment, quotes, () => transcript.quotes.filter(quote => quote.type === 'fragment' && quote.depth === 0).map(quote => quote.outer));
    set(reported, quotes, () => transcript.reported.map(words => words.span));
    set(heading, true, () => [...transcript.meeting.titleSpan ? [transcript.meeting.titleSpan] : [], ...transcript.sections.map(section => section.titleSpan)]);
    set(furniture, config.show('furniture', uri), () => transcript.furniture.map(piece => piece.span));
    set(doubt, true, () => [
      ...figures ? transcript.figures.filter(isDoubtful).map(figure => figure.span) : [],
      ...transcript.entities.filter(entity => isDoubtful(entity) && entity.kind !== 'other' && config.show(entity.kind, uri)).map(entity => entity.span),
      ...config.show('speakers', uri) ? transcript.quotes.filter(isDoubtful).flatMap(quote => quote.cue ?? []) : [],
    ]);
  };
  const drawAll = (only?: DocumentModel): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (only && editor.document.uri.toString() !== only.uri.toString()) continue;
      const model = only ?? documents.get(editor.document);
      if (model && model.version === editor.document.version) draw(editor, model);
      else if (!model) kinds.forEach(kind => editor.setDecorations(kind, []));
    }
  };
  drawAll();
  return all(
    ...kinds,
    documents.onDidRead(drawAll),
    documents.onDidClose(() => drawAll()),
    config.onDidChange(() => drawAll()),
    vscode.window.onDidChangeVisibleTextEditors(() => drawAll()),
  );
}

function isDoubtful({ evidence }: { readonly evidence: { readonly confidence: string } }): boolean {
  return evidence.confidence === 'low';
}
