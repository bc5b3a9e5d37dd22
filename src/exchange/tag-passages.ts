import { lineOf } from '../library/group';
import { carries } from '../tags/hierarchy';
import type { TaggedMeeting, TaggedPassage } from './annotations';
import { escapeMarkdown, link, noteItem, quoted } from './results';

/** What the list of a tag's passages says above them. */
export interface TagHead {
  readonly tag: string;
  /** What the codebook says that it means. */
  readonly description?: string | undefined;
  /** What somebody thinks about it. */
  readonly memo?: string | undefined;
  /** A sentence on what the list leaves out. */
  readonly remark?: string | undefined;
}

/**
 * The passages of a tag and of those under it as Markdown, meeting by meeting in the given order, whole, each with a link to its line, who
 * speaks, who tagged it, its other tags, and its note; the memos on the tag and on the meetings stand above. Links are relative to the workspace's folder; text of files is escaped so that it stays text,
 * notes and memos are Markdown already.
 */
export function tagPassagesAsMarkdown({ tag, description, memo, remark }: TagHead, all: readonly TaggedMeeting[]): string {
  const meetings = all.map(meeting => ({ ...meeting, passages: meeting.passages.filter(({ placed }) => carries(placed.annotation, tag)) })).filter(({ passages }) => passages.length);
  const count = meetings.reduce((sum, { passages }) => sum + passages.length, 0);
  const out = [`# ${escapeMarkdown(tag)}`, '', ...description ? [escapeMarkdown(description), ''] : [], ...quoted(memo), `${counted(count, 'passage')} in ${counted(meetings.length, 'meeting')}.`, '', ...remark ? [escapeMarkdown(remark), ''] : []];
  for (const { path, summary, passages, memo: onMeeting } of meetings) {
    out.push(`## ${escapeMarkdown(summary ? lineOf(summary) : path)}`, '', link(path, path), '', ...quoted(onMeeting));
    for (const passage of passages) out.push(...itemOf(path, passage, tag));
    out.push('');
  }
  return out.join('\n');
}

function itemOf(path: string, { placed: { annotation, state }, line, speakers }: TaggedPassage, tag: string): readonly string[] {
  const { quote, note, by, tags } = annotation, others = tags.filter(one => one !== tag);
  const where = line === null ? `(${state})` : `${link(`line ${line}`, `${path}#L${line}`)}${state === 'changed' ? ' (changed)' : ''}`;
  const who = speakers.length ? `${escapeMarkdown(speakers.join(', '))}: ` : '', remarks = [...others.length ? [others.join(', ')] : [], ...by === undefined ? [] : [by]];
  return [`- ${where}: ${who}${escapeMarkdown(quote)}${remarks.length ? ` (${escapeMarkdown(remarks.join(' · '))})` : ''}`, ...noteItem(note)];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
