import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/transcript/figures/find';
import { tokenize } from '../../../../src/transcript/tokens';
import { written } from './written';

/** Invented sentences, each with the figures a careful reader marks. */
const TABLES: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  money: [
    ['a 739,146 dlr loss, 13 mln U.S. dlrs, 5 mln Canadian dlrs, 90 mln stg', '739,146 dlr = money 739146 USD', '13 mln U.S. dlrs = money 13000000 USD', '5 mln Canadian dlrs = money 5000000 CAD', '90 mln stg = money 90000000 GBP'],
    ['Trade came to $4.4 billion.', '$4.4 billion = money 4400000000 USD'],
    ['Exports are close to $500 million; imports exceeded €3.5bn.', '$500 million = money 500000000 USD about', '€3.5bn = money 3500000000 EUR over'],
    ['They invest $1.2–1.4bn, or US$20m, or C$5m, or HK$300.', '$1.2–1.4bn = money 1200000000..1400000000 USD', 'US$20m = money 20000000 USD', 'C$5m = money 5000000 CAD', 'HK$300 = money 300 HKD'],
    ['half a billion dollars and half a million Belarusian rubles', 'half a billion dollars = money 500000000 USD', 'half a million Belarusian rubles = money 500000 BYN'],
    ['6.3 trillion rubles, 50 cents, 3.78 BYN, USD 5 million, Rs 500 crore', '6.3 trillion rubles = money 6300000000000 RUB', '50 cents = money 0.5 USD', '3.78 BYN = money 3.78 BYN', 'USD 5 million = money 5000000 USD', 'Rs 500 crore = money 5000000000 INR'],
    ['The loss was negative $25 million, then -$5.', 'negative $25 million = money -25000000 USD', '-$5 = money -5 USD'],
    ['It fell from $5 million to $4 million.', '$5 million = money 5000000 USD', '$4 million = money 4000000 USD'],
    ['It costs $5 to $10 million.', '$5 to $10 million = money 5000000..10000000 USD'],
    ['between $15.6 billion and $15.8 billion', '$15.6 billion and $15.8 billion = money 15600000000..15800000000 USD'],
    ['30 million U.S. dollars, 200 Swiss francs, 90 Kazakhstani tenge', '30 million U.S. dollars = money 30000000 USD', '200 Swiss francs = money 200 CHF', '90 Kazakhstani tenge = money 90 KZT'],
    ['3 Turkish liras, 4 Belarusian roubles, 5 Italian lire, 6 Danish kroner', '3 Turkish liras = money 3 TRY', '4 Belarusian roubles = money 4 BYN', '5 Italian lire = money 5 ITL', '6 Danish kroner = money 6 DKK'],
    ['a 5-million-dollar deal and 3 million pounds', '5-million-dollar = money 5000000 USD', '3 million pounds = money 3000000 GBP'],
  ],
  percentages: [
    ['It grew by more than 10%, then by 4.5 per cent.', '10% = percent 10 over', '4.5 per cent = percent 4.5'],
    ['up 3 percentage points, down 25 basis points', '3 percentage points = percent 3 percentage point', '25 basis points = percent 25 basis point'],
    ['rose from 5 to 10 percent', '5 = percent 5', '10 percent = percent 10'],
    ['some 10–15 % of it', '10–15 % = percent 10..15 about'],
    ['growth of 5% to 6%, but it rose 5% to 30%, and won by 61 to 39 percent', '5% to 6% = percent 5..6', '5% = percent 5', '30% = percent 30', '61 to 39 percent = percent 61..39'],
    ['a 25-basis-point cut, a quarter of a percent, two-and-a-half per cent', '25-basis-point = percent 25 basis point', 'a quarter of a percent = percent 0.25', 'two-and-a-half per cent = percent 2.5'],
    ['ports that ship 24, 50, and 15 percent', '24 = percent 24', '50 = percent 50', '15 percent = percent 15'],
    ['between 46% and 47%', '46% and 47% = percent 46..47'],
  ],
  quantities: [
    ['300 km of road, 2 million hectares, 40 MWh, 1.5-2 tonnes', '300 km = quantity 300 km', '2 million hectares = quantity 2000000 hectare', '40 MWh = quantity 40 MWh', '1.5-2 tonnes = quantity 1.5..2 tonne'],
    ['660 square metres, 20 sq. km of land, 15 °C, 80 km per hour', '660 square metres = quantity 660 m²', '20 sq. km = quantity 20 km²', '15 °C = quantity 15 °C', '80 km per hour = quantity 80 km/h'],
    ['a 3-inch pipe, 5½ miles, 5.5m tonnes, 8 GB', '3-inch = quantity 3 inch', '5½ miles = quantity 5.5 mile', '5.5m tonnes = quantity 5500000 tonne', '8 GB = quantity 8 GB'],
    ['a 7.62mm barrel and 25 pounds of flour', '7.62mm = quantity 7.62 mm', '25 pounds = quantity 25 pound'],
  ],
  'quantities that hold a scale or two units': [
    ['10 bcm of gas, 154 MMT of rye, 2.1 mb/d', '10 bcm = quantity 10000000000 m³', '154 MMT = quantity 154000000 tonne', '2.1 mb/d = quantity 2100000 barrel per day'],
    ['1.2 million barrels per day and 6.2 tonnes per hectare', '1.2 million barrels per day = quantity 1200000 barrel per day', '6.2 tonnes per hectare = quantity 6.2 tonne per hectare'],
    ['He is 6 feet 6 inches tall, she 5 ft 3 in.', '6 feet 6 inches = quantity 6.5 foot', '5 ft 3 in = quantity 5.25 foot'],
    ['from 300 km to 500 km, a 10- to 15-metre mast', '300 km to 500 km = quantity 300..500 km', '10- to 15-metre = quantity 10..15 m'],
  ],
  durations: [
    ['within 20 business days, five working days, a 15-Yr term', '20 business days = duration 20 day', 'five working days = duration 5 day', '15-Yr = duration 15 year'],
    ['31m 12s, 1h 30m, 2h 5m 10s, but 90m of rope and 5m 20 cm', '31m 12s = duration 31.2 minute', '1h 30m = duration 1.5 hour', '2h 5m 10s = duration 2.0861111111111112 hour', '90m = quantity 90 m', '5m 20 cm = quantity 5.2 m'],
    ['after 1.5-2 years', '1.5-2 years = duration 1.5..2 year'],
    ['twenty‑five boats and a 30‑8 record, sixty‐two piers and 56‐10 at home', 'twenty‑five = count 25', 'sixty‐two = count 62'],
    ['two quarters later, the last three quarters, five quarters of growth, but three quarters of the people and one quarter', 'two quarters = duration 2 quarter', 'three quarters = duration 3 quarter', 'five quarters = duration 5 quarter', 'three quarters = count 0.75', 'one quarter = count 0.25'],
    ['half an hour, three and a half years, a year and a half, 10+ years', 'half an hour = duration 0.5 hour', 'three and a half years = duration 3.5 year', 'a year and a half = duration 1.5 year', '10+ years = duration 10 year at-least'],
    ['two years and six months, an hour and a half, a quarter of an hour', 'two years and six months = duration 2.5 year', 'an hour and a half = duration 1.5 hour', 'a quarter of an hour = duration 0.25 hour'],
    ['a three- to five-year loan, thirty-odd years', 'three- to five-year = duration 3..5 year', 'thirty-odd years = duration 30 year about'],
    ['$86 million over five years, for over five years', '$86 million = money 86000000 USD', 'five years = duration 5 year', 'five years = duration 5 year over'],
    ['a 20-year-old, two or three days, one hour', '20-year = duration 20 year', 'two or three days = duration 2..3 day', 'one hour = duration 1 hour'],
    ['Wait a second. One day you will see.'],
  ],
  counts: [
    ['net-zero plans, zero tolerance, zero cases and the talks after 9/11', 'zero = count 0'],
    ['20,000 - 25,000 boats, a twofold rise, 3 thousand 200 homes', '20,000 - 25,000 = count 20000..25000', 'twofold = count 2', '3 thousand 200 = count 3200'],
    ['55 MAZ buses and nearly a hundred institutes', '55 = count 55', 'a hundred = count 100 about'],
    ['two hundred and five thousand people, a dozen eggs, half a dozen men', 'two hundred and five thousand = count 205000', 'a dozen = count 12', 'half a dozen = count 6'],
    ['1,234,567 votes, 1 234 567 votes, 12,34,567 votes', '1,234,567 = count 1234567', '1 234 567 = count 1234567', '12,34,567 = count 1234567'],
    ['two thirds of them, one in three, 1/4 of them', 'two thirds = count 0.6666666666666666', 'one in three = count 0.3333333333333333', '1/4 = count 0.25'],
    ['three out of five schools, 7 in 10 pupils, but 48 out of 79 boats', 'three out of five = count 0.6', '7 in 10 = count 0.7', '48 = count 48', '79 = count 79'],
    ['Trade grew tenfold. Delivered 55 new boats. A 12-member crew in Malta 19 years on.', 'tenfold = count 10', '55 = count 55', '12 = count 12', '19 years = duration 19 year'],
    ['less than or equal to 30, a 40-some billion dollar gap', '30 = count 30 at-most', '40-some billion dollar = money 40000000000 USD about'],
    ['both of them, dozens, millions of people, several hundred, half of it, one of them, a couple of thousand'],
    ['5,000 or more, 50-plus countries, 20 or so, up to 300, at least two, not more than 7', '5,000 = count 5000 at-least', '50 = count 50 at-least', '20 = count 20 about', '300 = count 300 at-most', 'two = count 2 at-least', '7 = count 7 at-most'],
    ['Northern Region Orders 55 Buses From Local Makers', '55 = count 55'],
    ['one million of them', 'one million = count 1000000'],
  ],
  ordinals: [
    ['This is his third visit, and the second to Brest; the fifth is due.', 'third = ordinal 3', 'second = ordinal 2', 'fifth = ordinal 5'],
    ['for the first time, the 20th, the twenty-first century', 'first = ordinal 1', '20th = ordinal 20', 'twenty-first = ordinal 21'],
    ['First of all, we first met the First Vice-President at first.'],
    ['First, let\'s first look. Second World War. Second, a second later.'],
    ['the 3 billionth visitor, the two hundred and fifth', '3 billionth = ordinal 3000000000', 'two hundred and fifth = ordinal 205'],
    ['seventy-seven thousand two hundredth, a hundred and twenty-fifth. Third, we go on.', 'seventy-seven thousand two hundredth = ordinal 77200', 'a hundred and twenty-fifth = ordinal 125'],
    ['the first, second and third stages; the thirty-second floor; a thirty-second clip', 'first = ordinal 1', 'second = ordinal 2', 'third = ordinal 3', 'thirty-second = ordinal 32', 'thirty-second = duration 30 second'],
    ['In the fourth quarter', 'fourth = ordinal 4'],
    ['third-quarter 2006 results, first-half 2024 sales, a third-quarter loss', 'third-quarter 2006 = date 2006-35', 'first-half 2024 = date 2024-40', 'third = ordinal 3'],
    ['from 1999 to 2004, between 2010 and 2015, from 2010 or 2011, from 2015 to 1999', '1999 to 2004 = date 1999/2004', '2010 and 2015 = date 2010/2015', '2010 = date 2010', '2011 = date 2011', '2015 = date 2015', '1999 = date 1999'],
    ["in '08-'09 at the beginning, in ’16–’17 and '08", "'08-'09 = date 2008/2009", '’16–’17 = date 2016/2017', "'08 = date 2008"],
    ["In '62 I sailed. FY '08 was hard, and the class of ’95 knew it. June '44 came; late '30 too.", "'62 = date 1962", "'08 = date 2008", '’95 = date 1995', "June '44 = date 1944-06", "'30 = date 1930"],
    ["He said '45 people came' and left by '12 boats'; from '20 miles'.", '45 = count 45', '12 = count 12', '20 miles = quantity 20 mile'],
    ['a third and final reading, a third of it, this past March', 'third = ordinal 3', 'a third = count 0.3333333333333333', 'March = date --03'],
    ['The pass code is 21305979. The number is 300, the code was 45001.', '300 = count 300'],
  ],
  dates: [
    ["The 1980's were dry. The Harbour Act of 1946 pledges help to this august house in august 2024.", "1980's = date 198X", '1946 = date 1946', 'august 2024 = date 2024-08'],
    ['The seas rise a metre by 2100; it rose by 2100 points in 2100 homes.', '2100 = date 2100', '2100 = count 2100', '2100 = count 2100'],
    ['nineteen eighty-four was dry, twenty twenty-four wet; twenty two-day trips, aged nineteen, twenty', 'nineteen eighty-four = date 1984', 'twenty twenty-four = date 2024', 'twenty two-day = duration 22 day', 'nineteen = count 19', 'twenty = count 20'],
    ['in the 80s, the late 70s and in her 40s', '80s = date 198X', '70s = date 197X'],
    ['on 5 June, June 9, June 5th, 2024, the 5th of June', '5 June = date --06-05', 'June 9 = date --06-09', 'June 5th, 2024 = date 2024-06-05', '5th of June = date --06-05'],
    ['on 3. 5. 2024 and on 17. 11. 2023', '3. 5. 2024 = date 2024-05-03', '17. 11. 2023 = date 2023-11-17'],
    ['2024-06-05, 18.11.2024, 11/18/2024', '2024-06-05 = date 2024-06-05', '18.11.2024 = date 2024-11-18', '11/18/2024 = date 2024-11-18'],
    ['In 2014, from 2013, by 2030, the 2024 budget, mid-2015', '2014 = date 2014', '2013 = date 2013', '2030 = date 2030', '2024 = date 2024', '2015 = date 2015'],
    ['autumn 2024, in January-September 2024, September-October', 'autumn 2024 = date 2024-23', 'January-September 2024 = date 2024-01/2024-09', 'September-October = date --09/--10'],
    ['January this year, early February 2022, June 5-7, 30 May - 2 June 2024', 'January = date --01', 'February 2022 = date 2022-02', 'June 5-7 = date --06-05/--06-07', '30 May - 2 June 2024 = date 2024-05-30/2024-06-02'],
    ['Q3 2024, the fourth quarter of 2023, the 1990s, the \'80s, 2015-2020, 2014–15', 'Q3 2024 = date 2024-35', 'fourth quarter of 2023 = date 2023-36', '1990s = date 199X', '\'80s = date 198X', '2015-2020 = date 2015/2020', '2014–15 = date 2014/2015'],
    ['3Q24, 1H 2024, the first half of 2023, but the first quarter of the 2019/20 season', '3Q24 = date 2024-35', '1H 2024 = date 2024-40', 'first half of 2023 = date 2023-40', 'first = ordinal 1', '2019/20 = date 2019/2020'],
    ['1 quarter 2024, but 2.5 quarter of 2024', '1 quarter 2024 = date 2024-33', '2.5 = count 2.5', '2024 = date 2024'],
    ['5-Jun-2024, between June and August, between 1 May and 5 June', '5-Jun-2024 = date 2024-06-05', 'June and August = date --06/--08', '1 May and 5 June = date --05-01/--06-05'],
    ['the 2008, 2009 and 2010 surveys, at 2008 levels, end-2025', '2008 = date 2008', '2009 = date 2009', '2010 = date 2010', '2008 = date 2008', '2025 = date 2025'],
    ['I may go, they march on, the fall, today, last year, Monday'],
    ['In May it rained; May 2025; by March', 'May = date --05', 'May 2025 = date 2025-05', 'March = date --03'],
    ['2014 people came, 2,014 came', '2014 = count 2014', '2,014 = count 2014'],
    ['around 2014, in nineteen ninety-five, in 300 BC', '2014 = date 2014 about', 'nineteen ninety-five = date 1995', '300 BC = date -0299'],
  ],
  times: [
    ['at 10 in the morning, by five this afternoon, from nine at night, seven o\'clock in the evening', '10 in the morning = time 10:00', 'five this afternoon = time 17:00', 'nine at night = time 21:00', "seven o'clock in the evening = time 19:00"],
    ['at 1400 hours, 0930 hrs, 1400 hours of work, ten at night', '1400 hours = time 14:00', '0930 hrs = time 09:30', '1400 hours = duration 1400 hour', 'ten = count 10'],
    ['at 8:53, 5 p.m., 10.30 am', '8:53 = time 08:53', '5 p.m. = time 17:00', '10.30 am = time 10:30'],
    ['9-11 am, 10:00–12:00, 7 o\'clock', '9-11 am = time 09:00..11:00', '10:00–12:00 = time 10:00..12:00', '7 o\'clock = time 07:00'],
    ['from 9 a.m. to 5 p.m., moved from 9:00 to 10:00', '9 a.m. to 5 p.m. = time 09:00..17:00', '9:00 = time 09:00', '10:00 = time 10:00'],
    ['at half past six, a quarter to nine, seven o\'clock, five p.m.', 'half past six = time 06:30', 'a quarter to nine = time 08:45', 'seven o\'clock = time 07:00', 'five p.m. = time 17:00'],
    ['[00:18:03] and 01:02:03'],
  ],
  'what is no figure': [
    ['Page: 23773'],
    ['The SU-30, MAZ-203, COVID-19, C64, GPT-4, iPhone 16, 3D, 24/7, 192.168.1.1'],
    ['Article 5, room 12, No. 7, H.R. 3045, Question No. 22/2021, the 3+3 format, line 3, #9, number one, Form 10-K'],
    ['See https://example.org/a/337?x=5%20 and site.com/337.'],
    ['1. Open the door\n2. Close it'],
    ['The Group of Seven met on Channel Four.'],
    ['The device is first to boot; 600 seconds plus 10 more', '600 seconds = duration 600 second', '10 = count 10'],
    ['Call +44 20 7946 0100, (212) 555-0123 or 8 (800) 200-00-11, extension 9.'],
    ['12 Harbour Street, 221B Mill Road, Python 3.11, resolution 2023-88, articles 5, 6 and 7'],
    ['a two-way street, 2-in-1, 24-7'],
  ],
};

describe('figures', () => {
  for (const [name, rows] of Object.entries(TABLES)) {
    describe(name, () => {
      for (const [text, ...figures] of rows) it(text, () => assert.deepEqual(written(text), figures));
    });
  }

  it('keep every digit of what is written', () => {
    for (let tenths = 1; tenths < 2000; tenths += 7) {
      const [figure] = findFigures(tokenize(`$${(tenths / 10).toFixed(1)} billion`), 'en');
      assert.equal(figure?.value, tenths * 1e8);
    }
  });

  it('begin at their sign where a word without end stands before it', () => assert.deepEqual(written(`At ${'x'.repeat(45)}$45 a day`), ['$45 = money 45 USD']));

  it('say what they are about', () => {
    for (const [text, subject] of [
      ['We delivered 55 MAZ buses, all new.', 'MAZ buses'], ['The bilateral trade amounted to $4.4 billion.', 'bilateral trade'], ['They owe $500 million in trade.', 'trade'], ['She said that trade between the North and the South grew by 5%.', 'trade'], ['Trade turnover in May this year rose by 5%.', 'Trade turnover'],
      ['He sold 5 tonnes of winter wheat.', 'winter wheat'], ['It is his third visit.', 'visit'], ['$5 billion!', null],
    ] as const) assert.equal(findFigures(tokenize(text), 'en').at(-1)?.subject, subject, text);
  });

  it('are sure of what is written and less of what is guessed', () => {
    const [dollars, rubles] = findFigures(tokenize('$5 million or 12 million rubles'), 'en');
    assert.equal(dollars?.confidence, 'high');
    assert.equal(rubles?.confidence, 'medium');
    assert.match(dollars?.reason ?? '', /USD/);
  });
});
