/** The arguments of a command taken apart. */
export interface Arguments {
  /** Values of options, in the order given; an option may come several times. */
  values(option: string): readonly string[];
  value(option: string): string | undefined;
  has(flag: string): boolean;
  /** What is no option. */
  readonly rest: readonly string[];
  /** What is wrong, in plain English. */
  readonly wrong: string | undefined;
}

/** Takes arguments apart: options with a value (`--by NAME` or `--by=NAME`), flags, and after `--` nothing but files. */
export function parseArguments(args: readonly string[], valued: readonly string[], flags: readonly string[] = []): Arguments {
  const values = new Map<string, string[]>(), given = new Set<string>(), rest: string[] = [];
  let wrong: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--') { rest.push(...args.slice(i + 1)); break; }
    if (!arg.startsWith('-') || arg === '-') { rest.push(arg); continue; }
    const equals = arg.indexOf('='), option = equals < 0 ? arg : arg.slice(0, equals);
    if (valued.includes(option)) {
      const value = equals < 0 ? args[++i] : arg.slice(equals + 1);
      if (value === undefined) wrong ??= `${option} needs a value`;
      else values.set(option, [...values.get(option) ?? [], value]);
    } else if (flags.includes(arg) || arg === '--help' || arg === '-h') given.add(arg === '-h' ? '--help' : arg);
    else wrong ??= `no option ${arg}`;
  }
  return { values: option => values.get(option) ?? [], value: option => values.get(option)?.at(-1), has: flag => given.has(flag), rest, wrong };
}
