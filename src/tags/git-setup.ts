/** The lines that make git merge sidecars and codebooks by the driver called `readout`. */
export const ATTRIBUTES: readonly string[] = ['*.tags.yaml merge=readout', 'readout.yaml merge=readout'];

/** A .gitattributes with {@link ATTRIBUTES} in it; those that stand there already stay where they are. */
export function withAttributes(text: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n', there = new Set(text.split(/\r?\n/).map(line => line.trim()));
  const missing = ATTRIBUTES.filter(line => !there.has(line));
  if (!missing.length) return text;
  return `${text}${text && !text.endsWith('\n') ? eol : ''}${missing.join(eol)}${eol}`;
}

/**
 * What git runs to merge, as a shell command: Node where it is installed, else the program of the editor as Node. Paths are absolute. Where neither
 * or the command is not there any more, git's own merge of texts: a driver that fails would leave our version as it is, without a mark of theirs.
 */
export function driverCommand(cli: string, program: string): string {
  // git fills in what stands behind a percent sign
  const quoted = (path: string): string => `'${path.replace(/\\/g, '/').replace(/'/g, `'\\''`).replace(/%/g, '%%')}'`;
  const [command, editor] = [quoted(cli), quoted(program)], run = `${command} merge %O %A %B --path %P`;
  return `if test -f ${command} && command -v node >/dev/null 2>&1; then node ${run}; elif test -f ${command} && test -x ${editor}; then ELECTRON_RUN_AS_NODE=1 ${editor} ${run}; `
    + 'else git merge-file -L ours -L base -L theirs %A %O %B; fi';
}

/**
 * A repository's configuration with our merge driver in it, an older one of ours replaced; all other lines stay. The
 * value is quoted as git-config(1), "Syntax", asks for.
 */
export function withDriver(config: string, command: string): string {
  const kept: string[] = [];
  let ours = false;
  for (const line of config.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const heading = /^\s*\[([^\]]*)\]/.exec(line);
    if (heading) ours = /^merge\s+"readout"$/i.test(heading[1]!.trim());
    if (!ours) kept.push(line);
  }
  const quoted = command.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
  return [...kept, '[merge "readout"]', '\tname = Readout, annotation by annotation', `\tdriver = "${quoted}"`, ''].join('\n').replace(/^\n+/, '');
}
