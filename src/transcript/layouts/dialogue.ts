import type { LabelRow } from './label-row';
import type { Row } from './rows';

/** Behind what somebody says a novel tells who says it: `– I know, – she said.`; so far into a row it is looked for (UTF-16 code units). */
const NARRATED = /[,.!?…](?: ?[–—] ?| - ?)\p{Ll}/u, FAR = 400;
/** What a sentence ends with, a question among them. */
const ENDED = /[.?!…][\p{Pf}\p{Pe}"]*\s*$/u, ASKED = /\?[\p{Pf}\p{Pe}"]*\s*$/u;
/** So many dashes are a conversation, of which such shares end a sentence, ask and are told by a narrator. */
const FEWEST = 4, ENDS = 0.8, ASKS = 0.2, TOLD = 0.1;
/** Hyphens are marks of lists, too: then such a share asks, and of the questions such a share is answered. */
const HYPHEN = '-', ASKS_OF_HYPHENS = 0.25, ANSWERED = 0.6;
/** So far before a label the words of the one before it end (UTF-16 code units; `chosenAgain` looks no further). */
const NEAR = 8;

/** Whether a narrator tells in a row behind a dash who speaks. */
export const isNarrated = (text: string, { start, end }: Row): boolean => NARRATED.test(text.slice(start + 2, Math.min(end, start + FAR)));

/**
 * The labels of a conversation in which a dash alone says that somebody else speaks, as interviews are printed in many languages; `null` where dashes
 * are those of a novel or of a list.
 */
export function dialogueOf(text: string, rows: readonly Row[], candidates: readonly LabelRow[]): readonly LabelRow[] | null {
  const all = candidates.filter(({ label }) => label.form === 'opened'), hyphens = all.filter(({ label }) => label.name === HYPHEN), areHyphens = hyphens.length * 2 > all.length;
  const opened = areHyphens ? hyphens : all.filter(({ label }) => label.name !== HYPHEN);
  if (opened.length < FEWEST) return null;
  const before = opened.slice(1).map(({ label: { start } }) => text.slice(start - NEAR, start)), asks = before.map(words => ASKED.test(words)), asked = asks.filter(Boolean).length;
  if (before.filter(words => ENDED.test(words)).length < before.length * ENDS || asked < before.length * (areHyphens ? ASKS_OF_HYPHENS : ASKS) || asked === before.length) return null;
  if (areHyphens && asks.filter((asking, i) => asking && asks[i + 1] !== true).length < asked * ANSWERED) return null;
  return opened.filter(({ row }) => isNarrated(text, rows[row]!)).length <= opened.length * TOLD ? opened : null;
}
