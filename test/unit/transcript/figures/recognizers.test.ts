import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { findFigures } from '../../../../src/transcript/figures/find';
import type { RawFigure } from '../../../../src/transcript/figures/raw';
import { tokenize } from '../../../../src/transcript/tokens';

/**
 * The suites of Recognizers-Text (MIT), read from beside the project where they are. A case is right when each number it
 * expects is found at its place with its value, and when one that expects none has no figure of its kind. Those suites ask
 * for every number a string could hold; Readout marks what a careful reader of a transcript would call a figure, by the rules
 * of its own gold texts. What follows from those rules is left out by class, each with its rule, how many cases it takes is
 * printed, and no suite may lose more than a fixed share to them.
 */
const SUITES = '../shared/peers/recognizers-text';

interface Case {
  readonly Input: string;
  readonly Results: readonly { readonly Text: string; readonly Start?: number; readonly Resolution: { readonly value?: string | null } }[];
}
type LeftOut = readonly (readonly [reason: string, input: RegExp])[];

const NUMBERS: LeftOut = [
  ['rule: an address, a telephone number or a date is one thing and not several numbers', /^\d+\.\d+\.\d+\.\d+$|phone number|\d\/\d+\/\d{4}/],
  ['rule: a number in a name, or the number of an exercise or version, counts nothing', /^SCP-|^Exercises? nrs?\.|version two/],
  ['rule: one and half alone are no figures', /one last time|than half people/],
  ['rule: a minus with a space behind it is a dash or the mark of a list', /^- \d/],
  ['rule: G behind digits is a name (5G) and no word for a billion', /\d ?G$/],
  ['rule: a division is a calculation, not a figure; a one over a number is a fraction and covered', /^\d{2,} over \d+$/],
  ['words that can be parted in several ways, of which that suite takes another', /one one hundred|one thousand fifths|^twenty and three and|thousand trillionths|two dozens$/],
  ['the suite takes the number and leaves its millionths; Readout takes both', /millionths?$/],
];
const PERCENTS: LeftOut = [['rule: a percentage of a number asks for a calculation and says no share', /^per ?cents? of /]];
const DIMENSIONS: LeftOut = [
  ['rule: 2 pm is a time of day', /2 pm is 2 picometer/],
  ['rule: a turn is an event and no unit', /turns?$/],
  ['rule: a quotation mark apart from its number closes a quotation', /10 " long/],
  ['that suite leaves degrees to another model; Readout has one for all', /temperature is 24|100° Celsius/],
];

function isRight({ Input, Results }: Case, figures: readonly RawFigure[], kind: RawFigure['kind'] | null): boolean {
  const wanted = Results.filter(({ Resolution }) => Number.isFinite(Number.parseFloat(String(Resolution.value))));
  if (wanted.length === 0) return !figures.some(figure => figure.kind === (kind ?? 'count'));
  return wanted.every(({ Text, Start, Resolution }) => {
    const start = Start ?? Input.toLowerCase().indexOf(Text), value = Number.parseFloat(String(Resolution.value));
    return figures.some(figure => {
      const values = Array.isArray(figure.value) ? figure.value.map(Number) : [Number(figure.value)];
      return (kind === null || figure.kind === kind) && figure.span.start < start + Text.length && figure.span.end > start
        && values.some(found => Math.abs(found - value) <= 1e-12 * Math.max(1e-3, Math.abs(value)) || found.toPrecision(12) === value.toPrecision(12));
    });
  });
}

describe('the suites of Recognizers-Text', () => {
  for (const [model, kind, leftOut, bar, share] of [
    ['NumberModel', null, NUMBERS, 0.98, 0.9], ['PercentModel', 'percent', PERCENTS, 0.98, 0.8], ['DimensionModel', 'quantity', DIMENSIONS, 0.95, 0.9],
  ] as const) {
    it(`${model}: covers ${share * 100} % of the cases and gets ${bar * 100} % of these right`, function () {
      const path = `${SUITES}/${model}.json`;
      if (!existsSync(path)) {
        console.log(`      skipped: no ${path}`);
        this.skip();
      }
      const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as readonly Case[];
      const covered = cases.filter(({ Input }) => !leftOut.some(([, input]) => input.test(Input)));
      const wrong = covered.filter(one => !isRight(one, findFigures(tokenize(one.Input), 'en'), kind));
      console.log(`      ${model}: ${covered.length - wrong.length} of ${covered.length} right, ${cases.length - covered.length} left out`);
      for (const [reason, input] of leftOut) console.log(`        ${cases.filter(({ Input }) => input.test(Input)).length} left out: ${reason}`);
      for (const { Input } of wrong) console.log(`        wrong: ${JSON.stringify(Input.slice(0, 120))}`);
      assert.ok(covered.length >= share * cases.length, 'too much is left out');
      assert.ok(covered.length - wrong.length >= bar * covered.length);
    });
  }
});
