import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { detectLayout } from '../../../src/transcript/detect';
import { lay } from '../../../src/transcript/layouts/lay';

const many = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Invented texts that are no transcripts. */
const OTHERS: Readonly<Record<string, string>> = {
  'a manual of a program that waits for orders': 'How to use the oven\n\nWe begin with the clock, and you may try it with us:\n\n>>> clock = Oven()\n>>> clock.light(4)\n>>> print(clock)\n4\n\nIf you open the door, we see:\n\n>>> clock.door()\n>>> print(clock)\n5\n',
  'orders for a program, one field on each row': '# RUN: bake --my_oven rye\n# RUN: bake --my_oven=rye\n\n# We bake and you wait.\n# RUN: bake rye wheat\n# RUN: not bake stones\n# RUN: not bake my_stones\n',
  'a novel with dashes': 'The port\n\n– You are late, – said Tom and closed the door.\n\n– I know, – she answered. – I came as fast as I could.\n\nHe looked at her.\n\n– Sit down. Do you want soup?\n\n– I do. Have we any bread?\n\nShe sat down by the window and looked at the sea for a long time.\n\n– We have, – said Tom.\n',
  'a list with dashes': 'What we ask of you\n\n– Do you have a boat?\n– Can you row it?\n– Have you been to the island?\n– Would you come with us?\n– When are you free?\n',
  'what people did for a book': 'Who did what\n\nAda Lind: drew the maps, read all that you see here and wrote the first part.\nBen Moss: took the photographs on your cover and in the middle of the book.\nNora Quill: paid for it all, and saw to it that you can buy it.\nTom Ash: bound it for you in red cloth.\n',
  'what helps, under short heads': 'Problem: I cannot log in.\nAnswer: We give you another key.\nHint: You may write to us.\n',
  'a list with hyphens': 'Before you send it to us\n\n- Did you read the rules?\n- Is your name on it?\n- We need your address.\n- Do you have a copy for yourself?\n- Have you signed it?\n- You may send it by post.\n',
  'a list of what was done, with hyphens': 'What we did for you\n\n- We mended the pier.\n- We painted your boats.\n- Why not come and see it?\n- We cut the grass.\n- We sold the old winch.\n- You have a new lamp.\n',
  'a story with hyphens': 'The port\n\n- You are late, - said Tom and closed the door.\n\n- I know, - she answered. - I came as fast as I could.\n\nHe looked at her.\n\n- Sit down. Do you want soup?\n\n- I do. Have we any bread?\n\n- We have, - said Tom.\n',
  'a list with one mark before each line': `Rules of our club\n\n${many(14, i => `• You pay me ${i} crowns for your boat.`)}\n`,
  'a manual with an example in code': `How to use the oven\n\n${many(20, i => `You turn the knob to ${i} and wait until it is warm.`)}\n\n\`\`\`\nAda: Are you warm, my oven?\nOven: I am.\nAda: Then we bake.\nOven: We do.\n\`\`\`\n`,
  settings: 'name: harbour\nVersion: 2.1\nHost: example.org\nPort: 8080\nHost: backup.example.org\nPort: 8081\nTimeout: 30 seconds\n',
  ini: '[server]\nhost = 10.0.0.1\n[client]\nname = you and me\n[server]\nhost = 10.0.0.2\n',
  log: '12:00:01 INFO Started the worker\n12:00:02 WARN Queue is long\n12:00:04 INFO Processed item 4\n12:00:09 ERROR Could not reach the store\n12:00:11 INFO Stopped\n',
  timetable: '09:00 Registration\n09:30 We welcome you\n10:15 Your first session\n11:00 Coffee with us\n11:30 Your second session\n13:00 We eat\n',
  questions: 'Q: How do I install it?\nA: Run the installer.\nQ: Can I use it at work?\nA: Yes, you can, with a licence.\nQ: Where do I find my key?\nA: Open your profile.\n',
  dictionary: 'abide: to accept without objection\nabode: a place to live\nabet: to help someone do wrong\nabhor: to dislike strongly\nable: having the power to act\n',
  changes: '# Changelog\n\n## 2.0.0 - 2024-03-01\n\n### Added\n\n- You can now export tables.\n- We added a menu.\n\n### Fixed\n\n- The president of the list is shown.\n',
  recipe: 'Fish Soup\n\nIngredients:\n2 onions\n500 g cod\n\nMethod: Chop the onions and fry them in butter until they are soft and golden.\nNote: serve hot with bread, and season it to your taste before you bring it out.\n',
  letter: 'From: Ada Lind\nTo: Ben Okafor\nSubject: Meeting\nDate: 3 March 2024\n\nDear Ben,\n\nThe Minister met the Governor yesterday and we discussed the port. I will tell you more on Monday.\n',
  act: 'Article 1. The President shall appoint the Minister. The Minister shall report to the Council, pursuant to section 4.\nArticle 2. The Governor shall hereby be bound by the decision of the Minister, notwithstanding article 1.\n',
  story: 'Chapter 1\n\n“You are late,” said Tom, and he closed the door behind the old man from the harbour.\n\n“I know,” she answered. “I came as fast as I could, but the road was under water again.”\n\n“Sit down,” said Tom.\n',
  tale: '“You are late,” said Tom, and he closed the door behind the old man from the harbour.\n\n“I know,” Mary answered. “I came as fast as I could, but the road was under water again.”\n\n“Sit down,” said Tom. “We have soup.”\n',
  play: 'ACT I\n\nSCENE 1. A harbour.\n\nANNA: I see your ship, my friend.\nBORIS: You see what I wish you to see.\nANNA: We shall speak of it.\nBORIS: I think we shall.\n\nSCENE 2. A street.\n',
  code: 'import { a } from "b";\n\n// You said: “we met the president”\nexport const x = { name: "I", other: "you" };\n',
  'manual with notes': `# Winch 3\n\n${many(14, i => `- **Rope Drum**: holds your rope.\n${many(9, j => `Turn screw ${i * 9 + j} until you feel it stop, and wipe the drum that you see.`)}`)}\n`,
  'licences of several programs': many(5, i => `MIT Licence:\nCopyright (c) 20${10 + i} Harbour Tools\n${many(14, () => 'You may copy and change what is in your hands, but you keep this notice with your copy of it.')}`),
  'manual that names an officer': `${many(60, () => 'The drum holds the rope. When the pump stops, the valve opens by itself and the tank is filled again from below.')}\n\n“It is old,” said Director Ada Lind of the pump. President Ben Okafor said: “It runs.” Minister Cy Moss and Governor Dora Quill have one, too.\n\n${many(60, () => 'Grease the bearing before the winter, and look for water in the oil.')}\n`,
  'answer of a program': `{\n  "Host": "m3",\n${many(20, i => `  "HostMember${i}": "Director",\n  "meets": "Minister Ada Lind",`)}\n}\n`,
  'rules for accounts': 'Managing accounts\n\nThe club has accounts with several services, which are managed directly by its members so that all know what happens.\n\nCredentials are available to members of the Harbour Committee and to Secretary Ada Lind.\n\nDay to day work has been given to the Staff, and Chairman Ben Okafor may give out credentials where a member is ill.\n',
  'commands with times': `To list what happened::\n\n    tool list \\\n        --since 2024-01-05T22:15:00 \\\n        --until 2024-01-06T22:15:00 \\\n        --me\n\nYou see what your tool did:\n\n    tool show \\\n        --since 2024-02-05T22:15:00 \\\n        --until 2024-02-06T22:15:00\n`,
  verses: Array.from({ length: 30 }, (_, i) => `1:${String(i + 10)} And I said unto you, we go.`).join('\n'),
  references: 'Lind, A. (2001). The port and the sea. Journal of Harbours, 4(2), 11-29.\nOkafor, B. (2004). Ministers and tides: a study of offices. Sea Press.\nMoss, C. (2010). Governors of the coast. In A. Lind (Ed.), Coasts (pp. 3-9).\n',
  list: 'Ada Lind (AL)\nBen Okafor (BO)\nCy Moss (CM)\nDora Quill (DQ)\n',
  'annual report': 'Annual Report 2023: Chapter 2, Human Resources\n\nThe Ministry employed 4,120 people at the end of 2023. The Minister, Anna Brandt, approved the new training plan in March. Staff received on average 3.2 days of training.\n\n2.1 Recruitment\nThe department held two open days. Visitors met trainers and toured the workshop. The governor of the region was invited.\n\n2.2 Health\nAbsence fell to 4.1 percent.\n',
  'manual with a host': 'How to set up your meeting room display\n\nHost: connect the display to port 2.\nGuest: open the app and type the code.\nNote: the display shows the host first.\n\nYou can share your screen with everyone in the meeting. If the display says "Ask the host to admit you", press OK. I recommend that you restart it once a week.\n',
  'open letter': 'From the desk of Prof. Ada Lind\n\nDear colleagues,\n\nI met with Dean Okafor last Tuesday to talk about the timetable. The President of the university will visit in May. Please send me your wishes by Friday.\n\nBest wishes,\nAda\n',
  'log with days': '2024-01-05 10:02:11,123 INFO  server: Starting up\n2024-01-05 10:02:14,001 WARN  auth: user failed\n2024-01-05 10:02:15,010 ERROR api: could not find what you asked for\n2024-01-05 10:02:16,310 INFO  server: we are ready\n2024-01-05 10:02:19,001 INFO  api: GET /me 200\n2024-01-05 10:02:20,001 INFO  api: GET /you 404\n',
  'recipe of a president': 'Pecan Pie\n\nPresident Harry Brandt received this recipe from Governor Anna Lind when they met in Lenz on 4 July 1951. "It is the best pie I ever had," the President said.\n\nServes: 8\nIngredients:\n1 cup sugar\n3 eggs\n\nDirections:\n1. Mix the sugar and the eggs in a bowl.\n2. Bake for 50 minutes. Let it cool before you serve it.\n',
  'article of an encyclopedia': 'Anna Lind (born 4 March 1951) is a politician who served as the 12th President of Norland from 1999 to 2007. She was Minister of Finance under Prime Minister Karl Holm.\n\nIn May 2003 she met with President Paul Ash in Lenz and described the talks as "the work of a generation". Governor Bo Carr said the act was "too little".\n',
  'history of a mill': 'The history of the mill\n\nThe mill was built in 1783 by Josiah Kemp, who sold it in 1811 to Governor William Ash. In June 1842 Queen Ada visited the village and was heard to say that it was "a most agreeable noise". The wheel stopped in 1931.\n',
  'tale of a minister': 'The president of the chess club met the minister in a story that my aunt used to tell. It was raining. "You are late," said the old man, and he shut the door. "I am not," said Tom. He had walked since Tuesday. The wind went on. Nobody in the village had ever seen a minister, let alone a president.\n\n"Sit down," said the old man.\n',
  'signed story': 'The Harbour Light\nBy Ada Lind\n\n"You are late," said Inspector Holm. It was 3 o\'clock in the morning on a Tuesday, and the rain had not stopped.\n\n"I know," said Clara. "The 2.15 from Lenz was full."\n\nHolm looked at her for a long time. "There were two of them," he said at last. "Two men and a dog."\n\nShe laughed. "There is always a dog," she said, and she sat down beside the fire.\n',
  'article on a film': 'The Long Pier is a 1994 drama film directed by Ada Lind. It stars Ben Okafor and Cy Moss.\n\nThe film opened in 1,200 theatres on 4 May 1994 and took 12 million dollars. Critic Dora Quill said it was "a quiet wonder of a film that nobody should miss". Paul Ash wrote that it was "too long by 20 minutes". Professor Bo Carr said: "It changed how we see piers, and how we light them."\n',
  'tale of a guard': '“Stop there,” Captain Holm said. He lifted the lamp, and its light fell on her face.\n\n“I have a letter for the Governor,” she said, and her hand shook as she held it out. “He asked for it on Monday.”\n\nThe captain looked at the seal for a long time. Somewhere behind the door a clock struck four. “The Governor is dead,” he said softly. “He died in his chair last night.” She felt the cold stones under her feet, and nothing else.\n',
  'what a court does': 'When the jury says that you are guilty\n\nAfter the trial the judge will set a day for the sentence. You may ask your lawyer whether you can appeal. If you have no lawyer, the court will name one, and you do not pay for it. A sentence can be a fine, work for the city, or prison, and the judge may ask the police for a report on you before.\n',
  'essay on leaders': 'The Leaders of the Coast\n\nWhat leaders decide has always shaped the history of the coast, and the marks of it can still be seen today. From those who founded the harbour towns to those who rule them now, each has left a legacy of laws, walls and customs that people live with and seldom think about. Ada Lind was able to unite what was divided, and her calm laid the ground for a long peace. Ben Okafor had a vision of a “New Shore”, and it inspired a generation to build, to sail and to write. Both show that a leader is remembered less for power than for patience.\n',
  'history of a siege': 'The siege of Wexmoor was a siege of the War of the Two Crowns. In January 1644 General Ash led 4,000 men across the river and took the northern wall. In March 1644 Governor Lind asked for terms, and the town opened its gates on 2 April 1645. The walls were pulled down in 1702.\n',
  'mail with its headers': 'Return-Path: <ada@example.org>\nReceived: from mail.example.org by home.example.org; Mon, 4 Mar 2024 10:00:00 +0000\nMessage-Id: <1@example.org>\nDate: Mon, 4 Mar 2024 10:00:00 +0000\nFrom: Ada Lind\nSubject: The port\n\nMinister Moss met Governor Okafor on Monday. “We will open the port,” the Minister said.\n',
  'diary of a user': 'Why I switched editors\n\nI have used the same editor for 12 years. On Monday I tried another one. My friend Tom said "you will never go back to the one you had before", and he was right. It starts in 2 seconds and uses 300 MB. "It is fast, and it stays fast when the files are long," he told me. In version 4.2 they added tabs.\n',
  'mail that quotes mail': 'You asked when we come.\n\n> I think that you should.\n>> We come on Monday, and you?\n>> I will see what I can do for you.\n> So do I.\n>> We bring bread.\n',
  'links of a contents page': '# Club rules\n\n* [Code of Conduct](#code)\n* [Your Pull Requests](#pulls) and what we ask of you\n* [Code of Conduct](#more) again, as you will see\n* [Your Pull Requests](#pulls) when you send them to us\n',
  'a page with tags': '<i><b>What you get from us</b></i>\n<h1>Our pier</h1>\n<p>You may walk on it</p>\n<h1>Your boat</h1>\n<p>We keep it for you</p>\n<i>I like it here</i>\n',
  'a table of people': '| Name | Age | Comment |\n| --- | --- | --- |\n| Ada Lind | 34 | I like your pier |\n| Bo Carr | 51 | We come every year |\n| Cy Moss | 29 | You should paint it |\n',
  'mail that quotes with two marks': 'Tom asks what you think.\n>> I think that you should not build it there, because the sea\n>> takes what you and I put into its\n>> way, and we pay for it. You know that.\n>> so I say no.\nWe agree with you.\n',
  'a page in a message': '<html>\n<head><title>What we have for you</title></head>\n<tr>\n<td>Check what you want</td>\n<td>We bring it to you</td>\n</tr>\n<br>\nYou pay when you have it. <br>\n<p>I hope you like it.</p>\n<p>We do.</p>\n</html>\n',
  'addresses between angles': 'You asked for our news.\n<http://example.org/a>\nto see what we build for you.\n<http://example.org/b>\nto write to us.\n<http://example.org/a>\nto see it again, as I do.\n<http://example.org/b>\nto tell me.\n',
  'ornaments of chevrons': 'You wanted our news.\n\n>> HARD NEWS <<\nWe dug a hole for you.\n\n>> OTHER NEWS <<\nI fell into it.\n\n>> NO NEWS <<\nYou can see me there.\n',
  'mail that quotes a little': 'Tom asks what you think.\n>> I agree with you, Tom. That kind of thinking\n>> is what I was told as a child, and you\n>> know it. So we stay.\nWe agree with you.\n',
  'notices in capitals': 'Before you begin we ask you to read this.\n\nOPENING HOURS: We are here from nine, and you may ring us.\n\nLOST PROPERTY: If you have lost what is yours, tell us.\n\nFIRST AID: Ask at the desk for what you need.\n',
  'rows that begin with an article': 'We saw two things.\n\nA Swedish ship came into our harbour.\nA Norwegian one left it, and we went home.\nA Danish one did not come at all.\n',
  'saying of a president': 'The man with the best job on the coast is the Vice President. All he has\nto do is get up on Monday and say, “How is the President?”, and the governor said so, too.\n\t\t-- Will Moss, “Letters from the Pier”\n',
};

const CORPUS = join(__dirname, '../../../../shared/corpus');

describe('what a text is', () => {
  for (const [kind, text] of Object.entries(OTHERS)) it(`is no transcript: ${kind}`, () => assert.equal(detectLayout(text), null));

  it('is turns of one person alone where a row above says that a transcript begins', () => {
    const said = 'ADA: The moon is about to get lonelier, and I am glad that you are here.\n\nWe built it in a year, you know.\n\nADA: Hello, and welcome to the pier. I am your host.\n';
    assert.equal(detectLayout(`A play from the pier.\n\nTranscript\n\n${said}`), 'turns');
    assert.equal(detectLayout(`A play from the pier.\n\n${said}`), null);
  });

  it('is turns of one person alone who answers what stands above each label', () => {
    const asked = ['Расскажите о себе.', 'Что для вас трудно?', 'Когда вы начали писать?', 'Что дальше?'], text = asked.map((question, i) => `${i + 1}. ${question}\n\nВетрова: Я не знаю, и мне всё равно.\n`).join('\n');
    assert.equal(detectLayout(text), 'turns');
    assert.equal(detectLayout(text.replaceAll('?', '.')), null);
  });

  it('is a readout where somebody in office met somebody, with quotes or without', () => {
    assert.equal(detectLayout('Foreign Minister Ada Lind met with Governor Ben Okafor in Wexmoor on 3 March. They discussed the port, the road that leads to it and what both cost the region.\n'), 'readout');
    assert.equal(detectLayout('President Ada Lind spoke by phone with Prime Minister Ben Okafor today. The two leaders agreed to open the bridge and to meet again before the summer.\n'), 'readout');
    assert.equal(detectLayout('“We will open the port,” Governor Ben Okafor said on Monday. “It has cost us a year.”\n\nMayor Cy Moss said the town was ready. “We have waited,” the mayor added.\n'), 'readout');
  });

  it('is a readout without a day, a quote or an office by the first name, where people in office tell each other something', () => {
    assert.equal(detectLayout('President Ada Lind received a delegation led by the head of the friendship group Ben Okafor.\n\nThe President noted that ties with Wexmoor are good. Ben Okafor thanked President Ada Lind and Minister Cy Moss for the welcome.\n'), 'readout');
    assert.equal(detectLayout('Ada Lind meets with governor of Wexmoor\n\nThe governor’s visit ends with talks about the port. Ada Lind and Ben Okafor spoke of the road too, which the president wants to be finished before the winter comes.\n'), 'readout');
  });

  it('is a readout without a day or a quote where it speaks of a meeting as accounts of meetings do', () => {
    assert.equal(detectLayout('During his meeting with Chairperson of the Parliament of Norland Ada Lind, Minister of Fisheries of Wexland Ben Okafor spoke of the old friendship between both coasts and of what it has given to those who live there.\n\nLind and Okafor exchanged views on the herring. The interlocutors praised the work of the harbours, which has brought the two shores closer and feeds many families on either side of the water.\n'), 'readout');
    assert.equal(detectLayout('Storms have brought both shores together. This was stated by President of Norland Ada Lind at the meeting with Governor of Wexland Ben Okafor.\n\nThe head of state thinks that much is left to do. "The storms taught us to mind our own nets. I think of it more and more often."\n'), 'readout');
  });

  it('is a readout where a newspaper tells what a council said', () => {
    assert.equal(detectLayout('The pool will stay shut, says the town council.\n\nCouncillor Beryl Ashgrove, who chairs the committee, told the Argus: “The pump house leaks like a basket.”\n\nCllr Desmond Pike was sorry, and so was Mayor Cy Moss.\n'), 'readout');
  });

  it('is a readout where a newspaper quotes people without an office, with figures, days or a source beside them', () => {
    assert.equal(detectLayout('WEXMOOR, Norland – Ada Lind walked up her street on Thursday and found 14 of its 20 houses gone.\n\n“I was waiting for it to be the other way round,” Lind said as she stood on the kerb. “We had 31 years here.”\n\n“The wind and the dry grass will go on helping the fire,” a bulletin of the county warned, and spoke of gusts of 40 mph.\n'), 'readout');
    assert.equal(detectLayout('Last shop of the pier gives up\n\nBy Cy Moss\n\nTHE pier has lost its last shop after its owners said that they could wait no longer.\n\nMs Quill, a councillor, said: “Three of us learned to count behind that till, and none of us ever thought of leaving it.”\n\nDora Ash added: “We had to choose between the roof and the rent, and with a roof like that the sea makes the choice for you.”\n'), 'readout');
    assert.equal(detectLayout('\'Shutting the baths is a blow that this street will not get over,\' said Ben Okafor, then the mayor. \'On 4 May I will say so in the council.\'\n\n\'My mother taught 40 children to swim in there,\' said Dora Quill, head of the school behind it. \'Without it they will swim in the dock.\'\n'), 'readout');
  });

  it('is a readout where it is written as news are, though nobody is quoted and no office stands by a name', () => {
    assert.equal(detectLayout('Lindholm Yards posted a quarterly profit of 41 million crowns on Tuesday, well above what analysts had expected, on strong sales of ferries.\n\nShares of the company rose almost 4 percent. Sales grew 9 percent to 512 million crowns, and the yard, which has 2,300 workers, said it expected higher prices for steel next year.\n'), 'readout');
    assert.equal(detectLayout('Man held after crash on the harbour bridge\n\nPolice arrested a 34-year-old man on Sunday after a lorry left the harbour bridge in Wexmoor and hit two parked cars. Nobody was injured, officers said.\n\nThe bridge was closed for five hours. The driver is expected to appear in the county court later this week.\n'), 'readout');
    assert.equal(detectLayout('The harbour board will ask for 40 million\ncrowns to mend the pier, its chairman said on\nTuesday. “We cannot wait for the sea,” Cy Moss\ntold reporters in Wexmoor, “and the sea does\nnot wait for us.” The council votes next week.\n'), 'readout', 'in a narrow column');
    assert.equal(detectLayout('Семь человек пострадали в понедельник при пожаре на складе в Лугове, сообщила пресс-служба областного управления.\n\nПо предварительным данным, погибших нет. Губернатор области поручил проверить все склады района, в городе работают 40 спасателей.\n'), 'readout');
  });

  it('is a readout where it says whose words it holds or which meeting it records', () => {
    assert.equal(detectLayout('Statement by the President on the death of Senator Ada Lind\n\nToday our coast lost a friend. I had the honour to serve with her for twelve years, and I saw how she could quarrel with you in the morning and make you laugh at noon.\n'), 'readout');
    assert.equal(detectLayout('Good evening. My fellow Norlanders, tonight I want to speak to you about the sea.\n\nFor too long we have looked away from it. I came to this office with a promise to you, and tonight I ask you to help me keep it.\n'), 'readout');
    assert.equal(detectLayout('Minutes of the Annual Meeting of the Wexmoor Allotments\n\n1. The chair thanked everybody for coming on such a night. Apologies were received from Ben Okafor.\n\n2. It was agreed to raise the rent by three pounds, and the minutes of the last meeting were signed.\n'), 'readout');
    assert.equal(detectLayout('Interview: Ada Lind on tides and second novels\n\nI meet Ada Lind in a café by the harbour, where she is correcting proofs with a green pen and a cold tea.\n\nWere you afraid of it?\n\nOf course I was. Every morning I sat down and the page looked at me.\n\nWhat changed then?\n\nMy mother died, and I stopped caring what they would say.\n\nDo you still write by hand?\n\nI do, and you can read none of it.\n'), 'readout');
  });

  it('is a readout where an account of a sitting names people in office and quotes nobody', () => {
    assert.equal(detectLayout('At the last sitting of the council, the ferry was what everybody spoke of.\n\nCouncillor Ada Lind praised the crew and criticised the mayor. Commissioner Ben Okafor asked the harbour master for the figures, which the secretary of the board had not seen.\n\nMayor Cy Moss thanked the councillors and the commissioners.\n'), 'readout');
    assert.equal(detectLayout('President Ada Lind meets with governors of the coast on the second day of a visit.\n\nHow the boats are paid for and what the harbours need was spoken of at length.\n\nAt the end of the meeting the ministers, a governor and President Ada Lind went on board one of the boats.\n'), 'readout');
  });

  it('is a readout where a report begins with what something is, and where many in office meet whom nobody quotes', () => {
    assert.equal(detectLayout('LENZ, 9 June (NorTA) – The Lenz rope works is an old enterprise and the pride of its town. Norland President Ada Lind said so while talking to rope makers on 9 June, NorTA has learned.\nAda Lind said: “I should like to thank you for the ropes. They are good ropes, and we all hang on them.”\nThe head of state stressed that ropes will be needed. “Everybody makes ropes. You have one thing to do, and that is to make better ones,” she said.\n'), 'readout');
    assert.equal(detectLayout('The President of Norland receives the Minister of Foreign Affairs of the Republic of Westmark\n\nPresident of Norland Ada Lind received Foreign Minister of the Republic of Westmark Ben Okafor.\n\nThe guest conveyed the greetings of President of Westmark Cy Moss to the Head of State, who wished him well.\n\nThe Head of the Westmark Foreign Ministry thanked President Ada Lind for what had been done for those who catch fish.\n'), 'readout');
  });

  it('is a readout where a notice of one sentence rests on the word of an office', () => {
    assert.equal(detectLayout('Lind, Okafor discuss grain by phone\n\nNorland’s president Ada Lind held a phone call with her Maruban counterpart Ben Okafor to discuss the transit of grain, her office said.\n'), 'readout');
  });

  it('is a speech where it begins with whom it greets in capitals, and no turn of theirs', () => {
    assert.equal(detectLayout('MR. SPEAKER AND MEMBERS OF THE HOUSE: It is my pleasure to come to you with the harbour at peace. I told you a year ago that we would mend the pier, and we have.\n\nI ask you for one thing more. Our boats are old, and you know it.\n'), 'readout');
  });

  it('is captions by its beginning or its name', () => {
    assert.equal(detectLayout('WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n'), 'captions');
    assert.equal(detectLayout('1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n'), 'captions');
    assert.equal(detectLayout('nothing', 'talk.srt'), 'captions');
  });

  it('is captions where times stand between what is said, and a timetable is none', () => {
    const said = 'Harbour training\nI want to thank you for coming. We have an hour, and I will show you the winch.\n[01:03]\nSo this is what you pull.\n[02:08]\nAnd this is where you stand. I mean it.\n[03:11]\nThank you all.\n';
    assert.equal(detectLayout(said), 'captions');
    assert.equal(lay(said).cues.length, 3);
    const colons = said.replace(/\[(\d\d:\d\d)\]/gu, '($1):');
    assert.equal(detectLayout(colons), 'captions');
    assert.deepEqual(lay(colons).cues.all().map(({ from }) => from), lay(said).cues.all().map(({ from }) => from));
    assert.equal(detectLayout('09:00\nWe welcome you\n09:30\nYour first session with us\n10:15\nI show you my boat\n11:00\nCoffee with us\n'), null);
  });

  it('is told for the texts that lie beside the project', function () {
    if (!existsSync(CORPUS)) this.skip();
    for (const folder of ['readouts', 'turns', 'captions', 'not-transcripts']) {
      for (const name of readdirSync(join(CORPUS, folder)).filter(file => !/\.gold\./u.test(file))) {
        const layout = detectLayout(readFileSync(join(CORPUS, folder, name), 'utf8'), name);
        if (folder === 'not-transcripts') assert.equal(layout, null, name); else assert.notEqual(layout, null, name);
      }
    }
  });

  it('is laid out without an exception, spans inside the text and blocks in order, whatever the text', () => {
    const piece = fc.constantFrom('| Speaker | Text |\n', '| Ada | ', 'speaker,text\n', ',"', '>> ', 'Ada Lind: ', 'Q. ', '[', ']', '<v A>', '-->', '00:01.000', '\n', '\n\n', '\r', '(', ')', '**', '# ', '---\n', 'Mr. SMITH. ', 'said ', '“', '”', 'I am. ', 'WEBVTT', '\t', ' — ', '.-');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 }), fc.constantFrom('a.txt', 'a.vtt', 'a.srt', 'a.sbv'), (pieces, name) => {
      const text = pieces.join(''), laid = lay(text, name, detectLayout(text, name) ?? 'readout');
      for (const { span } of [...laid.blocks.all(), ...laid.turns.all(), ...laid.cues.all(), ...laid.furniture, ...laid.sections]) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(text));
      for (let i = 1; i < laid.blocks.length; i++) assert.ok(laid.blocks.at(i).span.start >= laid.blocks.at(i - 1).span.start, JSON.stringify(text));
    }), { numRuns: 400 });
  });
});
