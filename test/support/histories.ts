import { execFileSync, spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits } from '../../src/base/edit';
import { describe as describePassage } from '../../src/tags/anchor';
import { changeSidecar, type Change } from '../../src/tags/change';
import type { Annotation } from '../../src/tags/model';
import { readSidecar } from '../../src/tags/sidecar';
import { editScript, tracked } from './editing';
import { meetingText } from './prose';
import { random as randomFrom, type Random } from './random';

/** What came of many histories. */
export interface HistoryTally {
  histories: number;
  /** Annotations that a side kept and that are not in the driver's merge. Must be none. */
  missing: string[];
  /** Merges by plain git without conflict, where each works in a part of the text of their own, and where both work anywhere. */
  apart: number;
  apartClean: number;
  anywhere: number;
  anywhereClean: number;
  /** Merges by the driver that left something to a person, or could not read a version. */
  driverConflicts: number;
  driverFailed: number;
}

/**
 * Runs random histories in real repositories: a transcript of 200 sentences with repeats, tagged; on two branches two
 * people add, edit and remove annotations, one of them edits the text as well; merged by git without and with the driver.
 */
export function runHistories(seeds: Iterable<number>): HistoryTally {
  const tally: HistoryTally = { histories: 0, missing: [], apart: 0, apartClean: 0, anywhere: 0, anywhereClean: 0, driverConflicts: 0, driverFailed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'readout-histories-')), cli = join(folder, 'cli.js');
  try {
    buildSync({ entryPoints: ['src/entry/node.ts'], outfile: cli, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'], logLevel: 'error' });
    for (const seed of seeds) runHistory(join(folder, String(seed)), cli, seed, tally);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

const SIDECAR = 'meeting.txt.tags.yaml';

function runHistory(folder: string, cli: string, seed: number, tally: HistoryTally): void {
  const random = randomFrom(seed), text = meetingText(random, 200), apart = random.chance(0.5);
  const sidecar = (changes: readonly Change[], yaml: string): string => {
    const { edits, refused } = changeSidecar(yaml, changes);
    if (refused !== undefined) throw new Error(refused);
    return applyEdits(yaml, edits);
  };
  const base = sidecar([{ kind: 'add', annotations: Array.from({ length: 20 }, (_, i) => passage(random, text, `base${i}`, 0, 1)) }], '');
  const act = (name: string, from: number, to: number): string => Array.from({ length: random.int(1, 5) }).reduce<string>((yaml, _, i) => {
    const within = readSidecar(yaml).annotations.filter(({ start }) => start >= from * text.length && start < to * text.length);
    const target = within.length > 0 ? random.pick(within) : undefined, kind = random.int(0, 3);
    if (!target || kind < 2) return sidecar([{ kind: 'add', annotations: [passage(random, text, `${name}${i}`, from, to)] }], yaml);
    return sidecar([kind === 2 ? { kind: 'edit', id: target.id, with: { note: `${name} says ${i}`, tags: [...target.tags, name] } } : { kind: 'remove', ids: [target.id] }], yaml);
  }, base);
  const ours = act('ours', 0, apart ? 0.45 : 1), theirs = act('theirs', apart ? 0.55 : 0, 1);

  mkdirSync(folder);
  const git = (...args: string[]): number => spawnSync('git', args, { cwd: folder, env: QUIET, stdio: 'ignore' }).status ?? -1;
  const commit = (files: Readonly<Record<string, string>>): void => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    execFileSync('git', ['add', '.'], { cwd: folder, env: QUIET });
    execFileSync('git', ['commit', '-q', '--allow-empty', '-m', 'x'], { cwd: folder, env: QUIET });
  };
  git('init', '-q', '-b', 'main');
  commit({ 'meeting.txt': text, [SIDECAR]: base });
  git('checkout', '-q', '-b', 'theirs');
  commit({ [SIDECAR]: theirs });
  git('checkout', '-q', 'main');
  commit({ 'meeting.txt': editScript(tracked(text), random).text, [SIDECAR]: ours });

  git('tag', 'ours');
  const clean = git('merge', '-q', '-m', 'm', 'theirs') === 0;
  git('reset', '-q', '--hard', 'ours');
  writeFileSync(join(folder, '.git/info/attributes'), '*.tags.yaml merge=readout\n');
  git('config', 'merge.readout.driver', `"${process.execPath}" "${cli}" merge %O %A %B --path %P`);
  const driven = git('merge', '-q', '-m', 'm', 'theirs') === 0;

  const merged = readSidecar(readFileSync(join(folder, SIDECAR), 'utf8'));
  tally.histories++;
  if (apart) { tally.apart++; if (clean) tally.apartClean++; } else { tally.anywhere++; if (clean) tally.anywhereClean++; }
  if (!driven) tally.driverConflicts++;
  if (!merged.writable) tally.driverFailed++;
  tally.missing.push(...missingFrom(merged.annotations, base, ours, theirs).map(what => `${seed}: ${what}`));
  rmSync(folder, { recursive: true, force: true });
}

const QUIET = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };

function passage(random: Random, text: string, id: string, from: number, to: number): Annotation {
  const words = [...text.matchAll(/\S+/g)].filter(({ index }) => index >= from * text.length && index < to * text.length), first = random.int(0, words.length - 1);
  const start = words[first]!.index, last = words[Math.min(words.length - 1, first + random.int(0, 15))]!;
  return { id, tags: [random.pick(['claim', 'trade/volume', 'mood'])], ...describePassage(text, { start, end: last.index + last[0].length }), note: `made by ${id}`, by: id.replace(/\d+$/, '') };
}

/** What a side kept, that is did not remove where the other left it alone, and the merge does not have; edited notes are to be there too. */
function missingFrom(merged: readonly Annotation[], ...texts: readonly [base: string, ours: string, theirs: string]): readonly string[] {
  const [base, ours, theirs] = texts.map(yaml => new Map(readSidecar(yaml).annotations.map(annotation => [annotation.id, annotation]))) as [Map<string, Annotation>, Map<string, Annotation>, Map<string, Annotation>];
  const missing: string[] = [];
  for (const [side, other] of [[ours, theirs], [theirs, ours]] as const) {
    for (const [id, annotation] of side) {
      const was = base.get(id), same = JSON.stringify(was) === JSON.stringify(annotation);
      if (was && same && !other.has(id)) continue;
      const versions = merged.filter(one => one.id === id || one.conflict === id);
      if (versions.length === 0) missing.push(id);
      else if (!same && !versions.some(({ note }) => note === annotation.note)) missing.push(`${id} with the note "${annotation.note}"`);
    }
  }
  return missing;
}
