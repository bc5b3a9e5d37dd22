import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/transcript/figures/find';
import { CURRENCY_CODES, CURRENCY_NAMES_EN, CURRENCY_SIGNS } from '../../../../src/transcript/lexicon/generated/currencies';
import { COUNTRY_SIGNS, CURRENCY_PREFIXES, DOUBTFUL_PREFIXES, WORD_CODES } from '../../../../src/transcript/lexicon/currencies';
import { tokenize } from '../../../../src/transcript/tokens';
import { written } from './written';

const rows = (list: string): readonly string[][] => list.trim().split('\n').map(row => row.split('|'));
const only = (text: string): string => findFigures(tokenize(text), 'en').map(({ kind, value, unit }) => `${kind} ${String(value)} ${unit}`).join(', ');

describe('money in every currency', () => {
  it('by its ISO code, before and behind, apart and clinging', () => {
    const words = WORD_CODES.split(' ');
    for (const code of CURRENCY_CODES.split(' ').filter(code => !words.includes(code))) {
      for (const text of [`They paid ${code} 5 million for it.`, `They paid 5 million ${code} for it.`, `They paid ${code}5 million for it.`, `They paid ${code}5m for it.`]) {
        assert.equal(only(text), `money 5000000 ${code}`, text);
      }
    }
  });

  it('by its English name', () => {
    for (const [code, ...forms] of rows(CURRENCY_NAMES_EN)) {
      const answer = only(`They paid 300 ${forms.at(-1)} for it.`);
      assert.match(answer, /^money 300 [A-Z]{3}$/, `${code}: ${forms.at(-1)}: ${answer}`);
    }
  });

  it('by its sign, its sign with a country, and its abbreviation', () => {
    const seen = new Set<string>();
    for (const [code, ...signs] of rows(`${CURRENCY_SIGNS.trim()}\n${COUNTRY_SIGNS.trim()}`)) for (const sign of signs) {
      if (seen.has(sign) || /[. ]/.test(sign)) continue;
      seen.add(sign);
      assert.equal(only(`They paid ${sign}2.5 billion for it.`), `money 2500000000 ${code}`, sign);
    }
    for (const [code, ...forms] of rows(`${CURRENCY_PREFIXES.trim()}\n${DOUBTFUL_PREFIXES.trim()}`)) for (const form of forms) {
      assert.equal(only(`They paid ${form} 2.5 billion for it.`), `money 2500000000 ${code}`, form);
    }
  });

  for (const [text, ...figures] of [
    ['RM10 a head, RM2.5bn in all, Rs2 lakh crore, KSh9.3 billion', 'RM10 = money 10 MYR', 'RM2.5bn = money 2500000000 MYR', 'Rs2 lakh crore = money 2000000000000 INR', 'KSh9.3 billion = money 9300000000 KES'],
    ['R450 million, N5,000, P2 billion', 'R450 million = money 450000000 ZAR', 'N5,000 = money 5000 NGN', 'P2 billion = money 2000000000 PHP'],
    ['The A320, the R12 and the N7 are no money.'],
    ['$US 45 million and $A40 million', '$US 45 million = money 45000000 USD', '$A40 million = money 40000000 AUD'],
    ['from $2 million to $3 million', '$2 million to $3 million = money 2000000..3000000 USD'],
    ['prices rose $2 to $75', '$2 = money 2 USD', '$75 = money 75 USD'],
    ['three dollars and 20 cents, 30p', 'three dollars and 20 cents = money 3.2 USD', '30p = money 0.3 GBP'],
    ['112-million pounds of copper for 3 million pounds of aid', '112-million pounds = quantity 112000000 pound', '3 million pounds = money 3000000 GBP'],
    ['They gave US $5 million, then HK $10; the US $5 is old.', 'US $5 million = money 5000000 USD', 'HK $10 = money 10 HKD', '$5 = money 5 USD'],
    ['from US $2 million to US $3 million', 'US $2 million to US $3 million = money 2000000..3000000 USD'],
    ['$ 20,000.00 $ 305.50 and 10 $', '$ 20,000.00 = money 20000 USD', '$ 305.50 = money 305.5 USD', '10 $ = money 10 USD'],
    ['between US$1.3 billion and US$1.4 billion, US$2m to US$3m', 'US$1.3 billion and US$1.4 billion = money 1300000000..1400000000 USD', 'US$2m to US$3m = money 2000000..3000000 USD'],
    ['four quid, 50 pounds sterling and 30 pounds of nails', 'four quid = money 4 GBP', '50 pounds sterling = money 50 GBP', '30 pounds = quantity 30 pound'],
    ['fifty thousand pounds, but 2,000 pounds of flour', 'fifty thousand pounds = money 50000 GBP', '2,000 pounds = quantity 2000 pound'],
    ['200 CFA francs and 90 Israeli shekels', '200 CFA francs = money 200 XOF', '90 Israeli shekels = money 90 ILS'],
  ] as const) it(text, () => assert.deepEqual(written(text), figures));
});
