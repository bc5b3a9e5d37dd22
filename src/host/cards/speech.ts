import * as vscode from 'vscode';
import type { Span } from '../../base/span';
import { at as standingAt } from '../../transcript/at';
import type { Evidence, Transcript } from '../../transcript/model';
import type { DocumentModel } from '../services';
import { because, facts, stepsAround, type Card } from './card';

/**
 * Who speaks at an offset: of a turn's label, of the words that name a speaker, of a description ("the head of
 * state"), of a quote or of reported words. `undefined` where nobody does.
 */
export function speechCard(model: DocumentModel, offset: number): Card | undefined {
  const { label, description, cueOf, quote, reported } = standingAt(model.transcript, offset);
  if (label) return card(model, offset, vscode.l10n.t('Speaker'), label.speaker, label.evidence);
  if (cueOf) return card(model, offset, vscode.l10n.t('Speaker'), cueOf.speaker, cueOf.evidence);
  if (description) return card(model, offset, vscode.l10n.t('Person meant here'), description.name, description.evidence);
  if (!quote) return reported && card(model, offset, vscode.l10n.t('Reported words'), reported.speaker, reported.evidence);
  if (quote.type === 'other') return card(model, offset, vscode.l10n.t('In quotation marks, but nobody’s words'), vscode.l10n.t('A name, a title or an expression'), quote.evidence);
  return card(model, offset, quote.type === 'fragment' ? vscode.l10n.t('Quoted words') : vscode.l10n.t('Quote'), quote.speaker, quote.evidence);
}

/** Who speaks in the turn that an offset is in, for who asks for it; `undefined` outside of turns. */
export function turnCard(model: DocumentModel, offset: number): Card | undefined {
  const { turn } = standingAt(model.transcript, offset);
  return turn && card(model, offset, vscode.l10n.t('Turn'), turn.speaker, turn.evidence);
}

/** Where one speaker speaks: quotes and turns in reading order. */
export function passagesOf(transcript: Transcript, name: string): readonly Span[] {
  const speaker = transcript.speakers.find(one => one.name === name);
  if (!speaker) return [];
  return [...speaker.quotes.flatMap(i => transcript.quotes[i]?.outer ?? []), ...speaker.turns.flatMap(i => transcript.turns[i]?.span ?? [])].sort((a, b) => a.start - b.start);
}

function card(model: DocumentModel, offset: number, kind: string, name: string | null, evidence: Evidence): Card {
  const { transcript } = model;
  const speaker = transcript.speakers.find(one => one.name === name);
  const known = transcript.names.find(one => one.kind === 'person' && one.name === name);
  const roles = speaker?.roles.length ? speaker.roles : known?.roles.map(role => role.text) ?? [];
  const aliases = (speaker?.aliases.length ? speaker.aliases : known?.aliases ?? []).filter(alias => !isPronoun(alias));
  return {
    icon: 'comment', kind, heading: name ?? vscode.l10n.t('The text does not say who speaks'),
    facts: facts(
      { label: vscode.l10n.t('Role'), value: roles.join('; ') },
      { label: vscode.l10n.t('Also called'), value: aliases.slice(0, 8).join(', ') },
      { label: vscode.l10n.t('Speaks'), value: speaker && spoken(speaker.quotes.length, speaker.turns.length, speaker.words, speaker.share) },
      because(evidence),
    ),
    steps: name === null ? [] : stepsAround(model, passagesOf(transcript, name), offset, {
      previous: speaker?.turns.length ? vscode.l10n.t('Previous turn') : vscode.l10n.t('Previous quote'),
      next: speaker?.turns.length ? vscode.l10n.t('Next turn') : vscode.l10n.t('Next quote'),
    }),
  };
}

/** One word without a capital is a pronoun, which tells nothing as another name. */
function isPronoun(alias: string): boolean {
  return !alias.includes(' ') && alias === alias.toLowerCase();
}

function spoken(quotes: number, turns: number, words: number, share: number): string {
  const percent = share > 0 && share < 0.01 ? vscode.l10n.t('less than 1%') : `${Math.round(share * 100)}%`;
  const times = [
    ...quotes ? [quotes === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', quotes)] : [],
    ...turns ? [turns === 1 ? vscode.l10n.t('1 turn') : vscode.l10n.t('{0} turns', turns)] : [],
  ].join(', ');
  return vscode.l10n.t('{0}; {1} words, {2} of all that is said', times, words, percent);
}
