import assert from 'node:assert/strict';
import { detectLayout } from '../../../src/transcript/detect';
import { findDate, isDateLine } from '../../../src/transcript/header-dates';
import { bareName } from '../../../src/transcript/layouts/bare-name';
import { readStamp } from '../../../src/transcript/layouts/clock';
import { findFurniture } from '../../../src/transcript/layouts/furniture';
import { rowsOf } from '../../../src/transcript/layouts/rows';
import { partsOf, shapeOf } from '../../../src/transcript/layouts/shape';
import { joined, wholeWords } from '../../../src/transcript/lexicon/joined';
import { readTranscript } from '../../../src/transcript/read';

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

describe('words that tell kinds of texts apart, in any language', () => {
  const interview = (question: string, answer: string, ...said: readonly string[]): string => said.map((words, i) => `${i % 2 ? answer : question}: ${words}`).join('\n\n');

  it('stand whole, with the edges that their letters need', () => {
    const pattern = new RegExp(wholeWords('said', undefined, '', 'сказал[аи]?'), 'gu');
    assert.deepEqual('She said so. Она сказала, а он рассказал. Unsaid.'.match(pattern), ['said', 'сказала']);
  });

  it('make an interview of questions and answers whose answers tell of oneself, else a list of frequent questions', () => {
    assert.equal(detectLayout(interview('FRAGE', 'ANTWORT', 'Wie kamen Sie in den Hafen?', 'Ich wurde hier geboren, und mein Vater war Lotse.', 'Und wir alle fragen uns: was hat sich geändert?', 'Mir fehlt nur der neue Kai.')), 'turns');
    assert.equal(detectLayout(interview('FRAGE', 'ANTWORT', 'Wann öffnet der Hafen für uns?', 'Der Hafen öffnet um acht.', 'Wo zahlen wir?', 'An der Kasse am Kai.')), null);
    assert.equal(detectLayout(interview('ВОПРОС', 'ОТВЕТ', 'Как вы пришли в порт?', 'Я здесь родился, мой отец был лоцманом.', 'Что у вас изменилось?', 'Мне не хватает только причала.')), 'turns');
  });

  it('tell letters by who sends them to whom, whichever program wrote the fields', () => {
    const turns = interview('Anna Lind', 'Bo Carr', 'I think we should open the pier.', 'I agree with you, we open it.', 'Thank you, I will tell our council.', 'You are welcome, I am glad.');
    assert.equal(detectLayout(turns), 'turns');
    for (const head of ['From: Anna Lind\nTo: Bo Carr', 'From: Anna Lind\nSubject: The pier', 'Кому: Бо Карр\nТема: Причал', 'Message-ID: 12', 'Dear Mr Carr,', 'Уважаемый господин Карр!']) assert.equal(detectLayout(`${head}\n\n${turns}`), null, head);
    assert.equal(detectLayout(`Subject: The pier\n\n${turns}`), 'turns');
  });
});

describe('words of labels, in any language', () => {
  const speakers = (...lines: readonly string[]): readonly string[] => readTranscript(lines.join('\n\n')).turns.map(turn => turn.speaker);

  it('join several people with a comma or the word of their language', () => {
    assert.deepEqual(partsOf('Anna Lind, Bo Carr and Cy Moss'), ['Anna Lind', 'Bo Carr', 'Cy Moss']);
    assert.deepEqual(partsOf('Анна Лунина и Борис Карпов'), ['Анна Лунина', 'Борис Карпов']);
    assert.deepEqual(partsOf('Andrew Mandel'), ['Andrew Mandel']);
    assert.deepEqual(speakers('Анна Лунина: Я открываю наше заседание.', 'Борис Карпов: Спасибо, я рад вас видеть.', 'Анна Лунина: Мы начинаем.', 'Борис Карпов: Я согласен.', 'Анна Лунина и Борис Карпов: Мы за.').at(-1), 'Анна Лунина, Борис Карпов');
  });

  it('are titles that are no part of a name, and words of an office that are', () => {
    assert.equal(bareName('The Rt Hon Anna Lind of Lenz'), 'Anna Lind');
    assert.equal(bareName('BY MR. LIND'), 'MR. LIND');
    assert.deepEqual(['by mrs lind', 'The office of the mayor', 'P3', 'Ben', 'The Speaker pro tempore', 'X3'].map(shapeOf), ['titled', 'none', 'numbered', 'single', 'role', 'none']);
  });

  it('say how long a recording has gone on, on which day a message came, and to whom', () => {
    assert.equal(readStamp('1 hour 2 minutes 5 seconds', 0, 26)?.seconds, 3725);
    assert.deepEqual(speakers('ada — Today at 10:02 AM\nI open the meeting.', 'bo — вчера, в 10:04\nI thank you for it.', 'ada — Today at 10:06 AM\nWe begin with the pier.', 'bo — сегодня в 10:08\nI agree with you.'), ['ada', 'bo', 'ada', 'bo']);
    assert.deepEqual(speakers('10:02:14 From Anna Lind to Everyone: I open the meeting.', '10:02:20 From Bo Carr to Anna Lind (Direct Message): I thank you.', '10:03:20 From Anna Lind to Me: We begin with the pier.'), ['Anna Lind', 'Bo Carr', 'Anna Lind']);
  });
});
