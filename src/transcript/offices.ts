import type { Office, SpeechLexicon } from './lexicon/words';
import { Word } from './lexicon/words';
import { TokenKind, type Tokens } from './tokens';
import { byNumber, wordNumbers } from './words';

const byWord = new WeakMap<SpeechLexicon, Map<string, Office[]>>();

/** The offices of a lexicon by each of their words. */
function officesOf(lexicon: SpeechLexicon): Map<string, Office[]> {
  let map = byWord.get(lexicon);
  if (!map) {
    map = new Map();
    for (const office of lexicon.offices) for (const word of office.words) map.set(word, [...map.get(word) ?? [], office]);
    byWord.set(lexicon, map);
  }
  return map;
}

/** A word in small letters, by its number. */
const smallOf = byNumber(word => word.toLowerCase());

/** What office a noun phrase names (tokens `from` to `to`, its noun at `head`), and the words that narrow it. */
export function officeOf(tokens: Tokens, flags: Int32Array, lexicon: SpeechLexicon, from: number, head: number, to: number): { readonly office: string | null; readonly narrow: readonly string[] } {
  const words: string[] = [], narrow: string[] = [], numbers = wordNumbers(tokens);
  let noun = -1, joiners = 0;
  for (let i = from; i < to && joiners < 2; i++) {
    if (flags[i]! & Word.Joiner) { joiners++; continue; }
    if (tokens.kinds[i]! > TokenKind.Caps) continue;
    const word = smallOf(numbers[i]!);
    if (i === head) noun = words.length;
    words.push(word);
    if (i < head && flags[i]! & Word.RoleAdjective && !lexicon.isHolding(word)) narrow.push(word);
  }
  let best: Office | null = null;
  for (const office of officesOf(lexicon).get(words[noun] ?? '') ?? []) {
    const isDeputy = office.kind.startsWith(DEPUTY);
    if (best && office.words.length <= best.words.length && !(isDeputy && office.words.length === best.words.length)) continue;
    if (holds(words, office.words, noun, isDeputy ? narrow : NONE)) best = office;
  }
  // `the region's head`, `the Kursk Oblast leader`: over a region whatever the order of the words
  const kind = best && (best.kind === 'head' || best.kind === 'leader') && words.slice(0, noun).some(lexicon.isRegional) ? 'governor' : best?.kind ?? null;
  return { office: kind, narrow: narrow.filter(word => !best!.words.includes(word)) };
}

/** How the kinds of those begin who stand in for others, and may have what they stand in for between their words (`deputy foreign minister`). */
const DEPUTY = 'deputy-';
const NONE: readonly string[] = [];

/** Whether all words of an office stand in the phrase: those before its noun right before it but for some `between`, those after it anywhere after. */
function holds(words: readonly string[], office: readonly string[], noun: number, between: readonly string[]): boolean {
  const at = office.indexOf(words[noun]!);
  let before = noun;
  for (let k = 1; k <= at; k++) {
    before--;
    while (before >= 0 && words[before] !== office[at - k] && between.includes(words[before]!)) before--;
    if (words[before] !== office[at - k]) return false;
  }
  let next = noun + 1;
  for (let k = at + 1; k < office.length; k++) {
    while (next < words.length && words[next] !== office[k]) next++;
    if (next++ >= words.length) return false;
  }
  return true;
}
