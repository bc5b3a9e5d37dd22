import type { Sentence } from './account';
import type { MeetingPatterns } from './lexicon/meeting';
import type { EntityMention } from './model';
import type { People } from './person';

/** Offices whose holders a head of state or of government receives, and the offices of those, as the lexicon of speech calls them. */
const RECEIVED = new Set(['ambassador', 'envoy', 'governor', 'deputy-governor']), RECEIVES = new Set(['president', 'premier', 'chancellor', 'monarch', 'head-of-state']);

/** Offices whose holders live abroad. */
const ENVOYS = new Set(['ambassador', 'envoy']);

/**
 * Whether the subject of a sentence about a meeting is the guest: by its verb, by a visit, because the country where they met (ISO 3166-1 code) is that of
 * the other one, or by rank. `false` where nobody else is named.
 */
export function isVisitor({ text, start }: Sentence, subject: EntityMention, other: EntityMention | undefined, there: string | null, people: People, patterns: MeetingPatterns): boolean {
  if (!other) return false;
  if (patterns.hostedBy.test(text)) return true;
  if (patterns.hosting.test(text)) return false;
  const visit = patterns.visiting.exec(text);
  // `A met B, who is on a visit to …`: the visitor is B; whoever travels calls in his own country's ambassador
  // an ambassador on a visit is the guest wherever the sentence says so (`Ambassador A met Governor B during his visit to …`)
  if (visit) return visit.index + start < other.span.start && !holds(other, ENVOYS, people) || holds(subject, ENVOYS, people) && (visit.index + start < other.span.start || !holds(other, ENVOYS, people));
  const from = ({ name }: EntityMention): readonly (string | undefined)[] => people.person(name)?.offices.flatMap(({ areas }) => areas.map(({ code }) => code?.slice(0, 2))) ?? [];
  const home = from(subject), abroad = from(other);
  if (there !== null && home.length > 0) return !home.includes(there) && (abroad.length === 0 || abroad.includes(there));
  return holds(subject, RECEIVED, people) && !holds(subject, RECEIVES, people) && holds(other, RECEIVES, people);
}

/** Whether the text says that somebody holds one of these offices. */
const holds = ({ name }: EntityMention, kinds: ReadonlySet<string>, people: People): boolean => people.person(name)?.offices.some(({ kind }) => kinds.has(kind)) ?? false;
