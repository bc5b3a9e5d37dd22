import { linesOf } from '../base/lines';
import { lineOf } from '../library/group';
import { titleOf, type MeetingSummary } from '../library/summary';
import type { TagDefinition } from '../tags/codebook';
import { treeOf, type TagNode } from '../tags/hierarchy';
import type { Placed } from '../tags/model';
import { heardIn, voicesOf } from '../transcript/heard';
import type { Transcript } from '../transcript/model';
import { csv, escapeMarkdown, link, noteItem, quoted } from './results';

/** An annotation for a list. */
export interface TaggedPassage {
  readonly placed: Placed;
  /** Where it stands, from 1; `null` for one without a place. */
  readonly line: number | null;
  /** Who speaks there, each once in reading order. */
  readonly speakers: readonly string[];
}

/** A transcript with its annotations in reading order; without a `summary` where it is no meeting of the library. */
export interface TaggedMeeting {
  readonly path: string;
  readonly summary: MeetingSummary | undefined;
  /** UTF-16 code units of the text; 0 where it is gone. */
  readonly length: number;
  readonly passages: readonly TaggedPassage[];
  /** What somebody thinks about the meeting: Markdown, possibly of several lines. */
  readonly memo?: string | undefined;
}

/** The annotations of a transcript with what its text tells of their places. */
export function taggedPassages(text: string, transcript: Transcript | undefined, placed: readonly Placed[]): readonly TaggedPassage[] {
  const lines = linesOf(text), voices = transcript ? voicesOf(transcript) : [];
  return placed.map(one => ({
    placed: one,
    line: one.span && lines.positionAt(one.span.start).line + 1,
    speakers: one.span ? heardIn(voices, one.span) : [],
  }));
}

/** Annotations as CSV (RFC 4180), a row each: dates as ISO or EDTF, several tags or speakers with semicolons between them. */
export function annotationsAsCsv(meetings: readonly TaggedMeeting[]): string {
  const rows = meetings.flatMap(({ path, summary, passages }) => passages.map(({ placed: { annotation, state }, line, speakers }) => [
    path, summary?.meeting.date ?? '', summary ? titleOf(summary) : '', String(line ?? ''), annotation.tags.join('; '), annotation.quote, speakers.join('; '),
    annotation.note ?? '', annotation.by ?? '', annotation.on ?? '', state, annotation.id,
  ]));
  return csv([['file', 'date', 'meeting', 'line', 'tags', 'passage', 'speakers', 'note', 'by', 'on', 'state', 'id'], ...rows]);
}

/**
 * Annotations as Markdown, tag by tag in the order of the codebook, under each what it means, the memo on it and its passages, each with a link to its line,
 * relative to the workspace's folder. Text of files is escaped so that it stays text; notes and memos are Markdown already. A `remark` says at the head what is left out.
 */
export function annotationsAsMarkdown(meetings: readonly TaggedMeeting[], definitions: readonly TagDefinition[], remark?: string): string {
  const byTag = new Map<string, string[]>(definitions.map(({ tag }) => [tag, []]));
  for (const meeting of meetings) for (const passage of meeting.passages) for (const tag of passage.placed.annotation.tags) {
    const items = byTag.get(tag) ?? [];
    items.push(itemOf(meeting, passage));
    byTag.set(tag, items);
  }
  const section = ({ tag, children }: TagNode): readonly string[] => {
    const { description: meaning, memo } = definitions.find(one => one.tag === tag) ?? {}, items = byTag.get(tag) ?? [];
    // a path that only others imply says nothing by itself
    const implied = !byTag.has(tag), own = [`## ${escapeMarkdown(tag)}`, '', ...meaning ? [escapeMarkdown(meaning), ''] : [], ...quoted(memo), ...items, ...items.length ? [''] : []];
    return [...implied ? [] : own, ...children.flatMap(section)];
  };
  return ['# Annotations', '', ...remark ? [escapeMarkdown(remark), ''] : [], ...treeOf(byTag.keys()).flatMap(section)].join('\n');
}

function itemOf({ path, summary }: TaggedMeeting, { placed: { annotation, state }, line, speakers }: TaggedPassage): string {
  const { quote, note, by } = annotation, meeting = summary ? lineOf(summary) : path;
  const where = line === null ? `${link(meeting, path)} (${state})` : `${link(`${meeting}, line ${line}`, `${path}#L${line}`)}${state === 'changed' ? ' (changed)' : ''}`;
  const who = speakers.length ? `${escapeMarkdown(speakers.join(', '))}: ` : '', signed = by === undefined ? '' : ` (${escapeMarkdown(by)})`;
  return `- ${where}: ${who}${escapeMarkdown(quote)}${signed}${noteItem(note).map(line => `\n${line}`).join('')}`;
}
