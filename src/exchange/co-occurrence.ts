import { countWhile } from '../base/halving';
import type { Span } from '../base/span';
import type { TagDefinition } from '../tags/codebook';
import type { TaggedMeeting, TaggedPassage } from './annotations';
import { csv, escapeMarkdown, link, tableRow } from './results';
import { lineOf } from '../library/group';

/** Which tags stand together how often. */
export interface CoOccurrence {
  /** The tags on any passage: those of the codebook first and in its order, the others by name. */
  readonly tags: readonly string[];
  /** How many passages have a tag. */
  passages(tag: string): number;
  /**
   * How many passages of a tag are on some of the same text as a passage of `other`, be it the same passage, be they of one coder or of two. Of tags
   * that stand on passages of different lengths this differs from what it is the other way round.
   */
  together(tag: string, other: string): number;
  /** The passages of two tags that are on some of the same text, in order of meetings and texts. */
  readonly pairs: readonly { readonly tags: readonly [string, string]; readonly found: readonly { readonly meeting: TaggedMeeting; readonly passage: TaggedPassage }[] }[];
}

/**
 * Which tags stand together. Two passages are together where they share a character of the text; one without a place is together with itself, that is
 * its own tags are. Takes time in proportion to the passages times the tags of their meeting, but for sorting them.
 */
export function coOccurrenceIn(meetings: readonly TaggedMeeting[], definitions: readonly TagDefinition[]): CoOccurrence {
  const counts = new Map<string, number>(), rows = new Map<string, Map<string, number>>(), found = new Map<string, { meeting: TaggedMeeting; passage: TaggedPassage }[]>();
  for (const meeting of meetings) {
    const covered = coveredBy(meeting.passages);
    for (const passage of meeting.passages) {
      const { span, annotation } = passage.placed, own = new Set(annotation.tags);
      const others = span ? [...covered].filter(([tag, stretches]) => own.has(tag) || meets(stretches, span)).map(([tag]) => tag) : [...own];
      for (const tag of own) {
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
        const row = rows.get(tag) ?? new Map<string, number>();
        rows.set(tag, row);
        for (const other of others) if (other !== tag) row.set(other, (row.get(other) ?? 0) + 1);
      }
      for (const pair of new Set([...own].flatMap(tag => others.filter(other => other !== tag).map(other => keyOf(tag, other))))) {
        const list = found.get(pair);
        if (list) list.push({ meeting, passage }); else found.set(pair, [{ meeting, passage }]);
      }
    }
  }
  const tags = [...new Set([...definitions.map(({ tag }) => tag).filter(tag => counts.has(tag)), ...[...counts.keys()].sort()])];
  const pairs = tags.flatMap((tag, i) => tags.slice(i + 1).flatMap(other => {
    const list = found.get(keyOf(tag, other));
    return list ? [{ tags: [tag, other] as const, found: list }] : [];
  }));
  return { tags, pairs, passages: tag => counts.get(tag) ?? 0, together: (tag, other) => (tag === other ? counts.get(tag) : rows.get(tag)?.get(other)) ?? 0 };
}

/** A key for two tags, whichever comes first. */
function keyOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

/** What of a text each tag is on, as stretches apart from each other and in order. */
function coveredBy(passages: readonly TaggedPassage[]): ReadonlyMap<string, readonly Span[]> {
  const covered = new Map<string, { start: number; end: number }[]>();
  const placed = passages.flatMap(({ placed: { span, annotation } }) => (span ? [{ span, tags: new Set(annotation.tags) }] : [])).sort((a, b) => a.span.start - b.span.start);
  for (const { span: { start, end }, tags } of placed) for (const tag of tags) {
    const list = covered.get(tag) ?? [], last = list.at(-1);
    covered.set(tag, list);
    if (last && start < last.end) last.end = Math.max(last.end, end); else list.push({ start, end });
  }
  return covered;
}

/** Whether one of some stretches, which are in order, shares a character with a span. */
function meets(stretches: readonly Span[], { start, end }: Span): boolean {
  const next = stretches[countWhile(stretches.length, i => stretches[i]!.end <= start)];
  return next !== undefined && next.start < end;
}

/** The table as CSV (RFC 4180): a row and a column for each tag; where they cross, how many passages of the row's tag stand together with the column's, on the diagonal all passages of the tag. */
export function coOccurrenceAsCsv({ tags, together }: CoOccurrence): string {
  return csv([['tag', ...tags], ...tags.map(tag => [tag, ...tags.map(other => String(together(tag, other)))])]);
}

/** The same as Markdown, of the tags that stand together with any other; then under each pair its passages, with a link to each. `remark` says at the head what is left out. */
export function coOccurrenceAsMarkdown({ tags, pairs, passages, together }: CoOccurrence, remark?: string): string {
  const paired = new Set(pairs.flatMap(pair => pair.tags)), columns = tags.filter(tag => paired.has(tag)), head = ['# Tags that stand together', '', ...remark ? [escapeMarkdown(remark), ''] : []];
  if (!pairs.length) return [...head, 'No two tags are on the same text.', ''].join('\n');
  return [
    ...head,
    tableRow(['tag', 'passages', ...columns]), `|---|${'---:|'.repeat(columns.length + 1)}`,
    ...columns.map(tag => tableRow([tag, String(passages(tag)), ...columns.map(other => (tag === other ? '' : String(together(tag, other))))])), '',
    'Each row tells how many passages its tag has, and how many of these are on some of the same text as a passage of the tag above the column.', '',
    ...pairs.flatMap(pair => [`## ${escapeMarkdown(pair.tags[0])} and ${escapeMarkdown(pair.tags[1])}`, '', ...pair.found.map(({ meeting, passage }) => itemOf(meeting, passage)), '']),
  ].join('\n');
}

function itemOf({ path, summary }: TaggedMeeting, { placed: { annotation: { quote, tags, by } }, line, speakers }: TaggedPassage): string {
  const meeting = summary ? lineOf(summary) : path, who = speakers.length ? `${escapeMarkdown(speakers.join(', '))}: ` : '';
  const where = line === null ? link(meeting, path) : link(`${meeting}, line ${line}`, `${path}#L${line}`), remarks = [tags.join(', '), ...by === undefined ? [] : [by]].join(' · ');
  return `- ${where}: ${who}${escapeMarkdown(quote)} (${escapeMarkdown(remarks)})`;
}
