import { taggedPassages, type TaggedMeeting } from '../exchange/annotations';
import { place } from '../tags/place';
import { readSidecar } from '../tags/sidecar';
import { filesIn } from './folder';
import { EXIT, printable, type Output } from './output';
import { reasonOf, sidecarOf, transcriptText } from './sidecar-files';
import { textOfFile } from './write';

/** The transcripts of a folder that have a sidecar, with their annotations in place, and the exit code: what cannot be read is told and left out. */
export async function taggedIn(command: string, folder: string, output: Output): Promise<{ readonly meetings: readonly TaggedMeeting[]; readonly code: number }> {
  const meetings: TaggedMeeting[] = [];
  let code: number = EXIT.ok;
  const trouble = (what: string, error: unknown): void => {
    output.err(`readout ${command}: ${printable(what)}: ${printable(reasonOf(error))}\n`);
    code = EXIT.problem;
  };
  const files = await Promise.resolve().then(() => filesIn(folder).list()).catch((error: unknown) => { trouble(folder, error); return []; });
  for (const { uri, path } of files) {
    try {
      const yaml = textOfFile(sidecarOf(uri));
      if (yaml === undefined) continue;
      const text = transcriptText(uri);
      meetings.push({ path, length: text.length, summary: undefined, passages: taggedPassages(text, undefined, place(text, readSidecar(yaml).annotations)) });
    } catch (error) {
      trouble(path, error);
    }
  }
  return { meetings, code };
}
