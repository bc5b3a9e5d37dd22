import type { SpeechLexicon } from './lexicon/words';
import type { Tokens } from './tokens';

/** What frames are looked for in: one block's tokens, their flags and sentences. */
export interface Speech {
  readonly tokens: Tokens;
  readonly flags: Int32Array;
  readonly sentences: Int32Array;
  readonly lexicon: SpeechLexicon;
}
