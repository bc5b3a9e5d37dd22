import { linesOf } from '../base/lines';
import { excerpt } from '../library/excerpt';
import { lineOf } from '../library/group';
import { FIELDS, parseQuery } from '../library/query';
import { hitsOf, searchMeetings } from '../library/search';
import { titleOf } from '../library/summary';
import type { MeetingText } from '../library/sum-up';
import { decodeText } from '../transcript/decode';
import { heardIn, voicesOf } from '../transcript/heard';
import { parseArguments } from './arguments';
import { folderFor } from './folder';
import { EXIT, printable, type Output } from './output';

/** One line for the list of commands. */
export const FIND_HELP = 'find passages in the meetings of a folder';

const USAGE = `usage: readout find QUERY [DIR] [--json]

Finds meetings below DIR (here unless given) and the passages that made them fit. A query has words, "phrases" and
fields, side by side or with and, or, not and brackets:
  readout find 'trade speaker:"Ada Okoro" year:2014..2020 figure:>1bn'
Fields: ${FIELDS.slice(0, 8).join(', ')},
        ${FIELDS.slice(8).join(', ')}
  --json    one JSON object for each meeting, on a line of its own: file, title, date,
            passages [{ line, start, end, text, speakers }]; start and end are UTF-16 code units of the decoded text

Exit codes: 0 something was found, 1 nothing was, or a file could not be read, 2 usage.
`;

/** Characters shown around a passage. */
const AROUND = 60;

/** `readout find`: passages as `file:line: text`, or meetings as JSON lines. */
export async function find(args: readonly string[], output: Output): Promise<number> {
  const { has, rest, wrong } = parseArguments(args, [], ['--json']), [source, folder = '.'] = rest;
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const asked = parseQuery(source ?? ''), problem = asked.problems.find(({ severity }) => severity !== 'info');
  const why = wrong ?? (rest.length > 2 ? 'one query and one folder, please' : source === undefined || asked.query.kind === 'all' ? problem?.message ?? 'find what?' : problem?.message);
  if (why !== undefined) {
    output.err(`readout find: ${printable(why)}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const library = await folderFor('find', folder, output);
  if (!library) return EXIT.problem;
  const { readMeeting } = await import('../library/reading'), found = await searchMeetings(library.meetings, library.words, asked.query);
  for (const meeting of found) {
    const job = await library.job(meeting), { text } = decodeText(job.bytes), lines = linesOf(text);
    let meant: MeetingText | undefined;
    const read = (): MeetingText => (meant ??= readMeeting(job)), spans = hitsOf(asked.query, text, read), voices = has('--json') && spans.length ? voicesOf(read().transcript) : undefined;
    const passages = spans.map(span => ({ line: lines.positionAt(span.start).line + 1, ...span, text: excerpt(text, span, AROUND), ...voices && { speakers: heardIn(voices, span) } }));
    const head = { file: meeting.path, title: titleOf(meeting), date: meeting.meeting.date };
    if (has('--json')) output.out(`${JSON.stringify({ ...head, passages })}\n`);
    else if (passages.length) for (const { line, text: shown } of passages) output.out(printable(`${meeting.path}:${line}: ${shown}\n`));
    else output.out(printable(`${meeting.path}: ${lineOf(meeting)}\n`));
  }
  return found.length && !library.failures.length ? EXIT.ok : EXIT.problem;
}
