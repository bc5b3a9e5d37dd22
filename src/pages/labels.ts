import type { Column, GroupBy } from '../library/figure-order';
import type { Mark, Split, Time } from '../library/figure-plots';
import type { Facet } from '../library/figure-table';
import { unitName } from '../transcript/figures/spell';
import type { FigureKind } from '../transcript/model';
import { locale, t } from './page';

/** What people read on the page of figures, by what the source calls it. */
export const kindLabels: Readonly<Record<FigureKind, string>> = {
  money: t('Money'), percent: t('Percentages'), quantity: t('Quantities'), duration: t('Durations'), count: t('Counts'), ordinal: t('Ordinals'), date: t('Dates'), time: t('Times'),
};
/** The columns of the table, for people; so below for the facets, groups and choices of the plots. */
export const columnLabels: Readonly<Record<Column, string>> = {
  subject: t('Subject'), value: t('Value'), unit: t('Unit'), speaker: t('Who'), meeting: t('Meeting'), region: t('Region'), date: t('Date'),
};
/** The facets, above the values to choose from. */
export const facetLabels: Readonly<Record<Facet, string>> = { kind: t('Kind'), unit: t('Unit'), region: t('Region'), year: t('Year'), speaker: t('Who') };
/** What rows are grouped by. */
export const groupLabels: Readonly<Record<GroupBy, string>> = {
  none: t('No groups'), subject: t('Subject'), unit: t('Unit'), kind: t('Kind'), region: t('Region'), year: t('Year'), speaker: t('Who'), meeting: t('Meeting'),
};
/** By what the points of a plot are told apart. */
export const splitLabels: Readonly<Record<Split, string>> = { region: t('Region'), subject: t('Subject'), speaker: t('Who'), kind: t('Kind') };
/** Which time a plot goes by. */
export const timeLabels: Readonly<Record<Time, string>> = { meeting: t('Meeting’s date'), named: t('Year named with it') };
/** What the marks of a plot stand for, in its legend. */
export const markLabels: Readonly<Record<Mark, string>> = { exact: t('a figure'), range: t('a range'), about: t('about'), above: t('more than, at least'), below: t('less than, at most') };

/** What stands for a value that the text does not tell. */
const UNTOLD: Readonly<Record<string, string>> = {
  unit: t('no unit'), region: t('no region named'), year: t('year unknown'), speaker: t('the writer'), subject: t('no subject'), kind: t('not told'), meeting: t('not told'), none: t('All'),
};

/** A value of a facet, group or series as people read it. */
export function valueLabelOf(of: GroupBy, value: string): string {
  if (!value) return UNTOLD[of] ?? t('not told');
  return of === 'kind' ? kindLabels[value as FigureKind] : value;
}

/** The name of what a panel shows: a unit, in the plural where it is a word, or for figures without one their kind. */
export function unitLabel(unit: string): string {
  return Object.hasOwn(kindLabels, unit) ? t('{0} without a unit', kindLabels[unit as FigureKind]) : unitName(unit, locale === 'en' ? 'en-GB' : locale);
}
