import type { PronounPatterns } from './lexicon/pronouns';
import type { EntityMention } from './model';
import type { People } from './person';
import type { Phrase } from './phrases';
import type { VoicedBlock } from './voiced-block';

/** Someone who stands in a block: a name (with the office beside it), an office, a pronoun, a body. Offsets in the block. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly mention: EntityMention | null;
  readonly phrase: Phrase | null;
  readonly owner: string | null;
  /** Another's: `Smith's`, `his`. */
  readonly possessive: boolean;
}

/** Whether the ending of a possessive stands at an offset. */
function isPossessive(text: string, at: number): boolean {
  return (text[at] === '\'' || text[at] === '’') && /^.s?(?!\p{L})/u.test(text.slice(at, at + 3));
}

/** What stands between a body and the office of somebody in it: its short form. */
const OWNED = /^\s\([^()]{2,12}\)\s$/u;

/** The index of the first mention from one on of somebody or something that speaks or may be spoken of. */
function nextNamed(found: readonly EntityMention[], from: number): number {
  let at = from;
  while (at < found.length && found[at]!.kind !== 'person' && found[at]!.kind !== 'organisation' && found[at]!.kind !== 'other') at++;
  return at;
}

/** Everybody in a block in reading order; who stands inside a longer phrase (`a spokesman for N`) is left out. */
export function referencesOf(block: VoicedBlock, index: number, people: People, { belonging }: PronounPatterns): readonly Reference[] {
  const { text, found, voices: { phrases } } = block, kept: Reference[] = [];
  for (let m = nextNamed(found, 0), p = 0; m < found.length || p < phrases.length;) {
    // `the mayor` in `the mayor’s office`
    if (p + 1 < phrases.length && phrases[p + 1]!.start === phrases[p]!.start) { p++; continue; }
    // both are in reading order; of two that begin together the longer one comes first
    const mention = m < found.length ? found[m]! : null, phrase = p < phrases.length ? phrases[p]! : null;
    const isMention = mention !== null && (phrase === null || mention.span.start < phrase.start || mention.span.start === phrase.start && mention.span.end >= phrase.end);
    const reference: Reference = isMention
      ? { start: mention.span.start, end: mention.span.end, mention, phrase: null, owner: null, possessive: isPossessive(text, mention.span.end) }
      : { start: phrase!.start, end: phrase!.end, mention: null, phrase, owner: phrase!.kind === 'office' ? people.ownerOf(index, p) : null, possessive: phrase!.kind === 'possessive' || isPossessive(text, phrase!.end) };
    if (isMention) m = nextNamed(found, m + 1); else p++;
    const last = kept.at(-1);
    if (last && reference.start < last.end && reference.end <= last.end) continue;
    // `analysts at N`, `the minister from N`, `A B of N`: another's name tells which
    if ((last?.phrase || last?.mention?.kind === 'person' && reference.mention?.kind === 'organisation') && reference.mention && reference.start - last.end < 12 && belonging.test(text.slice(last.end, reference.start))) continue;
    // `the Ministry of Trade (MT)`: the short form in brackets is nobody else
    if (last && reference.mention && reference.start - last.end <= 2 && text[reference.start - 1] === '(' && text[reference.end] === ')') continue;
    // `Harbour Works (HW) chief executive officer, N, said`: whose officer it is
    if (last?.mention?.kind === 'organisation' && reference.phrase?.kind === 'office' && OWNED.test(text.slice(last.end, reference.start))) kept.pop();
    // `the union N`
    if (last?.phrase?.kind === 'body' && reference.mention && reference.start - last.end <= 1) kept.pop();
    kept.push(reference);
  }
  return kept;
}
