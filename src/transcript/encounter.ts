import type { Span } from '../base/span';
import { type Account, isOfAnother, type Sentence, type Telling } from './account';
import { countryAt, hostAtHome } from './at-home';
import type { Codes } from './entities/link';
import { type MeetingPatterns, meetingPatterns } from './lexicon/meeting';
import { speechLexicon } from './lexicon/speech';
import { type SpeechLexicon, Word } from './lexicon/words';
import { daysOf, within } from './meeting-days';
import { placeBefore, placeOf, placeOfJourney, placeOfVisit, placeOfWelcome, type Place } from './meeting-places';
import type { EntityMention, Figure } from './model';
import type { People } from './person';
import type { Shifting } from './shifting';
import { isVisitor } from './visitor';
import { holderBeside, holderIn, holderMet, holdersIn, isActor, isOfOffices, joinedSubjects, speakerIn, tellsWho } from './who-meets';

/** What the sentences that tell of the meeting say of who met whom, and where. */
export interface Encounter {
  /** Who is their subject. */
  readonly host: string | null;
  /** Who is said to meet, the host among them. */
  readonly present: readonly string[];
  /** Whether they only spoke from afar, as by telephone. */
  readonly remote: boolean;
  /** The place that they give to the meeting. */
  readonly place: Place | null;
  /** The city or region where a journey led of which they tell. */
  readonly journey: Place | null;
  /** What a sentence that names nobody who meets gives for one, before any of that: so it is if the day of the meeting stands there. */
  readonly onItsDay: readonly Elsewhere[];
}

/** A place in a sentence that names nobody who meets, and whether a meeting there is only planned. */
interface Elsewhere { readonly sentence: Sentence; readonly place: Place; readonly isPlanned: boolean }

/** The days that they name. */
export interface NamedDays {
  /** The day that stands in a sentence with a word for meeting. */
  readonly met: Figure | null;
  /** The first day that any sentence near the top names. */
  readonly elsewhere: Figure | null;
  /** Where the first sentence with a word for meeting says that it was on the day before the text was written; `null` where it does not. */
  readonly yesterday: Span | null;
  /** The day before the dash of a dateline (`LENZ, 3 May 2024 —`): when the text was written. */
  readonly dateline: Figure | null;
}

/** What each sentence is asked with. */
interface Asking {
  readonly people: People;
  readonly codes: Codes;
  readonly patterns: MeetingPatterns;
  readonly lexicon: SpeechLexicon;
  readonly flagsOf: (word: string) => number;
}

/** What the sentences so far have told. */
interface Told {
  readonly present: string[];
  /** The first who do together what only several do, in a sentence without a word for meeting. */
  together: readonly string[];
  /** Those met in sentences without a subject: none of them is the host. */
  readonly guests: Set<string>;
  host: string | null;
  titleHost: string | null;
  /** Whom the sentences so far named first. */
  named: string | null;
  /** Whether only a title has told so far who met. */
  titled: boolean;
  place: Place | null;
  /** Where a journey led, a country too. */
  journey: Place | null;
  readonly onItsDay: Elsewhere[];
}

/** A sentence with a word for meeting: the people before that word, and of those behind it who is met. */
interface Clause {
  readonly sentence: Sentence;
  /** Offset of the word in the whole text. */
  readonly at: number;
  readonly persons: readonly EntityMention[];
  readonly before: readonly EntityMention[];
  /** Those before that word to whom something is brought. */
  readonly addressed: readonly EntityMention[];
  readonly after: readonly EntityMention[];
  readonly isTitle: boolean;
}

/** How many blocks from the top are searched for the day, the dateline and whether people spoke from afar. */
const DATED = 4, HEADED = 3;

/** Puts together what the sentences near the top say of the meeting, but for its day. */
export function encounterOf({ top, attended }: Account, people: People, codes: Codes, language: string): Encounter {
  const lexicon = speechLexicon(language), patterns = meetingPatterns(language), asking: Asking = { people, codes, patterns, lexicon, flagsOf: lexicon.words.of };
  const told: Told = { present: [], together: [], guests: new Set(), host: null, titleHost: null, named: null, titled: false, place: null, journey: null, onItsDay: [] };
  for (const block of top) for (const telling of block) takeIn(asking, told, telling);
  for (const sentence of attended) for (const { name } of personsIn(sentence, people)) told.present.push(name);
  if (!told.present.length && told.together.length && top.some(block => block.some(({ meet }) => meet >= 0))) {
    told.present.push(...told.together);
    told.host ??= told.together[0]!;
  }
  const { host, titleHost, guests, present, place, journey, onItsDay } = told;
  return {
    host: hostAtHome(host ?? (titleHost !== null && !guests.has(titleHost) ? titleHost : null), present, place ?? journey, people, !place), present: [...new Set(present)], place, journey: journey?.code?.length === 2 ? null : journey, onItsDay,
    remote: top.slice(0, HEADED).some(block => block.some(({ sentence }) => patterns.remote.test(sentence.text))),
  };
}

/** Finds the days that the sentences near the top name. */
export function namedDays({ top, blocks }: Account, figures: Shifting<Figure>, language: string): NamedDays {
  const patterns = meetingPatterns(language), days = daysOf(figures, blocks, patterns, speechLexicon(language).words.of);
  let met: Figure | null = null, elsewhere: Figure | null = null;
  top.forEach((block, i) => {
    for (const telling of block) {
      if (telling.meet >= 0) met ??= days.in(telling);
      if (i < DATED && !isOfEvent(telling)) elsewhere ??= days.in(telling);
    }
  });
  const first = top.flat().find(telling => telling.meet >= 0 && telling.sentence.block.kind !== 'title' && !isOfAnother(telling, patterns));
  return { met, elsewhere, yesterday: first ? yesterdayIn(first.sentence, patterns) : null, dateline: days.ofDateline(blocks.slice(0, HEADED)) };
}

/** Where a sentence says `yesterday`, and not `today` as well; `null` where it does not. */
function yesterdayIn({ text, start }: Sentence, { today, yesterday }: MeetingPatterns): Span | null {
  const at = today.test(text) ? undefined : yesterday.exec(text)?.index;
  return at === undefined ? null : { start: start + at, end: start + at + /^\p{L}+/u.exec(text.slice(at))![0].length };
}

/** Whether a sentence without a word for meeting tells of an event, whose day any day in it may be. */
const isOfEvent = ({ meet, sentence }: Telling): boolean => meet < 0 && sentence.mentions.some(({ kind }) => kind === 'event');

/** Where a meeting took place that was on a day: what no sentence about its people tells, the first other one does, unless they only spoke from afar. */
export function placeMet({ place, journey, onItsDay, present, remote }: Encounter, day: Figure | null): Place | null {
  return (day && onItsDay.find(({ sentence }) => within(day, sentence))?.place) ?? place ?? (present.length > 0 && !remote ? onItsDay.find(({ isPlanned }) => !isPlanned)?.place ?? journey : null);
}

/** Takes in what one sentence tells. */
function takeIn(asking: Asking, told: Told, telling: Telling): void {
  const { sentence, meet } = telling, { patterns, codes, people } = asking;
  if (sentence.block.kind !== 'title') told.named ??= personsIn(sentence, people)[0]?.name ?? null;
  if (told.journey === null && !patterns.past.test(sentence.text) && !isOfAnother(telling, patterns)) told.journey = placeOfJourney(sentence, patterns, codes);
  if (meet < 0) {
    if (told.place && told.together.length || isOfAnother(telling, patterns)) return;
    if (told.present.length) told.place ??= placeHeld(asking, sentence);
    if (!told.together.length) told.together = actTogether(asking, sentence);
    return;
  }
  const others = isOfAnother(telling, patterns), caller = others ? null : patterns.callers.exec(sentence.text);
  if (caller && sentence.block.kind !== 'title' && addCaller(asking, told, sentence, caller.index + sentence.start)) return;
  const clause = clauseOf(asking, sentence, meet + sentence.start);
  if (!others) told.place ??= placeHeld(asking, sentence);
  if (!clause.before.length && !clause.after.length) {
    if (clause.isTitle) addOffices(asking, told, sentence, clause.at, others);
    const place = others || told.place ? null : placeOf(sentence, clause.at, patterns, codes);
    if (place && !clause.isTitle && patterns.verbs.test(sentence.text) && isOfOffices(sentence, clause.at, patterns)) told.place = place;
    else if (place) told.onItsDay.push({ sentence, place, isPlanned: patterns.planned.test(sentence.text.slice(0, meet)) });
  } else if (isOfMeeting(asking, clause, meet, others)) addClause(asking, told, clause);
}

/** Adds who called on whoever speaks (`…, the minister said to Ambassador X, who called on her`), and the one who speaks as the host; whether there is one. */
function addCaller({ people, patterns, codes }: Asking, told: Told, sentence: Sentence, at: number): boolean {
  const before = personsIn(sentence, people).filter(({ span }) => span.end <= at), caller = before.at(-1);
  const host = caller && (before.find(({ name }) => name !== caller.name)?.name ?? holderIn(sentence, at, people, [caller]) ?? told.named);
  if (!caller || host === null || host === caller.name) return false;
  told.host ??= host!;
  told.present.push(host!, caller.name);
  told.place ??= placeOf(sentence, at, patterns, codes);
  return true;
}

/** Adds those whom a title without names calls by their offices, and where it says that they met. */
function addOffices({ people, codes, patterns, lexicon }: Asking, told: Told, sentence: Sentence, at: number, others: boolean): void {
  const offices = holdersIn(sentence, people, codes, lexicon);
  if (offices.length > 1) { told.present.push(...offices); told.titleHost ??= offices[0]!; }
  if (offices.length && !others) told.place ??= placeOf(sentence, at, patterns, codes);
}

/** Who side by side do what only several do: `Ministers X and Y discussed trade`. */
function actTogether({ people, patterns }: Asking, sentence: Sentence): readonly string[] {
  const persons = personsIn(sentence, people), verb = persons.length > 1 ? patterns.mutual.exec(sentence.text) : null;
  if (!verb || patterns.past.test(sentence.text)) return [];
  const subjects = joinedSubjects(sentence, persons.filter(({ span }) => span.end <= sentence.start + verb.index), patterns);
  return subjects.length > 1 ? subjects.map(({ name }) => name) : [];
}

const personsIn = ({ mentions }: Sentence, people: People): readonly EntityMention[] => mentions.filter(({ kind, name }) => kind === 'person' && people.person(name));

function placeHeld({ patterns, codes }: Asking, sentence: Sentence): Place | null {
  const held = patterns.held.exec(sentence.text);
  return held && placeOf(sentence, sentence.start + held.index, patterns, codes);
}

/** Capitals of an office behind `to`, up to the name of its holder, and how long that is at most (UTF-16 code units). */
const TO = /\sto\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){0,5}$/u, LONGEST_OFFICE = 80;

/**
 * Whether somebody does not meet himself: something is brought to him before others do (`handed a letter to President X and held talks with Y`), or is
 * his (`X’s letter`). The ambassador to a country is no addressee (`Ambassador to Norland X met Y`).
 */
function isAddressee({ text, start }: Sentence, { span }: EntityMention, { words }: SpeechLexicon): boolean {
  if (/^['’](?:s\s|\s)/u.test(text.slice(span.end - start, span.end - start + 3))) return true;
  const before = text.slice(Math.max(0, span.start - start - LONGEST_OFFICE), span.start - start), to = TO.exec(before);
  return to !== null && !(words.of(before.slice(before.lastIndexOf(' ', to.index - 1) + 1, to.index).toLowerCase()) & Word.Role);
}

function clauseOf({ people, patterns, lexicon }: Asking, sentence: Sentence, at: number): Clause {
  const persons = personsIn(sentence, people), behind = persons.filter(({ span }) => span.start >= at);
  const addressed = persons.filter(person => person.span.end <= at && isAddressee(sentence, person, lexicon));
  return { sentence, at, persons, addressed, before: persons.filter(person => person.span.end <= at && !addressed.includes(person)), after: chain(sentence, behind, at, patterns, lexicon), isTitle: sentence.block.kind === 'title' };
}

/** Whether a sentence says who met whom at the meeting of the text, and not at another time. */
function isOfMeeting({ patterns }: Asking, { sentence, at, before, after, isTitle }: Clause, meet: number, others: boolean): boolean {
  if (!isTitle && (others || patterns.past.test(sentence.text))) return false;
  if (before.length === 2 && !after.length && patterns.called.test(sentence.text)) return true;
  return tellsWho(sentence, at, before, after, patterns) || patterns.atTalks.test(sentence.text.slice(0, meet)) && (joinedSubjects(sentence, before, patterns).length > 1 || after.length > 1 && patterns.mutual.test(sentence.text));
}

/** Adds who met whom, and where, in one sentence. */
function addClause(asking: Asking, told: Told, clause: Clause): void {
  const { sentence, at, after, addressed, isTitle } = clause, { people, patterns, codes } = asking, { present, guests } = told;
  const subjects = subjectsOf(asking, clause), there = placeThere(asking, clause);
  const beside = subjects.length === 1 && !after.length && !isTitle ? holderBeside(sentence, subjects[0]!, people, patterns) : null;
  const first = beside ?? subjects[0]?.name ?? (isTitle ? null : holderIn(sentence, at, people, [...after, ...addressed]));
  settleHost(asking, told, clause, subjects, first, there);
  if (!subjects.length && !isTitle) for (const { name } of after) if (!present.includes(name)) guests.add(name);
  const isFirst = !present.length, isAgain = told.titled && !isTitle && first !== null && present.includes(first), together = after.length > 0 || subjects.length > 1 || beside !== null;
  // envoys come one after the other with their letters, each to the same host
  if (isFirst || (present.length < 2 || isAgain) && together || after.length > 1 && patterns.letters.test(sentence.text) || goesOn(asking, told, clause, first)) {
    present.push(...(beside === null ? [] : [beside]), ...subjects.map(({ name }) => name), ...(subjects.length || first === null ? [] : [first]), ...after.map(({ name }) => name));
  }
  told.titled = isTitle && (isFirst || told.titled);
  const met = isFirst && subjects.length === 1 && !after.length ? holderMet(sentence, at, people, subjects) : null;
  if (met !== null) present.push(met);
  if (together || isFirst || !isTitle && present[0] === first) told.place ??= there ?? placeOfWelcome(sentence, after, patterns, codes);
}

/** Who met: those before the word for meeting, or where nobody stands there who says something behind it. */
function subjectsOf({ people, patterns, lexicon }: Asking, { sentence, persons, before, after }: Clause): readonly EntityMention[] {
  const speaker = before.length ? null : speakerIn(sentence, persons.slice(after.length), after, people, lexicon);
  if (!speaker && before.length === 2 && !after.length && patterns.called.test(sentence.text)) return before;
  return speaker ? [speaker] : joinedSubjects(sentence, before, patterns);
}

/** The place that a sentence gives to its meeting: behind the word for it, before it, or where a journey led. */
function placeThere({ patterns, codes }: Asking, { sentence, at, before, isTitle }: Clause): Place | null {
  return placeOf(sentence, at, patterns, codes)
    ?? (isTitle && !before.length ? null : placeBefore(sentence, before.at(-1)?.span.end ?? sentence.start, at, patterns, codes))
    ?? placeOfVisit(sentence, patterns, codes);
}

/** Settles who is the host: whoever is the first subject, or whom a visitor meets. A title tells it only where nothing else does. */
function settleHost({ people, patterns }: Asking, told: Told, { sentence, persons, before, after, isTitle }: Clause, subjects: readonly EntityMention[], first: string | null, there: Place | null): void {
  if (isTitle) { told.titleHost ??= before.length && patterns.verbs.test(sentence.text) ? first : null; return; }
  if (told.host !== null) return;
  const receiver = receiverIn(sentence, persons, patterns);
  if (receiver === null && (first === null || told.guests.has(first))) return;
  const visitor = subjects.at(-1);
  told.host = receiver ?? (visitor && isVisitor(sentence, visitor, after[0], countryAt(there), people, patterns) ? after[0]!.name : first);
}

/** How far behind a passive whoever receives is named at most, with the office between (UTF-16 code units). */
const PASSIVE = 120;

/** Who receives in a passive: the one right behind `was received by`. */
function receiverIn({ text, start }: Sentence, persons: readonly EntityMention[], { hostedBy }: MeetingPatterns): string | null {
  const by = hostedBy.exec(text), behind = by && persons.find(({ span }) => span.start - start > by.index);
  return behind && behind.span.start - start - by.index < PASSIVE ? behind.name : null;
}

/** How far from the beginning of a sentence `In the meeting with` reaches (UTF-16 code units). */
const OPENING = 30;

/** Whether a sentence tells whom those already present met as well: `He also met X`, `In talks with X, he said`, `In the meeting with X the delegation asked`. */
function goesOn({ patterns }: Asking, { present }: Told, { sentence, at, before, isTitle }: Clause, first: string | null): boolean {
  if (isTitle || first !== null && !present.includes(first)) return false;
  if (!before.length && patterns.atTalks.test(sentence.text.slice(0, at - sentence.start)) && (first !== null || at - sentence.start < OPENING)) return true;
  return patterns.also.test(sentence.text) && patterns.verbs.test(sentence.text);
}

/** Those named after the word for meeting, joined by commas and `and`, up to what the talk was about. */
function chain(sentence: Sentence, persons: readonly EntityMention[], from: number, { matters }: MeetingPatterns, lexicon: SpeechLexicon): readonly EntityMention[] {
  const { text, start } = sentence, found: EntityMention[] = [];
  let end = from;
  for (const person of persons) {
    const between = text.slice(end - start, person.span.start - start);
    if (matters.test(between) || (lexicon.joinsByCase ? /[;:]/ : /[;:—]/).test(between)) break;
    // `met X, spokesman Y said`, with the verb first: `, said spokesman Y`
    if (found.length && /[,—]\s\p{Ll}/u.test(between) && [...between.matchAll(/[,—]\s((?:\p{Ll}+\s){1,3})/gu)].some(([, words]) => words!.split(' ').some(word => lexicon.words.of(word) & Word.Say))) break;
    if (found.length && between.length > 120) break;
    // `… with X, his spokesman Y said`: Y only tells of it
    const next = /^\s+(\p{Ll}+)/u.exec(text.slice(person.span.end - start, person.span.end - start + 20))?.[1];
    if (next !== undefined && lexicon.words.of(next) & Word.Say || found.length && isActor(sentence, found.at(-1)!, person, lexicon)) break;
    found.push(person);
    end = person.span.end;
  }
  return found;
}
