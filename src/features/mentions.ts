import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { span } from '../base/span';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import { meantAt } from '../host/meant';
import type { Services } from '../host/services';
import { placesOf } from '../transcript/mentions';

/** All places that mean who or what is meant at the cursor, lit up in the text. */
export function register({ documents }: Services): Disposable {
  return vscode.languages.registerDocumentHighlightProvider({ language: LANGUAGE }, {
    provideDocumentHighlights(document, position) {
      const model = documents.get(document), offset = document.offsetAt(position);
      if (!model) return undefined;
      const meant = meantAt(model.transcript, offset), spans = meant ? placesOf(model.transcript, meant) : [];
      // Without an answer VS Code would light up every "the" of the text; an empty range lights up nothing.
      return (spans.length ? spans : [span(offset, offset)]).map(at => new vscode.DocumentHighlight(toRange(document, at), vscode.DocumentHighlightKind.Read));
    },
  });
}
