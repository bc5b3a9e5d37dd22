import type { Draft } from './draft';
import type { People } from './persons';

/** The most words of a run that are looked at, and of a name in it. */
const MOST_WORDS = 24, LONGEST = 4;

/**
 * The names inside a run of capitals that is no name itself (`Putin Meets Zhang`, `Yesterday Zhang`): those that the rest
 * of the text knows surely, longest first.
 */
export function splitByWords(draft: Draft, people: People, confident: ReadonlyMap<string, Draft>, between = ' '): Draft[] {
  const found: Draft[] = [];
  const words: { start: number; end: number }[] = [];
  for (let at = 0; at < draft.text.length && words.length < MOST_WORDS;) {
    const space = draft.text.indexOf(between, at), end = space < 0 ? draft.text.length : space;
    words.push({ start: at, end });
    at = end + 1;
  }
  // a run whose white space was folded has other offsets than the text
  if (draft.end - draft.start !== draft.text.length) return found;
  for (let i = 0; i < words.length;) {
    let taken = 0;
    for (let n = Math.min(LONGEST, words.length - i); n > 0 && !taken; n--) {
      if (n === words.length) continue;
      const start = words[i]!.start, end = words[i + n - 1]!.end, text = draft.text.slice(start, end);
      const person = people.find(text), other = person ? undefined : confident.get(text);
      if (!person && !other) continue;
      found.push({
        ...draft, start: draft.start + start, end: draft.start + end, text, kind: person ? 'person' : other!.kind, name: person ? person.name : other!.name, code: other?.code ?? null, sure: 'medium', role: null,
        reason: `"${text}" is named elsewhere in the text`,
      });
      taken = n;
    }
    i += taken || 1;
  }
  return found;
}

/** Two names and the hyphen between them. */
const PAIR = /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;

/** The two people of a headline's pair (`the Lind-Marsh talks`), both of whom the rest of the text names; `null` where it is one name. */
export function pairOf(draft: Draft, people: People): readonly Draft[] | null {
  if (draft.kind !== null && draft.kind !== 'person' || !PAIR.test(draft.text)) return null;
  const parts = splitByWords(draft, people, new Map(), '-');
  return parts.length === 2 && parts[0]!.name !== parts[1]!.name ? parts : null;
}
