import type { Common } from '../../base/common';
import { HEADER_ROWS, type KnownPeople, knownPeople } from '../attendees';
import { type FrontMatter, readFrontMatter } from '../front-matter';
import { type Kept, NOTHING_KEPT } from '../kept';
import { type Chosen, chooseLabels } from './choose';
import { chosenAgain, type Labelled } from './choose-again';
import { type Mark, markOf } from './furniture';
import { withoutGutter } from './gutter';
import { readLabel } from './label';
import type { LabelRead, TimeRead } from './label-read';
import { type Row, rowsOf } from './rows';
import { rowsAgain } from './rows-again';
import { type Inside, labelsInside, splitRows } from './several-in-row';
import { readTable } from './table';

/** What the rows of a text tell by themselves: what kind of text it is rests on it, and so does its layout. */
export interface Look extends Labelled {
  readonly front: FrontMatter | null;
  /** Which rows are those of the version before. */
  readonly kept: Kept;
  readonly people: KnownPeople;
  /** Whether a label is a name or the initials of somebody whom the header lists. */
  readonly known: (name: string) => boolean;
  readonly chosen: Chosen;
  /** What each row is by its wording. */
  readonly marks: readonly Mark[];
  /** The rows before the numbers of lines were cut off and turns set apart, and what was read at the beginning of each row: for the next version of the text. */
  readonly lines: readonly Row[];
  /** What may be labels inside those rows, and whether they are the rows themselves, without numbers of lines and no table. */
  readonly inside: readonly Inside[];
  readonly isPlain: boolean;
  readonly labels: Labels;
}

/** By row; `undefined` where nobody has asked. */
type Labels = readonly (LabelRead | TimeRead | null | undefined)[];

/** A label may reach over so many code units behind its row (`readLabel`), and looks at so many before it. */
const REACH = 512, BACK = 2;

/** Looks at a text; of the version `before` it keeps what lies far enough from what is not `common` to both. Linear. */
export function lookAt(text: string, before: Look | null = null, common: Common | null = null): Look {
  const front = readFrontMatter(text), from = front?.span.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const { rows: lines, kept: keptLines } = before && common ? rowsAgain(text, from, before.lines, common) : { rows: rowsOf(text, from), kept: NOTHING_KEPT };
  const bare = withoutGutter(text, lines), table = readTable(text, bare);
  const { inside, isSame } = table ? { inside: [], isSame: false } : labelsInside(text, bare, bare === lines && before?.isPlain ? keptLines : NOTHING_KEPT, before?.inside ?? [], before?.lines.length ?? 0);
  // where nothing was split, nothing is while no label inside a row comes or goes
  const rows = table?.rows ?? (isSame && before?.isPlain && before.rows === before.lines ? bare : splitRows(text, bare, inside)), kept = rows === lines && before?.rows === before?.lines ? keptLines : NOTHING_KEPT;
  const { labels, ...unread } = table ? { labels: [...table.labels], from: 0, to: rows.length } : labelsAgain(text, rows, kept, before, common), marks = marksAgain(text, rows, kept, before);
  const labelOf = (i: number): LabelRead | TimeRead | null => {
    const label = labels[i];
    return label === undefined ? labels[i] = readLabel(text, rows[i]!, rows[i + 1]) : label;
  };
  const people = before && kept.head >= HEADER_ROWS ? before.people : knownPeople(text, front, rows, before?.people), known = people.isKnown;
  const chosen = before && people === before.people && chosenAgain(before, { text, rows, labelOf }, unread.from, unread.to) || chooseLabels(text, rows, known, labelOf);
  return { text, front, rows, kept, people, known, chosen, marks, lines, inside, isPlain: bare === lines && !table, labels, labelOf };
}

/** The labels of the rows that are the same in both versions, and so are the rows behind them; and which rows, between those, have to be read. */
function labelsAgain(text: string, rows: readonly Row[], kept: Kept, before: Look | null, common: Common | null): { readonly labels: Labels[number][]; readonly from: number; readonly to: number } {
  if (!before || !common) return { labels: Array.from({ length: rows.length }), from: 0, to: rows.length };
  const { by } = kept, behind = text.length - common.end + BACK;
  let { head, tail } = kept;
  while (head > 0 && Math.max(rows[head - 1]!.end + REACH, rows[head + 1]?.start ?? text.length) >= common.start) head--;
  while (tail > 0 && rows.at(-tail)!.start < behind) tail--;
  const labels: Labels[number][] = before.labels.slice(0, head);
  for (let i = head; i < rows.length - tail; i++) labels.push(undefined);
  for (let i = before.labels.length - tail; i < before.labels.length; i++) labels.push(by === 0 ? before.labels[i] : labelBy(before.labels[i], by));
  return { labels, from: head, to: rows.length - tail };
}

function marksAgain(text: string, rows: readonly Row[], { head, tail }: Kept, before: Look | null): readonly Mark[] {
  const marks = before ? before.marks.slice(0, head) : [];
  for (let i = head; i < rows.length - tail; i++) marks.push(markOf(text, rows[i]!));
  if (before) for (let i = before.marks.length - tail; i < before.marks.length; i++) marks.push(before.marks[i]!);
  return marks;
}

function labelBy(label: Labels[number], by: number): Labels[number] {
  if (!label) return label;
  if (!('form' in label)) return { time: label.time, textStart: label.textStart + by };
  const { form, start, end, name, office, time, textStart, shape } = label;
  return { form, start: start + by, end: end + by, name, office, time, textStart: textStart + by, shape };
}
