import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ENTRIES, type Entry } from './entries';

const FOLDER = join('test', 'hostile');

/** A failure that a run found: the smallest input, and what was wrong. */
export interface Failure {
  readonly entry: string;
  readonly input: readonly string[];
  readonly why: string;
}

/** Tries so many inputs on one entry; the smallest failing one, or `null` where all held. */
export function tryEntry({ name, input, check }: Entry, runs: number, seed: number): Failure | null {
  const { failed, counterexample, errorInstance } = fc.check(fc.property(input, value => check(value)), { numRuns: runs, seed });
  return failed ? { entry: name, input: counterexample?.[0] ?? [], why: String(errorInstance) } : null;
}

/** Keeps a failure as a file for ever; the unit tests try every such file. Gives the file's path. */
export function keep({ entry, input, why }: Failure): string {
  mkdirSync(FOLDER, { recursive: true });
  const name = `${entry.replaceAll(' ', '-')}-${createHash('sha1').update(JSON.stringify(input)).digest('hex').slice(0, 8)}.json`;
  writeFileSync(join(FOLDER, name), `${JSON.stringify({ entry, why: why.split('\n')[0], input }, null, 2)}\n`);
  return join(FOLDER, name);
}

/** The inputs that once did harm. */
export function kept(): readonly (Failure & { readonly file: string })[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER).filter(name => name.endsWith('.json')).sort().map(file => ({ file, ...JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Failure }));
}

/** Tries one kept input; throws where it does harm again. */
export function retry({ entry, input }: Failure): void {
  const found = ENTRIES.find(({ name }) => name === entry);
  if (!found) throw new Error(`No entry is called ${entry}`);
  found.check(input);
}
