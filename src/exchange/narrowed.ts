import type { TaggedMeeting } from './annotations';

/** Which annotations a list is to have. */
export interface Narrowing {
  /** Whether a tag counts. */
  tag(tag: string): boolean;
  /** Whether somebody's annotations count; `''` stands for those that nobody signed. */
  author(author: string): boolean;
}

/**
 * Meetings with only those annotations, and of each only those tags, that count. What counts by neither is not there: an annotation without
 * a tag that counts, and a meeting without an annotation.
 */
export function narrowed(meetings: readonly TaggedMeeting[], { tag, author }: Narrowing): readonly TaggedMeeting[] {
  return meetings.flatMap(meeting => {
    const passages = meeting.passages.flatMap(passage => {
      const { annotation } = passage.placed, tags = annotation.tags.filter(tag);
      return tags.length && author(annotation.by ?? '') ? [{ ...passage, placed: { ...passage.placed, annotation: { ...annotation, tags } } }] : [];
    });
    return passages.length ? [{ ...meeting, passages }] : [];
  });
}

/** What a list leaves out, as a sentence for its head; `undefined` where it has everything. */
export function leftOut({ authors, tags, filter }: { readonly authors: readonly string[]; readonly tags: readonly string[]; readonly filter: string }): string | undefined {
  const without = [
    authors.length && `annotations by ${authors.map(author => author || '(not signed)').join(', ')}`,
    tags.length && `tags that are switched off (${tags.join(', ')})`,
    filter && `tags without “${filter}” in them`,
  ].filter(Boolean);
  return without.length ? `Left out: ${without.join('; ')}.` : undefined;
}
