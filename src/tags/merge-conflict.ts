/** Something that both sides changed in different ways, for a person to settle. Both versions are in the merged text. */
export interface MergeConflict {
  /** `both-edited`: an annotation stands twice, each with the id of the other; `edited-removed`: the edited one is kept; `field`: ours stands, theirs is in a comment; `no-base`: the base cannot be read, so what one side removed may be back; `unreadable`: the text has git's conflict markers. */
  readonly kind: 'both-edited' | 'edited-removed' | 'field' | 'no-base' | 'unreadable';
  /** The annotation's id, or the field's name. */
  readonly what: string;
  /** The id of the version of the other side, with `both-edited`. */
  readonly other?: string;
}

/** What stands behind `conflict:` of an annotation that one side edited and the other removed. */
export const REMOVED_ELSEWHERE = 'removed';
