import { NO_CORRECTIONS, NOTHING_GIVEN, type Corrections, type Given } from '../base/names';
import { commonOf } from '../base/common';
import { detached } from '../base/detached';
import { readBlock, type BlockReading } from './block';
import { compose, type Composed } from './compose';
import { join, type Version } from './join';
import { type Kept, keptBlocks } from './kept';
import { isCaptions, layoutOf, layoutOfForced, lookAtSample, SAMPLE } from './detect';
import { detectLanguage } from './language';
import { lay } from './layouts/lay';
import { type Look, lookAt } from './layouts/look';
import type { Laid } from './layouts/laid';
import { type Block, wordsOf } from './layouts/laid-parts';
import { NO_MEETING } from './meeting';
import type { Layout, Transcript } from './model';
import type { Shifting } from './shifting';

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

/** The last version of a text, and what told its layout: how its beginning looks where that is not all of it; `look` is missing where nobody had to look. */
interface Last {
  readonly version: Version;
  readonly composed: Composed;
  readonly text: string;
  readonly given: Given;
  readonly look: Look | null;
  readonly sample: Look | null;
  readonly detected: Layout | null;
}

/** Makes a reader that keeps what it read in each block for as long as the block stays as it is, and what the blocks tell together for as long as they tell the same. */
export function createReader(options: ReadOptions = {}): Reader {
  const { names: corrections = NO_CORRECTIONS, fileName = '', force = false } = options;
  let last: Last | null = null;
  return {
    read(text, given = options.given ?? NOTHING_GIVEN) {
      const common = last && commonOf(last.text, text);
      let look: Look | null = null, sample: Look | null = null;
      const see = (): Look => (look ??= lookAt(text, last?.look ?? null, common));
      const detect = (): Layout | null => {
        if (isCaptions(text, fileName)) return 'captions';
        if (text.length <= SAMPLE) return layoutOf(text, see());
        const isBehind = last && common!.start >= SAMPLE;
        sample = isBehind ? last!.sample : lookAtSample(text, last?.sample ?? null, common);
        return isBehind ? last!.detected : layoutOf(sample!.text, sample!);
      };
      const detected = detect();
      const laid = lay(text, fileName, detected ?? (force ? layoutOfForced(see()) : null), see, last && { text: last.text, laid: last.version.laid, common: common! });
      if (laid.layout === null) { last = null; return nothingIn(text, laid); }
      const language = detectLanguage(text);
      if (language !== last?.version.language) last = null;
      const kept = last && keptBlocks(last.version.laid.blocks, laid.blocks, text, common!), before = last?.version ?? null;
      const version = join({ text, laid, readings: readBlocks(text, laid.blocks, language, before, kept), language }, corrections, before, kept);
      const composed = compose(text, version, given, last && kept && { ...last.version, ...last.composed, text: last.text, given: last.given, common: common!, kept });
      last = { version, composed, text, given, look, sample, detected };
      return composed.transcript;
    },
  };
}

/**
 * Phase 1: reads the blocks of a text. A block that was `kept` of the version `before`, or that has the very words and stands as far from the first
 * or from the last, is not read again; one that is keeps its own words, and not the whole text of each version in which some block was edited.
 */
function readBlocks(text: string, blocks: Shifting<Block>, language: string, before: Version | null, kept: Kept | null): readonly BlockReading[] {
  const readings: BlockReading[] = [];
  if (!before || !kept) {
    for (const block of blocks.all()) readings.push(readBlock(wordsOf(text, block), language));
    return readings;
  }
  const { readings: old } = before, { head, tail } = kept, shift = old.length - blocks.length;
  const known = (block: Block, i: number): BlockReading | null => old[i] && hasWords(text, block, old[i].tokens.text) ? old[i] : null;
  for (let i = head; i < blocks.length - tail; i++) {
    const block = blocks.at(i);
    readings.push(known(block, i) ?? (shift ? known(block, i + shift) : null) ?? readBlock(detached(wordsOf(text, block)), language));
  }
  return old.slice(0, head).concat(readings, old.slice(old.length - tail));
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
