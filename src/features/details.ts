import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { annotationCard } from '../host/cards/annotation';
import { type Card, type Step, oneLine } from '../host/cards/card';
import { entityCard } from '../host/cards/entity';
import { figureCard } from '../host/cards/figure';
import { speechCard, turnCard } from '../host/cards/speech';
import { COMMANDS } from '../host/contributes';
import { reveal } from '../host/reveal';
import { disarmed, inform } from '../host/say';
import type { Services } from '../host/services';
import { annotationsAt } from '../host/tagging';

interface Item extends vscode.QuickPickItem {
  readonly step?: Step;
}

/** Shows everything that hovers say about the place at the cursor as a list, for the keyboard and for screen readers, and whose turn it is. */
export function register({ documents, library, sidecars, codebook, config, visibility }: Services): Disposable {
  return vscode.commands.registerCommand(COMMANDS.showDetails, async () => {
    const editor = vscode.window.activeTextEditor, model = editor && await documents.whenRead(editor.document);
    if (!editor || !model) { void inform(vscode.l10n.t('There is no transcript in the active editor.')); return; }
    const offset = editor.document.offsetAt(editor.selection.active);
    const definitions = codebook.get(model.uri).tags, placed = config.show('annotations', model.uri) ? annotationsAt(await sidecars.get(editor.document), offset) : [];
    const annotations = placed.filter(({ annotation }) => visibility.shows(annotation)).map(one => annotationCard(one, model.text.slice(one.span.start, one.span.end), definitions));
    const cards = [...annotations, speechCard(model, offset) ?? turnCard(model, offset), figureCard(model, offset), entityCard(model, offset, library)].filter(card => card !== undefined);
    if (cards.length === 0) { void inform(vscode.l10n.t('Readout sees no speaker, quote, figure, name or annotation at the cursor.')); return; }
    const chosen = await vscode.window.showQuickPick(cards.flatMap(card => itemsOf(card, model.uri)), {
      title: vscode.l10n.t('Details at Cursor'), placeHolder: vscode.l10n.t('Choose a line with a place to go there'), matchOnDescription: true,
    });
    if (chosen?.step) await reveal(chosen.step.uri, chosen.step.span);
  });
}

function itemsOf({ icon, heading, kind, facts, passage, steps }: Card, uri: vscode.Uri): readonly Item[] {
  return [
    { label: kind, kind: vscode.QuickPickItemKind.Separator },
    { label: `$(${icon}) ${plain(heading)}` },
    ...facts.map(({ label, value, at }): Item => ({ label: plain(value, 1000), description: at ? `${plain(label)} $(arrow-right)` : plain(label), ...at && { step: { icon, title: value, uri, span: at } } })),
    ...passage ? [{ label: plain(passage), description: vscode.l10n.t('Sentence') }] : [],
    ...steps.map((step): Item => ({ label: `$(${step.icon}) ${plain(step.title)}`, step })),
  ];
}

/** Text of a transcript in a list, where `$(name)` would become an icon. */
function plain(text: string, most?: number): string {
  return disarmed(oneLine(text, most));
}
