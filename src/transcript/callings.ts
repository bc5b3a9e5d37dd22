import { Word, type SpeechLexicon } from './lexicon/words';
import type { VoicedBlock } from './voiced-block';

/** What a person is called by an apposition (`N, 51, a keeper at X`): a noun that no list of offices need know, in small letters. */
export interface Calling {
  readonly name: string;
  readonly noun: string;
}

/** How far behind a name its apposition is read (UTF-16 code units). */
const FAR = 90;

/** Finds what the people of a block are called. Linear. */
export function callingsIn(block: VoicedBlock, { words, apposition: { called } }: SpeechLexicon): readonly Calling[] {
  const found: Calling[] = [];
  for (const { kind, span, name } of block.found) {
    if (kind !== 'person') continue;
    const phrase = called.exec(block.text.slice(span.end, span.end + FAR))?.[1];
    if (!phrase) continue;
    let noun = '';
    for (const word of phrase.trim().split(/\s+/u)) {
      if (words.of(word) & (Word.Preposition | Word.Joiner | Word.Relative | Word.Conjunction | Word.Say | Word.Helper) || !/^\p{Ll}/u.test(word)) break;
      noun = word;
    }
    if (noun.length > 2) found.push({ name, noun });
  }
  return found;
}

/** Who is called by a noun: one person only, `null` where it is nobody or several. */
export function calledBy(callings: readonly Calling[]): (noun: string) => string | null {
  const names = new Map<string, string | null>();
  for (const { noun, name } of callings) names.set(noun, names.has(noun) && names.get(noun) !== name ? null : name);
  return noun => names.get(noun) ?? null;
}
