// How fast Readout is: `npm run bench [-- --short] [--no-peers]`, bundled as it ships. Measures side by side in one run and writes docs/speed.md. The
// short form, which `npm test` runs, measures shorter texts in some seconds, leaves other readers and the page alone, and exits 1 where something has
// become many times slower: it has room for the noise of a busy machine, and none for a rule that goes over the whole text at each word.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { againstOthers, growth, type Form } from './read';
import { size } from './size';
import { typing } from './typing';

/** What twice the text may take of the time of half of it, and a key of a whole reading: a fiftieth of 1 MB is a fifth of 100 KB, as what a key costs does not grow with the text. */
const BARS = { growth: 2.2, key: 1 / 50 }, BARS_SHORT = { growth: 3, key: 1 / 4 };
const WHOLE: Form = { text: 1_000_000, longest: 32_000_000, hostile: 200_000, runs: 20, turns: 10, part: 1 / 2, sweep: 'major', peers: true };
const SHORT: Form = { text: 100_000, longest: 500_000, hostile: 200_000, runs: 3, turns: 1, part: 1 / 4, sweep: 'minor', peers: false };

const PAGE = 'docs/speed.md';
/** What stands above this line of the page is written by hand and kept. */
const MARK = '<!-- npm run bench writes what follows -->';

function main(): void {
  const has = (flag: string): boolean => process.argv.includes(flag), short = has('--short'), bars = short ? BARS_SHORT : BARS;
  const form = short ? SHORT : { ...WHOLE, peers: !has('--no-peers') };
  const page: string[] = [];
  /** Prints each part as soon as it is measured: the whole takes minutes. */
  const add = (...lines: string[]): void => { page.push(...lines, ''); console.log(lines.join('\n'), '\n'); };
  add(`Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown kind'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}. Times are processor time of the best of several runs; read the ratios, for they are measured side by side and hold on other machines.`);
  if (!short) add('## Size', '', size());
  add('## Reading', '', againstOthers(form));
  const typed = typing(form);
  add('## Typing', '', typed.text);
  const grown = growth(form, bars.growth);
  add('## Growth', '', `Twice the text should take at most ${BARS.growth} times as long, also where the text is made to hurt. Hostile texts have ${form.hostile} characters each, the worst growth first.`, '', grown.text);
  if (!short) writeFileSync(PAGE, [readFileSync(PAGE, 'utf8').split(MARK, 1)[0]! + MARK, '', ...page].join('\n'));
  const holds = (what: string, is: number, most: number): boolean => {
    console.log(`${what}: ${is.toFixed(3)}, bar ${most}${is <= most ? '' : ': missed'}`);
    return is <= most;
  };
  const held = [holds('growth at worst', grown.worst, bars.growth), holds('a key at worst, of a reading', typed.dearest, bars.key)];
  process.exitCode = held.every(Boolean) ? 0 : 1;
}

main();
