import type { Span } from '../base/span';
import type { Quote, Speaker, Turn } from './model';
import type { People } from './people';

/** Which UTF-16 code units are of words: letters and digits; above ASCII all but the general punctuation, the no-break space and guillemets. */
const OF_WORDS = Uint8Array.from({ length: 65536 }, (_, code) => Number((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 39 || code === 0x2019
  || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xfeff && code !== 0x3000)));

/** How many words stand in a stretch of text: runs of letters and digits. Linear. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0, inside = 0;
  for (let i = start; i < end; i++) {
    const letter = OF_WORDS[text.charCodeAt(i)]!;
    words += letter & ~inside;
    inside = letter;
  }
  return words;
}

/** So many names of one speaker are kept. */
const MOST_ALIASES = 24;

interface Draft { name: string; aliases: Set<string>; quotes: number[]; turns: number[]; words: number }

/** Everybody who speaks, in the order in which they first do, with what they say and their share of all words said. */
export function speakersWithShares(text: string, quotes: readonly Quote[], turns: readonly Turn[], people: People): readonly Speaker[] {
  const drafts = new Map<string, Draft>();
  const draft = (name: string): Draft => {
    let one = drafts.get(name);
    if (!one) drafts.set(name, one = { name, aliases: new Set(), quotes: [], turns: [], words: 0 });
    return one;
  };
  let all = 0;
  const count = (speaker: Draft, { start, end }: Span): void => {
    const words = countWords(text, start, end);
    speaker.words += words;
    all += words;
  };
  const addQuote = ({ speaker: name, span, depth, cue }: Quote, i: number): void => {
    if (name === null) return;
    const speaker = draft(name);
    speaker.quotes.push(i);
    if (!depth) count(speaker, span);
    if (cue && speaker.aliases.size < MOST_ALIASES) speaker.aliases.add(text.slice(cue.start, cue.end).replace(/\s+/g, ' '));
  };
  const addTurn = ({ speaker: name, textSpan, label }: Turn, i: number): void => {
    if (!name) return;
    const speaker = draft(name);
    speaker.turns.push(i);
    count(speaker, textSpan);
    if (speaker.aliases.size < MOST_ALIASES) speaker.aliases.add(label);
  };
  for (let q = 0, t = 0; q < quotes.length || t < turns.length;) {
    if (q < quotes.length && (t >= turns.length || quotes[q]!.span.start <= turns[t]!.span.start)) addQuote(quotes[q]!, q++);
    else addTurn(turns[t]!, t++);
  }
  return [...drafts.values()].map(({ name, aliases, quotes: own, turns: ownTurns, words }) => ({
    name, aliases: [...aliases].filter(alias => alias && alias !== name), roles: rolesOf(people, name), quotes: own, turns: ownTurns, words, share: all ? words / all : 0,
  }));
}

/** The offices of a person as the text words them, each once, the longest wording of each. */
export function rolesOf(people: People, name: string): readonly string[] {
  const byKind = new Map<string, string>();
  for (const { kind, text } of people.person(name)?.offices ?? []) if (text.length > (byKind.get(kind)?.length ?? 0)) byKind.set(kind, text);
  return [...byKind.values()];
}
