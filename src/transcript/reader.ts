import { NO_CORRECTIONS, NOTHING_GIVEN, type Corrections, type Given } from '../base/names';
import { readBlock, type BlockReading } from './block';
import { composeTranscript } from './compose';
import { join, type Version } from './join';
import { detectLanguage } from './language';
import { lay } from './layouts/lay';
import { type Laid, wordsOf } from './layouts/laid';
import { NO_MEETING } from './meeting';
import type { Transcript } from './model';

/** What a reading may rest on besides the text. */
export interface ReadOptions {
  /** Names the analyst knows, from readout.yaml. */
  readonly names?: Corrections;
  /** What the analyst set for this transcript, from its sidecar. */
  readonly given?: Given;
  /** The file's name without its folder; its extension tells captions apart. */
  readonly fileName?: string;
  /** Set when a person says that the text is a transcript: it is then read as one whatever it looks like. */
  readonly force?: boolean;
}

/** Reads versions of one text one after the other; what an edit leaves alone is not read again. */
export interface Reader {
  /**
   * Reads the text. Total: any string gives a transcript, `layout: null` where the text is none. Linear in the text.
   * `given` stands in for that of the options: its spans move with each edit.
   */
  read(text: string, given?: Given): Transcript;
}

/** Makes a reader that keeps what it read in each block for as long as the block's text stays in the document, and what the blocks tell together for as long as they tell the same. */
export function createReader(options: ReadOptions = {}): Reader {
  const { names: corrections = NO_CORRECTIONS, fileName = '', force = false } = options;
  let kept = new Map<string, BlockReading>(), last: Version | null = null;
  return {
    read(text, given = options.given ?? NOTHING_GIVEN) {
      const laid = lay(text, fileName, force);
      if (laid.layout === null) { last = null; return nothingIn(text, laid); }
      const language = detectLanguage(text);
      if (language !== last?.language) { kept = new Map(); last = null; }
      const fresh = new Map<string, BlockReading>();
      const readings = laid.blocks.map(block => {
        const own = wordsOf(text, block), key = `${block.turn < 0 ? 'w' : 't'}${own}`;
        const reading = fresh.get(key) ?? kept.get(key) ?? readBlock(own, language);
        fresh.set(key, reading);
        return reading;
      });
      kept = fresh;
      last = join(laid, readings, language, corrections, last);
      return composeTranscript(text, last, given);
    },
  };
}

function nothingIn(text: string, laid: Laid): Transcript {
  return {
    layout: null, language: detectLanguage(text), length: text.length, meeting: NO_MEETING, sections: [], furniture: [], turns: [], cues: [], quotes: [], reported: [],
    speakers: [], figures: [], entities: [], descriptions: [], names: [], problems: laid.problems,
  };
}
