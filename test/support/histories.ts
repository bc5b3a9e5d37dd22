import { spawnSync } from 'node:child_process';
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

/** How many merges there were, and how many of them plain git made without a conflict. */
export interface Share {
  merges: number;
  clean: number;
}

/** What came of many histories. */
export interface HistoryTally {
  histories: number;
  /** Annotations that a side kept and that are not in the driver's merge. Must be none. */
  missing: string[];
  /** Where each works in a part of the text of their own; where both tag, edit and remove anywhere, but other passages; where they meet. */
  apart: Share;
  among: Share;
  meeting: Share;
  /** Merges by the driver that left something to a person, or could not read a version. */
  driverConflicts: number;
  driverFailed: number;
}

/**
 * Runs random histories in a real repository: a transcript of 200 sentences with repeats, tagged; on two branches two
 * people add, edit and remove annotations, one of them edits the text as well; merged by `git merge` without and with the
 * driver. The commits of all histories go into one repository at once, so that a thousand of them take minutes.
 */
export function runHistories(seeds: readonly number[]): HistoryTally {
  const tally: HistoryTally = { histories: 0, missing: [], apart: { merges: 0, clean: 0 }, among: { merges: 0, clean: 0 }, meeting: { merges: 0, clean: 0 }, driverConflicts: 0, driverFailed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'readout-histories-')), repository = join(folder, 'repository'), cli = join(folder, 'cli.js'), attributes = join(folder, 'attributes');
  const run = (args: readonly string[], input?: string): number => spawnSync('git', args, { cwd: repository, env: QUIET, input, stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'] }).status ?? -1;
  const git = (args: readonly string[], input?: string): void => { if (run(args, input) !== 0) throw new Error(`git ${args[0]} failed`); };
  const driver = ['-c', `core.attributesFile=${attributes}`, '-c', `merge.readout.driver="${process.execPath}" "${cli}" merge %O %A %B --path %P`];
  try {
    buildSync({ entryPoints: ['src/entry/cli.ts'], outfile: cli, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'], logLevel: 'error' });
    writeFileSync(attributes, '*.tags.yaml merge=readout\n');
    mkdirSync(repository);
    git(['init', '-q']);
    const histories = seeds.map(historyOf);
    git(['fast-import', '--quiet'], histories.map(asCommits).join(''));
    for (const { seed, base, ours, theirs, where } of histories) {
      git(['checkout', '-q', '-f', '--detach', `ours-${seed}`]);
      const clean = run(['merge', '-q', '-m', 'm', `theirs-${seed}`]) === 0;
      git(['reset', '-q', '--hard', `ours-${seed}`]);
      const driven = run([...driver, 'merge', '-q', '-m', 'm', `theirs-${seed}`]) === 0;
      const merged = readSidecar(readFileSync(join(repository, SIDECAR), 'utf8'));
      git(['reset', '-q', '--hard']);
      tally.histories++;
      tally[where].merges++;
      if (clean) tally[where].clean++;
      if (!driven) tally.driverConflicts++;
      if (!merged.writable) tally.driverFailed++;
      tally.missing.push(...missingFrom(merged.annotations, base, ours, theirs).map(what => `${seed}: ${what}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

const SIDECAR = 'meeting.txt.tags.yaml';

/** One transcript, the sidecar both begin with, and what each makes of it; one of them edited the text, too. */
interface History {
  readonly seed: number;
  readonly text: string;
  readonly edited: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly where: 'apart' | 'among' | 'meeting';
}

function historyOf(seed: number): History {
  const random = randomFrom(seed), text = meetingText(random, 200), apart = random.chance(0.5);
  const sidecar = (changes: readonly Change[], yaml: string): string => {
    const { edits, refused } = changeSidecar(yaml, changes);
    if (refused !== undefined) throw new Error(refused);
    return applyEdits(yaml, edits);
  };
  const base = sidecar([{ kind: 'add', annotations: Array.from({ length: 20 }, (_, i) => passage(random, text, `base${i}`, 0, 1)) }], '');
  const act = (name: string, from: number, to: number): { readonly yaml: string; readonly passages: readonly Annotation[] } => {
    const passages: Annotation[] = [];
    let yaml = base;
    for (let i = 0, acts = random.int(1, 5); i < acts; i++) {
      const within = readSidecar(yaml).annotations.filter(({ start }) => start >= from * text.length && start < to * text.length);
      const target = within.length > 0 ? random.pick(within) : undefined, kind = random.int(0, 3), adds = !target || kind < 2;
      const at = adds ? passage(random, text, `${name}${i}`, from, to) : target;
      passages.push(at);
      yaml = sidecar([adds ? { kind: 'add', annotations: [at] } : kind === 2 ? { kind: 'edit', id: at.id, with: { note: `${name} says ${i}`, tags: [...at.tags, name] } } : { kind: 'remove', ids: [at.id] }], yaml);
    }
    return { yaml, passages };
  };
  const ours = act('ours', 0, apart ? 0.45 : 1), theirs = act('theirs', apart ? 0.55 : 0, 1);
  const meet = ours.passages.some(one => theirs.passages.some(other => one.start < other.start + other.quote.length && other.start < one.start + one.quote.length));
  return { seed, text, edited: editScript(tracked(text), random).text, base, ours: ours.yaml, theirs: theirs.yaml, where: apart ? 'apart' : meet ? 'meeting' : 'among' };
}

/** A history as git-fast-import(1) reads it: the base, and two branches from it. */
function asCommits({ seed, text, edited, base, ours, theirs }: History): string {
  const data = (content: string): string => `data ${Buffer.byteLength(content)}\n${content}\n`;
  const commit = (branch: string, from: string, files: Readonly<Record<string, string>>): string =>
    `commit refs/heads/${branch}-${seed}\ncommitter A <a@example.org> 1700000000 +0000\n${data('x')}${from && `from refs/heads/${from}-${seed}\n`}${Object.entries(files).map(([name, content]) => `M 100644 inline ${name}\n${data(content)}`).join('')}\n`;
  return commit('base', '', { 'meeting.txt': text, [SIDECAR]: base }) + commit('theirs', 'base', { [SIDECAR]: theirs }) + commit('ours', 'base', { 'meeting.txt': edited, [SIDECAR]: ours });
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
