import { applyEdits } from '../base/edit';
import { removeAnnotations } from '../tags/change';
import { readSidecar } from '../tags/sidecar';
import { parseArguments } from './arguments';
import { EXIT, printable, type Output } from './output';
import { reasonOf, sidecarOf } from './sidecar-files';
import { updateWhole } from './write';

/** One line for the list of commands. */
export const UNTAG_HELP = 'remove an annotation';

const USAGE = `usage: readout untag FILE --id ID [--id ID...]

Removes annotations of a transcript by their ids, as \`readout tags\` lists them; all of them or, where one is not there, none.
Exit codes: 0 removed, 1 not there or not writable, 2 usage.
`;

/** `readout untag`: removes annotations. */
export function untag(args: readonly string[], output: Output): number {
  const { has, values, rest, wrong } = parseArguments(args, ['--id']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const [file] = rest, ids = values('--id');
  const missing = wrong ?? (rest.length !== 1 ? 'one file, please' : ids.length === 0 ? '--id is missing' : undefined);
  if (missing !== undefined) { output.err(`readout untag: ${printable(missing)}\n\n${USAGE}`); return EXIT.usage; }
  try {
    updateWhole(sidecarOf(file!), yaml => {
      const known = new Set(readSidecar(yaml).annotations.map(({ id }) => id)), absent = ids.find(id => !known.has(id));
      if (absent !== undefined) throw new Error(`there is no annotation ${absent}`);
      const { edits, refused } = removeAnnotations(yaml, ids);
      if (refused !== undefined) throw new Error(refused);
      return applyEdits(yaml, edits);
    });
    return EXIT.ok;
  } catch (error) {
    output.err(`readout untag: ${printable(file!)}: ${printable(reasonOf(error))}\n`);
    return EXIT.problem;
  }
}
