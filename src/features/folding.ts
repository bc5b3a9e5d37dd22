import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import type { Furniture } from '../transcript/model';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import type { Services } from '../host/services';

/** Folds sections, turns, and what belongs to the page where it takes several lines. */
export function register({ documents }: Services): Disposable {
  return vscode.languages.registerFoldingRangeProvider({ language: LANGUAGE }, {
    async provideFoldingRanges(document, _context, cancel) {
      const model = await documents.whenRead(document, cancel);
      if (!model) return undefined;
      const { sections, turns, furniture } = model.transcript;
      const fold = (span: Span, kind?: vscode.FoldingRangeKind): readonly vscode.FoldingRange[] => {
        const { start, end } = toRange(document, span);
        const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
        return last > start.line ? [new vscode.FoldingRange(start.line, last, kind)] : [];
      };
      return [
        ...sections.flatMap(section => fold(section.span, vscode.FoldingRangeKind.Region)),
        ...turns.flatMap(turn => fold(turn.span)),
        ...runs(furniture, model.text).flatMap(run => fold(run, vscode.FoldingRangeKind.Comment)),
      ];
    },
  });
}

/** Pieces of furniture with nothing but white space between them, as one. */
function runs(furniture: readonly Furniture[], text: string): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { span } of furniture) {
    const last = joined.at(-1);
    if (last && !text.slice(last.end, span.start).trim()) last.end = span.end; else joined.push({ ...span });
  }
  return joined;
}
