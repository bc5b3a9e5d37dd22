import * as assert from 'node:assert/strict';
import { readTranscript } from '../../../src/transcript/read';

const read = (text: string) => readTranscript(text.trimStart(), { force: true });

describe('the meeting', () => {
  it('is told by its first sentences: host, guest, place and a day without a year', () => {
    const { meeting } = read(`
Meeting with Mayor of Lisbon Rita Campos

President Viktor Halas met with Mayor of Lisbon Rita Campos in Oslo on 7 February.

“I was in Lisbon in 2019,” Viktor Halas said.
`);
    assert.deepEqual([meeting.title, meeting.date, meeting.place, meeting.host, meeting.counterpart], ['Meeting with Mayor of Lisbon Rita Campos', '--02-07', 'Oslo', 'Viktor Halas', 'Rita Campos']);
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Viktor Halas', 'Rita Campos']);
    assert.match(meeting.dateEvidence!.reason, /no year/);
  });

  it('takes the year from the day at the head, and the day from the sentence about the meeting', () => {
    const { meeting } = read(`
GENEVA, 15 March 2024 — President Ann Lee has returned from Nairobi.

The meeting with Prime Minister Paul Otieno took place on Thursday, 14 March.

“We were received as friends,” Ann Lee said.
`);
    assert.equal(meeting.date, '2024-03-14');
  });

  it('takes the day of what was said from its title, and not from another meeting that its first words tell of', () => {
    const { meeting } = read(`
Briefing by the spokeswoman of the ministry, 3 May 2024

On 2 May talks were held between Minister Ann Lee and Minister Paul Otieno.

Question: Will you tell us what they said?

Answer: I will. They agreed.

Question: And when do we see the text?

Answer: I think soon.
`);
    assert.equal(meeting.date, '2024-05-03');
  });

  it('tells a prime minister from a chancellor, and counts who joins', () => {
    const { meeting, descriptions } = read(`
Agency | 2024-05-03

The Prime Minister met with the Chancellor of Germany, Anna Weber. Joining Chancellor Weber were Minister Paul Otieno and Ambassador Ann Lee.

The Chancellor spoke of trade, which the Prime Minister welcomed.
`);
    assert.equal(meeting.title, null);
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Anna Weber', 'Paul Otieno', 'Ann Lee']);
    assert.deepEqual(descriptions.map(({ name }) => name), ['Anna Weber']);
  });

  it('leaves days of other things alone', () => {
    const { meeting } = read(`
Minister Ann Lee met with Ambassador Paul Otieno. They spoke of the flood.

“The flood of 2011 is not forgotten,” Ann Lee said.
`);
    assert.equal(meeting.date, null);
  });

  it('counts those who are said to attend', () => {
    const { meeting } = read(`
President Ann Lee received Prime Minister Paul Otieno in Vienna on 3 May 2021.

“Welcome,” Ann Lee said.

The meeting was attended by Minister of Health Carla Gomes.
`);
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Ann Lee', 'Paul Otieno', 'Carla Gomes']);
  });

  it('counts who belongs to a delegation, was along or is said to be among those present', () => {
    for (const sentence of ['The delegation included Carla Gomes.', 'The minister was accompanied on the visit by Carla Gomes.', 'Other participants were Carla Gomes.',
      'Among those present was Carla Gomes.', 'They include Ms Carla Gomes.', 'Carla Gomes also presented her letters of credence.', 'Present too was Carla Gomes.', 'The talks were moderated by Carla Gomes.', 'In the meeting with Carla Gomes, minister of health, the delegation asked for time.']) {
      const { meeting } = read(`\nPresident Ann Lee received Prime Minister Paul Otieno in Vienna on 3 May 2021.\n\n“Welcome,” Ann Lee said.\n\n${sentence}\n`);
      assert.deepEqual(meeting.participants.map(({ name }) => name), ['Ann Lee', 'Paul Otieno', 'Carla Gomes'], sentence);
    }
  });

  it('is hosted by whom somebody calls on, and is none where he only calls on him to do something', () => {
    const { meeting } = read('\nGovernor Paul Otieno called on the Minister of Trade, Ann Lee, on 3 May 2021.\n\n“Welcome,” Ann Lee said.\n');
    assert.deepEqual([meeting.host, meeting.participants.map(({ name }) => name)], ['Ann Lee', ['Ann Lee', 'Paul Otieno']]);
    assert.deepEqual(read('\nGovernor Paul Otieno called on Minister Ann Lee to resign, officials said on 3 May 2021.\n\nPaul Otieno said that the bridge was closed.\n').meeting.participants, []);
  });

  it('is of whoever speaks and of who called on him', () => {
    const { meeting } = read('\nMinister Ann Lee said that trade was growing.\n\nShe was talking to Ambassador Paul Otieno, who called on her in Vienna on 3 May 2021.\n\nThe minister thanked him.\n');
    assert.deepEqual([meeting.host, meeting.place, meeting.participants.map(({ name }) => name)], ['Ann Lee', 'Vienna', ['Ann Lee', 'Paul Otieno']]);
  });

  it('is of those who discuss something during it, and of none whose letter is brought', () => {
    const { meeting } = read('\nThe envoys brought President Hugo Stern’s message, and Minister Ann Lee received them on 3 May 2021.\n\nDuring their meeting, Ann Lee and Ambassador Paul Otieno discussed trade.\n\n“Welcome,” Ann Lee said.\n');
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Ann Lee', 'Paul Otieno']);
  });

  it('takes no year from a day before it', () => {
    assert.equal(read('\nFri. Jun 2nd, 2023\n\nVienna, 19/06/2021\n\nOn 18 June, Minister Ann Lee met Ambassador Paul Otieno in Vienna.\n\n“Welcome,” Ann Lee said.\n').meeting.date, '2021-06-18');
  });

  it('is not of a body whose short form stands in brackets', () => {
    const { meeting } = read('\nGeneral Secretary of the Union of Mines (UM) Paul Otieno received a delegation from the Union of Ports (UP) in Vienna on 3 May 2021.\n\n“Welcome,” Paul Otieno said.\n');
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Paul Otieno']);
  });

  it('was in the city before the colon of a dateline', () => {
    assert.equal(read('\nVIENNA: Minister Ann Lee met Minister Paul Otieno on 3 May 2021.\n\n“Welcome,” Ann Lee said.\n').meeting.place, 'VIENNA');
  });

  it('is hosted by who chairs it, and not by whom a letter is for', () => {
    assert.equal(read('\nThe meeting was chaired by Minister Ann Lee and attended by Ambassador Paul Otieno on 3 May 2021.\n\n“Welcome,” Ann Lee said.\n').meeting.host, 'Ann Lee');
    const { meeting } = read('\nThe envoys handed a letter to President Ann Lee and held talks with Minister Paul Otieno on 3 May 2021.\n\n“Welcome,” Paul Otieno said.\n');
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Paul Otieno']);
  });

  it('was where a sentence without its people has it, unless that is only planned', () => {
    const first = '\nMinister Ann Lee met Minister Paul Otieno on 3 May 2021.\n\n“Welcome,” Ann Lee said.\n\n';
    assert.equal(read(`${first}A press conference of both sides is taking place in Vienna.\n`).meeting.place, 'Vienna');
    assert.equal(read(`${first}Their teams will meet in Vienna.\n`).meeting.place, null);
  });

  it('names a host by office alone, below a place and a day', () => {
    const { meeting } = read(`
Geneva, 12 September 2019

Readout of the Secretary-General’s meeting with H.E. Mr. Rastko Velimirov, Prime Minister of Serbia

Mattias Ekdahl, Secretary-General

The Secretary-General met today with the Prime Minister of Serbia, Mr. Rastko Velimirov.
`);
    assert.deepEqual([meeting.host, meeting.place, meeting.date], ['Mattias Ekdahl', 'Geneva', '2019-09-12']);
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Mattias Ekdahl', 'Rastko Velimirov']);
  });

  it('counts two hosts side by side, and a guest of a later sentence', () => {
    const { meeting } = read(`
President Ann Lee and Minister of Trade Carla Gomes held talks with Prime Minister Paul Otieno on 3 May 2021.

Ann Lee also met Ambassador Hugo Stern. Ann Lee did not meet Senator Max Field.
`);
    assert.equal(meeting.host, 'Ann Lee');
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Ann Lee', 'Carla Gomes', 'Paul Otieno', 'Hugo Stern']);
  });

  it('leaves a day before an event, a place in an aside and those of another meeting alone', () => {
    const { meeting } = read(`
October 10, 2011

President Ann Lee met with Boris Orlov, the Governor of Tula Oblast in Russia, to prepare the October 23 Trade Summit.

Ann Lee invited Chancellor Eva Lind to a meeting on 8 November.
`);
    assert.deepEqual([meeting.date, meeting.place, meeting.host], ['2011-10-10', null, 'Ann Lee']);
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Ann Lee', 'Boris Orlov']);
  });

  it('tells relatives apart whose names stand within each other', () => {
    const { meeting } = read(`
Crown Prince Tariq bin Zayed Al Noor received Vice President Hamad bin Rashid Al Suri in Muscat on 3 May 2021.

The meeting was attended by Minister Faisal bin Hamad bin Rashid Al Suri.
`);
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Tariq bin Zayed Al Noor', 'Hamad bin Rashid Al Suri', 'Faisal bin Hamad bin Rashid Al Suri']);
  });

  it('keeps its day where it prepares another', () => {
    const { meeting } = read('President Ann Lee met with Minister of Trade of Norway Liv Aasen in Vienna on 29 May to discuss the forthcoming session of the council on 3 June.\n');
    assert.deepEqual([meeting.date, meeting.place, meeting.host], ['--05-29', 'Vienna', 'Ann Lee']);
  });

  it('is of the two who meet side by side, whatever the title says of one', () => {
    const { meeting } = read(`
Meeting with Minister of Trade of Norway Liv Aasen

President Ann Lee and Minister of Trade of Norway Liv Aasen met in Vienna on 16 May to discuss fish.

She remarked that fish had been discussed at the bilateral meeting with Prime Minister Boris Orlov in Graz.
`);
    assert.deepEqual([meeting.place, ...meeting.participants.map(({ name }) => name)], ['Vienna', 'Ann Lee', 'Liv Aasen']);
  });

  it('is where letters of credence are accepted', () => {
    const { meeting } = read('President of Norway Liv Aasen has accepted credentials of the newly appointed Ambassador of Chad Paul Otieno.\n\nThe head of state recalled her meeting with Boris Orlov in Graz.\n');
    assert.deepEqual([meeting.host, ...meeting.participants.map(({ name }) => name)], ['Liv Aasen', 'Liv Aasen', 'Paul Otieno']);
    assert.equal(read('On 20 January Ambassador Paul Otieno presented his credentials to President Liv Aasen.\n').meeting.host, 'Liv Aasen');
  });

  it('is with whom an office means that is named later', () => {
    const { meeting } = read('On August 25, President Ann Lee held talks with the regional governor. Boris Orlov came with many guests. She once met with Liv Aasen, a singer.\n\nFor Governor Boris Orlov it was a first visit.\n');
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Ann Lee', 'Boris Orlov']);
  });

  it('is where it was held and not where an office is, nor what its talk was of', () => {
    assert.equal(read('On March 5, at the Government House, at his meeting with Consul General of Norway in Graz Liv Aasen, Prime Minister Boris Orlov noted that fish is dear.\n').meeting.place, 'Government House');
    assert.equal(read('President Ann Lee has met with President Boris Orlov at the 14th Norway-Chad Cooperation Forum in Graz today.\n').meeting.place, 'Graz');
    assert.equal(read('Minister of Trade of Chad Paul Otieno, who is on a visit to Oslo, held a meeting with President of Norway Liv Aasen.\n').meeting.place, 'Oslo');
    assert.equal(read('GRAZ. NORDPRESS President Ann Lee met with President Boris Orlov.\n').meeting.place, 'GRAZ');
  });

  it('is of two who discuss something at it', () => {
    assert.deepEqual(read('President Ann Lee and President Boris Orlov discussed fish at a meeting in Graz.\n').meeting.participants.map(({ name }) => name), ['Ann Lee', 'Boris Orlov']);
    assert.deepEqual(read('President Ann Lee and President Boris Orlov were following the talks closely. “We are glad,” Ann Lee said.\n').meeting.participants.map(({ name }) => name), []);
  });

  it('counts the ambassador to a country, who is the guest on his visit', () => {
    const { meeting } = read('Ambassador to Norland Ivo A. Krell met with Governor Ann Lee during his two-day visit to the region. They spoke of trade.\n');
    assert.deepEqual([meeting.host, meeting.participants.map(({ name }) => name)], ['Ann Lee', ['Ann Lee', 'Ivo A. Krell']]);
  });

  it('has no host where the text tells of none but only who speaks', () => {
    const { meeting } = read('Unions hope to open talks again, an official said on Wednesday.\n\n“It helps nobody,” Ann Lee said. “We are ready for a meeting,” Ann Lee said.\n');
    assert.equal(meeting.host, null);
  });

  it('is hosted by whom a traveller meets', () => {
    const { meeting } = read('On 1 August, while on an official visit to Oslo, Foreign Minister Boris Orlov had a meeting with the Prime Minister of Norway Liv Aasen.\n');
    assert.deepEqual([meeting.host, ...meeting.participants.map(({ name }) => name)], ['Liv Aasen', 'Liv Aasen', 'Boris Orlov']);
  });

  it('takes no day that only says which of several is meant', () => {
    assert.equal(read('President Ann Lee spoke with President Boris Orlov after the May 3 call of the ministers.\n').meeting.date, null);
    assert.equal(read('President Ann Lee met with President Boris Orlov ahead of the 12 May election.\n').meeting.date, null);
    assert.equal(read('President Ann Lee and President Boris Orlov discussed fish at a May 3 meeting in Graz.\n').meeting.date, '--05-03');
  });

  it('was in the city that stands on its line before the country', () => {
    assert.equal(read('Oslo, Kingdom of Norway\n\n13 August 2012\n\nReadout of the talks with the President\n\nPresident Ann Lee met with President Boris Orlov.\n').meeting.place, 'Oslo');
  });

  it('is of those whom its title calls by their offices', () => {
    const text = 'Norwegian PM meets Chad President\n\nPrime Minister of Norway Anna Lund and President of Chad Paul Otieno were glad.\n\nAt their meeting on the sidelines of a fair in Vienna on September 6, both said much. “We agree,” Anna Lund said.\n';
    const { meeting } = read(text);
    assert.deepEqual([meeting.host, meeting.place, meeting.date, ...meeting.participants.map(({ name }) => name)], ['Anna Lund', 'Vienna', '--09-06', 'Anna Lund', 'Paul Otieno']);
    assert.equal(read(`Monday, 14/10/2024\n\n${text.replace('\n\n', '\n\nUpdated: 07/09/2023\n\n')}`).meeting.date, '2023-09-06');
  });

  it('is not what its speakers say they do', () => {
    const { meeting } = read('I always visit Norway with joy, Tula Oblast Governor Boris Orlov said during a meeting with President of Norway Liv Aasen in Oslo.\n');
    assert.deepEqual([meeting.place, ...meeting.participants.map(({ name }) => name)], ['Oslo', 'Liv Aasen', 'Boris Orlov']);
  });

  it('is hosted by the one who receives in a passive', () => {
    assert.equal(read('Ambassador of Chad Paul Otieno was received at the ministry in Graz by Deputy Minister Ann Lee on behalf of Minister Boris Orlov.\n').meeting.host, 'Ann Lee');
    assert.equal(read('President Boris Orlov is on his two-day visit to Norway to meet Prime Minister Liv Aasen.\n').meeting.host, 'Liv Aasen');
  });

  it('is not called as its page is', () => {
    const body = '\n\nPresident Ann Lee met with President Boris Orlov in Graz. “We agree,” Ann Lee said.\n';
    assert.equal(read(`Marsh Daily\n\nPresident Ann Lee meets President Boris Orlov${body}`).meeting.title, 'President Ann Lee meets President Boris Orlov');
    assert.equal(read(`Department of State${body}`).meeting.title, null);
    const long = body.replace('in Graz.', 'in Graz to speak about fish, ferries, timber and the bridge that is to lead over the strait between the two countries by the end of the year.');
    assert.equal(read(`Top Stories\n\nPresident Lee meets President Orlov again${long}`).meeting.title, 'President Lee meets President Orlov again');
    assert.equal(read(`Last Update : Monday, Dec 7, 2015\n\nPresident Lee meets President Orlov again${body}`).meeting.title, 'President Lee meets President Orlov again');
    assert.equal(read(`Lee meets Orlov\n\nPresident Ann Lee meets President Boris Orlov${body}`).meeting.title, 'Lee meets Orlov');
  });

  it('is hosted by a traveller who calls in an ambassador', () => {
    assert.equal(read('During her visit to Graz, Prime Minister Ann Lee met with Ambassador of Norway Liv Aasen.\n').meeting.host, 'Ann Lee');
  });

  it('is a farewell, too', () => {
    const { meeting } = read('The Minister of Trade of Chad, Paul Otieno, has bid the Ambassador of Norway, Liv Aasen, farewell.\n');
    assert.deepEqual([meeting.host, ...meeting.participants.map(({ name }) => name)], ['Paul Otieno', 'Paul Otieno', 'Liv Aasen']);
  });

  it('is of those who discuss something side by side, and of those at whose talks somebody acts', () => {
    const { meeting } = read('Norwegian and Chadian ministers, Liv Aasen and Paul Otieno, discussed fish.\n\nThe meeting was held on Sunday.\n');
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Liv Aasen', 'Paul Otieno']);
    const talks = read('In talks with his colleagues, Liv Aasen and Paul Otieno, Boris Orlov discussed fish. In talks with Ann Lee of Fiji, Minister Orlov said that fish was dear.\n').meeting;
    assert.deepEqual([talks.host, ...talks.participants.map(({ name }) => name)], ['Boris Orlov', 'Boris Orlov', 'Liv Aasen', 'Paul Otieno', 'Ann Lee']);
  });

  it('was where those met whom a later sentence calls by their offices', () => {
    const first = 'Minister Liv Aasen and Minister Paul Otieno held talks on Sunday.\n\n';
    assert.equal(read(`${first}The two ministers met in Vienna on the sidelines of a fair.\n`).meeting.place, 'Vienna');
    assert.equal(read(`${first}They agreed to meet in Vienna.\n`).meeting.place, null);
    assert.equal(read(`${first}The visits to Graz by President Boris Orlov in 2015 were recalled.\n`).meeting.participants.length, 2);
  });

  it('is of two who talked on the telephone', () => {
    const two = ['Liv Aasen', 'Liv Aasen', 'Paul Otieno'], shown = (text: string): readonly (string | null)[] => { const { host, participants } = read(text).meeting; return [host, ...participants.map(({ name }) => name)]; };
    assert.deepEqual(shown('Minister of Trade of Norway Liv Aasen and her Chadian counterpart Paul Otieno had a telephone conversation.\n'), two);
    assert.deepEqual(shown('President Liv Aasen on Friday congratulated Prime Minister Paul Otieno in a telephone call.\n'), two);
  });

  it('is hosted by whom the place is home to', () => {
    assert.equal(read('Norwegian President Liv Aasen met with Austrian Chancellor Boris Orlov at a fair in Vienna.\n').meeting.host, 'Boris Orlov');
    assert.equal(read('Norwegian President Liv Aasen met with Austrian Chancellor Boris Orlov at a fair in Lima.\n').meeting.host, 'Liv Aasen');
    assert.equal(read('President Liv Aasen held a news conference with her host, President Boris Orlov.\n').meeting.host, 'Boris Orlov');
  });

  it('is hosted by whom the capital is home to, a person who receives in a passive with a day in it, and one on whom a courtesy call is paid', () => {
    const host = (text: string) => read(text).meeting.host;
    assert.equal(host('Norwegian Minister Liv Aasen has held a meeting with US Secretary of State Boris Orlov in Washington, during which they discussed trade.\n'), 'Boris Orlov');
    assert.equal(host('The Vice President met on Monday with Prime Minister of the United Kingdom Liv Aasen at the embassy in London. She thanked him.\n'), 'Liv Aasen');
    assert.equal(host('The envoy, Liv Aasen, was received this afternoon by the Prime Minister of Chad, Paul Otieno.\n'), 'Paul Otieno');
    assert.equal(host('A delegation spoke of trade during a courtesy call on Orvik Bank Governor Liv Aasen on Monday. She thanked it.\n'), 'Liv Aasen');
    assert.equal(host('Министр Норвегии Марина Лунина встретилась в Вашингтоне с госсекретарём США Иваном Маковым. Министр США Иван Маков поблагодарил её.\n'), 'Иван Маков');
    assert.equal(host('Ms Liv Aasen, Minister of Norway, who is visiting Hanoi, held a meeting with Mr Paul Otieno, Deputy Prime Minister and Minister of Trade of Viet Nam.\n'), 'Paul Otieno');
  });

  it('was where a journey led, and in the city of the dateline and not only in its country', () => {
    const place = (text: string) => read(text).meeting.place;
    assert.equal(place('On 2nd June, President Liv Aasen visited Graz and met with Chancellor Boris Orlov.\n'), 'Graz');
    assert.equal(place('President Liv Aasen arrived in Lisbon on Monday. She met with Minister Paul Otieno on trade.\n'), 'Lisbon');
    assert.equal(place('President Liv Aasen met with Minister Paul Otieno on trade. She visited Lima last year.\n'), null);
    assert.equal(place('Президент Адам Линд прибыл с рабочим визитом в Бишкек. Он провёл беседу с Иваном Орловым.\n'), 'Бишкек');
    assert.equal(place('VIENNA, May 3 — President Liv Aasen met with Minister Paul Otieno at a fair in Austria.\n'), 'VIENNA');
    assert.equal(place('Встреча с гостями\n\n08:53, 4 ноября 2017\n\nПрезидент Адам Линд принял Ивана Орлова.\n'), null);
  });

  it('is of all whom its first sentence lists with an office behind each, though its title names one, and not of who tells of it', () => {
    const present = (text: string) => read(text).meeting.participants.map(({ name, roles }) => [name, ...roles].join(': '));
    assert.deepEqual(present('Consul Liv Aasen Met with the Governor of Kansas\n\nConsul Liv Aasen met with Paul Otieno, the Governor of Kansas, Bo Carr, the Mayor of Topeka, and Ann Lee, the Secretary of State.\n'),
      ['Liv Aasen: Consul', 'Paul Otieno: Governor of Kansas', 'Bo Carr: Mayor of Topeka', 'Ann Lee: Secretary of State']);
    assert.deepEqual(present('President Liv Aasen will meet with Paul Otieno, head of the bank, as her spokesman Bo Carr told us, said envoy Ann Lee.\n').length, 2);
    assert.deepEqual(present('Президент Адам Линд примет Ивана Орлова, сообщил пресс-секретарь Пётр Ветров. В этом приняли участие все.\n'), ['Адам Линд: Президент', 'Иван Орлов']);
  });

  it('has people with deputies’ offices whatever stands between their words, and several offices joined', () => {
    const roles = (text: string) => read(text).meeting.participants.flatMap(({ roles }) => roles);
    assert.deepEqual(roles('Deputy Foreign Minister Liv Aasen met Paul Otieno, Deputy Prime Minister and Minister of Trade of Chad.\n'), ['Deputy Foreign Minister', 'Deputy Prime Minister', 'Minister of Trade of Chad']);
  });

  it('is not on the day of an event of which it tells', () => {
    assert.equal(read('President Liv Aasen received Minister Paul Otieno.\n\nThe minister praised the First Caspian Economic Forum, which opened on August 12.\n').meeting.date, null);
  });

  it('is of an office that two hold in a text, of the one named so far', () => {
    const { meeting } = read('Chad is doing well, according to President Paul Otieno.\n\nThe President conferred with the Ambassador of Norway, Liv Aasen, on Tuesday.\n\nPresident Boris Orlov was a guest last year.\n');
    assert.deepEqual([meeting.host, ...meeting.participants.map(({ name }) => name)], ['Paul Otieno', 'Paul Otieno', 'Liv Aasen']);
  });

  it('has people with offices of several words and of towns of saints', () => {
    const { meeting: { participants, region } } = read("Norwegian President Liv Aasen met with Governor of Russia's St. Petersburg Boris Orlov on Monday. The talks were attended by director general of the water board Paul Otieno.\n");
    assert.deepEqual(participants.map(({ name, roles }) => [name, ...roles]), [['Liv Aasen', 'Norwegian President'], ['Boris Orlov', "Governor of Russia's St. Petersburg"], ['Paul Otieno', 'director general of the water board']]);
    assert.equal(region, 'St. Petersburg');
  });

  it('is not where something goes, nor where somebody says that something is', () => {
    assert.equal(read('Президент Адам Линд встретится с Иваном Орловым. На встрече Линд и Орлов обсудят поставки в Чечню.\n').meeting.place, null);
    assert.equal(read('President Liv Aasen meets Paul Otieno: “In Graz they like you”\n\nPresident Liv Aasen met with Paul Otieno in Oslo.\n').meeting.place, 'Oslo');
  });

  it('takes what somebody did for no office', () => {
    const { names } = read('The minister, Paul Otieno, met with director general of the water board Liv Aasen.\n');
    assert.deepEqual(names.find(({ name }) => name === 'Paul Otieno')!.roles.map(({ text }) => text), ['minister']);
  });

  it('was today and not on a day that today’s talk was of, and on the day of its title in the year of the line beneath', () => {
    const date = (text: string) => read(text).meeting.date;
    assert.equal(date('17 April 2024\n\nMinister Ada Lind spoke today with Minister Paul Otieno about the strikes on 4 April. She thanked him.'), '2024-04-17');
    assert.equal(date('17 May 2024\n\nMinister Ada Lind met today, 16 May, with Minister Paul Otieno. She thanked him.'), '2024-05-16');
    assert.equal(date('Ada Lind to be presented to the council on 28 December\n2 January 2025\n\nGovernor Ada Lind will speak to the council. “I will be there,” she said.'), '2024-12-28');
  });

  it('was on the day before where its first sentence says yesterday', () => {
    const date = (text: string) => read(text).meeting.date;
    assert.equal(date('1 March 2024\n\nMinister Ada Lind met yesterday with Minister Paul Otieno. She thanked him.'), '2024-02-29');
    assert.equal(date('9 мая 2024\n\nВчера министр Марина Лунина встретилась с министром Олегом Мариным.'), '2024-05-08');
    assert.equal(date('1 March 2024\n\nMinister Ada Lind, who arrived yesterday, met Minister Paul Otieno today.'), '2024-03-01');
  });

  it('is of those who discuss what is to come at it, and of an office beside a name', () => {
    const told = (text: string) => { const { meeting: { place, participants } } = read(text); return [place, ...participants.map(({ name }) => name)]; };
    assert.deepEqual(told('9 May 2024\n\nMinister Ada Lind and Minister Paul Otieno discussed priorities for the upcoming summit in Lenz during a meeting at the Pentagon today.'), ['Pentagon', 'Ada Lind', 'Paul Otieno']);
    assert.deepEqual(told('Lisbon\n\n9 May 2024\n\nReadout of the meeting with Minister Ann Lee\n\nBo Carr, Secretary-General\n\nThe Secretary-General and Minister Ann Lee of Norway met today.\n\nThey spoke of progress in negotiations in the Iran nuclear issue.'), ['Lisbon', 'Bo Carr', 'Ann Lee']);
    assert.deepEqual(told('President Ada Lind engaged in discussions with the leader of Saxony, Anna Weber, and her delegation at Village Orvik.'), ['Village Orvik', 'Ada Lind', 'Anna Weber']);
  });

  it('is not where the body of its guests is', () => {
    assert.equal(read('President Ada Lind hosted a delegation from the Workers Party of Norway (WPN) in Lisbon. She thanked them.').meeting.place, 'Lisbon');
    assert.equal(read('President Ada Lind, on Monday in Lisbon, hosted students from the University of Bradford, in the United Kingdom. She thanked them.').meeting.place, 'Lisbon');
  });

  it('was in the city of a wire report with its day first', () => {
    const { meeting } = read('ЛЕМБОРК, 15 октября. /НОРДИНФО/. Президент Норвегии Игорь Белов провёл встречи с президентом Эмомали Хольмом и министром Дамиром Орлаоглу.');
    assert.deepEqual([meeting.place, ...meeting.participants.map(({ name }) => name)], ['ЛЕМБОРК', 'Игорь Белов', 'Эмомали Хольм', 'Дамир Орлаоглу']);
    assert.equal(read('Mayor Ada Lind met Mayor Paul Otieno at Cincinnati City Hall. She thanked him.').meeting.place, 'Cincinnati City Hall');
  });

  it('is of all who bring their letters one after the other', () => {
    const { meeting } = read('Президент Норландии Садар Жабаров сегодня принял верительные грамоты от послов ряда государств.\n\nВерительные грамоты вручили послы Чили Адан Эскоро, Мали Оскар Ветров и Израиля Эдан Ли Коэло.');
    assert.deepEqual([meeting.host, ...meeting.participants.map(({ name }) => name)], ['Садар Жабаров', 'Садар Жабаров', 'Адан Эскоро', 'Оскар Ветров', 'Эдан Ли Коэло']);
  });

  it('is with a head of state who receives a governor, whoever is the subject', () => {
    assert.equal(read('Governor of Tula Oblast Boris Orlov met with President of Norway Liv Aasen.\n').meeting.host, 'Liv Aasen');
    assert.equal(read('At the meeting with the President of Norway, Liv Aasen, Tula Oblast Governor Boris Orlov noted that trade had grown.\n').meeting.host, 'Liv Aasen');
    assert.equal(read('Prime Minister of Chad Paul Otieno met with President of Norway Liv Aasen.\n').meeting.host, 'Paul Otieno');
  });
});

describe('a page that was copied whole', () => {
  const report = `Norway and Tula Oblast should trade more

Trade between Norway and Tula Oblast should double, Norwegian President Liv Aasen said as she met with Governor of Tula Oblast Semyon Dorokhov in Bergen on 21 February, the press office has told.

“We know how hard that is, and we are happy for you,” Liv Aasen said. “There is somebody to talk to, and there is a port for what we buy.”
`;
  const top = `District council of Vik

12 Harbour street, 5060

Fax: 8 (021) 2 58 30

Vik is the herring capital
All news
22 February 2024

`;
  it('is of its meeting, and what stands above the title is the page’s own', () => {
    const { meeting, figures, furniture } = read(top + report);
    assert.deepEqual([meeting.title, meeting.host, meeting.place, meeting.date], ['Norway and Tula Oblast should trade more', 'Liv Aasen', 'Bergen', '2024-02-21']);
    assert.deepEqual(figures.map(({ kind }) => kind), ['date', 'date']);
    assert.equal(furniture.length, 5);
  });
  it('keeps what its fields tell, and a title beside which the next line is nearer to the report', () => {
    assert.equal(read(`Place: Oslo
Participants: Liv Aasen

${report}`).furniture.length, 0);
    assert.equal(read(`Hands across the sea

${report}`).meeting.title, 'Hands across the sea');
  });
  it('is not called as the buttons above it are in Russian', () => {
    assert.equal(read('Войти в почту\n\nПримерное время чтения: 1 минута\n\nПрезидент принял посла\n\nПрезидент Норвегии Олег Марин принял посла Ивана Орлова.\n').meeting.title, 'Президент принял посла');
  });

  it('ends before the headlines of other pages', () => {
    const others = 'President\nAll\nFour herring boats arrive from Chad\nA new bridge for Graz opens in May\n';
    const { entities, furniture } = read(report + others);
    assert.equal(furniture.length, 4);
    assert.equal(read(top + report + others).furniture.length, 9);
    assert.ok(!entities.some(({ name }) => name === 'Chad' || name === 'Graz'));
    assert.equal(read(`${report}\nFour herring boats arrive from Chad\n\n15:00, 3 May\n\nA new bridge for Graz opens in May\n\n18:32, 25 April\n`).furniture.length, 4);
  });
  it('keeps a list of those present, and one to which a colon leads', () => {
    const present = 'Anna Lund, Minister of Trade of Norway\nPaul Otieno, Ambassador of Chad to Norway\n';
    assert.equal(read(report + present).furniture.length, 0);
    assert.equal(read(`${report}They agreed on this:\nA new bridge for the town of Graz\nFour herring boats for Chad every year\n`).furniture.length, 0);
  });
});

describe('the rows above a report of short paragraphs', () => {
  it('are the report, and no page around it', () => {
    const { meeting, furniture, names } = read(`
Lees and Otieno speak by telephone

The new minister of foreign affairs Ann Lee spoke by telephone with Premier Paul Otieno.

This is told by the press service of the ministry.

It says that both spoke of the road and of the harbour in Lenz.

“Both spoke of how the road to the harbour can be mended before the winter, of what it costs and who pays for it, and they agreed that the road and the harbour in Lenz belong together,” the statement says.

Lee spoke of the road before.
`);
    assert.equal(furniture.length, 0);
    assert.deepEqual(meeting.participants.map(({ name }) => name), ['Ann Lee', 'Paul Otieno']);
    assert.ok(names.some(({ name }) => name === 'Paul Otieno'));
  });
  it('are no title where they say who wrote, or whence an agency reports', () => {
    assert.equal(read('By Ann B. Lee, NPA\n\nLenz, May 6 – Minister Paul Otieno has called on fishermen to mend the road in the harbour of the town before winter comes to it again.\n').meeting.title, null);
    assert.equal(read('LENZ (NPA)\n\nMinister Paul Otieno received Ambassador Ann Lee on Monday to talk about the road in the harbour of the town before winter comes to it.\n').meeting.title, null);
  });
});

describe('reported speech', () => {
  it('is told apart from quotes', () => {
    const text = 'President Ann Lee met with Paul Otieno in Vienna. Ann Lee stressed that the dam would be ready in May. According to the President, nobody will lose land. “We keep our word,” she said.\n';
    const { quotes, reported } = read(text);
    assert.deepEqual(reported.map(({ span, speaker }) => [speaker, text.slice(span.start, span.end)]), [['Ann Lee', 'the dam would be ready in May'], ['Ann Lee', 'nobody will lose land']]);
    assert.equal(quotes.length, 1);
  });
  it('is told without a that, by a subject and its verb behind the verb of saying', () => {
    const said = (rest: string): readonly (readonly [string | null, string])[] => {
      const text = `President Ann Lee met with Paul Otieno in Vienna. ${rest}\n`;
      return read(text).reported.map(({ span, speaker }) => [speaker, text.slice(span.start, span.end)]);
    };
    assert.deepEqual(said('Ann Lee said the bill would come to 112 million euros.'), [['Ann Lee', 'the bill would come to 112 million euros']]);
    assert.deepEqual(said('Mr Otieno said members had cut 3,200 jobs since 2022.'), [['Paul Otieno', 'members had cut 3,200 jobs since 2022']]);
    assert.deepEqual(said('Ann Lee said goodbye and was driven to the port.'), []);
    assert.deepEqual(said('Ann Lee spoke in the hall where guests were seated.'), []);
    assert.deepEqual(said('Paul Otieno tweeted, saying she had been kind.').filter(([, words]) => words.startsWith('saying')), []);
  });
  const told = (rest: string): readonly (readonly [string | null, string])[] => {
    const text = `President Ann Lee met with Minister Paul Otieno in Vienna. ${rest}\n`;
    return read(text).reported.map(({ span, speaker }) => [speaker, text.slice(span.start, span.end)]);
  };
  it('is told whatever verb it has, where nothing else can follow the verb of saying', () => {
    assert.deepEqual(told('Ann Lee said the visit shows how close the two cities are.'), [['Ann Lee', 'the visit shows how close the two cities are']]);
    assert.deepEqual(told('Ann Lee said on Friday fishermen and farmers need the same road.'), [['Ann Lee', 'fishermen and farmers need the same road']]);
    assert.deepEqual(told('Ann Lee said last month he had been right that the road was wet.'), [['Ann Lee', 'he had been right that the road was wet']]);
    assert.deepEqual(told('Ann Lee said a few words to the fishermen of the town.'), []);
    assert.deepEqual(told('Ann Lee said this in a letter to the fishermen.'), []);
    assert.deepEqual(told('Ann Lee proposed a change to the rules that would allow boats in the harbour.'), []);
  });
  it('is told before who said it', () => {
    assert.deepEqual(told('The harbour will open again in May, Ann Lee said in a statement on Friday.'), [['Ann Lee', 'The harbour will open again in May']]);
    assert.deepEqual(told('The two towns have been partners for a year, said Otieno, a former fisherman.'), [['Paul Otieno', 'The two towns have been partners for a year']]);
    assert.deepEqual(told('Both presidents will meet again in June, the Kremlin said Thursday.'), [['the Kremlin', 'Both presidents will meet again in June']]);
    assert.deepEqual(told('The door was open to everybody, but Ann Lee decided to leave.'), []);
    assert.deepEqual(told('Trade was worth two billion euros, the most of all member states, he said.'), [['Paul Otieno', 'Trade was worth two billion euros, the most of all member states']]);
  });
  it('is told besides what somebody does', () => {
    assert.deepEqual(told('Ann Lee thanked the fishermen and said the road would be mended.'), [['Ann Lee', 'the road would be mended']]);
    assert.deepEqual(told('Ann Lee spoke of the road, noting that it is in need of repair.'), [['Ann Lee', 'it is in need of repair']]);
    assert.deepEqual(told('Ann Lee, who said the road was wet, left for Graz.'), [['Ann Lee', 'the road was wet']]);
  });
  it('is told behind whom it is told to, and twice where somebody goes on', () => {
    assert.deepEqual(told('Ann Lee told the Nordpress he would keep the road open.'), [['Ann Lee', 'he would keep the road open']]);
    assert.deepEqual(told('Ann Lee informed Paul Otieno about the road and the harbour of the town.'), []);
    assert.deepEqual(told('Trade has grown by a tenth every year, Ann Lee said, adding that the road was too narrow.'), [['Ann Lee', 'Trade has grown by a tenth every year'], ['Ann Lee', 'the road was too narrow']]);
  });
  it('is not told by an official of whom nothing but an official statement speaks', () => {
    assert.deepEqual(told('Ann Lee discussed the road on Monday, an official statement said.').filter(([speaker]) => speaker === 'Paul Otieno'), []);
  });
  it('is told by the office behind those whom its holder met', () => {
    const text = 'Secretary-General Ann Lee came to Vienna. Speaking today after a meeting with Minister of Energy Dr. Paul Otieno, the Secretary-General said she was confident.\n';
    assert.deepEqual(read(text).reported.map(({ speaker }) => speaker), ['Ann Lee']);
  });
  it('is told by whom a source quotes', () => {
    assert.deepEqual(told('According to the Nordpress agency, Paul Otieno said that the boats were ready.'), [['Paul Otieno', 'the boats were ready']]);
  });
  it('is told in Russian before and behind who said it', () => {
    const inRussian = (rest: string): readonly (readonly [string | null, string])[] => {
      const text = `Губернатор Лесной области Павел Ольхин встретился с послом Норландии Иваном Рябиным. ${rest}\n`;
      return read(text).reported.map(({ span, speaker }) => [speaker, text.slice(span.start, span.end)]);
    };
    assert.deepEqual(inRussian('Новая дорога между городами откроется уже в мае, сообщил Ольхин.'), [['Павел Ольхин', 'Новая дорога между городами откроется уже в мае']]);
    assert.deepEqual(inRussian('Как отметил губернатор, такая работа продолжится и дальше.'), [['Павел Ольхин', 'такая работа продолжится и дальше']]);
    assert.deepEqual(inRussian('Ольхин отметил: дорога очень нужна людям.'), [['Павел Ольхин', 'дорога очень нужна людям']]);
    assert.deepEqual(inRussian('Павел Ольхин рассказал о дороге, подчеркнув, что она нужна людям.'), [['Павел Ольхин', 'она нужна людям']]);
    assert.deepEqual(inRussian('Об этом в среду, 8 ноября, губернатор сообщил в социальных сетях.'), []);
  });
});
