import { TokenKind, type Tokens } from '../tokens';
import type { Draft } from './draft';

/** Gives those of the words asked for that a block writes with a small letter, as they stand elsewhere. */
export type SmallForms = (tokens: Tokens) => ReadonlySet<string>;

/**
 * Asks which of the doubtful one-word drafts the text also writes with a small letter (`Research`, `research`): those are
 * common words. Most small words of a text are told apart from all that are asked for by two letters and length alone.
 */
export function smallFormsOf(drafts: readonly Draft[]): SmallForms {
  const asked = new Map<string, string[]>();
  const shapes = new Uint8Array(SHAPES);
  for (const { text, kind, sure } of drafts) {
    if (text.includes(' ') || kind !== null && sure !== 'weak' && sure !== 'low' && !(kind === 'place' && sure === 'medium')) continue;
    const small = text.toLowerCase();
    const forms = asked.get(small);
    if (!forms) asked.set(small, [text]);
    else if (!forms.includes(text)) forms.push(text);
    shapes[shapeOf(small, 0, small.length)] = 1;
  }
  return ({ text, kinds, starts, ends, count }) => {
    let found: Set<string> | null = null;
    for (let i = 0; i < count; i++) {
      if (kinds[i] !== TokenKind.Lower) continue;
      const start = starts[i]!, end = ends[i]!;
      if (shapes[shapeOf(text, start, end)] === 0) continue;
      for (const form of asked.get(text.slice(start, end)) ?? []) (found ??= new Set()).add(form);
    }
    return found ?? NONE;
  };
}

const NONE: ReadonlySet<string> = new Set();

/** How many shapes of words are told apart. */
const SHAPES = 1 << 12;

/** The first two letters of a word and its length, in a few bits. */
function shapeOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return text.charCodeAt(start) * 311 + second * 37 + (end - start) * 1031 & SHAPES - 1;
}
