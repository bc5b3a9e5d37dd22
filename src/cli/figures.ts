import { figureRecord, figuresAsCsv, figuresHead } from '../exchange/figures';
import { decodeText } from '../transcript/decode';
import { parseArguments } from './arguments';
import { folderFor } from './folder';
import { EXIT, printable, type Output } from './output';

/** One line for the list of commands. */
export const FIGURES_HELP = 'print the figures of all meetings of a folder';

const USAGE = `usage: readout figures [DIR] [--csv|--json]

Prints every figure of the transcripts below DIR (here unless given) with its meeting: file, date, year, meeting, region,
speaker, subject, kind, modifier, low, high, unit, text, start, end, sentence. Low and high are the same unless it is a range, in base
units, empty for dates and times; start and end are UTF-16 code units of the decoded text.
  --csv     as CSV (RFC 4180), the way it is printed unless told otherwise
  --json    one JSON object for each figure, on a line of its own

Exit codes: 0 read, 1 a file could not be read, 2 usage.
`;

/** `readout figures`: the figures of a folder, for spreadsheets and scripts. */
export async function figures(args: readonly string[], output: Output): Promise<number> {
  const { has, rest, wrong } = parseArguments(args, [], ['--csv', '--json']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const why = wrong ?? (rest.length > 1 ? 'one folder, please' : has('--csv') && has('--json') ? 'CSV or JSON?' : undefined);
  if (why !== undefined) {
    output.err(`readout figures: ${printable(why)}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const library = await folderFor('figures', rest[0] ?? '.', output);
  if (!library) return EXIT.problem;
  if (!has('--json')) output.out(figuresHead());
  for (const meeting of library.meetings) {
    if (!meeting.figures.length) continue;
    const { text } = decodeText((await library.job(meeting)).bytes);
    if (!has('--json')) output.out(figuresAsCsv(meeting, text));
    else for (const figure of meeting.figures) output.out(`${JSON.stringify(figureRecord(meeting, text, figure))}\n`);
  }
  return library.failures.length ? EXIT.problem : EXIT.ok;
}
