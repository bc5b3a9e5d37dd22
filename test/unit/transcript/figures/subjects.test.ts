import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/transcript/figures/find';
import { tokenize } from '../../../../src/transcript/tokens';

/** Invented sentences with what their last figure is about; `null` where the sentence does not tell by simple marks. */
const SUBJECTS: Readonly<Record<string, readonly (readonly [text: string, subject: string | null])[]>> = {
  'what is counted': [
    ['We launched 55 harbour tugs, all new.', 'harbour tugs'],
    ['More than 50 towns took part.', 'towns'],
    ['Over 5,000 of our pupils learn to sail.', 'pupils'],
    ['The ministers held three rounds of talks.', 'rounds of talks'],
    ['In the first two years nothing grew.', null],
    ['It is his third visit.', 'visit'],
  ],
  'what is measured, described or worth it': [
    ['He sold 5 tonnes of winter wheat.', 'winter wheat'],
    ['They owe $500 million in rent.', 'rent'],
    ['She spent $500 million in Ostrava.', null],
    ['They signed a $500 million loan.', 'loan'],
    ['A 20-megawatt solar plant opened.', 'solar plant'],
    ['The islands get a grant of about €5 million.', 'grant'],
    ['The sides signed contracts worth more than $2 billion.', 'contracts'],
    ['A total of $5 million is missing.', null],
  ],
  'what was changed, or the sentence is about': [
    ['The bank cut its key rate by 25 basis points.', 'key rate'],
    ['They plan to increase grain exports to 5 million tonnes.', 'grain exports'],
    ['She said that trade between the North and the South grew by 5%.', 'trade'],
    ['He added that the volume of mutual trade had grown by 15%.', 'volume of mutual trade'],
    ['When winters were long the fur trade made $3 million.', 'fur trade'],
    ['Trade fell in spring and rose in autumn to reach $250 million.', 'Trade'],
    ['The factory has been linked to the harbour for six years.', null],
    ['$5 billion!', null],
  ],
  'never when': [
    ['Last year trade grew by 10%.', 'trade'],
    ['This year the harvest will exceed 5 million tonnes.', 'harvest'],
    ['Over the past five years the turnover has doubled to $500 million.', 'turnover'],
    ['In the first half of the year output rose 2.1 percent.', 'output'],
    ['Yesterday prices jumped 7%.', 'prices'],
    ['On Monday the krona lost 3%.', 'krona'],
    ['Trade turnover in May this year rose by 5%.', 'Trade turnover'],
  ],
};
const RUSSIAN: readonly (readonly [text: string, subject: string | null])[] = [
  ['В прошлом году экспорт достиг 3 млрд долларов.', 'экспорт'],
  ['Товарооборот между портами вырос на 10%.', 'Товарооборот'],
  ['Построено 12 новых причалов.', 'новых причалов'],
  ['В области построят завод мощностью 40 тысяч тонн.', 'завод'],
];

describe('figures say what they are about', () => {
  const subject = (text: string, language: string): string | null | undefined => findFigures(tokenize(text), language).at(-1)?.subject;
  for (const [name, rows] of Object.entries(SUBJECTS)) describe(name, () => { for (const [text, wanted] of rows) it(text, () => assert.equal(subject(text, 'en'), wanted)); });
  for (const [text, wanted] of RUSSIAN) it(text, () => assert.equal(subject(text, 'ru'), wanted));
});
