import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { findFigures } from '../../../../src/transcript/figures/find';
import type { RawFigure } from '../../../../src/transcript/figures/raw';
import { tokenize } from '../../../../src/transcript/tokens';

/**
 * The suites of Recognizers-Text (MIT), read from beside the project where they are. A case is right when each number it
 * expects is found at its place with its value, and when one that expects none has no figure of its kind. Readout reads
 * what a careful reader of a transcript would mark, so it leaves out some of what those suites ask for; each class is
 * written down here with its reason, and how many cases it takes is printed.
 */
const SUITES = '../shared/peers/recognizers-text';

interface Case {
  readonly Input: string;
  readonly Results: readonly { readonly Text: string; readonly Start?: number; readonly Resolution: { readonly value?: string | null } }[];
}
type LeftOut = readonly (readonly [reason: string, input: RegExp])[];

const NUMBERS: LeftOut = [
  ['parts of an address, a telephone number or a date are no numbers of their own', /^\d+\.\d+\.\d+\.\d+$|phone number|\d\/\d+\/\d{4}/],
  ['a number in a name, or the number of an exercise or version, counts nothing', /^SCP-|^Exercises? nrs?\.|version two/],
  ['one and a half alone are no figures', /one last time|^a half$|than half people/],
  ['spoken fractions that can be parted in several ways', /one hundred thirty[ -]fifths|one one hundred|one thousand fifths|and three and three|and fifty-four hundredths|thousand trillionths|millionths?$|two dozens$/],
  ['a spoken division, or a share of a number other than one, is two numbers', /^\d+ over \d+$|^two out of/],
  ['G is no word for a billion', /\d ?G$/],
  ['a minus with a space behind it is a dash or the mark of a list', /^- \d/],
];
const PERCENTS: LeftOut = [['a percentage of a number asks for a calculation and says no share', /^per ?cents? of /]];
const DIMENSIONS: LeftOut = [
  ['2 pm is a time of day', /2 pm is 2 picometer/],
  ['feet and inches are two figures, each with its own unit', /12 ft 2 in|5 (?:ft|feet)(?: and)? 2 in/],
  ['turns are no unit of everyday texts', /turns?$/],
  ['a quotation mark behind a number closes a quotation', /10 " long/],
  ['degrees are a measure, which that suite leaves to another model', /temperature is 24|100° Celsius/],
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
  for (const [model, kind, leftOut, bar] of [
    ['NumberModel', null, NUMBERS, 0.9], ['PercentModel', 'percent', PERCENTS, 0.9], ['DimensionModel', 'quantity', DIMENSIONS, 0.75],
  ] as const) {
    it(`${model}: at least ${bar * 100} % of the cases that Readout means to cover`, function () {
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
      assert.ok(covered.length - wrong.length >= bar * covered.length);
    });
  }
});
