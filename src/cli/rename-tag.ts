import { join } from 'node:path';
import { applyEdits } from '../base/edit';
import { inTurn } from '../node/turn';
import { normalTag } from '../tags/hierarchy';
import { applyPlan, refactorCodebook, refactorTags, type Refactoring } from '../tags/refactor';
import { parseArguments } from './arguments';
import { counted, EXIT, printable, type Output } from './output';
import { reasonOf, sidecarsUnder } from './sidecar-files';
import { textOfFile, writeWhole } from './write';

/** One line for the list of commands. */
export const RENAME_TAG_HELP = 'rename, move or merge a tag in all files of a folder';

const USAGE = `usage: readout rename-tag FROM TO [DIR]

Gives a tag and all tags under it another path, in all sidecars under DIR (here unless given) and in its readout.yaml.
Where TO is in use already the two become one. All files are changed, or none.
Exit codes: 0 done, 1 a file cannot be changed (then nothing is), 2 usage.
`;

/** `readout rename-tag`: one refactoring over many files. */
export function renameTag(args: readonly string[], output: Output): number {
  const { has, rest, wrong } = parseArguments(args, []);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const [from, to] = rest.slice(0, 2).map(normalTag), folder = rest[2] ?? '.';
  if (wrong !== undefined || !from || !to || rest.length > 3) { output.err(`readout rename-tag: ${printable(wrong ?? 'FROM and TO, please')}\n\n${USAGE}`); return EXIT.usage; }
  const fail = (file: string, why: string): void => output.err(`readout rename-tag: ${printable(file)}: ${printable(why)}\n`);
  try {
    const refactoring: Refactoring = { kind: 'rename', from, to };
    const texts = new Map(sidecarsUnder(folder).map(file => [file, textOfFile(file) ?? '']));
    const plan = refactorTags(texts, refactoring), after = new Map(applyPlan(texts, plan));
    const codebook = join(folder, 'readout.yaml'), yaml = textOfFile(codebook), refused = [...plan.refused];
    if (yaml !== undefined) {
      const outcome = refactorCodebook(yaml, refactoring);
      texts.set(codebook, yaml);
      if (outcome.refused !== undefined) refused.push({ file: codebook, why: outcome.refused });
      else if (outcome.edits.length > 0) after.set(codebook, applyEdits(yaml, outcome.edits));
    }
    for (const { file, why } of refused) fail(file, why);
    if (refused.length > 0) { output.err('Nothing was changed.\n'); return EXIT.problem; }
    // no failure: a run that was broken off is given again, and may have been at its end
    if (after.size === 0) fail(folder, `no file there has the tag ${from}`);
    writeAll(texts, after);
    const count = plan.files.reduce((sum, { changed }) => sum + changed, 0);
    output.out(`${counted(count, 'annotation')} in ${counted(plan.files.length, 'file')}\n`);
    return EXIT.ok;
  } catch (error) {
    fail(folder, reasonOf(error));
    return EXIT.problem;
  }
}

/** Writes all files; if one cannot be written the ones before it get their old text back. */
function writeAll(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  try {
    for (const [file, text] of after) {
      inTurn(file, () => {
        if (textOfFile(file) !== before.get(file)) throw new Error(`${file} changed meanwhile; nothing was changed`);
        writeWhole(file, text);
      });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) writeWhole(file, before.get(file)!);
    throw error;
  }
}
