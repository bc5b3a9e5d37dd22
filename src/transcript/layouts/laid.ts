import type { Common } from '../../base/common';
import type { Problem } from '../../base/problem';
import type { Cue, Furniture, Layout, Section, TranscriptProblem } from '../model';
import type { Shifting } from '../shifting';
import type { Block, HeaderFacts, LaidTurn } from './laid-parts';
import type { CaptionsGround } from './captions';
import type { Naming } from './name-speakers';
import type { ReadoutGround } from './readout';
import type { PlacedTurns, TurnsGround } from './turns-again';

/**
 * A text taken apart by its layout, before anything is read in it. Blocks are what gets read (phase 1 works on one
 * block at a time and is cached by its text); furniture and front matter are in no block.
 */
export interface Laid {
  readonly layout: Layout | null;
  readonly blocks: Shifting<Block>;
  readonly turns: Shifting<LaidTurn>;
  readonly cues: Shifting<Cue>;
  /** Which blocks no turn speaks, and which are titles and headings. */
  readonly apart: readonly number[];
  readonly headed: readonly number[];
  readonly sections: readonly Section[];
  readonly furniture: readonly Furniture[];
  readonly header: HeaderFacts;
  readonly problems: readonly Problem<TranscriptProblem>[];
  /** What a narrative was laid out by, turns, and captions, for the next version of the text. */
  readonly readout?: ReadoutGround;
  readonly spoken?: { readonly ground: TurnsGround; readonly laid: PlacedTurns };
  readonly captions?: CaptionsGround;
  /** How the labels of the first turns were named. */
  readonly opening?: Naming;
}

/** The version of a text before the one that is laid out. */
export interface LaidBefore {
  readonly text: string;
  readonly laid: Laid;
  readonly common: Common;
}

