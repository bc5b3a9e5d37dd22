import type { Outcome } from './change';
import { setMeetingField } from './change';
import { readCodebook } from './codebook';
import { readSidecar } from './sidecar';

/**
 * Two memos on one thing as one: the other below what is there, with a blank line between, so that nobody's thoughts are lost. Where one holds all that
 * the other says, it stands for both, so that what comes twice is there once.
 */
export function joinedMemo(own: string | undefined, other: string | undefined): string | undefined {
  if (own === undefined || other === undefined) return own ?? other;
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}

/** Takes a memo on a meeting from elsewhere into its sidecar, see {@link joinedMemo}. */
export function takeMemo(yaml: string, memo: string): Outcome {
  const own = readSidecar(yaml).meeting.memo, both = joinedMemo(own, memo);
  return both === own ? { edits: [] } : setMeetingField(yaml, 'memo', both);
}

/** How many tags have another memo in one readout.yaml than in the version before it. */
export function newMemos(before: string, after: string): number {
  const known = new Map(readCodebook(before).tags.map(({ tag, memo }) => [tag, memo]));
  return readCodebook(after).tags.filter(({ tag, memo }) => memo !== known.get(tag)).length;
}
