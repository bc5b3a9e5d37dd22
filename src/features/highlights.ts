import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { linesOf, type Lines } from '../base/lines';
import { inReadingOrder, type Span } from '../base/span';
import type { EntityKind } from '../base/names';
import type { Confidence, Transcript } from '../transcript/model';
import { LANGUAGE } from '../host/contributes';
import { toSpan } from '../host/convert';
import type { Config, DocumentModel, Services } from '../host/services';

/** Token types and modifiers in the order of their numbers; all but `event`, which VS Code knows, are contributed by package.json. */
const TYPES = ['speaker', 'figure', 'person', 'organisation', 'place', 'group', 'product', 'event'] as const;
const LOW = 1, LABEL = 2;
/** Which number on the wire means which type and modifier. */
export const LEGEND = new vscode.SemanticTokensLegend([...TYPES], ['lowConfidence', 'label']);

interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

/** Colours speakers, figures and names by semantic tokens, so that themes can style them. */
export function register({ config, documents }: Services): Disposable {
  const changed = emitter<void>();
  const last = new Map<string, { readonly id: string; readonly data: Uint32Array }>();
  let made = 0;
  const encoded = (model: DocumentModel, range?: Span): Uint32Array => encode(tokensOf(model.transcript, config, model.uri, range), linesOf(model.text));
  const full = (document: vscode.TextDocument, data: Uint32Array): vscode.SemanticTokens => {
    const id = String(++made);
    last.set(document.uri.toString(), { id, data });
    return new vscode.SemanticTokens(data, id);
  };
  const whole: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event as vscode.Event<void>,
    async provideDocumentSemanticTokens(document, cancel) {
      const model = await documents.whenRead(document, cancel);
      return model && full(document, encoded(model));
    },
    async provideDocumentSemanticTokensEdits(document, previousId, cancel) {
      const model = await documents.whenRead(document, cancel);
      if (!model) return undefined;
      const before = last.get(document.uri.toString()), data = encoded(model), tokens = full(document, data);
      return before?.id === previousId ? new vscode.SemanticTokensEdits(difference(before.data, data), tokens.resultId) : tokens;
    },
  };
  const visible: vscode.DocumentRangeSemanticTokensProvider = {
    async provideDocumentRangeSemanticTokens(document, range, cancel) {
      const model = await documents.whenRead(document, cancel);
      return model && new vscode.SemanticTokens(encoded(model, toSpan(document, range)));
    },
  };
  return all(
    changed,
    config.onDidChange(() => changed.fire()),
    documents.onDidRead(() => changed.fire()),
    documents.onDidClose(uri => void last.delete(uri.toString())),
    vscode.languages.registerDocumentSemanticTokensProvider({ language: LANGUAGE }, whole, LEGEND),
    vscode.languages.registerDocumentRangeSemanticTokensProvider({ language: LANGUAGE }, visible, LEGEND),
  );
}

/** What is to be coloured, in reading order and without overlaps: who speaks wins over a name, the earlier over the later. */
function tokensOf({ turns, quotes, figures, entities }: Transcript, config: Config, uri: vscode.Uri, range?: Span): readonly Token[] {
  const tokens: Token[] = [];
  const add = (span: Span, type: number, confidence: Confidence, modifiers = 0): void => {
    if (span.start >= span.end || (range && (span.end < range.start || span.start > range.end))) return;
    tokens.push({ span, type, modifiers: modifiers | (confidence === 'low' ? LOW : 0) });
  };
  if (config.show('speakers', uri)) {
    for (const { labelSpan, evidence } of turns) add(labelSpan, 0, evidence.confidence, LABEL);
    for (const { cue, evidence } of quotes) if (cue) add(cue, 0, evidence.confidence);
  }
  if (config.show('figures', uri)) for (const { span, evidence } of figures) add(span, 1, evidence.confidence);
  const shown = new Set<EntityKind>((['person', 'organisation', 'place', 'group', 'product', 'event'] as const).filter(kind => config.show(kind, uri)));
  for (const { span, kind, evidence } of entities) if (shown.has(kind)) add(span, TYPES.indexOf(kind as typeof TYPES[number]), evidence.confidence);

  tokens.sort((a, b) => inReadingOrder(a.span, b.span) || a.type - b.type);
  const apart: Token[] = [];
  for (const token of tokens) {
    const before = apart.at(-1);
    if (!before || before.span.end <= token.span.start) { apart.push(token); continue; }
    if (token.type === 0 && before.type !== 0) {
      apart.pop();
      if (before.span.start < token.span.start) apart.push({ ...before, span: { start: before.span.start, end: token.span.start } });
      apart.push(token);
    } else if (token.span.end > before.span.end) apart.push({ ...token, span: { start: before.span.end, end: token.span.end } });
  }
  return apart;
}

/** The wire form of semantic tokens: five numbers each, places relative to the token before, none over a line break. */
function encode(tokens: readonly Token[], lines: Lines): Uint32Array {
  const data: number[] = [];
  let line = 0, character = 0;
  const endOf = (at: number): number => lines.offsetAt({ line: at, character: Number.MAX_SAFE_INTEGER });
  const push = (toLine: number, from: number, length: number, token: Token): void => {
    if (length <= 0) return;
    data.push(toLine - line, toLine === line ? from - character : from, length, token.type, token.modifiers);
    line = toLine;
    character = from;
  };
  let at = 0;
  for (const token of tokens) {
    const { start, end } = token.span;
    while (at + 1 < lines.count && lines.startOf(at + 1) <= start) at++;
    push(at, start - lines.startOf(at), Math.min(end, endOf(at)) - start, token);
    for (let next = at + 1; next < lines.count && lines.startOf(next) < end; next++) push(next, 0, Math.min(end, endOf(next)) - lines.startOf(next), token);
  }
  return Uint32Array.from(data);
}

/** The one stretch in which two lists of tokens differ; a keystroke changes a few numbers, not all of them. */
function difference(before: Uint32Array, after: Uint32Array): vscode.SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0, tail = 0;
  while (head < shorter && before[head] === after[head]) head++;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (head === before.length && head === after.length) return [];
  return [new vscode.SemanticTokensEdit(head, before.length - head - tail, after.subarray(head, after.length - tail))];
}
