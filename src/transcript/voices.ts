import { speechLexicon } from './lexicon/speech';
import { findPhrases, wordFlags, type Phrase } from './phrases';
import { findQuotes, type RawQuote } from './quotes';
import type { Tokens } from './tokens';

/** What one block tells about who speaks. */
export interface Voices {
  readonly quotes: readonly RawQuote[];
  readonly phrases: readonly Phrase[];
}

/** Finds quotes, phrases and frames of one block. */
export function readVoices(tokens: Tokens, _sentences: Int32Array, language: string): Voices {
  const lexicon = speechLexicon(language);
  const flags = wordFlags(tokens, lexicon);
  const quotes = findQuotes(tokens, from => from);
  return { quotes, phrases: findPhrases(tokens, flags, lexicon) };
}
