// What tags must withstand, in full: `npm run withstand [HOW_MANY] [scripts|histories|both] [FIRST_SEED]`. Prints the shares; exits 1 where one falls short.
import { runScripts } from '../support/anchoring';
import { runHistories } from '../support/histories';

const count = Number(process.argv[2] ?? 1000), only = process.argv[3], first = Number(process.argv[4] ?? 1);
const seeds = Array.from({ length: count }, (_, i) => first + i);
const share = (part: number, whole: number): string => `${part} of ${whole} (${whole === 0 ? '-' : (part / whole).toFixed(4)})`;
let short = false;
const expect = (line: string, good: boolean): void => { console.log(`${good ? 'ok   ' : 'SHORT'} ${line}`); short ||= !good; };

if (only !== 'histories') {
  const t = runScripts(seeds);
  console.log(`${count} edit scripts, ${t.annotations} annotations: ${Object.entries(t.states).map(([state, n]) => `${state} ${n}`).join(', ')}`);
  expect(`on other words without a mark: ${t.unmarked}`, t.unmarked === 0);
  expect(`in a wrong place: ${t.wrong}, ${t.twins} on a copy of the passage pasted since, ${t.reassembled} on the very words that came together anew`, t.wrong === 0);
  expect(`whole and standing once, exact or moved: ${share(t.onceFound, t.once)}`, t.onceFound / t.once >= 0.98);
  expect(`lightly edited, found as changed: ${share(t.lightFound, t.light)}`, t.lightFound / t.light >= 0.9);
  for (const example of t.examples) console.log(example);
}
if (only !== 'scripts') {
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
