import type { Placed } from '../../tags/model';
import { voicesOf } from '../../transcript/heard';
import type { Transcript } from '../../transcript/model';
import type { Passage, Source } from './model';

/** What of a transcript goes into a project besides its text and annotations. */
export interface Wanted {
  /** Who speaks where. */
  readonly voices: boolean;
  /** When and where the meeting was, who was there. */
  readonly about: boolean;
}

/** A transcript of the library with its annotations and the memo on it as a source; those without a place in the present text cannot be in it. */
export function sourceOf(name: string, text: string, transcript: Transcript | undefined, placed: readonly Placed[], memo: string | undefined, wanted: Wanted): Source {
  const passages = placed.flatMap(({ span, annotation: { id, tags, note, by, on } }): readonly Passage[] => (
    span ? [{ id, span, tags, ...(note !== undefined && { note }), ...(by !== undefined && { by }), ...(on !== undefined && { on }) }] : []));
  const voices = wanted.voices && transcript ? voicesOf(transcript).flat().flatMap(({ speaker, span }) => (speaker === null ? [] : [{ speaker, span }])) : [];
  return { name, text, passages, voices, about: wanted.about && transcript ? aboutOf(transcript) : {}, ...(memo !== undefined && { memo }) };
}

/** The fields of a meeting that are told, under the names that they have as variables of a document. */
function aboutOf({ meeting: { title, date, place, host, participants, region, counterpart } }: Transcript): Readonly<Record<string, string>> {
  const told = { Title: title, Date: date, Place: place, Host: host, Participants: participants.map(({ name }) => name).join('; '), Region: region, Counterpart: counterpart };
  return Object.fromEntries(Object.entries(told).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
