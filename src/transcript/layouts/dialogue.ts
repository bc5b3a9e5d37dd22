import type { LabelRow } from './label-row';
import type { Row } from './rows';

/** Behind what somebody says a novel tells who says it: `– I know, – she said.`; so far into a row it is looked for (UTF-16 code units). */
const NARRATED = /[,.!?…] ?[–—] ?\p{Ll}/u, FAR = 400;
/** What a sentence ends with, a question among them. */
const ENDED = /[.?!…][\p{Pf}\p{Pe}"]*\s*$/u, ASKED = /\?[\p{Pf}\p{Pe}"]*\s*$/u;
/** So many dashes are a conversation, of which such shares end a sentence, ask and are told by a narrator. */
const FEWEST = 4, ENDS = 0.8, ASKS = 0.2, TOLD = 0.1;
/** So far before a label the words of the one before it end (UTF-16 code units; `chosenAgain` looks no further). */
const NEAR = 8;

/** Whether a narrator tells in a row behind a dash who speaks. */
export const isNarrated = (text: string, { start, end }: Row): boolean => NARRATED.test(text.slice(start + 2, Math.min(end, start + FAR)));

/**
 * The labels of a conversation in which a dash alone says that somebody else speaks, as interviews are printed in many languages; `null` where dashes
 * are those of a novel or of a list.
 */
export function dialogueOf(text: string, rows: readonly Row[], candidates: readonly LabelRow[]): readonly LabelRow[] | null {
  const opened = candidates.filter(({ label }) => label.form === 'opened');
  if (opened.length < FEWEST) return null;
  const before = opened.slice(1).map(({ label: { start } }) => text.slice(start - NEAR, start)), asked = before.filter(words => ASKED.test(words)).length;
  if (before.filter(words => ENDED.test(words)).length < before.length * ENDS || asked < before.length * ASKS || asked === before.length) return null;
  return opened.filter(({ row }) => isNarrated(text, rows[row]!)).length <= opened.length * TOLD ? opened : null;
}
