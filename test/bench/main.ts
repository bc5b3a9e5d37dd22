// How fast Readout is: `npm run bench [-- --short] [--no-peers]`, bundled as it ships. Measures side by side in one run and writes docs/speed.md; the short form
// measures smaller texts, leaves the others and the page alone, and exits 1 where a text of twice the size takes much more than twice the time.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { againstOthers, growth } from './read';
import { size } from './size';
import { typing } from './typing';

/** Twice the text may take this many times as long; the short form allows for the noise of small texts on a busy machine. */
const MOST_GROWTH = 2.2, MOST_GROWTH_SHORT = 3;

const PAGE = 'docs/speed.md';
/** What stands above this line of the page is written by hand and kept. */
const MARK = '<!-- npm run bench writes what follows -->';

async function main(): Promise<void> {
  const has = (flag: string): boolean => process.argv.includes(flag), short = has('--short'), shapeSize = short ? 50_000 : 200_000;
  const page: string[] = [];
  /** Prints each part as soon as it is measured: the whole takes minutes. */
  const add = (...lines: string[]): void => { page.push(...lines, ''); console.log(lines.join('\n'), '\n'); };
  add(`Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown kind'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}. Times are processor time of the best of several runs; read the ratios, for they are measured side by side and hold on other machines.`);
  add('## Size', '', size());
  add('## Reading', '', againstOthers(!short && !has('--no-peers')));
  add('## Typing', '', typing());
  const grown = growth(short ? 1_000_000 : 32_000_000, shapeSize), most = short ? MOST_GROWTH_SHORT : MOST_GROWTH;
  add('## Growth', '', `Twice the text should take at most ${MOST_GROWTH} times as long, also where the text is made to hurt. Hostile texts have ${shapeSize} characters each, the worst growth first.`, '', grown.text);
  if (!short) writeFileSync(PAGE, [readFileSync(PAGE, 'utf8').split(MARK, 1)[0]! + MARK, '', ...page].join('\n'));
  console.log(grown.worst <= most ? `Growth is within ${most}.` : `Growth of ${grown.worst.toFixed(2)} is more than ${most}.`);
  process.exitCode = grown.worst <= most ? 0 : 1;
}

void main();
