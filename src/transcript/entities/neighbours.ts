import type { EntityKind } from '../../base/names';
import { BEFORE_LAST } from '../lexicon/name-shapes';
import type { Draft, TextBetween } from './draft';

/** What stands between two names of a list. */
const COMMA = /^\s?,\s$/;
/** Whether what stands between two names makes a list of them. */
export const isListed = (between: string): boolean => COMMA.test(between) || BEFORE_LAST.test(between);
/** The longest text between two names of a list. */
const GAP = 8;

/**
 * Gives names without a kind the kind of those they are listed with (`Oslo, Bergen and Ask`): all whose kind is known must be
 * of one kind, and the list must end with `and` or `or`, for a comma alone joins anything but the places of a tour. A given name alone is a place
 * behind one that words of travel lead to (`flights between Lagos and Salvador`). Linear in the drafts.
 */
export function typeByNeighbours(drafts: readonly Draft[], textBetween: TextBetween): void {
  let first = 0;
  while (first < drafts.length) {
    let last = first, ended = first;
    while (last + 1 < drafts.length) {
      const gap = drafts[last + 1]!.start - drafts[last]!.end;
      if (gap < 1 || gap > GAP) break;
      const between = textBetween(drafts[last]!, drafts[last + 1]!), joined = BEFORE_LAST.test(between);
      if (!joined && !COMMA.test(between)) break;
      last++;
      if (joined) ended = last;
    }
    if (ended === first && last > first + 1 && isTour(drafts.slice(first, last + 1))) ended = last;
    if (ended > first) share(drafts, first, ended);
    first = last + 1;
  }
}

/** Whether commas alone join places to which words of travel lead (`visited Lenz, Tarn, Marlow`), two at least of the lists and none in another: no country behind its city. */
function isTour(listed: readonly Draft[]): boolean {
  const known = listed.filter(({ kind, sure }) => kind === 'place' && sure !== 'weak' && sure !== 'low'), { around } = listed[0]!;
  return (around === 'locative' || around === 'toponym') && known.length > 1 && known.every(({ code }) => (code?.length === 2) === (known[0]!.code?.length === 2)) && listed.every(({ kind, around: own }) => (kind === 'place' || kind === null) && own !== 'spoken');
}

/** Lets drafts `first` to `last` be of the one kind that those among them have of which it is known. */
function share(drafts: readonly Draft[], first: number, last: number): void {
  let kind: EntityKind | null = null, open = false;
  const isLed = drafts[first]!.around === 'toponym', isEither = ({ kind: own, sure, text, around }: Draft): boolean => isLed && own === 'person' && sure === 'medium' && around === null && !text.includes(' ');
  for (let i = first; i <= last; i++) {
    const { kind: own, sure, around } = drafts[i]!;
    const known = isEither(drafts[i]!) ? null : own !== null && sure !== 'weak' && sure !== 'low' ? own : own === null && (around === 'locative' || around === 'toponym') ? 'place' : null;
    if (known === null) open = true;
    else if (kind !== null && kind !== known) return;
    else kind = known;
  }
  if (!open || kind !== 'place' && kind !== 'organisation' && kind !== 'person') return;
  for (let i = first; i <= last; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== null && !(kind === 'place' && isEither(draft)) || draft.sure === 'weak' || draft.around === 'spoken') continue;
    // in a list of people a single word may be anything
    if (kind === 'person' && !draft.text.includes(' ')) continue;
    draft.kind = kind;
    draft.sure = 'medium';
    draft.reason = 'listed with others of its kind';
  }
}
