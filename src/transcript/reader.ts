import { NO_CORRECTIONS, NOTHING_GIVEN, type Corrections, type Given } from '../base/names';
import { type Common, commonOf } from '../base/common';
import { detached } from '../base/detached';
import { readBlock, type BlockReading } from './block';
import { compose } from './compose';
import type { PlacedFigures } from './figures-in-place';
import { join, type Version } from './join';
import { detectLayout, isCaptions, layoutOf, SAMPLE } from './detect';
import { detectLanguage } from './language';
import { lay } from './layouts/lay';
import { type Look, lookAt } from './layouts/look';
import { type Block, type Laid, wordsOf } from './layouts/laid';
import { NO_MEETING } from './meeting';
import type { Layout, Transcript } from './model';

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

/** The last version of a text, and what told its layout; `look` is missing where nobody had to look. */
interface Last extends Version {
  readonly text: string;
  readonly look: Look | null;
  readonly detected: Layout | null;
  readonly placed: PlacedFigures;
}

/** Makes a reader that keeps what it read in each block for as long as the block stays as it is, and what the blocks tell together for as long as they tell the same. */
export function createReader(options: ReadOptions = {}): Reader {
  const { names: corrections = NO_CORRECTIONS, fileName = '', force = false } = options;
  let last: Last | null = null;
  return {
    read(text, given = options.given ?? NOTHING_GIVEN) {
      const common = last && commonOf(last.text, text);
      let look: Look | null = null;
      const see = (): Look => (look ??= lookAt(text, last?.look ?? null, common));
      const detected = last && common!.start >= SAMPLE ? last.detected : text.length > SAMPLE || isCaptions(text, fileName) ? detectLayout(text, fileName) : layoutOf(text, see());
      const laid = lay(text, fileName, detected ?? (force ? 'readout' : null), see);
      if (laid.layout === null) { last = null; return nothingIn(text, laid); }
      const language = detectLanguage(text);
      if (language !== last?.language) last = null;
      const version = join(text, laid, readBlocks(text, laid.blocks, language, last, common), language, corrections, last);
      const { transcript, placed } = compose(text, version, given, last?.placed ?? null);
      last = { ...version, text, look, detected, placed };
      return transcript;
    },
  };
}

/**
 * Phase 1: reads the blocks of a text. A block of the version `before` that lies in what is `common` to both, or that has the very words and stands
 * as far from the first or from the last, is not read again; one that is keeps its own words, and not the whole text of each version in which some block was edited.
 */
function readBlocks(text: string, blocks: readonly Block[], language: string, before: Version | null, common: Common | null): readonly BlockReading[] {
  if (!before || !common) return blocks.map(block => readBlock(wordsOf(text, block), language));
  const { laid: { blocks: old }, readings } = before, shift = old.length - blocks.length, tail = text.length - common.end;
  const known = (block: Block, i: number): BlockReading | null => {
    const was = old[i];
    if (!was || (was.turn < 0) !== (block.turn < 0)) return null;
    const by = block.span.end <= common.start ? 0 : block.span.start >= tail ? common.by : null;
    return (by !== null && isMoved(was, block, by)) || hasWords(text, block, readings[i]!.tokens.text) ? readings[i]! : null;
  };
  return blocks.map((block, i) => known(block, i) ?? (shift ? known(block, i + shift) : null) ?? readBlock(detached(wordsOf(text, block)), language));
}

/** Whether two blocks without gaps have the same place, but for what a text has grown before them. */
function isMoved(was: Block, block: Block, by: number): boolean {
  return !was.gaps?.length && !block.gaps?.length && was.span.start + by === block.span.start && was.span.end + by === block.span.end;
}

/** Whether the words of a block are these. */
function hasWords(text: string, block: Block, words: string): boolean {
  if (block.span.end - block.span.start !== words.length) return false;
  return block.gaps?.length ? wordsOf(text, block) === words : text.startsWith(words, block.span.start);
}

function nothingIn(text: string, laid: Laid): Transcript {
  return {
    layout: null, language: detectLanguage(text), length: text.length, meeting: NO_MEETING, sections: [], furniture: [], turns: [], cues: [], quotes: [], reported: [],
    speakers: [], figures: [], entities: [], descriptions: [], names: [], problems: laid.problems,
  };
}
