import * as vscode from 'vscode';
import { at as standingAt } from '../../transcript/at';
import { spellFigure } from '../../transcript/figures/spell';
import type { Figure, FigureKind, Modifier } from '../../transcript/model';
import type { DocumentModel } from '../services';
import { because, facts, locale, oneLine, type Card } from './card';

/** What is known of the figure at an offset: its value in full, how exact it is, who cites it and in which sentence. */
export function figureCard({ transcript, text }: DocumentModel, offset: number): Card | undefined {
  const { figure } = standingAt(transcript, offset);
  if (!figure) return undefined;
  const value = spellFigure(figure, locale());
  return {
    icon: 'graph', kind: kindLabel(figure.kind), heading: figure.modifier ? qualified(figure.modifier, value) : value,
    facts: facts(
      { label: vscode.l10n.t('Written'), value: written(text, figure) },
      { label: vscode.l10n.t('About'), value: figure.subject },
      { label: vscode.l10n.t('Cited by'), value: figure.speaker ?? vscode.l10n.t('the writer of the text') },
      because(figure.evidence),
    ),
    passage: oneLine(text.slice(figure.sentence.start, figure.sentence.end)),
    steps: [],
  };
}

function written(text: string, { span, modifierSpan }: Figure): string {
  const start = Math.min(span.start, modifierSpan?.start ?? span.start), end = Math.max(span.end, modifierSpan?.end ?? span.end);
  return oneLine(text.slice(start, end));
}

function qualified(modifier: Modifier, value: string): string {
  switch (modifier) {
    case 'about': return vscode.l10n.t('about {0}', value);
    case 'over': return vscode.l10n.t('more than {0}', value);
    case 'under': return vscode.l10n.t('less than {0}', value);
    case 'at-least': return vscode.l10n.t('at least {0}', value);
    case 'at-most': return vscode.l10n.t('at most {0}', value);
  }
}

function kindLabel(kind: FigureKind): string {
  switch (kind) {
    case 'money': return vscode.l10n.t('Amount of money');
    case 'percent': return vscode.l10n.t('Percentage');
    case 'quantity': return vscode.l10n.t('Quantity');
    case 'duration': return vscode.l10n.t('Length of time');
    case 'count': return vscode.l10n.t('Count');
    case 'ordinal': return vscode.l10n.t('Ordinal');
    case 'date': return vscode.l10n.t('Date');
    case 'time': return vscode.l10n.t('Time');
  }
}
