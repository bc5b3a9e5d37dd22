// What tags must withstand, in full: `npm run withstand [HOW_MANY] [scripts|versions|histories] [FIRST_SEED]`. Prints the shares; exits 1 where one falls short.
import { runScripts } from '../support/anchoring';
import { runHistories } from '../support/histories';
import { runVersion, type Replaced } from '../support/second-versions';
import { ALIKE, OTHER_WORDS } from '../support/versions';

const count = Number(process.argv[2] ?? 1000), only = process.argv[3], first = Number(process.argv[4] ?? 1);
const seeds = Array.from({ length: count }, (_, i) => first + i);
const share = (part: number, whole: number): string => `${part} of ${whole} (${whole === 0 ? '-' : (part / whole).toFixed(4)})`;
let short = false;
const expect = (line: string, good: boolean): void => { console.log(`${good ? 'ok   ' : 'SHORT'} ${line}`); short ||= !good; };

if (only === undefined || only === 'both' || only === 'scripts') {
  const t = runScripts(seeds);
  console.log(`${count} edit scripts, ${t.annotations} annotations: ${Object.entries(t.states).map(([state, n]) => `${state} ${n}`).join(', ')}`);
  expect(`on other words without a mark: ${t.unmarked}`, t.unmarked === 0);
  expect(`in a wrong place: ${t.wrong}, ${t.twins} on a copy of the passage pasted since, ${t.reassembled} on the very words that came together anew`, t.wrong === 0);
  expect(`whole and standing once, exact or moved: ${share(t.onceFound, t.once)}`, t.onceFound / t.once >= 0.98);
  expect(`lightly edited, found: ${share(t.lightFound, t.light)}`, t.lightFound / t.light >= 0.9);
  for (const example of t.examples) console.log(example);
}
if (only === undefined || only === 'versions') {
  console.log(`${count} texts replaced by another version, ${25 * count} annotations for each kind of version`);
  const told = (name: string, t: Replaced): string => `${name}: whole and found ${share(t.wholeFound, t.whole)}, edited and found ${share(t.editedFound, t.edited)}, ambiguous ${t.ambiguous}, lost ${t.lost}, wrong ${t.wrong}, wrong but told as changed ${t.wrongAsChanged}`;
  for (const [versions, least] of [[ALIKE, 0.9], [OTHER_WORDS, 0]] as const) for (const [name, version] of versions) {
    const t = runVersion(version, seeds);
    expect(told(name, t), t.unmarked === 0 && t.wrong <= 1e-4 * t.annotations && t.wrongAsChanged <= 1e-4 * t.annotations && t.wholeFound / t.whole >= least);
    for (const example of t.examples) console.log(example);
  }
}
if (only === undefined || only === 'both' || only === 'histories') {
  const t = runHistories(seeds);
  console.log(`${t.histories} histories merged by git`);
  expect(`annotations missing after the driver's merge: ${t.missing.length} ${t.missing.slice(0, 5).join('; ')}`, t.missing.length === 0);
  expect(`merges that the driver could not read: ${t.driverFailed}`, t.driverFailed === 0);
  expect(`clean without the driver, different parts of the text: ${share(t.apart.clean, t.apart.merges)}`, t.apart.clean / t.apart.merges >= 0.9);
  console.log(`      clean without the driver, different passages anywhere: ${share(t.among.clean, t.among.merges)}`);
  for (const [size, { clean, merges }] of t.amongBySize) console.log(`        of these with ${size} annotations before: ${share(clean, merges)}`);
  for (const [cause, conflicts] of [...t.causes].sort(([, a], [, b]) => b - a)) console.log(`        why not: ${cause}: ${conflicts} conflicts`);
  console.log(`      clean without the driver, passages that meet: ${share(t.meeting.clean, t.meeting.merges)}`);
  console.log(`      left to a person by the driver: ${share(t.driverConflicts, t.histories)}`);
}
process.exit(short ? 1 : 0);
