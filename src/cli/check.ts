import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../base/problem';
import { span } from '../base/span';
import { parseArguments } from './arguments';
import { counted, EXIT, printable, type Output } from './output';
import { describeProblem, githubProblem, locations } from './problems';
import { reasonOf, sidecarsUnder, transcriptOf, transcriptText } from './sidecar-files';
import { textOfFile } from './write';
import { checkSidecar } from '../tags/check';
import { readCodebook, type Codebook } from '../tags/codebook';

/** One line for the list of commands. */
export const CHECK_HELP = 'look for broken files, unknown tags and lost passages';

const FORMATS = ['text', 'json', 'github'];
const USAGE = `usage: readout check [DIR] [--format text|json|github]

Looks through all sidecars under DIR (here unless given) and its readout.yaml: files that cannot be read, tags that the
codebook does not have, passages that are lost or could be in several places, duplicates, marks left by a merge.
  --format text      file:line:column: severity: message [code]
  --format json      { checked, problems: [{ file, line, column, severity, code, message }] }
  --format github    annotations for GitHub Actions

Exit codes: 0 nothing wrong, 1 problems (notes of severity info do not count), 2 usage.
`;

/** A problem and the file it is in. */
interface Found {
  readonly file: string;
  readonly yaml: string;
  readonly problem: Problem;
}

/** `readout check`: for continuous integration. */
export function check(args: readonly string[], output: Output): number {
  const { has, value, rest, wrong } = parseArguments(args, ['--format']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const format = value('--format') ?? 'text', folder = rest[0] ?? '.';
  if (wrong !== undefined || rest.length > 1 || !FORMATS.includes(format)) {
    output.err(`readout check: ${printable(wrong ?? (rest.length > 1 ? 'one folder, please' : `no format ${format}`))}\n\n${USAGE}`);
    return EXIT.usage;
  }
  try {
    const { found, checked } = problemsUnder(folder);
    const spots = found.map(one => ({ ...one, lines: locations(one.yaml) }));
    if (format === 'json') {
      const problems = spots.map(({ file, lines, problem: { severity, code, message, span } }) => {
        const { line, character } = lines.positionAt(span.start);
        return { file, line: line + 1, column: character + 1, severity, code, message };
      });
      output.out(`${JSON.stringify({ checked, problems })}\n`);
    } else for (const { file, lines, problem } of spots) output.out(`${printable((format === 'github' ? githubProblem : describeProblem)(file, lines, problem))}\n`);
    if (format === 'text') output.err(`${counted(checked, 'file')} checked, ${counted(found.length, 'problem')}\n`);
    return found.some(({ problem }) => problem.severity !== 'info') ? EXIT.problem : EXIT.ok;
  } catch (error) {
    output.err(`readout check: ${printable(folder)}: ${printable(reasonOf(error))}\n`);
    return EXIT.problem;
  }
}

function problemsUnder(folder: string): { readonly found: readonly Found[]; readonly checked: number } {
  const found: Found[] = [], path = join(folder, 'readout.yaml');
  /** What a file holds; one that cannot be read is a problem of its own and keeps the others from nothing. */
  const textOf = (file: string): string | undefined => {
    try {
      return textOfFile(file);
    } catch (error) {
      found.push({ file, yaml: '', problem: { code: 'unreadable', severity: 'error', message: reasonOf(error), span: span(0, 0) } });
      return undefined;
    }
  };
  const written = textOf(path);
  const codebook: Codebook | undefined = written === undefined ? undefined : readCodebook(written);
  for (const problem of codebook?.problems ?? []) found.push({ file: path, yaml: written!, problem });
  const files = sidecarsUnder(folder);
  for (const file of files) {
    const yaml = textOf(file);
    if (yaml === undefined) continue;
    const text = existsSync(transcriptOf(file)) ? transcriptText(file) : undefined;
    for (const problem of checkSidecar(yaml, text, codebook)) found.push({ file, yaml, problem });
  }
  return { found, checked: files.length + (written === undefined ? 0 : 1) };
}
