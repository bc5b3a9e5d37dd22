import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { linesOf } from '../base/lines';
import { CODEBOOK_FILE, codebookUri } from '../host/codebook-store';
import { COMMANDS } from '../host/contributes';
import { toRange, toRangeIn } from '../host/convert';
import type { Services } from '../host/services';
import { textOfTranscript } from '../host/transcript-text';
import { isSidecar, SIDECAR_SUFFIX } from '../library/files';
import { carries } from '../tags/hierarchy';
import { place } from '../tags/place';
import { tagsInCodebook, tagsInSidecar } from '../tags/tags-in';

/**
 * Where tags are written, what they are on: above each tag of readout.yaml stands how many passages have it, which a click lists, and Find All
 * References on a tag there and in a sidecar shows the passages of all meetings. Of a tag that has others under it, theirs count, too, as in the view Tags.
 */
export function register({ tagIndex, visibility }: Services): Disposable {
  const changed = emitter<void>(), isCodebook = ({ uri }: vscode.TextDocument): boolean => codebookUri(uri)?.toString() === uri.toString();
  const number = (value: number): string => value.toLocaleString(vscode.env.language);
  const lensTitle = (tag: string): string | undefined => {
    const counts = tagIndex.known.map(({ sidecar }) => sidecar.annotations.filter(one => carries(one, tag) && visibility.author(one.by ?? '')).length).filter(Boolean);
    const passages = counts.reduce((sum, count) => sum + count, 0);
    if (!passages) return undefined;
    if (passages === 1) return vscode.l10n.t('1 passage');
    return counts.length === 1 ? vscode.l10n.t('{0} passages in 1 meeting', number(passages)) : vscode.l10n.t('{0} passages in {1} meetings', number(passages), number(counts.length));
  };
  const placesIn = async (transcript: vscode.Uri, annotations: Parameters<typeof place>[1]): Promise<readonly vscode.Location[]> => {
    const text = await textOfTranscript(transcript);
    if (text === undefined) return [];
    const lines = linesOf(text);
    return place(text, annotations).flatMap(({ span }) => (span ? [new vscode.Location(transcript, toRangeIn(lines, span))] : []));
  };
  return all(
    changed, tagIndex.onDidChange(() => changed.fire()), visibility.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider({ pattern: `**/${CODEBOOK_FILE}` }, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document) {
        if (!isCodebook(document)) return [];
        await tagIndex.files();
        return tagsInCodebook(document.getText()).map(({ tag, span }) => {
          const title = lensTitle(tag);
          return new vscode.CodeLens(toRange(document, span), title === undefined ? { title: vscode.l10n.t('no passages'), command: '' } : { title, command: COMMANDS.listPassages, tooltip: vscode.l10n.t('List the passages of {0}', tag), arguments: [{ tag, children: [] }] });
        });
      },
    }),
    vscode.languages.registerReferenceProvider([{ pattern: `**/${CODEBOOK_FILE}` }, { pattern: `**/*${SIDECAR_SUFFIX}` }], {
      async provideReferences(document, position, _context, cancel) {
        const text = document.getText(), at = document.offsetAt(position), written = isSidecar(document.uri.path) ? tagsInSidecar(text) : isCodebook(document) ? tagsInCodebook(text) : [];
        const asked = written.find(({ span }) => span.start <= at && at <= span.end), found: vscode.Location[] = [];
        if (!asked) return undefined;
        for (const { transcript, sidecar } of await tagIndex.files()) {
          if (cancel.isCancellationRequested) break;
          const own = sidecar.annotations.filter(one => carries(one, asked.tag) && visibility.author(one.by ?? ''));
          if (own.length) found.push(...await placesIn(transcript, own));
        }
        return found;
      },
    }),
  );
}
