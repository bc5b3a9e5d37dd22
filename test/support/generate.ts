import { random, type Random } from './random';

const GIVEN = ['Amara', 'Boris', 'Chiara', 'Daniel', 'Elif', 'Farid', 'Greta', 'Hanna', 'Igor', 'Joana', 'Kenji', 'Lena', 'Marek', 'Nadia', 'Oskar', 'Priya', 'Rafael', 'Sofia', 'Tomas', 'Ursula', 'Viktor', 'Wanda', 'Yusuf', 'Zoe'];
const FIRST = ['Ab', 'Bel', 'Cor', 'Dan', 'El', 'Far', 'Gol', 'Har', 'Iv', 'Jor', 'Kal', 'Lor', 'Mar', 'Nor', 'Or', 'Pel', 'Quin', 'Ros', 'Sal', 'Tor', 'Ul', 'Vas', 'Wel', 'Yar', 'Zem'];
const LAST = ['ado', 'berg', 'chev', 'dotti', 'ensen', 'ford', 'gaard', 'hart', 'ides', 'kovic', 'land', 'mann', 'nova', 'oglu', 'quist', 'rini', 'sson', 'tani', 'vary', 'worth'];
const COUNTRIES = [['Kenya', 'Kenyan'], ['Portugal', 'Portuguese'], ['Japan', 'Japanese'], ['Finland', 'Finnish'], ['Chile', 'Chilean'], ['Georgia', 'Georgian'], ['Vietnam', 'Vietnamese'], ['Poland', 'Polish'], ['Egypt', 'Egyptian'], ['Canada', 'Canadian']] as const;
const REGIONS = ['Northmark', 'Eastvale', 'Sandshore', 'Highmoor', 'Longwater', 'Stonefield', 'Ashcombe', 'Greenholt', 'Fairhaven', 'Westbrook', 'Oakridge', 'Millstone'];
const AREAS = ['Oblast', 'Province', 'Region', 'County', 'State'];
const GOODS = ['grain', 'timber', 'machine tools', 'medicines', 'buses', 'fertiliser', 'dairy products', 'steel', 'textiles', 'software'];
const BODIES = ['Ministry of Trade', 'Chamber of Commerce', 'Academy of Sciences', 'Investment Agency', 'Railway Corporation', 'University of Technology'];
const SAID = ['said', 'noted', 'stressed', 'emphasized', 'added', 'pointed out', 'explained'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SPEECH = [
  'We are open for cooperation, and we mean it.', 'This is not a bad figure, but we can do more.', 'Our builders know this land well.', 'Let us not wait for better weather.',
  'I am sure that you will agree with me.', 'We have never been late with a payment.', 'People come and buy what they need.', 'It is a time of opportunities for us.',
  'We need to look each other in the eye.', 'Nobody can do this alone.', 'There are plenty of directions and ideas.', 'I promise that everything will be done on time.',
];

interface Person { readonly name: string; readonly surname: string }

/** A person's name from a few thousand possible ones. */
function person(r: Random): Person {
  const surname = r.pick(FIRST) + r.pick(LAST);
  return { name: `${r.pick(GIVEN)} ${surname}`, surname };
}

function figure(r: Random): string {
  const n = r.int(1, 9), big = r.int(10, 990);
  return r.pick([`$${n}.${r.int(1, 9)} billion`, `€${big} million`, `more than ${big % 90 + 3}%`, `${n},${r.int(100, 999)} tonnes`, `almost ${n + 1} years`, `${big} km`, `about ${n} million people`, `half a billion dollars`]);
}

const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'fl', 'g', 'gl', 'h', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w'];
const RIMES = ['ade', 'all', 'ane', 'arn', 'ell', 'end', 'er', 'ick', 'ile', 'ing', 'ode', 'oll', 'on', 'ore', 'ump', 'und'];
const VOCABULARY = 40_000;

/** An invented word, few of them often and most of them seldom, as in any language (after Zipf 1949). */
function word(r: Random): string {
  let rank = Math.floor(VOCABULARY ** r.next()), text = '';
  for (; rank > 0; rank = Math.floor(rank / (ONSETS.length * RIMES.length))) text += ONSETS[rank % ONSETS.length]! + RIMES[Math.floor(rank / ONSETS.length) % RIMES.length]!;
  return text;
}

function speech(r: Random, sentences: number): string {
  const sentence = (): string => (r.chance(0.3) ? `Last year we sold ${r.pick(GOODS)} for ${figure(r)}.` : r.chance(0.2) ? `Our ${word(r)} and ${word(r)} ${r.pick(['need', 'want', 'have'])} more ${word(r)}.` : r.pick(SPEECH));
  return Array.from({ length: sentences }, sentence).join(' ');
}

/** One invented readout, the same for the same seed, of about 240 characters a paragraph; every seed has other people, places and figures. */
export function readout(seed: number, paragraphs = 14): string {
  const r = random(seed * 7919 + 17), [country, adjective] = r.pick(COUNTRIES), [foreign] = r.pick(COUNTRIES);
  const host = person(r), guest = person(r), region = `${r.pick(REGIONS)} ${r.pick(AREAS)}`, year = r.int(2009, 2026), date = `${r.int(1, 28)} ${r.pick(MONTHS)}${r.chance(0.7) ? ` ${year}` : ''}`;
  const out = [`Meeting with Governor of ${foreign}’s ${region} ${guest.name}`, '', `${adjective} President ${host.name} met with Governor of ${foreign}’s ${region} ${guest.name} on ${date}.`];
  for (let i = 0; i < paragraphs; i++) {
    const byHost = r.chance(0.75), who = byHost ? r.pick([host.name, 'the head of state', 'the President', `the ${adjective} leader`]) : r.pick([guest.name, 'the Governor', guest.surname]);
    const quote = speech(r, r.int(2, 5));
    out.push('', r.pick([
      `“${quote.slice(0, -1)},” ${who} ${r.pick(SAID)}.`,
      `${who[0]!.toUpperCase()}${who.slice(1)} ${r.pick(SAID)}: “${quote}”`,
      `In ${r.int(year - 4, year)}, trade between ${country} and ${region} amounted to ${figure(r)}. According to ${who}, supplies of ${r.pick(GOODS)} grew by ${figure(r)}. “${quote}”`,
      `The ${r.pick(BODIES)} of ${country} and the ${r.pick(BODIES)} of ${foreign} will work on it together, ${who} ${r.pick(SAID)}. “${quote.slice(0, -1)},” ${r.pick(['he', 'she'])} added.`,
    ]));
  }
  return out.join('\n') + '\n';
}

/** One invented verbatim transcript, the same for the same seed. */
export function turns(seed: number, count = 40): string {
  const r = random(seed * 104729 + 3), people = Array.from({ length: r.int(2, 5) }, () => person(r));
  const out = [`Committee on ${r.pick(GOODS)}`, `${r.int(1, 28)} ${r.pick(MONTHS)} ${r.int(2009, 2026)}`, ''];
  for (let i = 0; i < count; i++) out.push(`${people[i < people.length ? i : r.int(0, people.length - 1)]!.name}: ${speech(r, r.int(1, 6))}`, '');
  return out.join('\n');
}

/** Invented WebVTT captions with voices, the same for the same seed. */
export function captions(seed: number, cues = 60): string {
  const r = random(seed * 1299709 + 5), people = [person(r), person(r)];
  const clock = (s: number): string => `${String(Math.floor(s / 3600)).padStart(2, '0')}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${String(s % 60).padStart(2, '0')}.000`;
  const out = ['WEBVTT', ''];
  for (let i = 0; i < cues; i++) out.push(`${clock(i * 4)} --> ${clock(i * 4 + 4)}`, `<v ${people[r.int(0, 1)]!.name}>${speech(r, 1)}`, '');
  return out.join('\n');
}

/** A text of about `bytes` characters made of many readouts one after the other. */
export function longText(bytes: number, seed = 1): string {
  const parts: string[] = [];
  for (let size = 0, i = seed; size < bytes; i++) { const part = readout(i); parts.push(part); size += part.length + 1; }
  return parts.join('\n').slice(0, bytes);
}

/** A text of about `bytes` characters made of many verbatim transcripts one after the other. */
export function longTurns(bytes: number, seed = 1): string {
  const parts: string[] = [];
  for (let size = 0, i = seed; size < bytes; i++) { const part = turns(i); parts.push(part); size += part.length + 1; }
  return parts.join('\n').slice(0, bytes);
}

/** A file of a synthetic library, of about 6,000 bytes: nine readouts to one verbatim transcript, in folders by hundreds. */
export function libraryFile(index: number): { readonly path: string; readonly text: string } {
  const folder = `archive-${String(Math.floor(index / 100)).padStart(3, '0')}`, number = String(index).padStart(5, '0');
  return index % 10 === 9 ? { path: `${folder}/minutes-${number}.txt`, text: turns(index) } : { path: `${folder}/readout-${number}.txt`, text: readout(index, 25) };
}
