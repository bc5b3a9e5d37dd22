import { readFileSync } from 'node:fs';
import type { Corrections } from '../base/names';
import { taggedPassages, type TaggedMeeting } from '../exchange/annotations';
import { isPlainText, type FileEntry } from '../library/files';
import type { MeetingSummary } from '../library/summary';
import { place } from '../tags/place';
import { readSidecar } from '../tags/sidecar';
import { filesIn } from './folder';
import { EXIT, printable, type Output } from './output';
import { reasonOf, sidecarOf, transcriptText } from './sidecar-files';
import { textOfFile } from './write';

/**
 * The transcripts of a folder that have a sidecar, with their annotations in place, and the exit code: what cannot be read is told and left out. With
 * what is known of `names` each transcript with annotations is read, too, and summed up as a meeting.
 */
export async function taggedIn(command: string, folder: string, output: Output, names?: Corrections): Promise<{ readonly meetings: readonly TaggedMeeting[]; readonly code: number }> {
  const meetings: TaggedMeeting[] = [];
  let code: number = EXIT.ok;
  const trouble = (what: string, error: unknown): void => {
    output.err(`readout ${command}: ${printable(what)}: ${printable(reasonOf(error))}\n`);
    code = EXIT.problem;
  };
  const files = await Promise.resolve().then(() => filesIn(folder).list()).catch((error: unknown) => { trouble(folder, error); return []; });
  for (const file of files) {
    const { uri, path } = file;
    try {
      const yaml = textOfFile(sidecarOf(uri));
      if (yaml === undefined) continue;
      const text = transcriptText(uri), passages = taggedPassages(text, undefined, place(text, readSidecar(yaml).annotations));
      meetings.push({ path, length: text.length, summary: names && passages.length ? await summaryOf(file, names) : undefined, passages });
    } catch (error) {
      trouble(path, error);
    }
  }
  return { meetings, code };
}

/** A transcript summed up; `undefined` for a text that is none. */
async function summaryOf(file: FileEntry, names: Corrections): Promise<MeetingSummary | undefined> {
  const { sumUp } = await import('../library/reading');
  return sumUp({ file, bytes: readFileSync(file.uri), sidecar: readFileSync(sidecarOf(file.uri)), names, force: !isPlainText(file.path) }).summary ?? undefined;
}
