import type { EntityMention } from './model';
import type { People } from './people';
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

/** Everybody in a block in reading order; who stands inside a longer phrase (`a spokesman for N`) is left out. */
export function referencesOf(block: VoicedBlock, index: number, people: People): readonly Reference[] {
  const all: Reference[] = [];
  const { text } = block;
  for (const mention of block.found) {
    if (mention.kind !== 'person' && mention.kind !== 'organisation' && mention.kind !== 'other') continue;
    const { start, end } = mention.span;
    all.push({ start, end, mention, phrase: null, owner: null, possessive: isPossessive(text, end) });
  }
  block.voices.phrases.forEach((phrase, i) => {
    const owner = people.ownerOf(index, i);
    all.push({ start: phrase.start, end: phrase.end, mention: null, phrase, owner, possessive: phrase.kind === 'possessive' || isPossessive(text, phrase.end) });
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reference[] = [];
  for (const reference of all) {
    const last = kept.at(-1);
    if (last && reference.start < last.end && reference.end <= last.end) continue;
    // `analysts at N`, `the minister from N`, `A B of N`: another's name tells which
    if ((last?.phrase || last?.mention?.kind === 'person' && reference.mention?.kind === 'organisation') && reference.mention && reference.start - last.end < 12 && /^\s(?:at|of|from|with|for|in)\s(?:the\s)?$/.test(text.slice(last.end, reference.start))) continue;
    // `the Ministry of Trade (MT)`: the short form in brackets is nobody else
    if (last && reference.mention && reference.start - last.end <= 2 && text[reference.start - 1] === '(' && text[reference.end] === ')') continue;
    // `the union N`
    if (last?.phrase?.kind === 'body' && reference.mention && reference.start - last.end <= 1) kept.pop();
    kept.push(reference);
  }
  return kept;
}
