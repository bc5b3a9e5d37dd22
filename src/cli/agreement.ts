import { agreementAsCsv, agreementAsMarkdown, agreementOn, type Agreement } from '../exchange/agreement';
import { parseArguments } from './arguments';
import { EXIT, printable, type Output } from './output';
import { taggedIn } from './tagged';

/** One line for the list of commands. */
export const AGREEMENT_HELP = 'compare what several people tagged in the same meetings';

const USAGE = `usage: readout agreement [DIR] [--csv|--json]

Compares, for the transcripts below DIR (here unless given) that two people or more tagged, what they tagged alike: for each
tag how many passages each of them tagged so, the share that all tagged of what somebody did, and Krippendorff's alpha over
the characters of these texts (1 is full agreement, 0 as much as chance gives); then the passages that one person alone
tagged so. Who tagged in a meeting is taken to have read it; annotations without a name or a place are left out.
  --csv     a row for each tag, as CSV (RFC 4180)
  --json    one JSON object: coders, meetings, unsigned, tags

Exit codes: 0 compared, 1 a file could not be read, 2 usage.
`;

/** `readout agreement`: how far coders agree, as Markdown unless told otherwise. */
export async function agreement(args: readonly string[], output: Output): Promise<number> {
  const { has, rest, wrong } = parseArguments(args, [], ['--csv', '--json']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const why = wrong ?? (rest.length > 1 ? 'one folder, please' : has('--csv') && has('--json') ? 'CSV or JSON?' : undefined);
  if (why !== undefined) {
    output.err(`readout agreement: ${printable(why)}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { meetings, code } = await taggedIn('agreement', rest[0] ?? '.', output);
  const found = agreementOn(meetings);
  output.out(has('--json') ? `${JSON.stringify(asRecord(found))}\n` : has('--csv') ? agreementAsCsv(found) : printable(agreementAsMarkdown(found)));
  return code;
}

function asRecord({ coders, meetings, unsigned, tags }: Agreement): Record<string, unknown> {
  return {
    coders, meetings, unsigned,
    tags: tags.map(({ passages, alone, ...rest }) => ({
      ...rest, passages: Object.fromEntries(passages),
      alone: alone.map(({ meeting: { path }, passage: { placed: { annotation: { id, quote } }, line }, coder }) => ({ file: path, line, id, quote, by: coder })),
    })),
  };
}
