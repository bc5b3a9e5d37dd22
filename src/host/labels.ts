import * as vscode from 'vscode';
import type { EntityKind } from '../base/names';
import { groupingsOf, type Grouping, type Sort } from '../library/group';
import type { YearSource } from '../library/years';
import type { FigureKind } from '../transcript/model';

/** The name of a kind of names, for people, in the plural. */
export function entityKindLabel(kind: EntityKind): string {
  switch (kind) {
    case 'person': return vscode.l10n.t('People');
    case 'organisation': return vscode.l10n.t('Organisations');
    case 'place': return vscode.l10n.t('Places');
    case 'group': return vscode.l10n.t('Groups');
    case 'product': return vscode.l10n.t('Products');
    case 'event': return vscode.l10n.t('Events');
    case 'other': return vscode.l10n.t('Other names');
  }
}

/** What stands over meetings of which the text does not tell by what they are grouped. */
export function untoldLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'none': case 'folder': return vscode.l10n.t('Not known');
    case 'region': return vscode.l10n.t('No region named');
    case 'counterpart': return vscode.l10n.t('No counterpart named');
    case 'year': return vscode.l10n.t('Year not known');
    case 'participant': return vscode.l10n.t('No participants named');
    case 'tag': return vscode.l10n.t('Not tagged');
  }
}

/** The name of a kind of figures, for people, in the plural. */
export function figureKindLabel(kind: FigureKind): string {
  switch (kind) {
    case 'money': return vscode.l10n.t('Money');
    case 'percent': return vscode.l10n.t('Percentages');
    case 'quantity': return vscode.l10n.t('Quantities');
    case 'duration': return vscode.l10n.t('Durations');
    case 'count': return vscode.l10n.t('Counts');
    case 'ordinal': return vscode.l10n.t('Ordinals');
    case 'date': return vscode.l10n.t('Dates');
    case 'time': return vscode.l10n.t('Times');
  }
}

/** The name of a path of groupings (`region/year`), for people. */
export function nestingLabel(path: string): string {
  return groupingsOf(path).map(groupingLabel).join(' → ') || groupingLabel('none');
}

/** The name of an order of meetings, for people. */
export function sortLabel(sort: Sort): string {
  switch (sort) {
    case 'date': return vscode.l10n.t('Date, newest first');
    case 'title': return vscode.l10n.t('Title');
    case 'annotations': return vscode.l10n.t('Annotations, most first');
  }
}

/** What tells the year of a meeting, for people. */
export function yearSourceLabel(from: YearSource): string {
  switch (from) {
    case 'date': return vscode.l10n.t('year of the meeting');
    case 'published': return vscode.l10n.t('year of publication');
    case 'file': return vscode.l10n.t('year from the file’s name');
    case 'folder': return vscode.l10n.t('year from the folder’s name');
  }
}

/** The name of a grouping of meetings, for people. */
export function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'none': return vscode.l10n.t('No groups');
    case 'region': return vscode.l10n.t('Region');
    case 'counterpart': return vscode.l10n.t('Counterpart');
    case 'year': return vscode.l10n.t('Year');
    case 'participant': return vscode.l10n.t('Participant');
    case 'folder': return vscode.l10n.t('Folder');
    case 'tag': return vscode.l10n.t('Tag');
  }
}
