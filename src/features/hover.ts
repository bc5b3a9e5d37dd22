import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { at } from '../transcript/at';
import { entityCard } from '../host/cards/entity';
import { saidLately } from '../host/cards/lately';
import { figureCard } from '../host/cards/figure';
import { speechCard } from '../host/cards/speech';
import { LANGUAGE } from '../host/contributes';
import { toMarkdown } from '../host/markdown';
import type { Services } from '../host/services';

/** Says on hover who speaks, what a figure means in full, and who or what a name is. */
export function register({ documents, library }: Services): Disposable {
  return vscode.languages.registerHoverProvider({ language: LANGUAGE }, {
    async provideHover(document, position) {
      const model = documents.get(document);
      if (!model) return undefined;
      const offset = document.offsetAt(position);
      const { figure, entity, label, cueOf } = at(model.transcript, offset);
      const card = figureCard(model, offset) ?? entityCard(model, offset, library);
      const lately = card && !figure && entity?.kind === 'person' ? await saidLately(library, entity.name, model.uri) : [];
      const named = card && { ...card, facts: [...card.facts, ...lately] };
      // Over a figure or a name inside a quote its own card says enough; where the words name a speaker both matter.
      const cards = [...!(figure ?? entity) || label || cueOf ? [speechCard(model, offset)] : [], named];
      const contents = cards.flatMap(card => (card ? [toMarkdown(card)] : []));
      return contents.length ? new vscode.Hover(contents) : undefined;
    },
  });
}
