import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { at } from '../transcript/at';
import { entityCard } from '../host/cards/entity';
import { figureCard } from '../host/cards/figure';
import { speechCard } from '../host/cards/speech';
import { LANGUAGE } from '../host/contributes';
import { toMarkdown } from '../host/markdown';
import type { Services } from '../host/services';

/** Says on hover who speaks, what a figure means in full, and who or what a name is. */
export function register({ documents, library }: Services): Disposable {
  return vscode.languages.registerHoverProvider({ language: LANGUAGE }, {
    provideHover(document, position) {
      const model = documents.get(document);
      if (!model) return undefined;
      const offset = document.offsetAt(position);
      const { figure, entity, label, cueOf } = at(model.transcript, offset);
      const named = figureCard(model, offset) ?? entityCard(model, offset, library.current);
      // Over a figure or a name inside a quote its own card says enough; where the words name a speaker both matter.
      const cards = [...!(figure ?? entity) || label || cueOf ? [speechCard(model, offset)] : [], named];
      const contents = cards.flatMap(card => (card ? [toMarkdown(card)] : []));
      return contents.length ? new vscode.Hover(contents) : undefined;
    },
  });
}
