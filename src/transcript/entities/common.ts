import { TokenKind } from '../tokens';
import type { Draft } from './draft';
import type { NamedBlock } from './link';

/**
 * Which of the doubtful one-word drafts the text also writes with a small letter (`Research`, `research`): those are common
 * words. One pass over the small words of the text, most of which are told apart by first letter and length alone.
 */
export function commonWords(drafts: readonly Draft[], blocks: readonly NamedBlock[]): ReadonlySet<string> {
  const asked = new Map<string, string[]>();
  const shapes = new Set<number>();
  for (const { text, kind, sure } of drafts) {
    if (text.includes(' ') || kind !== null && sure !== 'weak' && sure !== 'low' && !(kind === 'place' && sure === 'medium')) continue;
    const small = text.toLowerCase();
    const forms = asked.get(small);
    if (!forms) asked.set(small, [text]);
    else if (!forms.includes(text)) forms.push(text);
    shapes.add(shapeOf(small.charCodeAt(0), small.length));
  }
  const common = new Set<string>();
  if (!asked.size) return common;
  for (const { tokens: { text, kinds, starts, ends, count } } of blocks) for (let i = 0; i < count; i++) {
    if (kinds[i] !== TokenKind.Lower) continue;
    const start = starts[i]!, end = ends[i]!;
    if (!shapes.has(shapeOf(text.charCodeAt(start), end - start))) continue;
    for (const form of asked.get(text.slice(start, end)) ?? []) common.add(form);
  }
  return common;
}

function shapeOf(code: number, length: number): number {
  return code * 64 + Math.min(length, 63);
}
