import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { inReadingOrder, type Span } from '../base/span';
import { annotationCard } from '../host/cards/annotation';
import { type Card, type Step, oneLine } from '../host/cards/card';
import { entityCard } from '../host/cards/entity';
import { figureCard } from '../host/cards/figure';
import { speechCard, turnCard } from '../host/cards/speech';
import { COMMANDS } from '../host/contributes';
import { toSpan } from '../host/convert';
import { reveal } from '../host/reveal';
import { disarmed, inform } from '../host/say';
import type { DocumentModel, Services } from '../host/services';
import { annotationsAt, isPlaced } from '../host/tagging';
import { standingIn } from '../transcript/at';

interface Item extends vscode.QuickPickItem {
  readonly step?: Step;
}

/** Something on the line of the cursor. */
interface Standing extends vscode.QuickPickItem {
  readonly place: Span;
  readonly cards: readonly Card[];
}

/**
 * Shows everything that hovers say about the place at the cursor as a list, for the keyboard and for screen readers, and whose turn it is. Where
 * nothing stands at the cursor itself, all that begins on its line can be chosen from, what comes next first.
 */
export function register(services: Services): Disposable {
  return vscode.commands.registerCommand(COMMANDS.showDetails, async () => {
    const { documents, sidecars, config } = services, editor = vscode.window.activeTextEditor, model = editor && await documents.whenRead(editor.document);
    if (!editor || !model) { void inform(vscode.l10n.t('There is no transcript in the active editor.')); return; }
    const { document, selection: { active } } = editor, offset = document.offsetAt(active);
    const tagged = config.show('annotations', model.uri) ? await sidecars.get(document) : undefined;
    const cardsAt = (place: number): readonly Card[] => [...tagged ? annotationCards(services, model, annotationsAt(tagged, place)) : [], ...readingCards(services, model, place)];
    const here = cardsAt(offset);
    if (here.length) return showCards(here, model);
    const line = toSpan(document, document.lineAt(active.line).range), own = standingIn(model.transcript, line), begun = new Set(own.map(({ start }) => start));
    const marked = tagged?.placed.filter(isPlaced).map(one => one.span).filter(({ start }) => start >= line.start && start < line.end && !begun.has(start)) ?? [];
    const items = [...own, ...marked].sort(inReadingOrder).flatMap(place => standing(model, place, cardsAt(place.start)));
    const next = items.findIndex(({ place }) => place.start >= offset), ordered = [...items.slice(Math.max(next, 0)), ...items.slice(0, Math.max(next, 0))];
    if (!ordered.length) { void inform(vscode.l10n.t('Readout sees no speaker, quote, figure, name or annotation on this line.')); return; }
    const chosen = await vscode.window.showQuickPick(ordered, { title: vscode.l10n.t('On This Line'), placeHolder: vscode.l10n.t('Nothing stands at the cursor; choose where to go'), matchOnDescription: true });
    if (!chosen) return;
    await reveal(model.uri, chosen.place);
    return showCards(chosen.cards, model);
  });
}

type Annotations = ReturnType<typeof annotationsAt>;

function annotationCards({ codebook, visibility }: Services, { uri, text }: DocumentModel, placed: Annotations): readonly Card[] {
  const definitions = codebook.get(uri).tags;
  return placed.filter(({ annotation }) => visibility.shows(annotation)).map(one => annotationCard(one, text.slice(one.span.start, one.span.end), definitions));
}

function readingCards({ library }: Services, model: DocumentModel, offset: number): readonly Card[] {
  return [speechCard(model, offset) ?? turnCard(model, offset), figureCard(model, offset), entityCard(model, offset, library)].filter(card => card !== undefined);
}

function standing({ text }: DocumentModel, place: Span, cards: readonly Card[]): readonly Standing[] {
  const words = text.slice(place.start, place.end), [first] = cards;
  if (!first) return [];
  const told = cards.map(({ kind, heading }) => heading === words ? kind : `${kind}: ${heading}`).join(' · ');
  return [{ label: plain(words, 80), description: plain(told), iconPath: new vscode.ThemeIcon(first.icon), place, cards }];
}

async function showCards(cards: readonly Card[], { uri }: DocumentModel): Promise<void> {
  const chosen = await vscode.window.showQuickPick(cards.flatMap(card => itemsOf(card, uri)), {
    title: vscode.l10n.t('Details at Cursor'), placeHolder: vscode.l10n.t('Choose a line with a place to go there'), matchOnDescription: true,
  });
  if (chosen?.step) await reveal(chosen.step.uri, chosen.step.span);
}

/** Icons stand in a place of their own: in a label, screen readers would read their names. */
function itemsOf({ icon, heading, kind, facts, passage, steps }: Card, uri: vscode.Uri): readonly Item[] {
  return [
    { label: kind, kind: vscode.QuickPickItemKind.Separator },
    { label: plain(heading), iconPath: new vscode.ThemeIcon(icon) },
    ...facts.map(({ label, value, at }): Item => ({ label: plain(value, 1000), description: plain(label), iconPath: new vscode.ThemeIcon(at ? 'arrow-right' : 'blank'), ...at && { step: { icon, title: value, uri, span: at } } })),
    ...passage ? [{ label: plain(passage), description: vscode.l10n.t('Sentence'), iconPath: new vscode.ThemeIcon('blank') }] : [],
    ...steps.map((step): Item => ({ label: plain(step.title), iconPath: new vscode.ThemeIcon(step.icon), step })),
  ];
}

/** Text of a transcript in a list, where `$(name)` would become an icon. */
function plain(text: string, most?: number): string {
  return disarmed(oneLine(text, most));
}
