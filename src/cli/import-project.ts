import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits } from '../base/edit';
import type { LeftOut } from '../exchange/qda/model';
import { addAnnotations, type Outcome } from '../tags/change';
import { takeTags } from '../tags/codebook-change';
import { newMemos, takeMemo } from '../tags/memo';
import type { Annotation } from '../tags/model';
import { readSidecar } from '../tags/sidecar';
import { decodeText } from '../transcript/decode';
import { parseArguments } from './arguments';
import { counted, EXIT, printable, type Output } from './output';
import { reasonOf, sidecarOf } from './sidecar-files';
import { updateWhole, writeNew } from './write';

/** One line for the list of commands. */
export const IMPORT_HELP = 'take in a project of another program (REFI-QDA)';

const USAGE = `usage: readout import FILE [DIR]

Takes a project (.qdpx) or codebook (.qdc) that NVivo, ATLAS.ti, MAXQDA or another program exported into DIR (here unless
given): texts as transcripts, codings as annotations in YAML files beside them, codes as tags in readout.yaml, memos on codes
and texts as memos on tags and meetings. Nothing that is there is written over: a text whose name another has gets a number, and taking a project in again adds only what is new.

Exit codes: 0 taken in, 1 a file could not be read or written, 2 usage.
`;

/** What a project can hold that has no place here, in words. */
const LEFT: Readonly<Record<LeftOut, string>> = {
  'media': 'pictures or recordings without a transcript', 'missing-text': 'texts that are not in the file', 'unplaced': 'codings of pictures, pages, recordings or memos',
  'outside': 'passages that are not in their text', 'whole': 'codings of whole documents', 'cases': 'cases and sets', 'drawings': 'links and drawings', 'notes': 'memos on anything but codes, texts and passages',
};

/** `readout import`: a REFI-QDA project or codebook into a folder. */
export async function importProject(args: readonly string[], output: Output): Promise<number> {
  const { has, rest: [file, folder = '.', ...more], wrong } = parseArguments(args, []);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const why = wrong ?? (file === undefined ? 'which file?' : more.length ? 'one file and one folder, please' : undefined);
  if (why !== undefined) { output.err(`readout import: ${printable(why)}\n\n${USAGE}`); return EXIT.usage; }
  const { newAnnotations, otherPath, pathsFor, sameText, unpacked } = await import('../exchange/projects');
  let code: number = EXIT.ok;
  const fail = (what: string, error: unknown): void => { output.err(`readout import: ${printable(what)}: ${printable(reasonOf(error))}\n`); code = EXIT.problem; };
  try {
    const read = unpacked(readFileSync(file!));
    if ('refused' in read) throw new Error(read.refused === 'too-large' ? 'it holds more text than fits into memory' : 'it is no REFI-QDA project or codebook');
    const { tags, sources, left } = read.project, paths = pathsFor(sources);
    let taken = 0, annotations = 0, memos = 0;
    mkdirSync(folder, { recursive: true });
    if (tags.length) updateWhole(join(folder, 'readout.yaml'), yaml => {
      const after = changed(yaml, takeTags(yaml, tags));
      memos = newMemos(yaml, after);
      return after;
    });
    for (const [i, source] of sources.entries()) {
      try {
        const path = settled(number => join(folder, otherPath(paths[i]!, number)), text => sameText(text, source.text), source.text);
        let fresh: readonly Annotation[] = [], isNew = false;
        if (source.passages.length || source.memo !== undefined) updateWhole(sidecarOf(path), yaml => {
          fresh = newAnnotations(source, readSidecar(yaml).annotations);
          const added = fresh.length ? changed(yaml, addAnnotations(yaml, fresh)) : yaml;
          const whole = source.memo === undefined ? added : changed(added, takeMemo(added, source.memo));
          isNew = whole !== added;
          return whole;
        });
        annotations += fresh.length;
        memos += Number(isNew);
        taken++;
      } catch (error) { fail(paths[i]!, error); }
    }
    output.out(`${counted(taken, 'transcript')}, ${counted(annotations, 'new annotation')}, ${counted(tags.length, 'tag')}${memos ? `, ${counted(memos, 'new memo')}` : ''}\n`);
    if (left.size) output.err(`readout import: no place for ${[...left].map(([kind, count]) => `${LEFT[kind]} (${count})`).join(', ')}\n`);
  } catch (error) { fail(file!, error); }
  return code;
}

/** Writes a text to the first path where no other text is; gives where it is. */
function settled(pathAt: (number: number) => string, isSame: (text: string) => boolean, text: string): string {
  for (let number = 1; ; number++) {
    const path = pathAt(number);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeNew(path, text);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isSame(decodeText(readFileSync(path)).text)) return path;
    }
  }
}

function changed(yaml: string, { edits, refused }: Outcome): string {
  if (refused !== undefined) throw new Error(refused);
  return applyEdits(yaml, edits);
}
