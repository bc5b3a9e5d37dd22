import * as vscode from 'vscode';
import type { Span } from '../../base/span';
import type { Evidence } from '../../transcript/model';
import type { DocumentModel } from '../services';

/** What Readout knows of something in a transcript, as plain data: a hover draws it, a list shows it to those who use no mouse. */
export interface Card {
  /** The id of a product icon (`quote`). */
  readonly icon: string;
  readonly heading: string;
  /** What it is: "Person", "Quote". */
  readonly kind: string;
  readonly facts: readonly Fact[];
  /** The sentence or passage in question. */
  readonly passage?: string;
  readonly steps: readonly Step[];
}

/** One line of a card: what it tells, and of what. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where in this transcript it is said. */
  readonly at?: Span;
}

/** Somewhere to go from here. */
export interface Step {
  readonly icon: string;
  readonly title: string;
  readonly uri: vscode.Uri;
  /** In UTF-16 code units of the text there; the beginning where none is given. */
  readonly span?: Span;
}

/** Steps to the places before and after an offset, where there are any. */
export function stepsAround({ uri }: DocumentModel, places: readonly Span[], offset: number, titles: { readonly previous: string; readonly next: string }): readonly Step[] {
  const next = places.find(place => place.start > offset), previous = places.findLast(place => place.end < offset);
  return [
    ...previous ? [{ icon: 'arrow-up', title: titles.previous, uri, span: previous }] : [],
    ...next ? [{ icon: 'arrow-down', title: titles.next, uri, span: next }] : [],
  ];
}

/** Why the reader thinks so, as a fact; doubt is said in words. */
export function because({ reason, span, confidence }: Evidence): Fact {
  const label = confidence === 'low' ? vscode.l10n.t('Not sure; evidence') : vscode.l10n.t('Evidence');
  return { label, value: reason, ...span && { at: span } };
}

/** Facts whose value is empty are left out. */
export function facts(...all: readonly (Fact | { readonly label: string; readonly value: string | null | undefined } | undefined)[]): readonly Fact[] {
  return all.filter((fact): fact is Fact => !!fact?.value);
}

/** The language in which numbers and dates are written: the editor's, English as in Britain. */
export function locale(): string {
  return vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
}

/** A passage on one line, cut where it is long. */
export function oneLine(text: string, most = 240): string {
  const folded = text.slice(0, most * 2).replace(/\s+/g, ' ').trim();
  return folded.length > most ? `${folded.slice(0, most - 1)}…` : folded;
}
