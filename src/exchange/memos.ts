import { lineOf } from '../library/group';
import type { MeetingSummary } from '../library/summary';
import { escapeMarkdown, link, quoted } from './results';

/** A memo on a tag, with the path of the codebook that it stands in, relative to the workspace's folder. */
export interface TagMemo {
  readonly tag: string;
  readonly memo: string;
  readonly path: string;
}

/** A memo on a transcript, with its path relative to the workspace's folder; without a `summary` where it is no meeting of the library. */
export interface MeetingMemo {
  readonly path: string;
  readonly summary: MeetingSummary | undefined;
  readonly memo: string;
}

/** All memos as Markdown, those on tags before those on meetings, each under what it is on, with a link to where it stands or to the transcript. */
export function memosAsMarkdown(tags: readonly TagMemo[], meetings: readonly MeetingMemo[]): string {
  const onTags = tags.flatMap(({ tag, memo, path }) => [`### ${escapeMarkdown(tag)}`, '', link(path, path), '', ...quoted(memo)]);
  const onMeetings = meetings.flatMap(({ path, summary, memo }) => [`### ${escapeMarkdown(summary ? lineOf(summary) : path)}`, '', link(path, path), '', ...quoted(memo)]);
  return ['# Memos', '', ...tags.length ? ['## On tags', '', ...onTags] : [], ...meetings.length ? ['## On meetings', '', ...onMeetings] : []].join('\n');
}
