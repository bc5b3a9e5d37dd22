import { join } from 'node:path';
import { coOccurrenceAsCsv, coOccurrenceAsMarkdown, coOccurrenceIn, type CoOccurrence } from '../exchange/co-occurrence';
import { readCodebook } from '../tags/codebook';
import { parseArguments } from './arguments';
import { EXIT, printable, type Output } from './output';
import { reasonOf } from './sidecar-files';
import { taggedIn } from './tagged';
import { textOfFile } from './write';

/** One line for the list of commands. */
export const CO_OCCURRENCE_HELP = 'count which tags stand together';

const USAGE = `usage: readout co-occurrence [DIR] [--csv|--json]

Counts, for the transcripts below DIR (here unless given), how many passages of each tag are on some of the same text as a
passage of each other tag: the same passage, or one that shares a character with it, whoever tagged it. A tag's passages that
stand together with another's may be more or fewer than the other way round. Tags stand in the order of DIR's readout.yaml;
those under a tag do not count for it.
  --csv     a row and a column for each tag, on the diagonal all its passages, as CSV (RFC 4180)
  --json    one JSON object: tags [{ tag, passages, together: { TAG: number } }]

Exit codes: 0 counted, 1 a file could not be read, 2 usage.
`;

/** `readout co-occurrence`: which tags stand together how often, as Markdown with the passages unless told otherwise. */
export async function coOccurrence(args: readonly string[], output: Output): Promise<number> {
  const { has, rest, wrong } = parseArguments(args, [], ['--csv', '--json']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const why = wrong ?? (rest.length > 1 ? 'one folder, please' : has('--csv') && has('--json') ? 'CSV or JSON?' : undefined);
  if (why !== undefined) {
    output.err(`readout co-occurrence: ${printable(why)}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const folder = rest[0] ?? '.', { meetings, code } = await taggedIn('co-occurrence', folder, output);
  try {
    const found = coOccurrenceIn(meetings, readCodebook(textOfFile(join(folder, 'readout.yaml')) ?? '').tags);
    output.out(has('--json') ? `${JSON.stringify(asRecord(found))}\n` : has('--csv') ? coOccurrenceAsCsv(found) : printable(coOccurrenceAsMarkdown(found)));
    return code;
  } catch (error) {
    output.err(`readout co-occurrence: readout.yaml: ${printable(reasonOf(error))}\n`);
    return EXIT.problem;
  }
}

function asRecord({ tags, passages, together }: CoOccurrence): Record<string, unknown> {
  return { tags: tags.map(tag => ({ tag, passages: passages(tag), together: Object.fromEntries(tags.filter(other => other !== tag && together(tag, other)).map(other => [other, together(tag, other)])) })) };
}
