import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits } from '../../src/base/edit';
import { describe as describePassage } from '../../src/tags/anchor';
import { changeSidecar, type Change } from '../../src/tags/change';
import { haystackOf, type Haystack } from '../../src/tags/haystack';
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

/** Why plain git could not merge: what the two changes that touch are. */
export type Cause = 'both added in one gap' | 'one added beside what the other removed' | 'both removed, side by side' | 'one changed what the other removed' | 'both changed the same' | 'anything else';

/** What came of many histories. */
export interface HistoryTally {
  histories: number;
  /** Annotations that a side kept and that are not in the driver's merge. Must be none. */
  missing: string[];
  /** Where each works in a part of the text of their own; where both tag, edit and remove anywhere, but other passages; where they meet. */
  apart: Share;
  among: Share;
  meeting: Share;
  /** The second by how many annotations there were before. */
  amongBySize: Map<number, Share>;
  /** Conflicts of plain git in the second, by their cause. */
  causes: Map<Cause, number>;
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
  const tally: HistoryTally = { histories: 0, missing: [], apart: { merges: 0, clean: 0 }, among: { merges: 0, clean: 0 }, meeting: { merges: 0, clean: 0 }, amongBySize: new Map(SIZES.map(size => [size, { merges: 0, clean: 0 }])), causes: new Map(), driverConflicts: 0, driverFailed: 0 };
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
    for (const { seed, size, base, ours, theirs, where } of histories) {
      git(['checkout', '-q', '-f', '--detach', `ours-${seed}`]);
      const clean = run(['-c', 'merge.conflictStyle=diff3', 'merge', '-q', '-m', 'm', `theirs-${seed}`]) === 0;
      if (!clean && where === 'among') for (const cause of causesIn(readFileSync(join(repository, SIDECAR), 'utf8'))) tally.causes.set(cause, (tally.causes.get(cause) ?? 0) + 1);
      git(['reset', '-q', '--hard', `ours-${seed}`]);
      const driven = run([...driver, 'merge', '-q', '-m', 'm', `theirs-${seed}`]) === 0;
      const merged = readSidecar(readFileSync(join(repository, SIDECAR), 'utf8'));
      git(['reset', '-q', '--hard']);
      tally.histories++;
      for (const share of where === 'among' ? [tally.among, tally.amongBySize.get(size)!] : [tally[where]]) {
        share.merges++;
        if (clean) share.clean++;
      }
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
/** How many annotations a transcript of 200 sentences has when the two begin: hardly begun, half done, and thoroughly coded. */
const SIZES = [20, 60, 150];

/** Why git left conflicts in a sidecar (in the style `diff3`), one cause for each. */
function causesIn(text: string): readonly Cause[] {
  const idsOf = (lines: string): ReadonlySet<string> => new Set([...lines.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => id!));
  return [...text.matchAll(/^<{7} .*\n([^]*?)^\|{7} .*\n([^]*?)^={7}\n([^]*?)^>{7} /gm)].map(([, ours = '', base = '', theirs = '']): Cause => {
    const before = idsOf(base), sides = [ours, theirs].map(idsOf);
    const adds = sides.map(ids => [...ids].some(id => !before.has(id))), removed = sides.map(ids => [...before].filter(id => !ids.has(id)));
    if (adds[0] && adds[1]) return 'both added in one gap';
    if ((adds[0] && removed[1]!.length) || (adds[1] && removed[0]!.length)) return 'one added beside what the other removed';
    if (removed[0]!.length && removed[1]!.length) return 'both removed, side by side';
    if (removed[0]!.length || removed[1]!.length) return 'one changed what the other removed';
    return before.size > 0 && sides.every(ids => ids.size === before.size) ? 'both changed the same' : 'anything else';
  });
}

/** One transcript, the sidecar both begin with, and what each makes of it; one of them edited the text, too. */
interface History {
  readonly seed: number;
  /** How many annotations both begin with. */
  readonly size: number;
  readonly text: string;
  readonly edited: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly where: 'apart' | 'among' | 'meeting';
}

function historyOf(seed: number): History {
  const random = randomFrom(seed), text = meetingText(random, 200), apart = random.chance(0.5), size = SIZES[seed % SIZES.length]!, haystack = haystackOf(text);
  const sidecar = (changes: readonly Change[], yaml: string): string => {
    const { edits, refused } = changeSidecar(yaml, changes);
    if (refused !== undefined) throw new Error(refused);
    return applyEdits(yaml, edits);
  };
  const base = sidecar([{ kind: 'add', annotations: Array.from({ length: size }, (_, i) => passage(random, text, haystack, `base${i}`, 0, 1)) }], '');
  const act = (name: string, from: number, to: number): { readonly yaml: string; readonly passages: readonly Annotation[] } => {
    const passages: Annotation[] = [];
    let yaml = base;
    for (let i = 0, acts = random.int(1, 5); i < acts; i++) {
      const within = readSidecar(yaml).annotations.filter(({ start }) => start >= from * text.length && start < to * text.length);
      const target = within.length > 0 ? random.pick(within) : undefined, kind = random.int(0, 3), adds = !target || kind < 2;
      const at = adds ? passage(random, text, haystack, `${name}${i}`, from, to) : target;
      passages.push(at);
      yaml = sidecar([adds ? { kind: 'add', annotations: [at] } : kind === 2 ? { kind: 'edit', id: at.id, with: { note: `${name} says ${i}`, tags: [...at.tags, name] } } : { kind: 'remove', ids: [at.id] }], yaml);
    }
    return { yaml, passages };
  };
  const ours = act('ours', 0, apart ? 0.45 : 1), theirs = act('theirs', apart ? 0.55 : 0, 1);
  const meet = ours.passages.some(one => theirs.passages.some(other => one.start < other.start + other.quote.length && other.start < one.start + one.quote.length));
  return { seed, size, text, edited: editScript(tracked(text), random).text, base, ours: ours.yaml, theirs: theirs.yaml, where: apart ? 'apart' : meet ? 'meeting' : 'among' };
}

/** A history as git-fast-import(1) reads it: the base, and two branches from it. */
function asCommits({ seed, text, edited, base, ours, theirs }: History): string {
  const data = (content: string): string => `data ${Buffer.byteLength(content)}\n${content}\n`;
  const commit = (branch: string, from: string, files: Readonly<Record<string, string>>): string =>
    `commit refs/heads/${branch}-${seed}\ncommitter A <a@example.org> 1700000000 +0000\n${data('x')}${from && `from refs/heads/${from}-${seed}\n`}${Object.entries(files).map(([name, content]) => `M 100644 inline ${name}\n${data(content)}`).join('')}\n`;
  return commit('base', '', { 'meeting.txt': text, [SIDECAR]: base }) + commit('theirs', 'base', { [SIDECAR]: theirs }) + commit('ours', 'base', { 'meeting.txt': edited, [SIDECAR]: ours });
}

const QUIET = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };

function passage(random: Random, text: string, haystack: Haystack, id: string, from: number, to: number): Annotation {
  const words = [...text.matchAll(/\S+/g)].filter(({ index }) => index >= from * text.length && index < to * text.length), first = random.int(0, words.length - 1);
  const start = words[first]!.index, last = words[Math.min(words.length - 1, first + random.int(0, 15))]!;
  return { id, tags: [random.pick(['claim', 'trade/volume', 'mood'])], ...describePassage(text, { start, end: last.index + last[0].length }, haystack), note: `made by ${id}`, by: id.replace(/\d+$/, '') };
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
