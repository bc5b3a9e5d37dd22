import type { Column, GroupBy } from '../library/figure-order';
import type { Mark, Split, Time } from '../library/figure-plots';
import type { Facet } from '../library/figure-table';
import type { FigureKind } from '../transcript/model';

/** What people read on the page of figures, by what the source calls it. */
export const kindLabels: Readonly<Record<FigureKind, string>> = {
  money: 'Money', percent: 'Percentages', quantity: 'Quantities', duration: 'Durations', count: 'Counts', ordinal: 'Ordinals', date: 'Dates', time: 'Times',
};
export const columnLabels: Readonly<Record<Column, string>> = {
  subject: 'Subject', value: 'Value', unit: 'Unit', speaker: 'Who', meeting: 'Meeting', region: 'Region', date: 'Date',
};
export const facetLabels: Readonly<Record<Facet, string>> = { kind: 'Kind', unit: 'Unit', region: 'Region', year: 'Year', speaker: 'Who' };
export const groupLabels: Readonly<Record<GroupBy, string>> = {
  none: 'No groups', subject: 'Subject', unit: 'Unit', kind: 'Kind', region: 'Region', year: 'Year', speaker: 'Who', meeting: 'Meeting',
};
export const splitLabels: Readonly<Record<Split, string>> = { region: 'Region', subject: 'Subject', speaker: 'Who', kind: 'Kind' };
export const timeLabels: Readonly<Record<Time, string>> = { meeting: 'Meeting’s date', named: 'Year named with it' };
export const markLabels: Readonly<Record<Mark, string>> = { exact: 'a figure', range: 'a range', about: 'about', above: 'more than, at least', below: 'less than, at most' };

/** What stands for a value that the text does not tell. */
const UNTOLD: Readonly<Record<string, string>> = { unit: 'no unit', region: 'not told', year: 'year unknown', speaker: 'the writer', subject: 'not told', kind: 'not told', meeting: 'not told', none: 'All' };

/** A value of a facet, group or series as people read it. */
export function valueLabelOf(of: GroupBy, value: string): string {
  if (!value) return UNTOLD[of] ?? 'not told';
  return of === 'kind' ? kindLabels[value as FigureKind] : value;
}

/** The name of what a panel shows: a unit, or for figures without one their kind. */
export function unitLabel(unit: string): string {
  return Object.hasOwn(kindLabels, unit) ? `${kindLabels[unit as FigureKind]} without a unit` : unit;
}
