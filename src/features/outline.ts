import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { outlineOf, type OutlineNode } from '../transcript/outline';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import { visible } from '../host/markdown';
import type { Services } from '../host/services';

const KINDS: Record<OutlineNode['kind'], vscode.SymbolKind> = {
  title: vscode.SymbolKind.File, section: vscode.SymbolKind.Namespace, quote: vscode.SymbolKind.String, turn: vscode.SymbolKind.String, cue: vscode.SymbolKind.Event,
};

/** The outline of a transcript, from which VS Code also makes breadcrumbs, sticky scroll and Go to Symbol. */
export function register({ documents }: Services): Disposable {
  return vscode.languages.registerDocumentSymbolProvider({ language: LANGUAGE }, {
    async provideDocumentSymbols(document, cancel) {
      const model = await documents.whenRead(document, cancel);
      return model && outlineOf(model.transcript, model.text).map(node => symbol(document, node));
    },
  }, { label: 'Readout' });
}

function symbol(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const range = toRange(document, node.span), at = toRange(document, node.at);
  const made = new vscode.DocumentSymbol(visible(node.label), node.detail, KINDS[node.kind], range.union(at), at);
  made.children = node.children.map(child => symbol(document, child));
  return made;
}
