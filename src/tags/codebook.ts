import type { Problem } from '../base/problem';
import type { Corrections } from '../base/names';

/** One tag of the codebook. */
export interface TagDefinition {
  /** A path with `/`: `trade/volume`. */
  readonly tag: string;
  readonly description?: string;
  /** `#rrggbb`; a colour of the palette where none is given. */
  readonly color?: string;
  /** A digit or letter that sets the tag in tag mode. */
  readonly key?: string;
}

/** What stands in a workspace's readout.yaml. */
export interface Codebook {
  readonly tags: readonly TagDefinition[];
  readonly names: Corrections;
  readonly problems: readonly Problem[];
}
