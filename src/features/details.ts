import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { type Card, type Step, oneLine } from '../host/cards/card';
import { entityCard } from '../host/cards/entity';
import { figureCard } from '../host/cards/figure';
import { speechCard } from '../host/cards/speech';
import { COMMANDS } from '../host/contributes';
import { reveal } from '../host/reveal';
import { disarmed, inform } from '../host/say';
import type { Services } from '../host/services';

interface Item extends vscode.QuickPickItem {
  readonly step?: Step;
}

/** Shows everything that hovers say about the place at the cursor as a list, for the keyboard and for screen readers. */
export function register({ documents, library }: Services): Disposable {
  return vscode.commands.registerCommand(COMMANDS.showDetails, async () => {
    const editor = vscode.window.activeTextEditor, model = editor && await documents.whenRead(editor.document);
    if (!editor || !model) { void inform(vscode.l10n.t('There is no transcript in the active editor.')); return; }
    const offset = editor.document.offsetAt(editor.selection.active);
    const cards = [speechCard(model, offset), figureCard(model, offset), entityCard(model, offset, library)].filter(card => card !== undefined);
    if (cards.length === 0) { void inform(vscode.l10n.t('Readout sees no speaker, quote, figure or name at the cursor.')); return; }
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
    ...facts.map(({ label, value, at }): Item => ({ label: plain(value), description: at ? `${label} $(arrow-right)` : label, ...at && { step: { icon, title: value, uri, span: at } } })),
    ...passage ? [{ label: plain(passage), description: vscode.l10n.t('Sentence') }] : [],
    ...steps.map((step): Item => ({ label: `$(${step.icon}) ${plain(step.title)}`, step })),
  ];
}

/** Text of a transcript in a list, where `$(name)` would become an icon. */
function plain(text: string): string {
  return disarmed(oneLine(text));
}
