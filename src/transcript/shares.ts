import { foldSpace } from '../base/trim';
import { countWords } from './count-words';
import { firstItem, type Items } from './items';
import { indexBefore, type Kept } from './kept';
import type { LaidTurn } from './layouts/laid-parts';
import type { Quote, Speaker, Turn } from './model';
import type { People } from './person';
import type { Shifting } from './shifting';

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
  readonly quotes: Items<Quote>;
  readonly sayings: Items<Saying>;
  readonly turns: Shifting<Turn>;
  readonly laid: Shifting<LaidTurn>;
}

/** Everybody who speaks, and how many words they say together. */
export interface Shares {
  readonly speakers: readonly Speaker[];
  readonly words: number;
}

/** Everybody who speaks, in the order in which they first do, with what they say and their share of all words said. */
export function sharesOf({ quotes: { list }, sayings, turns: spoken, laid }: AllSaid, people: People): Shares {
  // where they stand counts only if there are both
  const [quotes, turns] = list.length > 0 && spoken.length > 0 ? [list.all(), spoken.all()] : [list.items, spoken.items];
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
    if (q < quotes.length && (t >= turns.length || quotes[q]!.span.start <= turns[t]!.span.start)) {
      const { speaker: name } = quotes[q]!, { words, called } = sayings.list.items[q]!;
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
        add(speaker, laid.items[t]!.words, label);
      }
      t++;
    }
  }
  const speakers = [...drafts.values()].map(({ name, aliases, quotes: own, turns: ownTurns, words }) => ({
    name, aliases: [...aliases].filter(alias => alias && alias !== name), roles: people.rolesOf(name), quotes: own, turns: ownTurns, words, share: shareOf(words, all),
  }));
  return { speakers, words: all };
}

const shareOf = (words: number, all: number): number => all ? words / all : 0;

/** The version before with as many turns, of the same speakers: what is kept of its blocks, and in which of those of now it was asked anew who speaks. */
export interface SharedBefore {
  readonly said: AllSaid;
  readonly shares: Shares;
  readonly kept: Kept;
  readonly asked: Uint8Array;
}

/** The same, given a version before with the same people: where the same speak as often, and are called alike, only words are counted anew. `null` where they do not. */
export function sharesAgain(now: AllSaid, { said: before, shares, kept, asked }: SharedBefore): Shares | null {
  const added = new Map<string, number>(), { length } = asked, end = length - kept.tail;
  const add = (name: string | null, words: number): void => { if (name && words) added.set(name, (added.get(name) ?? 0) + words); };
  // a quote that is one more may stand in another turn
  if (kept.more !== 0 && now.laid.length > 0 && firstItem(now.quotes, kept.head) < firstItem(now.quotes, end)) return null;
  if (!areAlike(kept.head, kept.head, end, end - kept.more)) return null;
  for (let i = asked.indexOf(1); i >= 0; i = asked.indexOf(1, i + 1)) {
    const was = i >= kept.head && i < end ? -1 : indexBefore(i, length, kept);
    if (was >= 0 && !areAlike(i, was, i + 1, was + 1)) return null;
  }
  for (let i = 0; i < now.laid.length; i++) {
    const own = now.laid.items[i]!, other = before.laid.items[i]!;
    if (own !== other) add(now.turns.items[i]!.speaker, own.words - other.words);
  }
  if (!added.size) return shares;
  const all = [...added.values()].reduce((sum, words) => sum + words, shares.words);
  return { words: all, speakers: shares.speakers.map(one => {
    const words = one.words + (added.get(one.name) ?? 0);
    return { name: one.name, aliases: one.aliases, roles: one.roles, quotes: one.quotes, turns: one.turns, words, share: shareOf(words, all) };
  }) };

  /** Whether the quotes of some blocks are of the same speakers as before, but for their words. */
  function areAlike(block: number, was: number, to: number, wasTo: number): boolean {
    const first = firstItem(now.quotes, block), old = firstItem(before.quotes, was), count = firstItem(now.quotes, to) - first;
    if (count !== firstItem(before.quotes, wasTo) - old) return false;
    for (let i = 0; i < count; i++) {
      const { speaker } = now.quotes.list.items[first + i]!, own = now.sayings.list.items[first + i]!, other = before.sayings.list.items[old + i]!;
      if (speaker !== before.quotes.list.items[old + i]!.speaker || own.called !== other.called) return false;
      add(speaker, own.words - other.words);
    }
    return true;
  }
}
