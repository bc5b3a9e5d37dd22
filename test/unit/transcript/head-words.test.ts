import assert from 'node:assert/strict';
import { findDate, isDateLine } from '../../../src/transcript/header-dates';
import { findFurniture } from '../../../src/transcript/layouts/furniture';
import { rowsOf } from '../../../src/transcript/layouts/rows';
import { joined } from '../../../src/transcript/lexicon/joined';

describe('words at the head of a text, in any language', () => {
  it('are joined in the order of the languages, and nothing is added by a language that has none', () => {
    assert.deepEqual(joined({ yes: 'yes|aye', no: '' }, { yes: 'да' }, { no: 'nein' }), { yes: 'yes|aye|да', no: 'nein' });
    assert.deepEqual(joined({ yes: 'yes', no: 'no' }, {}), { yes: 'yes', no: 'no' });
  });

  it('stand beside a date on a line that tells no more than when', () => {
    for (const line of ['3 May 2024', 'Posted on Friday, May 3rd, 2024 at 10:30am EST', 'Fri 3rd of May, 2024, 16:00 MSK', 'Пятница, 3 мая 2024 года', '3 мая 2024 г., 10:00 МСК', 'Updated 3 May 2024, 10:30 a.m.'])
      assert.ok(isDateLine(line), line);
    for (const line of ['Lenz, 3 May 2024', 'The talks of 3 May 2024', 'Встреча 3 мая 2024 года', 'Friday']) assert.ok(!isDateLine(line), line);
  });

  it('tell the day of a date', () => {
    assert.equal(findDate('on the 3rd of May, 2024')?.value, '2024-05-03');
    assert.equal(findDate('Лунгород, 3 мая 2024 года')?.value, '2024-05-03');
    assert.equal(findDate('Sept. 3, 2024')?.value, '2024-09-03');
    assert.equal(findDate('am 3. Mai 2024'), null);
  });

  it('are those of buttons, counts and other pages of a page, whatever language the rest of it is in', () => {
    const why = (line: string): string | undefined => findFurniture(line, rowsOf(line)).get(0)?.why;
    for (const line of ['Поделиться', 'Share this page', 'Home / Новости / Visits', 'Telegram | Печать']) assert.equal(why(line), 'share', line);
    for (const line of ['12 просмотров', 'Comments: 3', '4 min read']) assert.equal(why(line), 'counter', line);
    for (const line of ['стр. 4', 'Page 4 of 12', '[pages iv]']) assert.equal(why(line), 'page-number', line);
    for (const line of ['[Français]', '[Translation]']) assert.equal(why(line), 'running-head', line);
    for (const line of ['(аплодисменты)', '[Laughter]']) assert.equal(why(line), 'sound-cue', line);
    for (const line of ['The harbour opens on Monday', 'Мост откроют осенью']) assert.equal(why(line), undefined, line);
  });
});
