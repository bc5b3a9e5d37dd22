import { foldSpace } from '../base/trim';
import { countWords } from './count-words';
import type { LaidTurn } from './layouts/laid';
import type { Quote, Speaker, Turn } from './model';
import type { People } from './people';

/** So many names of one speaker are kept. */
const MOST_ALIASES = 24;

interface Draft { name: string; aliases: Set<string>; quotes: number[]; turns: number[]; words: number }

/** What a quote or a turn adds to what is known of its speaker, wherever it stands. */
export interface Saying {
  readonly words: number;
  /** How the words that say who speaks call the speaker; `null` without such words. */
  readonly called: string | null;
}

/** What a quote adds; of a quote in a quote the words are another's. */
export function sayingOf(text: string, { span, depth, cue }: Quote): Saying {
  return { words: depth ? 0 : countWords(text, span.start, span.end), called: cue && foldSpace(text.slice(cue.start, cue.end)) };
}

/** All that is said in a text: `sayings` go with the quotes, `laid` with the turns. */
export interface AllSaid {
  readonly quotes: readonly Quote[];
  readonly sayings: readonly Saying[];
  readonly turns: readonly Turn[];
  readonly laid: readonly LaidTurn[];
}

/** Whether a quote is the next of what is said, and not a turn. */
function isQuoteNext({ quotes, turns }: AllSaid, q: number, t: number): boolean {
  return q < quotes.length && (t >= turns.length || quotes[q]!.span.start <= turns[t]!.span.start);
}

/** Whether the same people say as much in two versions of a text, called alike, one after the other. */
export function isSaidAlike(a: AllSaid, b: AllSaid): boolean {
  if (a.quotes.length !== b.quotes.length || a.turns.length !== b.turns.length) return false;
  for (let q = 0, t = 0; q < a.quotes.length || t < a.turns.length;) {
    const isQuote = isQuoteNext(a, q, t);
    if (isQuote !== isQuoteNext(b, q, t)) return false;
    if (isQuote) {
      const own = a.sayings[q]!, other = b.sayings[q]!;
      if (a.quotes[q]!.speaker !== b.quotes[q]!.speaker || own !== other && (own.words !== other.words || own.called !== other.called)) return false;
      q++;
    } else {
      if (a.turns[t]!.speaker !== b.turns[t]!.speaker || a.turns[t]!.label !== b.turns[t]!.label || a.laid[t]!.words !== b.laid[t]!.words) return false;
      t++;
    }
  }
  return true;
}

/** Everybody who speaks, in the order in which they first do, with what they say and their share of all words said. */
export function speakersWithShares(said: AllSaid, people: People): readonly Speaker[] {
  const { quotes, sayings, turns, laid } = said;
  const drafts = new Map<string, Draft>();
  const draft = (name: string): Draft => {
    let one = drafts.get(name);
    if (!one) drafts.set(name, one = { name, aliases: new Set(), quotes: [], turns: [], words: 0 });
    return one;
  };
  let all = 0;
  const add = (speaker: Draft, words: number, called: string | null): void => {
    speaker.words += words;
    all += words;
    if (called !== null && speaker.aliases.size < MOST_ALIASES) speaker.aliases.add(called);
  };
  for (let q = 0, t = 0; q < quotes.length || t < turns.length;) {
    if (isQuoteNext(said, q, t)) {
      const { speaker: name } = quotes[q]!, { words, called } = sayings[q]!;
      if (name !== null) {
        const speaker = draft(name);
        speaker.quotes.push(q);
        add(speaker, words, called);
      }
      q++;
    } else {
      const { speaker: name, label } = turns[t]!;
      if (name) {
        const speaker = draft(name);
        speaker.turns.push(t);
        add(speaker, laid[t]!.words, label);
      }
      t++;
    }
  }
  return [...drafts.values()].map(({ name, aliases, quotes: own, turns: ownTurns, words }) => ({
    name, aliases: [...aliases].filter(alias => alias && alias !== name), roles: people.rolesOf(name), quotes: own, turns: ownTurns, words, share: all ? words / all : 0,
  }));
}
