import { basename, join, relative, resolve, sep } from 'node:path';
import type { Source } from '../exchange/qda/model';
import { readCodebook } from '../tags/codebook';
import { place } from '../tags/place';
import { readSidecar } from '../tags/sidecar';
import { decodeText } from '../transcript/decode';
import { parseArguments } from './arguments';
import { folderFor, type FolderLibrary } from './folder';
import { counted, EXIT, printable, type Output } from './output';
import { reasonOf, sidecarsUnder, transcriptOf, transcriptText } from './sidecar-files';
import { textOfFile, writeWhole } from './write';

/** One line for the list of commands. */
export const EXPORT_HELP = 'write a folder as a project for other programs (REFI-QDA)';

const USAGE = `usage: readout export FILE [DIR] [--tagged] [--without-speakers] [--without-variables]

Writes the transcripts below DIR (here unless given), their annotations, the codebook and all memos as one file that NVivo,
ATLAS.ti, MAXQDA and other programs for qualitative analysis open: a project where FILE ends in .qdpx, the codebook alone,
without memos, in .qdc.
  --tagged              only transcripts with annotations or a memo
  --without-speakers    not who speaks, which is a case for each speaker
  --without-variables   not the date, place and participants of meetings, which are variables of the transcripts

Exit codes: 0 written, 1 a file could not be read or written, 2 usage.
`;

/** `readout export`: a folder as a REFI-QDA project or codebook. */
export async function exportProject(args: readonly string[], output: Output): Promise<number> {
  const { has, rest: [file, folder = '.', ...more], wrong } = parseArguments(args, [], ['--tagged', '--without-speakers', '--without-variables']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const isCodebook = file?.toLowerCase().endsWith('.qdc') ?? false;
  const why = wrong ?? (file === undefined ? 'which file?' : more.length ? 'one file and one folder, please' : isCodebook || file.toLowerCase().endsWith('.qdpx') ? undefined : 'the file should end in .qdpx or .qdc');
  if (why !== undefined) { output.err(`readout export: ${printable(why)}\n\n${USAGE}`); return EXIT.usage; }
  const { packed, projectFiles, codebookFile } = await import('../exchange/projects');
  try {
    const { tags } = readCodebook(textOfFile(join(folder, 'readout.yaml')) ?? '');
    if (isCodebook) {
      if (!tags.length) throw new Error('readout.yaml lists no tags');
      writeWhole(file!, codebookFile(tags));
      output.out(`${counted(tags.length, 'tag')} in ${printable(file!)}\n`);
      return EXIT.ok;
    }
    const library = await folderFor('export', folder, output);
    if (!library) return EXIT.problem;
    const { sources, lost } = await gather(library, folder, has);
    writeWhole(file!, packed(projectFiles({ name: basename(resolve(folder)), tags, sources })));
    const memos = [...tags, ...sources].filter(({ memo }) => memo !== undefined).length;
    output.out(`${counted(sources.length, 'transcript')}, ${counted(sources.reduce((sum, { passages }) => sum + passages.length, 0), 'annotation')}${memos ? `, ${counted(memos, 'memo')}` : ''} in ${printable(file!)}\n`);
    if (lost) output.err(`readout export: ${counted(lost, 'annotation')} without a place in the present text left out; readout tags tells which\n`);
    return library.failures.length ? EXIT.problem : EXIT.ok;
  } catch (error) {
    output.err(`readout export: ${printable(reasonOf(error))}\n`);
    return EXIT.problem;
  }
}

/** The transcripts of a folder in order of path, and other texts that were tagged. */
async function gather(library: FolderLibrary, folder: string, has: (flag: string) => boolean): Promise<{ readonly sources: readonly Source[]; readonly lost: number }> {
  const { sourceOf } = await import('../exchange/projects'), { readMeeting } = await import('../library/reading');
  const wanted = { voices: !has('--without-speakers'), about: !has('--without-variables') }, sources = new Map<string, Source>();
  let lost = 0;
  for (const meeting of library.meetings) {
    const job = await library.job(meeting), { text, transcript, placed } = readMeeting(job), { memo } = readSidecar(job.sidecar ? decodeText(job.sidecar).text : '').meeting;
    if (has('--tagged') && !placed.length && memo === undefined) continue;
    sources.set(meeting.path, sourceOf(meeting.path, text, transcript, placed, memo, wanted));
    lost += placed.length - sources.get(meeting.path)!.passages.length;
  }
  for (const sidecar of sidecarsUnder(folder)) {
    const path = relative(folder, transcriptOf(sidecar)).split(sep).join('/'), { annotations, meeting: { memo } } = readSidecar(textOfFile(sidecar) ?? '');
    if (sources.has(path) || (!annotations.length && memo === undefined)) continue;
    const text = transcriptText(sidecar), placed = place(text, annotations);
    sources.set(path, sourceOf(path, text, undefined, placed, memo, wanted));
    lost += placed.length - sources.get(path)!.passages.length;
  }
  return { sources: [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source), lost };
}
