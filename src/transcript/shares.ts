import type { Quote, Speaker, Turn } from './model';
import type { People } from './people';

/** How many words stand in a stretch of text: runs of letters and digits. Linear. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0, inside = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // all above ASCII counts as letters but the general punctuation, the no-break space and guillemets
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 39 || code === 0x2019
      || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xfeff && code !== 0x3000);
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

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
  const said: { readonly at: number; readonly add: () => void }[] = [];
  quotes.forEach((quote, i) => {
    if (quote.speaker === null) return;
    said.push({ at: quote.span.start, add: () => {
      const speaker = draft(quote.speaker!), words = quote.depth ? 0 : countWords(text, quote.span.start, quote.span.end);
      speaker.quotes.push(i);
      speaker.words += words;
      all += words;
      if (quote.cue && speaker.aliases.size < 24) speaker.aliases.add(text.slice(quote.cue.start, quote.cue.end).replace(/\s+/g, ' '));
    } });
  });
  turns.forEach((turn, i) => {
    if (!turn.speaker) return;
    said.push({ at: turn.span.start, add: () => {
      const speaker = draft(turn.speaker), words = countWords(text, turn.textSpan.start, turn.textSpan.end);
      speaker.turns.push(i);
      speaker.words += words;
      all += words;
      if (speaker.aliases.size < 24) speaker.aliases.add(turn.label);
    } });
  });
  said.sort((a, b) => a.at - b.at).forEach(({ add }) => add());
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
