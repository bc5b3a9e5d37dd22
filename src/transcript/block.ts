import { findCandidates } from './entities/candidates';
import type { Candidate } from './entities/candidate';
import { findFigures } from './figures/find';
import type { RawFigure } from './figures/raw';
import { sentenceStarts } from './sentences';
import { tokenize, type Tokens } from './tokens';
import { readVoices, type Voices } from './voices';

/** Phase 1: what one block's text tells by itself, whatever stands around it; offsets relative to the block. */
export interface BlockReading {
  readonly tokens: Tokens;
  /** Token indices where sentences begin. */
  readonly sentences: Int32Array;
  readonly figures: readonly RawFigure[];
  readonly candidates: readonly Candidate[];
  /** Quotes, phrases and speech frames. */
  readonly voices: Voices;
}

/** Reads one block: a pure function of its text and the language, so that it can be kept for as long as the text stays. */
export function readBlock(text: string, language: string): BlockReading {
  const tokens = tokenize(text);
  const sentences = sentenceStarts(tokens, language);
  return {
    tokens, sentences,
    figures: findFigures(tokens, language),
    candidates: findCandidates(tokens, sentences, language),
    voices: readVoices(tokens, sentences, language),
  };
}
