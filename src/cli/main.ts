import { version } from '../../package.json';
import { EXIT, type Output } from './output';
import { READ_HELP, read } from './read';
import { AGREEMENT_HELP, agreement } from './agreement';
import { CHECK_HELP, check } from './check';
import { CO_OCCURRENCE_HELP, coOccurrence } from './co-occurrence';
import { FIGURES_HELP, figures } from './figures';
import { FIND_HELP, find } from './find';
import { INDEX_HELP, indexFolder } from './index-folder';
import { EXPORT_HELP, exportProject } from './export-project';
import { IMPORT_HELP, importProject } from './import-project';
import { MERGE_HELP, merge } from './merge';
import { RENAME_TAG_HELP, renameTag } from './rename-tag';
import { reasonOf } from './sidecar-files';
import { TAG_HELP, tag } from './tag';
import { TAG_FOUND_HELP, tagFound } from './tag-found';
import { TAGS_HELP, tags } from './tags';
import { TAGS_BY_MEETING_HELP, tagsByMeeting } from './tags-by-meeting';
import { UNTAG_HELP, untag } from './untag';

/** One command of `readout`: gets its arguments, gives the exit code. */
export type Command = (args: readonly string[], output: Output) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, readonly [run: Command, help: string]>> = {
  read: [read, READ_HELP],
  index: [indexFolder, INDEX_HELP],
  find: [find, FIND_HELP],
  figures: [figures, FIGURES_HELP],
  tags: [tags, TAGS_HELP],
  tag: [tag, TAG_HELP],
  'tag-found': [tagFound, TAG_FOUND_HELP],
  untag: [untag, UNTAG_HELP],
  'rename-tag': [renameTag, RENAME_TAG_HELP],
  check: [check, CHECK_HELP],
  'tags-by-meeting': [tagsByMeeting, TAGS_BY_MEETING_HELP],
  agreement: [agreement, AGREEMENT_HELP],
  'co-occurrence': [coOccurrence, CO_OCCURRENCE_HELP],
  export: [exportProject, EXPORT_HELP],
  import: [importProject, IMPORT_HELP],
  merge: [merge, MERGE_HELP],
};

const HELP = `usage: readout COMMAND [ARG...]

${Object.entries(COMMANDS).map(([name, [, help]]) => `  ${name.padEnd(17)}${help}`).join('\n')}

readout COMMAND --help tells more, readout --version which one this is. Exit codes: 0 done, 1 a problem with a file, 2 not understood.
`;

/** Runs the command that the arguments name and gives the exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) { output.err(HELP); return EXIT.usage; }
  if (name === '--version') { output.out(`${version}\n`); return EXIT.ok; }
  if (name === 'help' && rest[0] !== undefined) return run([rest[0], '--help'], output);
  if (name === '--help' || name === '-h' || name === 'help') { output.out(HELP); return EXIT.ok; }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) { output.err(`readout: no command "${name}"\n\n${HELP}`); return EXIT.usage; }
  return command[0](rest, output);
}

/** Runs `readout` for this process: its arguments in, its output and exit code out. */
export function main(): void {
  const output: Output = { out: text => { process.stdout.write(text); }, err: text => { process.stderr.write(text); } };
  process.stdout.on('error', error => {
    // a reader such as `head` may go away before the end; anything else, as a full disk, leaves the output short
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(EXIT.ok);
    process.stderr.write(`readout: the output could not be written: ${reasonOf(error)}\n`);
    process.exit(EXIT.problem);
  });
  process.stderr.on('error', () => {});
  void run(process.argv.slice(2), output).then(code => { process.exitCode = code; });
}
