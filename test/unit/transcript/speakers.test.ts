import * as assert from 'node:assert/strict';
import { readTranscript } from '../../../src/transcript/read';

/** Reads a text and gives each quote that somebody said as `speaker: first words`. */
function said(text: string): readonly string[] {
  const { quotes } = readTranscript(text.trim(), { force: true });
  return quotes.filter(({ type }) => type !== 'other').map(({ speaker, span }) => `${speaker}: ${text.trim().slice(span.start, span.end).split(/\s+/).slice(0, 3).join(' ')}`);
}

/** One style of writing: an invented text and who says what in it. */
const STYLES: readonly (readonly [style: string, text: string, expected: readonly string[]])[] = [
  ['a statement of whoever told what somebody did, and not of the agency that passes it on', `
President of Chad Ada Vell praised the port at a meeting with Bo Carr, the harbour ministry said in a statement.

“The head of state praised the port,” the statement reads.

The president’s office said that Ada Vell had praised the ferry, Nordpress reported.

“The head of state praised the ferry,” the statement said.`, ['the harbour ministry: The head of', 'The president’s office: The head of']],
  ['whose representative speaks in Russian, and of whom an agency passes the words on', `
Президент Норвегии Пётр Ветров примет гостей. Об этом сообщил официальный представитель дворца Иван Маков.

«Сегодня встреч много, и все они важные», — заявил представитель Ветрова.

«Да, такая встреча планируется, мы ее ждем», - передает Норд Новости слова И.Макова.`, ['Иван Маков: Сегодня встреч много,', 'Иван Маков: Да, такая встреча']],
  ['a minister with two fields whom a Russian text names later', `
По итогам разговора глава ведомства отправится в Бухарест.

«Мы обсудили отношения между нашими странами и общую заинтересованность», - отметил министр.

Отметим, что министр иностранных дел и внешней торговли Олег Марин был в Осло.`, ['Олег Марин: Мы обсудили отношения']],
  ['a press service of which a Russian text says once whose it is', `
Глава региона уехал, сообщили в пресс-службе губернатора.

«Взаимный интерес подтверждается самым высоким уровнем приема», отмечается в сообщении.

«В ходе беседы стороны обменялись впечатлениями», – отметили в пресс-службе.`, ['пресс-служба губернатора: Взаимный интерес подтверждается', 'пресс-служба губернатора: В ходе беседы']],
  ['who told a paper something in Russian', `
Вчера губернатор Пётр Ветров вылетел в Осло. Как сообщила "Заре" руководитель пресс-службы главы региона Нина Попова, "он уехал на встречу с инвесторами".`, ['Нина Попова: он уехал на']],
  ['the host as the head of state where a text gives him no office', `
Александр Ветров на встрече с губернатором Лумской области Олегом Мариным обозначил несколько ключевых позиций.

Глава государства подчеркнул, что все готовы: «Пусть цифры невелики, но есть куда расти».`, ['Александр Ветров: Пусть цифры невелики,']],
  ['an office and a senator behind its comma', `
The Lagos State Governor, Senator Abel Ajim, met the envoy.

“We trade,” the governor of Lagos State said.`, ['Abel Ajim: We trade,']],
  ['an office by its letters', `
Prime Minister of Norway Ada Vell met Bo Carr at 3 PM on Monday.

“We agree,” the PM said. “So does everybody,” Norway’s PM added at 4 pm.`, ['Ada Vell: We agree,', 'Ada Vell: So does everybody,']],
  ['a leader behind whom he met, and a ministry that goes on', `
During a meeting with Governor Rolf Tamm, the President of Chad noted: “We are glad.”

“Trade has grown,” the ministry said in a statement.

Tamm also conveyed “the wishes of everybody for success in cooperation,” it added.`, ['the President of Chad: We are glad.', 'the ministry: Trade has grown,', 'the ministry: the wishes of']],
  ['a release that a source is named for, and the readout of a call', `
Ministers agreed on a bridge, according to a press release from the Harbour Ministry.

“Both sides were content with the bridge,” the press release said.

The readout of the minister’s call to Prime Minister Cara Dunn said both would come.

“They will come by ferry in May.”`, ['Harbour Ministry: Both sides were', 'Harbour Ministry: They will come']],
  ['an officer of a body with its short form, and a verb before who says it', `
Mayor Rolf Tamm’s ferry has come.

Harbour Works (HW) chief executive officer, Mr Bo Carr, said the ferry would help.

“It is a good ferry,” he said.

The town is ready for more ferries from the north, noted the Permanent Secretary in the Ministry of Ports, Dr Cara Dunn.

“It is really what we want,” she said.`, ['Bo Carr: It is a', 'Cara Dunn: It is really']],
  ['weekdays between who speaks and the verb', `
The ferry company Friday said that “prices have gone up again this year”.

The harbour board on Monday said, “We will act on it soon.”`, ['The ferry company: prices have gone', 'The harbour board: We will act']],
  ['a quote that captions part', `
A spokeswoman said: “The ferries are ready.

“They will leave at dawn.

‘The boats are old,’ Mayor Cara Dunn said.

“They will be back by night.”`, ['A spokeswoman: The ferries are', 'Cara Dunn: The boats are', 'A spokeswoman: They will be']],
  ['an office without an article and a name beside it', `
Ferry crews voted to strike over pay, their union said on Friday.

“We asked for seven and got an insult,” said its secretary, Bo Carr.

A spokeswoman for the line, Cara Dunn, said the offer was “fair and affordable”.`, [
    'Bo Carr: We asked for', 'Cara Dunn: fair and affordable']],
  ['a foreign ministry with two ministers', `
Readout of Foreign Minister Halvorsen's Meeting with Foreign Minister Okafor of Maruba

Foreign Minister Ingrid Halvorsen met with Maruban Foreign Minister Daniel Okafor in Oslo on 14 March 2024.

“We attach great importance to the fisheries agreement,” Minister Halvorsen said. “It feeds both our coasts.”

Minister Okafor thanked his host for the reception. “Norway has been a patient friend,” he said.

“We will sign before the summer,” the Maruban minister added.`, [
    'Ingrid Halvorsen: We attach great', 'Ingrid Halvorsen: It feeds both', 'Daniel Okafor: Norway has been', 'Daniel Okafor: We will sign']],
  ['a news agency with surnames alone', `
PORT ELWOOD (Wire) - Residents of Port Elwood voted on Tuesday to keep the lighthouse open, officials said.

"This is about memory as much as money," said Margaret Dole, chief executive of the Elwood Trust. "You cannot buy a harbour's past."

Dole told reporters the trust would spend $2 million on repairs.

Councillor Peter Ngata, who opposed the plan, said: "We have schools to pay for."

"It will all be forgotten in a year," Ngata added.

A spokesman for the coast guard said the light was "no longer essential" to shipping.`, [
    'Margaret Dole: This is about', 'Margaret Dole: You cannot buy', 'Peter Ngata: We have schools', 'Peter Ngata: It will all', 'A spokesman for the coast guard: no longer essential']],
  ['two presidents', `
On 3 May, President Nuria Salkic of Dravonia received President Tomas Berg of Westmark at the Old Palace in Lenz.

“Our friendship is older than our borders,” President Salkic said at the start of the talks.

The President of Westmark replied that his country was ready to invest. “We shall build the bridge together,” the Westmark leader stressed.

According to the Dravonian head of state, trade has doubled. “And it will double again,” Nuria Salkic noted.`, [
    'Nuria Salkic: Our friendship is', 'Tomas Berg: We shall build', 'Nuria Salkic: And it will']],
  ['a company', `
Halden Robotics Opens Plant in Veldhaven

VELDHAVEN, 9 September 2024 - Halden Robotics today opened its third plant.

“Our customers asked for speed, and this is our answer,” said Anna Lindqvist, Chief Executive Officer of Halden Robotics. “We are only starting.”

“The plant brings 400 jobs to our town,” commented Mayor Joost van der Meer.

Ms. Lindqvist also announced a new arm under the name “Tern”. According to her, it is “twice as quick” as its rivals.`, [
    'Anna Lindqvist: Our customers asked', 'Anna Lindqvist: We are only', 'Joost van der Meer: The plant brings', 'Anna Lindqvist: twice as quick']],
  ['a quote over paragraphs', `
Governor Elena Marsh met with farmers in Two Rivers on 12 June.

“The drought has taken a third of the harvest,” Governor Marsh said.

“We cannot make it rain. But we can make sure that no one loses a farm because of one bad year.

“That is why I have asked for emergency loans,” she said.`, [
    'Elena Marsh: The drought has', 'Elena Marsh: We cannot make']],
  ['colon and straight marks', `
The Prime Minister, Aurel Dima, met the miners of Valea Rea on Monday.
Aurel Dima said: "Nobody will be left behind."
The head of the miners' union, Ion Petran, replied: "We have heard that before."
"Then judge me by what I do," the prime minister answered.`, [
    'Aurel Dima: Nobody will be', 'Ion Petran: We have heard', 'Aurel Dima: Then judge me']],
  ['British single marks', `
The Lord Mayor, Dame Susan Pike, met the bakers' guild on 2 April. ‘There's no city without bread,’ she said. The guild's master, Colin Trott, said the workers' ovens were ‘older than any of us’.`, [
    'Susan Pike: There\'s no city', 'Colin Trott: older than any']],
  ['unnamed people', `
Minister of Health Lina Haddad visited the clinic at Baraka on 8 May.
“We have waited nine years for this,” a nurse at the clinic said.
“The wait is over,” the minister said.
Some in the crowd shouted: “Thank you!”`, [
    'a nurse at the clinic: We have waited', 'Lina Haddad: The wait is', 'Some in the crowd: Thank you!']],
  ['names and titles are not speech', `
President Iva Horvat opened the festival “Seven Lakes” on 5 July. The film “The Last Ferry” won the prize. Horvat called it “a quiet masterpiece” and thanked the director.`, [
    'Iva Horvat: a quiet masterpiece']],
  ['the head of a republic whom the text calls its president, and who welcomes him', `
Norwegian Head of State receives President Boris Orlov of Tatarstan

Norwegian President Liv Aasen received Head of Tatarstan Boris Orlov.

Welcoming Boris Orlov, the Norwegian President noted that fish is dear. “It is,” the Tatar President agreed. “We know,” the Norwegian President said.`, [
    'Boris Orlov: It is,', 'Liv Aasen: We know,']],
  ['an official who is the premier', `
Prime Minister Liv Aasen made the statement as she met with Tula Oblast Governor Boris Orlov on 28 September.

The official noted: “The first thing we offer is fish.”`, [
    'Liv Aasen: The first thing']],
  ['several sentences are no name, whatever word leads to them', `
President Iva Horvat met the mayor on 5 July. She noted that both had spoken of co-operation, “All of it has been done. There is not one point on which we could not agree with you.”`, [
    'Iva Horvat: All of it']],
  ['a question inside a quote', `
President Marek Dolan met the ambassador on 1 June.
"My grandmother used to say: 'Count the sheep yourself.' I have never forgotten it," the President said.`, [
    'Marek Dolan: My grandmother used', 'My grandmother: Count the sheep']],
  ['Russian', `
Встреча с губернатором Озёрской области Павлом Ветровым

Президент Артём Соколов 14 марта встретился с губернатором Озёрской области Павлом Ветровым.

«Мы всегда рады гостям с озёр», – сказал Артём Соколов. «Товарооборот вырос на 12%».

Соколов отметил: «Нам нужны новые дороги».

«Дороги будут», – ответил Павел Ветров.`, [
    'Артём Соколов: Мы всегда рады', 'Артём Соколов: Товарооборот вырос на', 'Артём Соколов: Нам нужны новые', 'Павел Ветров: Дороги будут']],
  ['a readout without quotation marks but for one', `
Readout of Secretary Dunmore's Call with the Prime Minister of Eslandia

Secretary of State Ruth Dunmore spoke today with Eslandian Prime Minister Pavo Lind. The Secretary emphasized that the ceasefire must hold. The Secretary and the Prime Minister discussed grain shipments, and the two leaders agreed to meet in Geneva.

“There is no military answer,” the Secretary said. Prime Minister Lind welcomed her “steady voice”.`, [
    'Ruth Dunmore: There is no', 'Pavo Lind: steady voice']],
  ['a commission', `
Commissioner Maja Kovač met with the mayors of six border towns in Trieste on 21 November 2023.

Commissioner Kovač said: ‘Borders should join people. That is what the fund is for.’ The mayor of Gorzana, Luca Bassi, called the fund ‘a lifeline’.

Speaking on behalf of the towns, Mr Bassi added: ‘We will spend it well.’`, [
    'Maja Kovač: Borders should join', 'Luca Bassi: a lifeline', 'Luca Bassi: We will spend']],
  ['a city council', `
At its meeting of 4 October 2022 the Harbour Committee heard Superintendent Grace Obi.

“The pumps are forty years old,” Superintendent Obi told the committee. Asked whether they could be repaired, she replied, “Not for less than the price of new ones.”

Councilwoman Dana Reyes disagreed. “I have seen worse pumps run,” she said, adding that the budget was “not a wishing well.”

“Then you have not seen ours,” Obi retorted.`, [
    'Grace Obi: The pumps are', 'Grace Obi: Not for less', 'Dana Reyes: I have seen', 'Dana Reyes: not a wishing', 'Grace Obi: Then you have']],
  ['a spokesperson who quotes another', `
The Foreign Ministry of Karsia commented on the talks on Friday.

“Our minister told his colleague: ‘The door is open,’” ministry spokeswoman Alia Serova said. “It has always been open.”

“We are waiting for a sign,” the spokeswoman added.`, [
    'Alia Serova: Our minister told', 'Our minister: The door is', 'Alia Serova: It has always', 'Alia Serova: We are waiting']],
  ['verbs before subjects and interruptions', `
President Olena Harmash received Governor of the Lower Basin Region Stepan Kolodny on 9 September.

“The basin,” noted the head of state, “is our granary. It must not run dry.”

“We have dug,” replied the governor, “more wells in a year than in ten before.”

In turn, Stepan Kolodny thanked the President: “Without the fund, no well would stand.”

The head of the region also told the President of a plan for canals. “Show me the figures,” she answered.`, [
    'Olena Harmash: The basin,', 'Olena Harmash: is our granary.', 'Stepan Kolodny: We have dug,', 'Stepan Kolodny: more wells in', 'Stepan Kolodny: Without the fund,', 'Olena Harmash: Show me the']],
  ['broken marks', `
President Jonas Eide met with the shipbuilders of Nordhavn on 2 February.
"We build ships for a hundred years, the President said. "We will not stop now," he added.
We need orders, not praise," the head of the yard, Kari Moen, said.`, [
    'Jonas Eide: We build ships', 'Jonas Eide: We will not', 'Kari Moen: We need orders,']],
  ['asides before and after', `
Trade Minister Mina Baek, speaking after talks in Busan on 7 July, said exports would recover.

“By autumn,” Baek, 52, told reporters, “the yards will be full.”

As Baek put it, “a ship is a promise.”

Opposition leader Sora Min was not convinced: “Promises float. Ships should too.”`, [
    'Mina Baek: By autumn,', 'Mina Baek: the yards will', 'Mina Baek: a ship is', 'Sora Min: Promises float. Ships']],
  ['Russian with labels of office', `
Министр транспорта Ирина Белова провела встречу с мэром Кедровска Олегом Лапиным 5 июня.

Ирина Белова заявила: «Мост будет открыт в срок».

По словам министра, «деньги уже выделены».

«Спасибо за поддержку», — сказал Олег Лапин.

«Мы построили мост раньше срока», — отчитался Олег Лапин.

Лидер «Честной Речи» Иван Маков заявил журналистам, что не согласен.`, [
    'Ирина Белова: Мост будет открыт', 'Ирина Белова: деньги уже выделены', 'Олег Лапин: Спасибо за поддержку', 'Олег Лапин: Мы построили мост']],
  ['a president and a regional head, by many descriptions', `
Meeting with Governor of Ostrovia's Belogor Oblast Roman Vetrov

  • 12
  • 9:41

Ludmar President Viktor Halas met with Governor of Ostrovia’s Belogor Oblast Roman Vetrov on 7 February.

“I am glad to see you, Roman Petrovich [Vetrov], on our land,” the Ludmar leader told the governor. “You came with a big team, I was told.”

Welcoming the guest, the head of the Ludmar state asked: “How was the road?”

“The road was snowy, but good,” the head of the Ostrovian region replied.

The President stressed that trade with Belogor Oblast had not reached its peak: “It is only $90 million. Not enough.”

“Nobody forbids us to double it,” Viktor Halas said, addressing the visitor. “Isn't that so?”

According to the region's head, Belogor Oblast needs buses. “A hundred would do,” the Belogor governor specified.

“Then take a hundred,” the head of state offered. “I once told the President of Ostrovia: “We have buses, you have roads.” He laughed,” he recalled.

“We are grateful to the President of Ludmar for this talk,” Roman Vetrov noted in conclusion.`, [
    'Viktor Halas: I am glad', 'Viktor Halas: You came with', 'Viktor Halas: How was the', 'Roman Vetrov: The road was', 'Viktor Halas: It is only', 'Viktor Halas: Nobody forbids us',
    'Viktor Halas: Isn\'t that so?', 'Roman Vetrov: A hundred would', 'Viktor Halas: Then take a', 'Viktor Halas: I once told', 'Viktor Halas: We have buses,', 'Roman Vetrov: We are grateful']],
  ['figures of a foreign leader do not take the floor', `
President Amina Toure spoke by phone with French President Luc Marchand on 2 May 2023.

“We spoke as neighbours do,” President Toure said after the call.

The President also recalled her talks with German Chancellor Otto Brandt. “He understands the Sahel,” she said.

The French leader assured her of his support: “You can count on us.”

“I know,” the President replied.`, [
    'Amina Toure: We spoke as', 'Amina Toure: He understands the', 'Luc Marchand: You can count', 'Amina Toure: I know,']],
  ['two fragments of one sentence, and a relative clause', `
Mayor Celia Brandt said the vote was “a bitter pill” but that a quick fix would be a “false saving”.

A woman who swims there with Mayor Brandt on Sundays said “we are used to cold water” when asked on Friday.

“I will not forget it,” Ms Brandt, who won't stand again, said.`, [
    'Celia Brandt: a bitter pill', 'Celia Brandt: false saving', 'A woman: we are used', 'Celia Brandt: I will not']],
  ['a title tells more than the given name, and an office to a country is a name', `
President Otto Vale met with visiting President-elect of Ghana, Nana Osei-Mensah, on 2 May 2023.

Speaking after the meeting, Mr. Osei-Mensah expressed confidence. “We are neighbours,” he said.

“He is welcome,” said the US Ambassador to Ghana Meg Tarkwell. “We are glad,” the ambassador added.`, [
    'Nana Osei-Mensah: We are neighbours,', 'Meg Tarkwell: He is welcome,', 'Meg Tarkwell: We are glad,']],
  ['several voices in the news', `
Teachers in the town of Eastmere ended their strike on Friday.

Union leader Hal Morrow said the vote was close. “It was not about pay alone,” he told journalists. “It was about respect.”

Mayor Celia Brandt welcomed the decision, calling it “a good day for our children”. The mayor's office had earlier described the strike as “unfortunate”.

“We lost nine days,” said a parent, who asked not to be named. “Nobody gives them back.”

Brandt, who was elected in May, declined to say whether more money would come.

“Ask me in spring,” she said.

For Morrow, the work is not over. “We signed a truce,” the union leader warned, “not a peace.”`, [
    'Hal Morrow: It was not', 'Hal Morrow: It was about', 'Celia Brandt: a good day', 'The mayor\'s office: unfortunate', 'a parent: We lost nine', 'a parent: Nobody gives them',
    'Celia Brandt: Ask me in', 'Hal Morrow: We signed a', 'Hal Morrow: not a peace.']],
  ['people whom the news introduces on the way', `
The minister, Otto Vale, defended the law on Friday. “Every harbour has its rules,” he said.

Among those watching was Tariq Osman, a 31-year-old diver from Maruba. “I mend their chains,” he said.

His employer, who asked not to be named for fear of fines, was blunter: “Without these men nothing floats.”

But for Osman’s neighbour Ruth Tarkwell, 84, patience has run out. “Two boats hooted at me today,” she said.

A Kelvin Docks spokesperson disputed that. “We have talked all week,” the spokesperson said.

According to the minister, the talks were held in “a friendly tone”.`, [
    'Otto Vale: Every harbour has', 'Tariq Osman: I mend their', 'His employer: Without these men', 'Ruth Tarkwell: Two boats hooted', 'A Kelvin Docks spokesperson: We have talked', 'Otto Vale: a friendly tone']],
  ['a second verb, a participle and a counterpart', `
Norwegian Prime Minister Ingrid Halvorsen met with her Maruban counterpart, Daniel Okafor, in Oslo on 14 March 2024.

She thanked Okafor for his gift and praised the “quiet courage” of his people.

Stressing that both shared a “common shore” for good, Halvorsen said the port would open.

“You came when others left,” the Maruban prime minister added.

Opposition leader Meg Tarkwell was not pleased, alleging that it was “a sale of the coast”.`, [
    'Ingrid Halvorsen: quiet courage', 'Ingrid Halvorsen: common shore', 'Daniel Okafor: You came when', 'Meg Tarkwell: a sale of']],
  ['an office with many fields, somebody who stays without a name, and a statement that reads', `
The Commissioner for Harbours, Peace and Security, Ambassador Abdel Okafor, urged the observers to be “the eyes of the coast”. “Ballots are cheaper than nets,” the Commissioner added.

One senior official at the ministry, speaking on condition of anonymity, went further. “We close everything,” the official said.

The governor, Ben Tarkwell, who has left office, issued a statement denying it. “The records were forged,” it read.

His wife, Zorvah, said she was tired. “I have missed two summers,” she told reporters.`, [
    'Abdel Okafor: the eyes of', 'Abdel Okafor: Ballots are cheaper', 'One senior official at the ministry: We close everything,', 'Ben Tarkwell: The records were', 'Zorvah: I have missed']],
  ['Russian with the verb before its subject', `
Строительство моста начнется осенью, сообщил журналистам заместитель губернатора Ильяс Бахтеев.

«Проект готов, но без денег мы его не поднимем», — сказал он.

Мэр Екатеринбурга Алексей Орлов отметил, что трамвай уже ходит. «Трамвай — это не бедный родственник», — пошутил он.`, [
    'Ильяс Бахтеев: Проект готов, но', 'Алексей Орлов: Трамвай — это']],
];

describe('who speaks', () => {
  it('takes a pronoun behind the subject of its clause for it', () => {
    const { descriptions } = readTranscript('The minister, Owen Price, met Ana Silva on Friday. He thanked the crews.\n\nAna Silva, who takes the ferry to her job every day, said: “I lose two hours.”', { force: true });
    assert.deepEqual(descriptions.map(({ name }) => name), ['Owen Price', 'Ana Silva']);
  });

  for (const [style, text, expected] of STYLES) it(style, () => assert.deepEqual(said(text), expected));

  it('are those behind the verb of a Russian sentence that begins with what it is about', () => {
    const text = 'Президент Норвегии Игорь Белов принял министра Олега Линда.\n\nКак передаёт агентство, об этом написал в соцсети Линд.\n\n«Обсудили с президентом Беловым порт», — отметил он.\n';
    assert.deepEqual(readTranscript(text, { force: true }).quotes.map(({ speaker }) => speaker), ['Олег Линд']);
  });

  it('are known in Russian behind a verb that "as" leads to, and by the body where something was said', () => {
    const text = 'Как говорится в пресс-релизе МИД Норвегии, стороны обсудили «важные вопросы».\n\nПорт получил «новое дыхание», как отметил министр Олег Линд.\n\nКак сообщает пресс-служба губернатора, дорога стала «главной артерией».\n\n«Мы рады», — сообщили в МЧС.\n\n«Работа идёт», — отметили в пресс-службе губернатора.\n';
    assert.deepEqual(readTranscript(text, { force: true }).quotes.map(({ speaker }) => speaker), ['МИД Норвегии', 'Олег Линд', 'пресс-служба губернатора', 'МЧС', 'пресс-служба губернатора']);
  });

  it('are known in Russian by an office in any case, by given name and patronymic in any case, and by the body that issued a statement', () => {
    const text = 'Президент Норвегии Александр Линд встретится с главой Чеченской республики Рамисом Орловым. Ранее Орлов говорил об этом.\n\n«Рады», — сказал глава Чечни и добавил, что «дом открыт».\n\nК Александру Петровичу все относятся с уважением.\n\n«Неделя начинается», — говорится в сообщении министерства.\n';
    const { quotes, entities, names } = readTranscript(text, { force: true });
    assert.deepEqual(quotes.map(({ speaker }) => speaker), ['Рамис Орлов', 'Рамис Орлов', 'министерство']);
    assert.deepEqual(names.flatMap(({ roles }) => roles.map(role => role.text)), ['Президент Норвегии', 'глава Чеченской республики']);
    assert.ok(entities.some(({ span, name }) => text.slice(span.start, span.end) === 'Александру Петровичу' && name === 'Александр Линд'));
  });
  it('does not take for part of an office what somebody is thanked for', () => {
    const text = 'President Ada Lind of Norland met with Ben Okafor, Governor of Wexland, in Port Ada on 4 May 2024.\n\nThe Governor thanked the Norlandic head of state for the invitation, and praised the president for a warm welcome. He spoke of the minister for the environment.\n';
    const { descriptions } = readTranscript(text, { force: true });
    assert.deepEqual(descriptions.filter(({ name }) => name === 'Ada Lind').map(({ span }) => text.slice(span.start, span.end)), ['the Norlandic head of state', 'the president']);
  });
});
