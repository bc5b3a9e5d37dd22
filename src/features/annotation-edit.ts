import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { COMMANDS } from '../host/contributes';
import { pickTags } from '../host/pick-tags';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { annotationMeant, attempt, onTagging, type Tagging } from '../host/tagging';
import type { Placed } from '../tags/model';

/** Changes the tags of the annotation at the cursor and removes it, or the one that a hover, tree or comment names by its id. */
export function register(services: Services): Disposable {
  const { sidecars, tagIndex } = services;
  const start = (work: (tagging: Tagging, meant: Placed) => Promise<void>) => (id?: unknown) => attempt(() => onTagging(services, async tagging => {
    const meant = await annotationMeant(tagging, id);
    if (meant) await work(tagging, meant);
  }));
  return all(
    vscode.commands.registerCommand(COMMANDS.editTags, start(async ({ document }, { annotation }) => {
      await tagIndex.files();
      const picked = await pickTags(services, { title: vscode.l10n.t('Tags of This Annotation'), uri: document.uri, counts: tagIndex.counts(), chosen: annotation.tags });
      if (!picked) return;
      if (!picked.tags.length) return remove(services, document, annotation.id);
      await attempt(() => sidecars.apply(document, [{ kind: 'edit', id: annotation.id, with: { tags: picked.tags } }], vscode.l10n.t('Edit Tags')));
    })),
    vscode.commands.registerCommand(COMMANDS.removeAnnotation, start(({ document }, { annotation }) => remove(services, document, annotation.id))),
  );
}

async function remove({ sidecars }: Services, document: vscode.TextDocument, id: string): Promise<void> {
  await sidecars.apply(document, [{ kind: 'remove', ids: [id] }], vscode.l10n.t('Remove Annotation'));
  sayBriefly(vscode.l10n.t('$(trash) Annotation removed; undo brings it back.'), 5000);
}
