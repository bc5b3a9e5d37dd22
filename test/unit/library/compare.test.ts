import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compare, type Row } from '../../../src/library/compare/compare';
import type { Account } from '../../../src/library/compare/passages';
import { consonants } from '../../../src/library/compare/sound';
import { onSameDay, twinsOf } from '../../../src/library/twins';
import { libraryOf } from '../../../src/library/library';
import { summarize } from '../../../src/library/summary';
import { readTranscript } from '../../../src/transcript/read';

function account(text: string, fileName = 'account.txt'): Account {
  return { text, transcript: readTranscript(text, { fileName, force: true }) };
}
const [lagos, faro] = ['marrow-bay-ferry.txt', 'marrow-bay-ferry-faro.txt'].map(name => account(readFileSync(`samples/readouts/2024/${name}`, 'utf8'), name)) as [Account, Account];

describe('two accounts of one meeting', () => {
  let rows: readonly Row[] = [];
  before(async () => { ({ rows } = await compare(lagos, faro)); });
  const pairOf = (part: string): Row | undefined => rows.find(row => row.left?.text.includes(part) && row.right);

  it('pairs sentences that tell the same in other words', () => {
    assert.match(pairOf('186 students')?.right?.text ?? '', /186 of them/);
    assert.match(pairOf('next round of talks')?.right?.text ?? '', /will attend the Atlantic Ports Forum/);
    assert.match(pairOf('nine out of ten')?.right?.text ?? '', /Nine graduates out of ten/);
    assert.match(pairOf('weekly ferry')?.right?.text ?? '', /weekly ferry between Faro and Lagos|will sail in October/);
  });
  it('says which figures differ', () => {
    const trade = pairOf('$340 million');
    assert.match(trade?.right?.text ?? '', /\$330 million/);
    assert.deepEqual(trade?.differences.map(d => [d.left.value, d.right.value]), [[12, 11.6], [340_000_000, 330_000_000]]);
  });
  it('leaves alone what only one account has', () => {
    assert.ok(rows.some(row => row.left?.text.includes('berths, cranes and people') && !row.right));
    assert.ok(rows.some(row => row.right?.text.includes('Linhas do Sul') && !row.left));
  });
  it('keeps every passage of both, each once, the left in order', async () => {
    const lefts = rows.flatMap(row => row.left?.span.start ?? []), rights = rows.flatMap(row => row.right?.span.start ?? []);
    assert.deepEqual(lefts, [...lefts].sort((a, b) => a - b));
    assert.equal(new Set(lefts).size, lefts.length);
    assert.equal(new Set(rights).size, rights.length);
    const back = await compare(faro, lagos);
    assert.equal(back.rows.filter(row => row.left).length, rights.length);
  });
  it('pairs a text with itself throughout and finds no difference', async () => {
    const same = await compare(lagos, lagos);
    assert.ok(same.leftShared > 0.9);
    assert.deepEqual(same.rows.flatMap(row => row.differences), []);
  });
  it('pairs nothing between texts of other things', async () => {
    const other = account('Coach Bruno Falk met the players in Oslo on Friday.\n\n“Nobody sleeps before the final,” Bruno Falk said.\n');
    assert.equal((await compare(lagos, other)).rows.filter(row => row.left && row.right).length, 0);
  });
  it('is empty for empty texts', async () => assert.deepEqual((await compare(account(''), account(''))).rows, []));
});

/** Accounts of two invented meetings in `accounts/`, and beginnings of sentences that tell the same. */
const PAIRS: readonly (readonly [left: string, right: string, same: readonly (readonly [string, string])[], differ: readonly (readonly [unknown, unknown])[]])[] = [
  ['chancery', 'governor', [
    ['Prime Minister of Kenya Wanjiru', 'Pavel Denisov, Governor'], ['Last year trade', 'reminded those present'], ['stay with us longer', 'to remain in the country'], ['proposed to open', 'A service hub'],
    ['About 120 Kenyan', 'It will train'], ['35 excavators', '40 excavators'], ['450 students', 'Nine of every ten'], ['direct flights', 'fly directly'], ['The flight will take', 'fly directly'], ['A memorandum', 'signed a memorandum'],
  ], [[240e6, 230e6], [35, 40]]],
  ['chancery', 'translation', [
    ['We are glad', 'Мы рады'], ['Last year trade', 'товарооборот'], ['buys tea', 'покупает чай'], ['stay with us longer', 'дольше недели'], ['Machines break', 'Машины ломаются'], ['proposed to open', 'предложила открыть'],
    ['450 students', '540 студентов'], ['direct flights', 'прямые рейсы'], ['best hospital', 'лучшую больницу'], ['how it was done', 'как это удалось'], ['A memorandum', 'меморандум'],
  ], [[18, 15], [450, 540]]],
  ['chancery', 'russian-news', [['35 excavators', '«Уралкран»'], ['450 students', '450 кенийских'], ['Last year trade', 'Товарооборот'], ['direct flights', 'прямые рейсы'], ['The flight will take', 'прямые рейсы']], []],
  ['verbatim', 'minutes', [
    ['lowest bid', 'cheapest offer'], ['half a million more', 'half a million euros less'], ['about 60 animals', 'some 70 animals'], ['another 80,000', 'additional cost'], ['Three in favour', 'voted by three to two'],
    ['12,400 passengers', '12,400 passengers'], ['Thirty-one', 'Thirteen complaints'], ['come to the next meeting', 'invite the ferry company'],
  ], [[60, 70], [31, 13]]],
  ['verbatim', 'news', [['half a million more', 'half a million more'], ['lowest bid', 'Baltdredge had offered'], ['another 80,000', 'A delay until'], ['carried 12,400', 'proved a success'], ['Thirty-one', 'complained about the noise']], []],
];

describe('accounts by different hands', () => {
  const read = (name: string): Account => account(readFileSync(`test/unit/library/accounts/${name}.txt`, 'utf8'), `${name}.txt`);
  for (const [left, right, same, differ] of PAIRS) {
    let paired: readonly Row[] = [];
    before(async () => { paired = (await compare(read(left), read(right))).rows.filter(row => row.left && row.right); });
    it(`${left} and ${right}: pair what tells the same`, () => {
      const missed = same.filter(([one, other]) => !paired.some(row => row.left!.text.includes(one) && row.right!.text.includes(other)));
      assert.deepEqual(missed, []);
    });
    it(`${left} and ${right}: name the figures that differ, and no others`, () =>
      assert.deepEqual(paired.flatMap(row => row.differences.map(difference => [difference.left.value, difference.right.value])), differ));
  }
});

describe('what differs in two accounts', () => {
  const told = async (left: string, right: string): Promise<Row> => {
    const about = (words: string): Account => account(`The harbour board met in Faro on 3 June 2025.\n\nThe new ferry from the northern quay ${words}, the chair said.\n`);
    return (await compare(about(left), about(right))).rows.find(row => row.left?.text.includes('ferry') && row.right)!;
  };
  const figures = async (left: string, right: string): Promise<readonly unknown[]> => (await told(left, right)).differences.map(difference => [difference.left.value, difference.right.value]);
  it('is no figure that the other account only rounds or bounds', async () => {
    assert.deepEqual(await figures('carried 12,400 passengers', 'carried more than 12,000 passengers'), []);
    assert.deepEqual(await figures('cost €332 million', 'cost about €330 million'), []);
    assert.deepEqual(await figures('cost €332 million', 'cost about €350 million'), [[332e6, 350e6]]);
    assert.deepEqual(await figures('carried 12,400 passengers', 'carried more than 13,000 passengers'), [[12_400, 13_000]]);
  });
  it('is no share beside a number, and no count of another thing', async () => {
    assert.deepEqual(await figures('brings nine out of ten workers', 'brings 9 workers'), []);
    assert.deepEqual(await figures('carried 40 buses', 'carried 700 passengers'), []);
    assert.deepEqual(await figures('carried 40 buses', 'carried 45 buses'), [[40, 45]]);
  });
  it('is no day of a month or season that the other account gives alone', async () => {
    assert.deepEqual(await figures('will sail in autumn 2026', 'will sail in October 2026'), []);
    assert.deepEqual(await figures('will sail in May 2026', 'will sail in October 2026'), [['2026-05', '2026-10']]);
  });
  it('is a name that stands where the other account has another', async () => {
    assert.deepEqual((await told('will sail to Lagos under Captain Rui Almeida', 'will sail to Mombasa under Captain Rui Almeida')).nameDifferences, [{ left: 'Lagos', right: 'Mombasa' }]);
    assert.deepEqual((await told('will sail to Lagos', 'will sail to Lagos')).nameDifferences, []);
  });
});

describe('the sound of a name', () => {
  it('is the same in both alphabets', () => {
    for (const [latin, cyrillic] of [['Yekaterinburg', 'Екатеринбург'], ['Wanjiru', 'Ванджиру'], ['Khabarovsk', 'Хабаровск'], ['Chelyabinsk', 'Челябинск'], ['Okonjo', 'Оконджо'], ['Nizhny', 'Нижний'], ['Shanghai', 'Шанхай']] as const) assert.equal(consonants(latin), consonants(cyrillic), latin);
  });
  it('tells names apart', () => assert.equal(new Set(['Lagos', 'Faro', 'Lisbon', 'Nairobi', 'Mombasa'].map(consonants)).size, 5));
});

describe('any two texts', () => {
  it('lose no passage and invent none, whatever they are', () => fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('Trade with Lagos grew to $4 million. ', 'He agreed. ', 'Сторон было 14. ', '“No,” she said.\n\n', 'A: yes\n', '9 out of 10 '), { maxLength: 24 }), fc.string(), async (parts, end) => {
    const left = account(parts.join('')), right = account([...parts].reverse().join('') + end), { rows, leftShared, rightShared } = await compare(left, right);
    for (const side of ['left', 'right'] as const) {
      const spans = rows.flatMap(row => row[side]?.span ?? []).sort((a, b) => a.start - b.start);
      assert.ok(spans.every((span, i) => i === 0 || span.start >= spans[i - 1]!.end), 'no passage twice');
    }
    assert.ok([leftShared, rightShared].every(share => share >= 0 && share <= 1));
  }), { numRuns: 60 }));
});

describe('twins', () => {
  it('finds the other account by day and participants', () => {
    const library = libraryOf([lagos, faro].map(({ text, transcript }, i) => summarize({ uri: `file:///${i}`, path: `${i}.txt` }, text, { ...transcript, layout: transcript.layout ?? 'readout' }, [])));
    assert.deepEqual(twinsOf(library, library.meetings[0]!).map(m => m.uri), ['file:///1']);
  });
  it('knows what was on the same day, whoever took part', () => {
    const dated = (uri: string, date: string | null) => {
      const summary = summarize({ uri, path: uri }, lagos.text, { ...lagos.transcript, layout: 'readout' }, []);
      return { ...summary, meeting: { ...summary.meeting, date } };
    };
    const library = libraryOf([dated('a', '2024-03-12'), dated('b', '2024-03-12'), dated('c', '--03-12'), dated('d', '2024-03'), dated('e', '2024-03-13'), dated('f', null)]);
    const uris = (of: string) => onSameDay(library, library.get(of)!).map(({ uri }) => uri);
    assert.deepEqual([uris('a').toSorted(), uris('d'), uris('f')], [['b', 'c'], [], []]);
  });
  it('finds it in another language, too, and no account of another meeting', () => {
    const names = ['chancery', 'translation', 'governor', 'minutes'];
    const library = libraryOf(names.map(name => {
      const { text, transcript } = account(readFileSync(`test/unit/library/accounts/${name}.txt`, 'utf8'));
      return summarize({ uri: name, path: `${name}.txt` }, text, { ...transcript, layout: transcript.layout ?? 'readout' }, []);
    }));
    assert.deepEqual(twinsOf(library, library.get('chancery')!).map(({ uri }) => uri).sort(), ['governor', 'translation']);
  });
});
