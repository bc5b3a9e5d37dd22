import { describeProblem, locations } from './problems';
import { parseArguments } from './arguments';
import { EXIT, printable, type Output } from './output';
import { reasonOf, sidecarOf, transcriptOf, transcriptText } from './sidecar-files';
import { textOfFile } from './write';
import { place } from '../tags/place';
import type { Placed } from '../tags/model';
import { readSidecar } from '../tags/sidecar';

/** One line for the list of commands. */
export const TAGS_HELP = 'list the annotations of transcripts with place and state';

const USAGE = `usage: readout tags [--json] FILE...

Lists the annotations of each transcript, where they stand now and how sure that is:
  exact, moved, changed (the text was edited), ambiguous (several places fit), lost.
  --json    one JSON object for each file, on a line of its own: file, sidecar, annotations, problems.
            start and end are UTF-16 code units of the decoded text, end exclusive; null without a place.

Exit codes: 0 read, 1 a file could not be read, 2 usage.
`;

/** `readout tags`: prints annotations as JSON or for people. */
export function tags(args: readonly string[], output: Output): number {
  const { has, rest, wrong } = parseArguments(args, [], ['--json']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  if (wrong !== undefined || rest.length === 0) { output.err(`readout tags: ${printable(wrong ?? 'which file?')}\n\n${USAGE}`); return EXIT.usage; }
  let code: number = EXIT.ok;
  for (const file of rest) {
    try {
      const text = transcriptText(file), yaml = textOfFile(sidecarOf(file)) ?? '', { annotations, problems } = readSidecar(yaml);
      const placed = place(text, annotations), where = locations(yaml);
      if (problems.some(({ severity }) => severity === 'error')) code = EXIT.problem;
      if (has('--json')) output.out(`${JSON.stringify({ file: transcriptOf(file), sidecar: sidecarOf(file), annotations: placed.map(flat), problems })}\n`);
      else {
        for (const problem of problems) output.err(`${printable(describeProblem(sidecarOf(file), where, problem))}\n`);
        output.out(printable(placed.map(one => `${one.annotation.id}  ${one.state.padEnd(9)}  ${one.annotation.tags.join(', ')}  ${one.annotation.quote.replace(/\s+/g, ' ')}\n`).join('')));
      }
    } catch (error) {
      output.err(`readout tags: ${printable(file)}: ${printable(reasonOf(error))}\n`);
      code = EXIT.problem;
    }
  }
  return code;
}

function flat({ annotation: { start: was, ...annotation }, state, span, candidates }: Placed): Record<string, unknown> {
  return { ...annotation, state, start: span?.start ?? null, end: span?.end ?? null, ...(candidates.length > 0 && { candidates }), was };
}
