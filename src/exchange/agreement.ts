import { overlap, type Span } from '../base/span';
import { lineOf } from '../library/group';
import type { TaggedMeeting, TaggedPassage } from './annotations';
import { csv, escapeMarkdown, link, tableRow } from './results';

/** How far people agree who tagged the same meetings with one tag. Lengths are UTF-16 code units. */
export interface TagAgreement {
  readonly tag: string;
  /** How many passages each of the coders tagged so. */
  readonly passages: ReadonlyMap<string, number>;
  /** How much of the texts somebody tagged so, and how much all who tagged in the meeting did. */
  readonly any: number;
  readonly all: number;
  /**
   * Krippendorff's alpha for nominal data: 1 where all agree, 0 where they agree as often as by chance, below where they agree less. The units
   * are the code units of the texts, each tagged so or not by everybody who tagged in the meeting; `null` where nothing or everything was.
   */
  readonly alpha: number | null;
  /** The passages of which no other coder tagged any part so, in order of meetings. */
  readonly alone: readonly Lone[];
}

/** A passage that one coder tagged alone. */
export interface Lone {
  readonly meeting: TaggedMeeting;
  readonly passage: TaggedPassage;
  readonly coder: string;
}

/** What comparing coders found. */
export interface Agreement {
  /** Everybody who tagged in a meeting in which somebody else did, by name. */
  readonly coders: readonly string[];
  /** How many such meetings there are. */
  readonly meetings: number;
  /** How many annotations were left out of account because nobody signed them. */
  readonly unsigned: number;
  readonly tags: readonly TagAgreement[];
}

/** A passage with its place and who tagged it. */
interface Coded { readonly passage: TaggedPassage; readonly span: Span; readonly coder: string }

/** What one tag comes to so far; `split` sums what coders differ in, weighed as alpha has it. */
interface Sum { readonly passages: Map<string, number>; any: number; all: number; ones: number; split: number; readonly alone: Lone[] }

/**
 * Compares what several people tagged in the same meetings, tag by tag. Who tagged in a meeting is taken to have read it; annotations without a name
 * or a place are left out of account. Takes time in proportion to the annotations, but for sorting them.
 * Source of the measure: K. Krippendorff, Content Analysis, on the reliability of nominal data with any number of coders.
 */
export function agreementOn(meetings: readonly TaggedMeeting[]): Agreement {
  const coders = new Set<string>(), sums = new Map<string, Sum>();
  let shared = 0, values = 0, unsigned = 0;
  for (const meeting of meetings) {
    unsigned += meeting.passages.filter(({ placed }) => placed.annotation.by === undefined).length;
    const coded = meeting.passages.flatMap((passage): Coded[] => {
      const { placed: { span, annotation: { by } } } = passage;
      return span && by !== undefined ? [{ passage, span, coder: by }] : [];
    });
    const here = new Set(coded.map(({ coder }) => coder));
    if (here.size < 2) continue;
    shared++;
    values += meeting.length * here.size;
    for (const coder of here) coders.add(coder);
    for (const [tag, own] of byTag(coded)) addTo(sumOf(sums, tag), meeting, own, here.size);
  }
  const tags = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, { passages, any, all, ones, split, alone }]): TagAgreement =>
    ({ tag, passages, any, all, alpha: ones > 0 && ones < values ? 1 - (values - 1) * split / (ones * (values - ones)) : null, alone }));
  return { coders: [...coders].sort(), meetings: shared, unsigned, tags };
}

function byTag(coded: readonly Coded[]): ReadonlyMap<string, readonly Coded[]> {
  const tags = new Map<string, Coded[]>();
  for (const one of coded) for (const tag of new Set(one.passage.placed.annotation.tags)) {
    const own = tags.get(tag);
    if (own) own.push(one); else tags.set(tag, [one]);
  }
  return tags;
}

function sumOf(sums: Map<string, Sum>, tag: string): Sum {
  let sum = sums.get(tag);
  if (!sum) sums.set(tag, sum = { passages: new Map(), any: 0, all: 0, ones: 0, split: 0, alone: [] });
  return sum;
}

/** Adds what `coders` people tagged so in one meeting. */
function addTo(sum: Sum, meeting: TaggedMeeting, own: readonly Coded[], coders: number): void {
  for (const { coder } of own) sum.passages.set(coder, (sum.passages.get(coder) ?? 0) + 1);
  for (const { length, by } of stretches(own)) {
    sum.any += length;
    if (by === coders) sum.all += length;
    sum.ones += length * by;
    sum.split += length * by * (coders - by) / (coders - 1);
  }
  for (const { passage, coder } of aloneAmong(own)) sum.alone.push({ meeting, passage, coder });
}

/** The stretches of a text that somebody tagged, with how many did. */
function stretches(own: readonly Coded[]): readonly { readonly length: number; readonly by: number }[] {
  const edges = own.flatMap(({ span, coder }) => [{ at: span.start, coder, step: 1 }, { at: span.end, coder, step: -1 }]).sort((a, b) => a.at - b.at);
  const open = new Map<string, number>(), found: { length: number; by: number }[] = [];
  let by = 0, from = 0;
  for (const { at, coder, step } of edges) {
    if (by > 0 && at > from) found.push({ length: at - from, by });
    from = at;
    const before = open.get(coder) ?? 0, now = before + step;
    open.set(coder, now);
    by += (now > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
  }
  return found;
}

/** The passages that touch none of another coder, in reading order. */
function aloneAmong(own: readonly Coded[]): readonly Coded[] {
  const sorted = [...own].sort((a, b) => a.span.start - b.span.start), together = new Set<Coded>(), ends = new Map<string, Span>(), starts = new Map<string, Span>();
  const meets = (one: Coded, others: ReadonlyMap<string, Span>): boolean => [...others].some(([coder, span]) => coder !== one.coder && overlap(span, one.span) > 0);
  for (const one of sorted) {
    if (meets(one, ends)) together.add(one);
    if ((ends.get(one.coder)?.end ?? 0) < one.span.end) ends.set(one.coder, one.span);
  }
  for (const one of sorted.toReversed()) {
    if (meets(one, starts)) together.add(one);
    starts.set(one.coder, one.span);
  }
  return sorted.filter(one => !together.has(one));
}

const rounded = (value: number | null): string => value === null ? '' : value.toFixed(2);
/** The share of what somebody tagged that all did. */
const shareOf = ({ any, all }: TagAgreement): string => rounded(any ? all / any : null);

/** Agreement as CSV (RFC 4180), a row for each tag: how many passages of each coder, the share that all tagged of what somebody did, and alpha. */
export function agreementAsCsv({ coders, tags }: Agreement): string {
  return csv([['tag', ...coders, 'overlap', 'alpha', 'alone'], ...tags.map(one => [one.tag, ...coders.map(coder => String(one.passages.get(coder) ?? 0)), shareOf(one), rounded(one.alpha), String(one.alone.length)])]);
}

/** Agreement as Markdown: a table of the tags, then under each the passages of which only one coder tagged anything so, with a link to each. `left` says at the head what is left out. */
export function agreementAsMarkdown(agreement: Agreement, left?: string): string {
  const { coders, meetings, tags, unsigned } = agreement, remark = [...left ? [escapeMarkdown(left), ''] : [], ...uncounted(unsigned)];
  if (!meetings) return ['# Agreement between coders', '', 'No meeting has annotations of two people. Whose an annotation is stands in its field by: the setting readout.author, else the name in git.', '', ...remark].join('\n');
  const table = tags.map(one => tableRow([one.tag, ...coders.map(coder => String(one.passages.get(coder) ?? 0)), shareOf(one), rounded(one.alpha)]));
  const lists = tags.flatMap(({ tag, alone }) => alone.length ? [`## ${escapeMarkdown(tag)}`, '', ...alone.map(itemOf), ''] : []);
  return [
    '# Agreement between coders', '', `Meetings in which two people or more tagged: ${meetings}.`, '', ...remark,
    tableRow(['tag', ...coders, 'overlap', 'alpha']), `|---|${'---:|'.repeat(coders.length + 2)}`, ...table, '',
    'Under each name stands how many passages that person tagged so. Overlap: of all text that somebody tagged so, the share that everybody did who tagged in the meeting.',
    'Alpha: Krippendorff’s alpha over the characters of these meetings; 1 is full agreement, 0 as much as chance gives.', '',
    ...lists.length ? ['Passages below were tagged so by one person only.', '', ...lists] : [],
  ].join('\n');
}

function uncounted(unsigned: number): readonly string[] {
  return unsigned === 1 ? ['1 annotation has no name and does not count.', ''] : unsigned ? [`${unsigned} annotations have no name and do not count.`, ''] : [];
}

function itemOf({ meeting: { path, summary }, passage: { placed, line }, coder }: Lone): string {
  const meeting = summary ? lineOf(summary) : path;
  return `- ${escapeMarkdown(coder)}: ${link(`${meeting}, line ${line}`, `${path}#L${line}`)}: ${escapeMarkdown(placed.annotation.quote)}`;
}
