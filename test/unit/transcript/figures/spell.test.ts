import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spellDate, spellFigure, unitName } from '../../../../src/transcript/figures/spell';
import type { FigureKind } from '../../../../src/transcript/model';

const spell = (kind: FigureKind, value: number | string | readonly [number, number] | readonly [string, string], unit: string | null = null): string => spellFigure({ kind, value, unit }, 'en-GB');

describe('a figure in full', () => {
  it('writes money with all its digits and the currency by name', () => {
    assert.equal(spell('money', 4_400_000_000, 'USD'), '4,400,000,000 US dollars');
    assert.equal(spell('money', [1.2e9, 1.4e9], 'EUR'), '1,200,000,000–1,400,000,000 euros');
    assert.equal(spell('money', 0.5, 'GBP'), '0.5 British pounds');
  });
  it('writes percentages, points and counts', () => {
    assert.equal(spell('percent', 12.5, '%'), '12.5%');
    assert.equal(spell('percent', 2, 'percentage point'), '2 percentage point');
    assert.equal(spell('count', 100), '100');
    assert.equal(spell('ordinal', 22), '22nd');
    assert.equal(spell('ordinal', 13), '13th');
  });
  it('names units', () => {
    assert.equal(spell('quantity', 1500, 'km'), '1,500 kilometres');
    assert.equal(spell('duration', [1.5, 2], 'year'), '1.5–2 years');
    assert.equal(spell('quantity', 3, 'barrel'), '3 barrel');
  });
  it('names units of many', () => assert.deepEqual(['year', 'tonne', 'USD', 'kWh'].map(unit => unitName(unit, 'en-GB')), ['years', 'tonnes', 'USD', 'kWh']));
  it('writes dates as far as they are known', () => {
    assert.equal(spellDate('2024-11-18', 'en-GB'), '18 November 2024');
    assert.equal(spellDate('--06-05', 'en-GB'), '5 June');
    assert.equal(spellDate('--02-29', 'en-GB'), '29 February');
    assert.equal(spellDate('--01', 'en-GB'), 'January');
    assert.equal(spellDate('2024-23', 'en-GB'), 'autumn 2024');
    assert.equal(spellDate('2023-36', 'en-GB'), 'fourth quarter of 2023');
    assert.equal(spellDate('2024-01/2024-09', 'en-GB'), 'January 2024 – September 2024');
    assert.equal(spellDate('199X', 'en-GB'), '1990s');
    assert.equal(spellDate('2014', 'en-GB'), '2014');
  });
  it('gives something for any date and any number', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9X/]{1,12}$/)), date => { assert.equal(typeof spellDate(date, 'en-GB'), 'string'); }));
    fc.assert(fc.property(fc.double(), fc.double(), fc.option(fc.string()), fc.constantFrom<FigureKind>('money', 'percent', 'quantity', 'duration', 'count', 'ordinal'), (low, high, unit, kind) => {
      assert.ok(spell(kind, low, unit));
      assert.ok(spell(kind, [low, high], unit));
    }));
  });
});
