import { lineOf } from '../library/group';
import type { MeetingSummary } from '../library/summary';
import { yearEvidence } from '../library/years';
import { parseArguments } from './arguments';
import { folderFor } from './folder';
import { counted, EXIT, printable, type Output } from './output';

/** One line for the list of commands. */
export const INDEX_HELP = 'list the meetings of a folder';

const USAGE = `usage: readout index [DIR] [--json]

Lists every transcript below DIR (here unless given), in order of path: its date, title, and how much is in it.
What git leaves out (.gitignore), hidden folders and node_modules are passed over.
  --json    one JSON object for each meeting, on a line of its own: file, layout, language, title, date, year,
            yearFrom (date, published, file or folder), place, host, participants, source, published, region,
            counterpart, words, quotes, speakers, names, figures, annotations, tags, authors, states

Exit codes: 0 read, 1 a file could not be read, 2 usage.
`;

/** `readout index`: the meetings of a folder, for people or as JSON lines. */
export async function indexFolder(args: readonly string[], output: Output): Promise<number> {
  const { has, rest, wrong } = parseArguments(args, [], ['--json']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  if (wrong !== undefined || rest.length > 1) {
    output.err(`readout index: ${printable(wrong ?? 'one folder, please')}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const library = await folderFor('index', rest[0] ?? '.', output);
  if (!library) return EXIT.problem;
  for (const meeting of library.meetings) output.out(has('--json') ? `${JSON.stringify(flat(meeting))}\n` : printable(forPeople(meeting)));
  return library.failures.length ? EXIT.problem : EXIT.ok;
}

function flat(summary: MeetingSummary): Record<string, unknown> {
  const { path, meeting: { titleSpan, dateEvidence, ...meeting }, ...rest } = summary;
  const year = yearEvidence({ path, meeting: { titleSpan, dateEvidence, ...meeting } });
  return { file: path, ...meeting, year: year?.year ?? null, yearFrom: year?.from ?? null, ...rest, uri: undefined };
}

function forPeople(meeting: MeetingSummary): string {
  const { path, layout, quotes, speakers, figures, annotations } = meeting, said = layout === 'readout' ? counted(quotes, 'quote') : counted(speakers.length, 'speaker');
  return `${path}: ${lineOf(meeting)} (${said}, ${counted(figures.length, 'figure')}, ${counted(annotations, 'annotation')})\n`;
}
