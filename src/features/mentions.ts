import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { span as spanOf, type Span } from '../base/span';
import { at } from '../transcript/at';
import { mentionsOf } from '../host/cards/entity';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import type { DocumentModel, Services } from '../host/services';

/** All mentions of the name at the cursor: lit up in the text, as references, and the one that introduces it as its definition. */
export function register({ documents }: Services): Disposable {
  const places = (document: vscode.TextDocument, position: vscode.Position): { readonly model: DocumentModel; readonly spans: readonly Span[] } | undefined => {
    const model = documents.get(document);
    return model && { model, spans: meant(model, document.offsetAt(position)) };
  };
  const locations = (document: vscode.TextDocument, spans: readonly Span[]): vscode.Location[] =>
    spans.map(span => new vscode.Location(document.uri, toRange(document, span)));
  const selector = { language: LANGUAGE };
  return all(
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights(document, position) {
        const found = places(document, position);
        // Without an answer VS Code would light up every "the" of the text; an empty range lights up nothing.
        const spans = found?.spans.length ? found.spans : [emptyAt(document.offsetAt(position))];
        return found && spans.map(span => new vscode.DocumentHighlight(toRange(document, span), vscode.DocumentHighlightKind.Read));
      },
    }),
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition: (document, position) => locations(document, places(document, position)?.spans.slice(0, 1) ?? []),
    }),
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: (document, position) => locations(document, places(document, position)?.spans ?? []),
    }),
  );
}

function emptyAt(offset: number): Span {
  return spanOf(offset, offset);
}

/** The mentions of the name at an offset, or of the person whom a description there means. */
function meant({ transcript }: DocumentModel, offset: number): readonly Span[] {
  const { entity, description } = at(transcript, offset);
  if (entity) return mentionsOf(transcript, entity.name, entity.kind);
  if (!description) return [];
  const own = transcript.descriptions.filter(one => one.name === description.name).map(one => one.span);
  return [...mentionsOf(transcript, description.name, 'person'), ...own].sort((a, b) => a.start - b.start);
}
