import { join } from 'node:path';
import { tagTableAsCsv, tagTableOf, type TagTable } from '../exchange/tag-table';
import { readCodebook } from '../tags/codebook';
import { parseArguments } from './arguments';
import { EXIT, printable, type Output } from './output';
import { reasonOf } from './sidecar-files';
import { taggedIn } from './tagged';
import { textOfFile } from './write';

/** One line for the list of commands. */
export const TAGS_BY_MEETING_HELP = 'count how many passages of each meeting carry which tag';

const USAGE = `usage: readout tags-by-meeting [DIR] [--csv|--json]

Counts, for each transcript below DIR (here unless given) with annotations, how many of them carry which tag, with its date
and title. Tags of DIR's readout.yaml stand first and in its order, whether used or not, then the others by name. An
annotation counts under each of its tags, and not under the tags above them.
  --csv     a row for each meeting, a column for each tag, as CSV (RFC 4180), the way it is printed unless told otherwise
  --json    one JSON object: tags, meetings [{ file, date, title, passages: { TAG: number } }]

Exit codes: 0 counted, 1 a file could not be read, 2 usage.
`;

/** `readout tags-by-meeting`: how often each tag is used in each meeting of a folder, for spreadsheets and scripts. */
export async function tagsByMeeting(args: readonly string[], output: Output): Promise<number> {
  const { has, rest, wrong } = parseArguments(args, [], ['--csv', '--json']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const why = wrong ?? (rest.length > 1 ? 'one folder, please' : has('--csv') && has('--json') ? 'CSV or JSON?' : undefined);
  if (why !== undefined) {
    output.err(`readout tags-by-meeting: ${printable(why)}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const folder = rest[0] ?? '.';
  try {
    const { tags, names } = readCodebook(textOfFile(join(folder, 'readout.yaml')) ?? '');
    const { meetings, code } = await taggedIn('tags-by-meeting', folder, output, names), table = tagTableOf(meetings.filter(({ passages }) => passages.length), tags);
    output.out(has('--json') ? `${JSON.stringify(asRecord(table))}\n` : tagTableAsCsv(table));
    return code;
  } catch (error) {
    output.err(`readout tags-by-meeting: readout.yaml: ${printable(reasonOf(error))}\n`);
    return EXIT.problem;
  }
}

function asRecord({ tags, rows }: TagTable): Record<string, unknown> {
  return { tags, meetings: rows.map(({ path, date, title, counts }) => ({ file: path, date, title, passages: Object.fromEntries(counts) })) };
}
