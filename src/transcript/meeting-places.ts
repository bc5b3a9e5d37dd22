import type { Sentence } from './account';
import type { Codes } from './entities/link';
import type { MeetingPatterns } from './lexicon/meeting';
import { ACCUSATIVE } from './lexicon/ru/endings';
import type { EntityMention } from './model';

/** Where a meeting took place. */
export interface Place { readonly name: string; readonly code: string | null }

/** `in Minsk` after the word for meeting, with nobody's plans in between; of `at a house in Minsk` the city. */
export function placeOf({ text, start, mentions }: Sentence, meet: number, { locative, topics, comesFrom, articles, ofThing }: MeetingPatterns, codes: Codes): Place | null {
  let found: EntityMention | null = null, last: EntityMention | null = null;
  for (const mention of mentions) {
    const { kind, span } = mention;
    if (kind !== 'place' || span.start < meet) continue;
    // `X met Y: In Lenz we …`: what somebody said
    if (text.slice(meet - start, span.start - start).includes(': ')) break;
    if (found && span.start - found.span.end > 10) break;
    // `the governor of Primorye in Russia`: where the other place lies
    if (!found && last && codes.get(mention.name) !== null && span.start - last.span.end < 8 && !text.slice(last.span.end - start, span.start - start).includes(',') && locative.test(text.slice(last.span.end - start, span.start - start))) { last = mention; continue; }
    last = mention;
    if (!locative.test(text.slice(Math.max(0, span.start - start - 10), span.start - start))) {
      if (found) break;
      continue;
    }
    // `progress in the Norland nuclear issue`
    if (codes.get(mention.name)?.length === 2 && articles.test(text.slice(Math.max(0, span.start - start - 4), span.start - start)) && ofThing.test(text.slice(span.end - start, span.end - start + 24))) continue;
    const written = text.slice(span.start - start, span.end - start);
    if (ACCUSATIVE.test(written) && written !== mention.name) continue;
    // `the consul in Lenz N`: where somebody holds an office
    if (mentions.some(other => other.kind === 'person' && other.span.start === span.end + 1)) continue;
    // `hosted students from the University of Lenz, in Norland`: where a guest's body is
    const home = mentions.find(other => other.kind === 'organisation' && other.span.end <= span.start && span.start - other.span.end < 12);
    if (home && text[home.span.end - start] === ',' && comesFrom.test(text.slice(Math.max(0, home.span.start - start - 10), home.span.start - start)) && locative.test(text.slice(home.span.end - start, span.start - start))) continue;
    if (!found && topics.test(text.slice(meet - start, span.start - start))) return null;
    found = mention;
  }
  return found && { name: found.name, code: codes.get(found.name) ?? null };
}

/** `X welcomed Y, premier of Z, to Canberra`: the place behind the guest. */
export function placeOfWelcome({ text, start, mentions }: Sentence, guests: readonly EntityMention[], { hosting, welcomedTo }: MeetingPatterns, codes: Codes): Place | null {
  if (!guests.length || !hosting.test(text)) return null;
  for (const { kind, name, span } of mentions) {
    const between = text.slice(guests.at(-1)!.span.end - start, span.start - start);
    if (kind === 'place' && span.start > guests.at(-1)!.span.end && between.length < 90 && welcomedTo.test(between) && (between.startsWith(',') || between.trim().split(' ').length < 3)) return { name, code: codes.get(name) ?? null };
  }
  return null;
}

/** `X, who is on a visit to Ankara, met Y`: the place of the journey. */
export function placeOfVisit({ text, start, mentions }: Sentence, { visiting, welcomedTo }: MeetingPatterns, codes: Codes): Place | null {
  const visit = visiting.exec(text)?.index;
  const found = visit === undefined ? undefined : mentions.find(({ kind, span }) => kind === 'place' && span.start - start > visit && span.start - start - visit < JOURNEY && welcomedTo.test(text.slice(visit, span.start - start)));
  return found ? { name: found.name, code: codes.get(found.name) ?? null } : null;
}

/** `X visited Ankara`, `X arrived in Ankara`: the place right behind the words for the journey, a country too; `null` for none. */
export function placeOfJourney({ text, start, mentions }: Sentence, { journeys }: MeetingPatterns, codes: Codes): Place | null {
  const goal = mentions.find(({ kind, span }) => kind === 'place' && journeys.test(text.slice(Math.max(0, span.start - start - JOURNEY), span.start - start)));
  return goal ? { name: goal.name, code: codes.get(goal.name) ?? null } : null;
}

/** How far behind the words for a journey its goal stands at most (UTF-16 code units). */
const JOURNEY = 50;

/** `X on Tuesday in Abuja met Y`, `в Абудже состоялась встреча`: the place between who meets, or the beginning, and the word for it. */
export function placeBefore(sentence: Sentence, from: number, meet: number, patterns: MeetingPatterns, codes: Codes): Place | null {
  return placeOf({ ...sentence, mentions: sentence.mentions.filter(({ span }) => span.start >= from && span.end <= meet) }, from, patterns, codes);
}
