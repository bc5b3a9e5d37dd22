import * as vscode from 'vscode';
import { visible } from '../../base/visible';
import type { TagDefinition } from '../../tags/codebook';
import type { Placed } from '../../tags/model';
import { thenAndNow } from '../then-and-now';
import { facts, locale, type Card } from './card';

/** What people put on a passage: tags and what they mean, the note line by line, who and when, and how it read when it was tagged. `now` is the passage as it reads now. */
export function annotationCard({ annotation, state }: Placed, now: string, definitions: readonly TagDefinition[]): Card {
  const { tags, note = '', by, on, quote } = annotation;
  return {
    icon: 'bookmark', heading: tags.join(', '), kind: vscode.l10n.t('Annotation'),
    facts: facts(
      ...tags.map(tag => ({ label: tag, value: definitions.find(one => one.tag === tag)?.description })),
      ...note.split('\n').map(line => ({ label: vscode.l10n.t('Note'), value: line.trim() })),
      { label: vscode.l10n.t('The text was edited since it was tagged'), value: state === 'changed' ? thenAndNow(quote, now) : undefined },
      { label: vscode.l10n.t('Tagged by'), value: by },
      { label: vscode.l10n.t('Tagged on'), value: on && dateOf(on) },
    ),
    steps: [],
  };
}

/** A point in time as people of the editor's language write it; what is no date is shown as it is. */
export function dateOf(on: string): string {
  const date = new Date(on);
  return Number.isNaN(date.getTime()) ? visible(on) : date.toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
