import type { Corrections, Given } from '../base/names';
import { locate } from '../tags/anchor';
import { haystackOf } from '../tags/haystack';
import type { Placed, Sidecar } from '../tags/model';
import { place } from '../tags/place';
import { readSidecar } from '../tags/sidecar';
import { decodeText } from '../transcript/decode';
import type { Transcript } from '../transcript/model';
import { readTranscript } from '../transcript/read';
import type { FileEntry } from './files';
import { hasLayout, summarize, type MeetingSummary } from './summary';
import { distinctWords } from './words';

/** One file to read, and what its reading rests on besides its bytes. */
export interface Job {
  readonly file: FileEntry;
  readonly bytes: Uint8Array;
  /** `null` where there is none. */
  readonly sidecar: Uint8Array | null;
  readonly names: Corrections;
  /** Whether it is a transcript whatever it looks like, tagged or not. */
  readonly force: boolean;
}

/** A meeting read in full; `layout` is `null` where the file is no transcript. */
export interface MeetingText {
  readonly text: string;
  readonly transcript: Transcript;
  readonly placed: readonly Placed[];
}

/** What the library keeps of a file. */
export interface Summed {
  /** `null` for what is no transcript. */
  readonly summary: MeetingSummary | null;
  /** Each word of the text once, for the word index; one string, which crosses between threads faster than a list. */
  readonly words: string;
}

/** Reads a file in full; what somebody tagged is a transcript, whatever it looks like. Total: any bytes give a meeting. */
export function readMeeting({ file, bytes, sidecar, names, force }: Job): MeetingText {
  const { text } = decodeText(bytes), beside = sidecar ? readSidecar(decodeText(sidecar).text) : undefined;
  const fileName = file.path.slice(file.path.lastIndexOf('/') + 1);
  const transcript = readTranscript(text, { names, fileName, force: force || isTagged(beside), given: beside && givenIn(beside, text) });
  return { text, transcript, placed: beside ? place(text, beside.annotations) : [] };
}

/** Whether somebody tagged the text of a sidecar: only what is read as a transcript can be tagged, so that somebody said it is one. */
function isTagged(sidecar: Sidecar | undefined): boolean {
  return (sidecar?.annotations.length ?? 0) > 0;
}

/** Reads a file and sums it up. Total, and the same wherever it runs: in this thread or another. */
export function sumUp(job: Job): Summed {
  const { text, transcript, placed } = readMeeting(job);
  if (!hasLayout(transcript)) return { summary: null, words: '' };
  return { summary: summarize(job.file, text, transcript, placed), words: distinctWords(text).join('\n') };
}

/** What a sidecar sets for the reading of its text; a passage that is not to be found without doubt is left out. */
function givenIn({ meeting, speakers }: Pick<Sidecar, 'meeting' | 'speakers'>, text: string): Given {
  if (speakers.length === 0) return { meeting, speakers: [] };
  const haystack = haystackOf(text);
  return { meeting, speakers: speakers.flatMap(({ speaker, ...selector }) => {
    const { span } = locate(text, selector, haystack);
    return span ? [{ span, speaker }] : [];
  }) };
}
