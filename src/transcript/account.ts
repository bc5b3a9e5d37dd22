import { type MeetingPatterns, meetingPatterns } from './lexicon/meeting';
import type { Laid } from './layouts/laid';
import { speechLexicon } from './lexicon/speech';
import { type SpeechLexicon, Word } from './lexicon/words';
import type { EntityMention } from './model';
import { mentionBy } from './moved';
import { isLetterAt } from './tokens';
import { firstMention, type VoicedBlock } from './voiced-block';

/** How far into the words for a journey the one for meeting stands at most (`during his official visit`, UTF-16 code units). */
const TRIP = 45;

/** How many blocks from the title on, or from the top where there is none, tell of the meeting itself. */
const TOP = 8;

/** A block, where it begins in the text and which of its blocks it is. */
export interface PlacedBlock extends VoicedBlock { readonly offset: number; readonly index: number }

/** One of the writer's sentences; offsets in the whole text. */
export interface Sentence {
  readonly block: PlacedBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly EntityMention[];
  /** Whether a word for meeting stands in it. */
  readonly meets: boolean;
}

/** One of those sentences, and where in it a word for meeting stands (-1 for none). */
export interface Telling { readonly sentence: Sentence; readonly meet: number }

/** The sentences of the blocks that tell of the meeting itself: the first ones, and of those the last ones only to say who was there. */
export interface Account {
  /** Those of the first blocks, by block. */
  readonly top: readonly (readonly Telling[])[];
  /** All that name who was there as well. */
  readonly attended: readonly Sentence[];
  readonly blocks: readonly PlacedBlock[];
}

/** Reads what the sentences tell that may tell of the meeting. Only the first and the last blocks are looked at; linear in them, for one may be the whole text. */
export function accountOf({ blocks, apart }: Pick<Laid, 'blocks' | 'apart'>, voiced: readonly VoicedBlock[], language: string): Account {
  const lexicon = speechLexicon(language), patterns = meetingPatterns(language), title = Math.max(0, apart.findIndex(i => voiced[i]!.kind === 'title')), first = apart.slice(title, title + TOP);
  const placed = (i: number): PlacedBlock => {
    const { kind, turn, text, voices, found } = voiced[i]!;
    return { kind, turn, text, voices, found, offset: blocks.at(i).span.start, index: i };
  };
  const telling = (sentence: Sentence): Telling => ({ sentence, meet: meetingWord(sentence, lexicon, patterns) });
  const tops = first.map(placed), sentences = tops.map(sentencesOf), attended = sentences.flat();
  for (let i = Math.max(0, blocks.length - TOP); i < blocks.length; i++) if (!first.includes(i)) attended.push(...sentencesOf(placed(i)));
  return {
    top: sentences.map(own => own.map(telling)), blocks: tops,
    attended: attended.filter(sentence => sentence.mentions.length > 0 && patterns.attended.test(sentence.text) && !isOfAnother(telling(sentence), patterns)),
  };
}

/** Where in a sentence another meeting is spoken of: its end where none is. */
export function anotherIn({ text }: Sentence, { another }: MeetingPatterns): number {
  return another.exec(text)?.index ?? text.length;
}

/** Whether a sentence is about another meeting: `met to discuss the next visit` only talks of one. */
export function isOfAnother({ sentence, meet }: Telling, patterns: MeetingPatterns, another = anotherIn(sentence, patterns)): boolean {
  // `discussed the upcoming summit during a meeting in Lenz`: what the talk was of
  if (meet > another && (patterns.mutual.exec(sentence.text)?.index ?? meet) < another && (patterns.atTalks.exec(sentence.text.slice(0, meet))?.index ?? -1) > another) return false;
  return another < (meet < 0 ? sentence.text.length : matterAfter(sentence.text, meet, patterns));
}

/** The writer's sentences of a block, with their names; offsets in the whole text. */
function sentencesOf(block: PlacedBlock): readonly Sentence[] {
  return block.voices.clauses.map(({ start, end, meets }) => ({
    block, start: start + block.offset, end: end + block.offset, text: block.text.slice(start, end), mentions: mentionsIn(block, start, end), meets,
  }));
}

function mentionsIn(block: PlacedBlock, start: number, end: number): readonly EntityMention[] {
  const { found, offset } = block, inside: EntityMention[] = [];
  for (let i = firstMention(block, start); i < found.length && found[i]!.span.start < end; i++) if (found[i]!.span.end <= end) inside.push(mentionBy(found[i]!, offset));
  return inside;
}

/** How many words behind somebody who says what he does himself his verb stands at most. */
const WORDS = 2;

/** Where in a sentence a word for meeting stands that is not denied and no speaker says of himself (`I always visit Lenz, X said`), or what does in place of one; -1 for none. */
function meetingWord(sentence: Sentence, lexicon: SpeechLexicon, patterns: MeetingPatterns): number {
  const { text } = sentence, { word, trip } = sentence.meets ? ownWord(sentence, lexicon, patterns) : NO_WORD;
  return word >= 0 ? word : patterns.calling.exec(text)?.index ?? patterns.letters.exec(text)?.index ?? patterns.callers.exec(text)?.index ?? trip;
}

/** Where such a word stands, and where one tells of a journey on which somebody meets (`while on a visit to Lenz, X had a meeting with Y`). */
interface MeetingWord { readonly word: number; readonly trip: number }
const NO_WORD: MeetingWord = { word: -1, trip: -1 };

function ownWord({ text, mentions }: Sentence, { words, pronouns }: SpeechLexicon, { visiting, another, otherwise }: MeetingPatterns): MeetingWord {
  const visit = mentions.length > 0 ? visiting.exec(text)?.index ?? -1 : -1;
  let trip = -1, other = -1;
  for (let at = 0, denied = false, said = 0; at < text.length;) {
    const start = at;
    while (isLetterAt(text, at)) at++;
    if (at === start) { at++; continue; }
    const flags = words.flags(text, start, at), own = at - start < 3 && pronouns.own.test(text.slice(start, at));
    if (own) said = WORDS + 1;
    else if (said > 0) said--;
    if (flags & Word.Meet && !denied && !otherwise.test(text.slice(start, at + LONGEST_OTHER))) {
      if (visit >= 0 && start >= visit && start - visit < TRIP) { if (trip < 0) trip = start; } else if (!said) {
        // `discussed the upcoming summit at a meeting`: the word for this one stands further on
        if (!another.test(text.slice(Math.max(0, start - NEXT), start))) return { word: start, trip };
        if (other < 0) other = start;
      }
    }
    denied = (flags & Word.Negation) !== 0;
  }
  return { word: other, trip };
}

/** How far behind a word for meeting what makes it mean something else reaches (UTF-16 code units). */
const LONGEST_OTHER = 20;
/** How far before a word for meeting stands what tells that it is another one (UTF-16 code units). */
const NEXT = 14;

/** Where behind its word for meeting a sentence comes to what the talk was about: its end where it does not. */
function matterAfter(text: string, meet: number, { topics }: MeetingPatterns): number {
  const matter = topics.exec(text.slice(meet));
  return matter ? meet + matter.index : text.length;
}
