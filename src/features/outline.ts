import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { visible } from '../base/visible';
import type { OutlineNode } from '../transcript/outline';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import type { Services } from '../host/services';

const KINDS: Record<OutlineNode['kind'], vscode.SymbolKind> = {
  title: vscode.SymbolKind.File, section: vscode.SymbolKind.Namespace, quote: vscode.SymbolKind.String, turn: vscode.SymbolKind.String, cue: vscode.SymbolKind.Event,
};

/**
 * The outline of a transcript, from which VS Code also makes breadcrumbs, sticky scroll and Go to Symbol. VS Code asks
 * again only when the text or the providers change: where a correction gives the same text another reading, the provider
 * is registered anew.
 */
export function register({ documents, reading }: Services): Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, cancel) {
      const model = await documents.whenRead(document, cancel);
      return model && (await reading.load()).outlineOf(model.transcript, model.text).map(node => symbol(document, node));
    },
  };
  const offer = (): vscode.Disposable => vscode.languages.registerDocumentSymbolProvider({ language: LANGUAGE }, provider, { label: 'Readout' });
  let offered = offer();
  const versions = new Map<string, number>();
  return all(
    documents.onDidRead(({ uri, version }) => {
      const key = uri.toString();
      if (versions.get(key) === version) {
        offered.dispose();
        offered = offer();
      }
      versions.set(key, version);
    }),
    documents.onDidClose(uri => void versions.delete(uri.toString())),
    { dispose: () => offered.dispose() },
  );
}

function symbol(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const range = toRange(document, node.span), at = toRange(document, node.at);
  const made = new vscode.DocumentSymbol(visible(node.label), node.detail, KINDS[node.kind], range.union(at), at);
  made.children = node.children.map(child => symbol(document, child));
  return made;
}
