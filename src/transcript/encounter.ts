import { firstFrom } from '../base/span';
import type { Account, PlacedBlock, Sentence, Telling } from './account';
import type { Codes } from './entities/link';
import { type MeetingPatterns, meetingPatterns } from './lexicon/meeting';
import { speechLexicon } from './lexicon/speech';
import { Word } from './lexicon/words';
import type { EntityMention, Figure } from './model';
import type { People } from './people';
import type { Shifting } from './shifting';
import { isVisitor } from './visitor';
import { holderIn, holderMet, joinedSubjects, speakerIn, tellsWho } from './who-meets';

/** What the sentences that tell of the meeting say. */
export interface Encounter {
  /** Who is their subject. */
  readonly host: string | null;
  /** Who is said to meet, the host among them. */
  readonly present: readonly string[];
  readonly place: string | null;
  /** Whether they only spoke from afar, as by telephone. */
  readonly remote: boolean;
  /** The day that stands in such a sentence. */
  readonly date: Figure | null;
  /** The first day that any sentence near the top names. */
  readonly elsewhere: Figure | null;
  /** The day before the dash of a dateline (`LENZ, 3 May 2024 —`): when the text was written. */
  readonly dateline: Figure | null;
}

/** What leads to a noun for a meeting at which the subjects of a sentence sat (`X and Y discussed fish at a meeting`). */
const AT_TALKS = /(?<!\p{L})(?:at|during|in|на|в ходе|во время)\s[^,;:]{0,40}$/u;

/** Puts together what the sentences near the top say of the meeting. */
export function clausesOfMeeting({ top, all, blocks }: Account, figures: Shifting<Figure>, people: People, codes: Codes, language: string): Encounter {
  const lexicon = speechLexicon(language), patterns = meetingPatterns(language);
  const present: string[] = [], guests = new Set<string>();
  let host: string | null = null, place: Place | null = null, date: Figure | null = null, titleHost: string | null = null;
  const days = daysUntil(figures, blocks.at(-1)), daySpans = days.map(({ span }) => span);
  const dayIn = ({ sentence, others, until }: Telling): Figure | null => {
    if (others) return null;
    for (let i = firstFrom(daySpans, sentence.start); i < days.length && days[i]!.span.start < until; i++) {
      if (within(days[i]!, sentence) && !isDateline(days[i]!, sentence.block) && !isAttributive(days[i]!, sentence, lexicon.words.of)) return days[i]!;
    }
    return null;
  };
  for (const telling of top.flat()) {
    const { sentence, meet, others } = telling;
    if (meet < 0) {
      const there = present.length > 0 && !others ? patterns.held.exec(sentence.text) : null;
      if (there) place ??= placeOf(sentence, sentence.start + there.index, patterns, codes);
      continue;
    }
    const persons = sentence.mentions.filter(({ kind, name }) => kind === 'person' && people.person(name));
    const at = meet + sentence.start;
    const before = persons.filter(({ span }) => span.end <= at), after = chain(sentence, persons.filter(({ span }) => span.start >= at), at, patterns, lexicon.words.of);
    const isTitle = sentence.block.kind === 'title', held = patterns.held.exec(sentence.text);
    date ??= dayIn(telling);
    if (held && !others) place ??= placeOf(sentence, sentence.start + held.index, patterns, codes);
    if (!before.length && !after.length) {
      if (!others && date && within(date, sentence)) place ??= placeOf(sentence, at, patterns, codes);
      continue;
    }
    if (!isTitle && (others || patterns.past.test(sentence.text)) || !tellsWho(sentence, at, before, after, patterns) && !(AT_TALKS.test(sentence.text.slice(0, meet)) && joinedSubjects(sentence, before, patterns).length > 1)) continue;
    const speaker = before.length ? null : speakerIn(sentence, persons.slice(after.length), after, people, lexicon.words.of);
    const subjects = speaker ? [speaker] : joinedSubjects(sentence, before, patterns);
    const there = placeOf(sentence, at, patterns, codes) ?? (isTitle && !before.length ? null : placeBefore(sentence, before.at(-1)?.span.end ?? sentence.start, at, patterns, codes)) ?? placeOfVisit(sentence, patterns, codes);
    const first = subjects[0]?.name ?? (isTitle ? null : holderIn(sentence, at, people, after));
    if (isTitle) titleHost ??= before.length && patterns.verbs.test(sentence.text) ? first : null;
    else if (host === null && first !== null && !guests.has(first)) host = subjects.length && isVisitor(sentence, subjects.at(-1)!, after[0], there?.code ?? null, people, patterns) ? after[0]!.name : first;
    if (!subjects.length && !isTitle) for (const { name } of after) if (!present.includes(name)) guests.add(name);
    const isFirst = !present.length;
    const onwards = present.length > 0 && !isTitle && patterns.also.test(sentence.text) && patterns.verbs.test(sentence.text) && (first === null || present.includes(first));
    const together = after.length > 0 || subjects.length > 1;
    if (!present.length || onwards || present.length < 2 && together) present.push(...subjects.map(({ name }) => name), ...(subjects.length || first === null ? [] : [first]), ...after.map(({ name }) => name));
    const met = isFirst && subjects.length === 1 && !after.length ? holderMet(sentence, at, people, subjects) : null;
    if (met !== null) present.push(met);
    if (together || isFirst || !isTitle && present.length === 1 && present[0] === first) place ??= there ?? placeOfWelcome(sentence, after, patterns, codes);
  }
  for (const { sentence, attended, others } of all) {
    if (attended && !others) present.push(...sentence.mentions.filter(({ kind, name }) => kind === 'person' && people.person(name)).map(({ name }) => name));
  }
  let elsewhere: Figure | null = null;
  for (const telling of top.slice(0, 4).flat()) elsewhere ??= dayIn(telling);
  const dateline = blocks.slice(0, 3).map(block => days.find(figure => isDateline(figure, block)));
  const remote = top.slice(0, 3).flat().some(({ sentence }) => patterns.remote.test(sentence.text));
  return { remote, host: host ?? (titleHost !== null && !guests.has(titleHost) ? titleHost : null), present: [...new Set(present)], place: place?.name ?? null, date, elsewhere, dateline: dateline.find(figure => figure !== undefined) ?? null };
}

/** Those named after the word for meeting, joined by commas and `and`, up to what the talk was about. */
function chain({ text, start }: Sentence, persons: readonly EntityMention[], from: number, { matters }: MeetingPatterns, flagsOf: (word: string) => number): readonly EntityMention[] {
  const found: EntityMention[] = [];
  let end = from;
  for (const person of persons) {
    const between = text.slice(end - start, person.span.start - start);
    if (matters.test(between) || /[;:—]/.test(between)) break;
    if (found.length && between.length > 120) break;
    // `… with X, his spokesman Y said`: Y only tells of it
    const next = /^\s+(\p{Ll}+)/u.exec(text.slice(person.span.end - start, person.span.end - start + 20))?.[1];
    if (next !== undefined && flagsOf(next) & Word.Say) break;
    found.push(person);
    end = person.span.end;
  }
  return found;
}

/** Where a meeting took place. */
export interface Place { readonly name: string; readonly code: string | null }

/** `in Minsk` after the word for meeting, with nobody's plans in between; of `at a house in Minsk` the city. */
function placeOf({ text, start, mentions }: Sentence, meet: number, { locative, topics }: MeetingPatterns, codes: Codes): Place | null {
  let found: EntityMention | null = null, last: EntityMention | null = null;
  for (const mention of mentions) {
    const { kind, span } = mention;
    if (kind !== 'place' || span.start < meet) continue;
    if (found && span.start - found.span.end > 10) break;
    // `the governor of Primorye in Russia`: where the other place lies
    if (!found && last && codes.get(mention.name) !== null && span.start - last.span.end < 8 && !text.slice(last.span.end - start, span.start - start).includes(',') && locative.test(text.slice(last.span.end - start, span.start - start))) { last = mention; continue; }
    last = mention;
    if (!locative.test(text.slice(Math.max(0, span.start - start - 10), span.start - start))) {
      if (found) break;
      continue;
    }
    // `the consul in Lenz N`: where somebody holds an office
    if (mentions.some(other => other.kind === 'person' && other.span.start === span.end + 1)) continue;
    if (!found && topics.test(text.slice(meet - start, span.start - start))) return null;
    found = mention;
  }
  return found && { name: found.name, code: codes.get(found.name) ?? null };
}

/** `X welcomed Y, premier of Z, to Canberra`: the place behind the guest. */
function placeOfWelcome({ text, start, mentions }: Sentence, guests: readonly EntityMention[], { hosting, welcomedTo }: MeetingPatterns, codes: Codes): Place | null {
  if (!guests.length || !hosting.test(text)) return null;
  for (const { kind, name, span } of mentions) {
    const between = text.slice(guests.at(-1)!.span.end - start, span.start - start);
    if (kind === 'place' && span.start > guests.at(-1)!.span.end && between.length < 90 && welcomedTo.test(between) && (between.startsWith(',') || between.trim().split(' ').length < 3)) return { name, code: codes.get(name) ?? null };
  }
  return null;
}

/** `X, who is on a visit to Ankara, met Y`: the place of the journey. */
function placeOfVisit({ text, start, mentions }: Sentence, { visiting, welcomedTo }: MeetingPatterns, codes: Codes): Place | null {
  const visit = visiting.exec(text)?.index;
  const found = visit === undefined ? undefined : mentions.find(({ kind, span }) => kind === 'place' && span.start - start > visit && span.start - start - visit < JOURNEY && welcomedTo.test(text.slice(visit, span.start - start)));
  return found ? { name: found.name, code: codes.get(found.name) ?? null } : null;
}

/** How far behind the words for a journey its goal stands at most (UTF-16 code units). */
const JOURNEY = 50;

/** `X on Tuesday in Abuja met Y`, `в Абудже состоялась встреча`: the place between who meets, or the beginning, and the word for it. */
function placeBefore(sentence: Sentence, from: number, meet: number, patterns: MeetingPatterns, codes: Codes): Place | null {
  return placeOf({ ...sentence, mentions: sentence.mentions.filter(({ span }) => span.start >= from && span.end <= meet) }, from, patterns, codes);
}

const DAY = /^(?:\d{4}|-)-\d{2}-\d{2}$/;

const isDay = ({ kind, value }: Figure): boolean => kind === 'date' && typeof value === 'string' && DAY.test(value);
/** The days that stand in a block or before it. */
function daysUntil(figures: Shifting<Figure>, last: PlacedBlock | undefined): readonly Figure[] {
  const days: Figure[] = [], end = last ? last.offset + last.text.length : 0;
  for (let i = 0; i < figures.length && figures.at(i).span.start < end; i++) if (isDay(figures.items[i]!)) days.push(figures.at(i));
  return days;
}

const within = ({ span }: Figure, { start, end }: Sentence): boolean => span.start >= start && span.end <= end;

/** What a day stands before that tells which one of several is meant. */
const OCCASIONS = /\b(?:agreement|announcement|attacks?|call|ceasefire|conference|deadline|decision|election|elections|hearing|meeting|polls?|referendum|session|speech|statement|strikes?|summit|talks|visit|vote)\b/u;

/** What leads to a meeting of which a text tells, and what it is called. */
const AT_ONE = /\b(?:at|during|in) \p{L}{1,5}\s+$/u, SITTING = /^\s+(?:meeting|talks|session|call|conversation)\b/u;

/** Whether a day only says which one of several is meant: `the October 23 EU Summit`, `the May 3 agreement`. */
function isAttributive({ span }: Figure, { text, start, block }: Sentence, flagsOf: (word: string) => number): boolean {
  const before = text.slice(Math.max(0, span.start - start - 12), span.start - start), word = /\p{L}{1,12}(?=\s{1,12}$)/u.exec(before)?.[0];
  // `Norland’s May 3 announcement`
  if (/['’]s\s$/u.test(before) && /^\s\p{L}/u.test(block.text.slice(span.end - block.offset, span.end - block.offset + 3))) return true;
  if (word === undefined || !(flagsOf(word) & Word.Determiner)) return false;
  const behind = block.text.slice(span.end - block.offset, span.end - block.offset + 30), noun = /^\s+(?:\p{Ll}+ )?(\p{Ll}{3,})/u.exec(behind);
  // `discussed fish at a 3 May meeting` is that meeting's day, `since the 3 May meeting` another one's
  if (AT_ONE.test(text.slice(Math.max(0, span.start - start - 20), span.start - start)) && SITTING.test(behind)) return false;
  return /^\s+\p{Lu}/u.test(behind) || noun !== null && OCCASIONS.test(noun[0]);
}

/** Whether a day stands at the head of a paragraph before a dash. */
function isDateline(figure: Figure, { offset, text }: PlacedBlock): boolean {
  const end = figure.span.end - offset;
  return figure.span.start >= offset && end <= text.length && end < 90 && isDay(figure) && /^\s*(?:(?:\([^)]{1,40}\)|\/[^/]{1,40}\/|,\s?\p{Lu}[\p{L} ]{1,20})\s?)?[—–-]/u.test(text.slice(end, end + 60));
}
