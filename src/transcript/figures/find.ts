import type { Tokens } from '../tokens';
import type { RawFigure } from './raw';

/** Finds the figures of one block of text, in reading order; offsets into the block. */
export function findFigures(_tokens: Tokens, _language: string): readonly RawFigure[] {
  return [];
}
