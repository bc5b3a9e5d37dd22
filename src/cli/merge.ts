import { readFileSync } from 'node:fs';
import { isSidecar } from '../library/files';
import { parseYaml, valueOf } from '../tags/document';
import { mergeSidecars, unreadable } from '../tags/merge';
import type { MergeConflict } from '../tags/merge-conflict';
import { mergeCodebooks } from '../tags/merge-codebook';
import { parseArguments } from './arguments';
import { EXIT, printable, type Output } from './output';
import { reasonOf } from './sidecar-files';
import { textOfFile, writeWhole } from './write';

/** One line for the list of commands. */
export const MERGE_HELP = 'merge two versions of a tags file, for git';

const USAGE = `usage: readout merge BASE OURS THEIRS [--output FILE] [--path NAME]

Merges two versions of a sidecar or readout.yaml that come from one base, annotation by annotation, and writes the result
to OURS. Nothing that either side wrote is dropped: an annotation that both edited differently stands twice, with a mark.
  --output FILE    write there instead; - prints the result
  --path NAME      the file's name in the repository, for messages

As git's merge driver:
  git config merge.readout.driver "readout merge %O %A %B --path %P"
  echo '*.tags.yaml merge=readout' >> .gitattributes
  echo 'readout.yaml merge=readout' >> .gitattributes

Exit codes: 0 clean, 1 something is left to look at (it is marked in the result), 2 usage.
`;

/** `readout merge`: a three-way merge of files. */
export function merge(args: readonly string[], output: Output): number {
  const { has, value, rest, wrong } = parseArguments(args, ['--output', '--path']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  if (wrong !== undefined || rest.length !== 3) { output.err(`readout merge: ${printable(wrong ?? 'three files, please')}\n\n${USAGE}`); return EXIT.usage; }
  const name = value('--path') ?? rest[1]!, target = value('--output') ?? rest[1]!;
  try {
    const sides = rest.map((file, i) => bytesOf(file) ?? (i === 0 ? Buffer.alloc(0) : missing(file))) as [Buffer, Buffer, Buffer], [, mine, other] = sides.map(textIn);
    if (mine === undefined || other === undefined) {
      if (target === '-') throw new Error('the file is not UTF-8');
      return mergeBytes(sides, bytes => { writeWhole(target, bytes); }, what => output.err(`${printable(name)}: ${what}\n`));
    }
    // what cannot be read of the base is no letter of the sides, so that it counts as changed by both
    const base = new TextDecoder('utf-8', { ignoreBOM: true }).decode(sides[0]);
    const { text, conflicts } = !isSidecar(name) && [mine, other, base].some(isCodebook) ? mergeCodebooks(base, mine, other) : mergeSidecars(base, mine, other);
    if (target === '-') output.out(text);
    else if (text !== textOfFile(target)) writeWhole(target, text);
    for (const conflict of conflicts) output.err(`${printable(name)}: ${printable(messageOf(conflict))}\n`);
    return conflicts.length > 0 ? EXIT.problem : EXIT.ok;
  } catch (error) {
    output.err(`readout merge: ${printable(name)}: ${printable(reasonOf(error))}\n`);
    return EXIT.problem;
  }
}

/**
 * Merges what is no UTF-8, byte for byte: what only one side changed is taken from it, else both stand whole between git's markers. Git takes a driver
 * that refuses for a conflict with our version as it is, where nothing would tell of theirs.
 */
function mergeBytes(sides: readonly [Buffer, Buffer, Buffer], write: (bytes: Buffer) => void, say: (what: string) => void): number {
  const [base, ours, theirs] = sides.map(bytes => bytes.toString('latin1')) as [string, string, string];
  if (ours === theirs || theirs === base) return EXIT.ok;
  write(Buffer.from(ours === base ? theirs : unreadable(ours, theirs).text, 'latin1'));
  if (ours === base) return EXIT.ok;
  say('one of the versions is not UTF-8; both stand between conflict markers');
  return EXIT.problem;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function textIn(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function missing(file: string): never {
  throw new Error(`${file} is not there`);
}

/** Whether a text is a readout.yaml: git gives a merge driver a file's name only where that is asked for. */
function isCodebook(yaml: string): boolean {
  const { root } = parseYaml(yaml);
  return root !== null && ['tags', 'names', 'ignore'].some(key => valueOf(root, key) !== undefined) && valueOf(root, 'annotations') === undefined;
}

function messageOf({ kind, what, other }: MergeConflict): string {
  if (kind === 'both-edited') return `both sides edited annotation ${what}; theirs is kept as ${other}`;
  if (kind === 'edited-removed') return `one side edited annotation ${what} and the other removed it; it is kept`;
  if (kind === 'no-base') return 'the version that both come from cannot be read, so what one side removed may be back';
  return kind === 'field' ? `both sides changed the ${what}; ours stands, theirs is in a comment at the end` : 'one of the versions cannot be read; both stand between conflict markers';
}
