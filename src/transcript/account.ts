import { type MeetingPatterns, meetingPatterns } from './lexicon/meeting';
import type { Laid } from './layouts/laid';
import { speechLexicon } from './lexicon/speech';
import type { WordTable } from './lexicon/table';
import { Word } from './lexicon/words';
import type { EntityMention } from './model';
import { mentionBy } from './moved';
import { isLetterAt } from './tokens';
import { firstMention, type VoicedBlock } from './voiced-block';

/** How far into the words for a journey the one for meeting stands at most (`during his official visit`, UTF-16 code units). */
const TRIP = 45;

/** How many blocks from the title on, or from the top where there is none, tell of the meeting itself. */
const TOP = 8;

/** A block and where it begins in the text. */
export interface PlacedBlock extends VoicedBlock { readonly offset: number }

/** One of the writer's sentences; offsets in the whole text. */
export interface Sentence { readonly block: PlacedBlock; readonly start: number; readonly end: number; readonly text: string; readonly mentions: readonly EntityMention[] }

/**
 * What the words of a sentence tell by themselves: where a word for meeting stands (-1 for none), whether it is about another meeting, up to where in the
 * text it is about none (`met to discuss the next visit` only talks of one), and whether it names who was there as well.
 */
export interface Telling { readonly sentence: Sentence; readonly meet: number; readonly others: boolean; readonly until: number; readonly attended: boolean }

/** The sentences of the blocks that tell of the meeting itself: the first ones, and of those the last ones only to say who was there. */
export interface Account {
  readonly top: readonly (readonly Telling[])[];
  readonly all: readonly Telling[];
  readonly blocks: readonly PlacedBlock[];
}

/** Reads what the sentences tell that may tell of the meeting. Only the first and the last blocks are looked at; linear in them, for one may be the whole text. */
export function accountOf({ blocks, apart }: Pick<Laid, 'blocks' | 'apart'>, voiced: readonly VoicedBlock[], language: string): Account {
  const lexicon = speechLexicon(language), patterns = meetingPatterns(language), title = Math.max(0, apart.findIndex(i => voiced[i]!.kind === 'title')), first = apart.slice(title, title + TOP);
  const tell = (block: PlacedBlock): readonly Telling[] => sentencesOf(block).map(sentence => {
    const { text, start, mentions } = sentence, visit = mentions.length > 0 ? patterns.visiting.exec(text)?.index ?? -1 : -1, meet = meetingWord(text, lexicon.words, patterns, visit), other = patterns.another.exec(text)?.index ?? text.length;
    return { sentence, meet, others: other < (meet < 0 ? text.length : matterAfter(text, meet, patterns)), until: start + other, attended: mentions.length > 0 && patterns.attended.test(text) };
  });
  const placed = (i: number): PlacedBlock => {
    const { kind, turn, text, voices, found } = voiced[i]!;
    return { kind, turn, text, voices, found, offset: blocks.at(i).span.start };
  };
  const top = first.map(placed), told = top.map(tell), last: number[] = [];
  for (let i = Math.max(0, blocks.length - TOP); i < blocks.length; i++) if (!first.includes(i)) last.push(i);
  return { top: told, all: [...told.flat(), ...last.flatMap(i => tell(placed(i)))], blocks: top };
}

/** The writer's sentences of a block, with their names; offsets in the whole text. */
function sentencesOf(block: PlacedBlock): readonly Sentence[] {
  return block.voices.clauses.map(({ start, end }) => ({
    block, start: start + block.offset, end: end + block.offset, text: block.text.slice(start, end),
    mentions: mentionsIn(block, start, end),
  }));
}

function mentionsIn(block: PlacedBlock, start: number, end: number): readonly EntityMention[] {
  const { found, offset } = block, inside: EntityMention[] = [];
  for (let i = firstMention(block, start); i < found.length && found[i]!.span.start < end; i++) if (found[i]!.span.end <= end) inside.push(mentionBy(found[i]!, offset));
  return inside;
}

/** Who says what he does himself, in the words of others, and how many words behind that his verb stands at most. */
const OWN = /^(?:I|we|We|я|Я|мы|Мы)$/u, WORDS = 2;

/** Where in a sentence a word for meeting stands that is not denied and no speaker says of himself (`I always visit Lenz, X said`), -1 for none. */
function meetingWord(text: string, words: WordTable, { calling, letters }: MeetingPatterns, visit: number): number {
  let trip = -1;
  for (let at = 0, denied = false, said = 0; at < text.length;) {
    const start = at;
    while (isLetterAt(text, at)) at++;
    if (at === start) { at++; continue; }
    const flags = words.flags(text, start, at), own = at - start < 3 && OWN.test(text.slice(start, at));
    if (own) said = WORDS + 1;
    else if (said > 0) said--;
    // `while on a visit to Lenz, X had a meeting with Y`
    if (flags & Word.Meet && !denied && visit >= 0 && start >= visit && start - visit < TRIP) { if (trip < 0) trip = start; } else if (flags & Word.Meet && !denied && !said) return start;
    denied = (flags & Word.Negation) !== 0;
  }
  return calling.exec(text)?.index ?? letters.exec(text)?.index ?? trip;
}

/** Where behind its word for meeting a sentence comes to what the talk was about: its end where it does not. */
function matterAfter(text: string, meet: number, { topics }: MeetingPatterns): number {
  const matter = topics.exec(text.slice(meet));
  return matter ? meet + matter.index : text.length;
}
