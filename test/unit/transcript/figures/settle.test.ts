import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/transcript/figures/find';
import { settleFigures } from '../../../../src/transcript/figures/settle';
import { tokenize } from '../../../../src/transcript/tokens';

const values = (text: string): unknown[] => settleFigures(findFigures(tokenize(text), 'en')).map(({ value }) => value);

describe('dates of a document', () => {
  it('stay open where nothing tells month from day', () => assert.deepEqual(values('Signed on 5/6/2024.'), ['[2024-05-06,2024-06-05]']));
  it('follow a date that can only put the month first', () => assert.deepEqual(values('From 11/18/2024 to 5/6/2024'), ['2024-11-18', '2024-05-06']));
  it('follow a date that can only put the day first', () => assert.deepEqual(values('5/6/2024, then 18/11/2024'), ['2024-06-05', '2024-11-18']));
  it('follow months that are written out', () => assert.deepEqual(values('On June 9 he came; 5/6/2024.'), ['--06-09', '2024-05-06']));
  it('stay open where the text does both', () => assert.deepEqual(values('18/11/2024, 11/18/2024, 5/6/2024')[2], '[2024-05-06,2024-06-05]'));
  it('never gain a year', () => assert.deepEqual(values('On 5 June. In 2014.'), ['--06-05', '2014']));
});

describe('currencies of a document', () => {
  const units = (text: string): unknown[] => settleFigures(findFigures(tokenize(text), 'en')).map(({ unit }) => unit);
  it('go by the country that the text names', () => assert.deepEqual(units('5 million Belarusian rubles, then 7 million rubles'), ['BYN', 'BYN']));
  it('stay as they are where it names several or none', () => {
    assert.deepEqual(units('7 million rubles'), ['RUB']);
    assert.deepEqual(units('5 Belarusian rubles, 6 Russian rubles, 7 rubles'), ['BYN', 'RUB', 'RUB']);
    assert.deepEqual(units('5 Canadian dollars, $7'), ['CAD', 'USD']);
  });
});
