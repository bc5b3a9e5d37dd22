/**
 * How well Readout reads, as a table: `npm run accuracy [-- --misses] [--record]`. Scores the invented texts of samples/
 * for which test/accuracy/gold says what is right, and a corpus beside the project if there is one. Exits 1 when a score of the
 * project's own texts falls below what test/accuracy/floor.json records; `--record` writes today's scores there.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readTranscript } from '../../src/transcript/read';
import { readGold, type Gold } from './gold';
import { f1, score, type Scores } from './score';

const GOLD = 'test/accuracy/gold', FLOOR = 'test/accuracy/floor.json', CORPUS = '../shared/corpus';
const misses = process.argv.includes('--misses');

/** One text with what is right in it. */
interface Case { readonly path: string; readonly gold: (text: string) => Gold }

/** The project's own: YAML that names its text in `source`, from the project's top. */
function ownCases(): readonly Case[] {
  return readdirSync(GOLD).sort().map(file => {
    const yaml = readFileSync(join(GOLD, file), 'utf8');
    return { path: (parse(yaml) as { source: string }).source, gold: text => readGold(yaml, text) };
  });
}

/** A corpus beside the project: JSON with offsets, each beside its text. */
function corpusCases(folder: string): readonly Case[] {
  return readdirSync(folder).filter(file => file.endsWith('.gold.json')).sort().map(file => {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold & { readonly source: string };
    return { path: join(folder, gold.source), gold: () => gold };
  });
}

function scoreAll(cases: readonly Case[]): Scores {
  const scores: Scores = new Map();
  for (const { path, gold } of cases) {
    const text = readFileSync(path, 'utf8');
    score(gold(text), readTranscript(text, { fileName: basename(path) }), text, scores, what => { if (misses) console.log(`${path}: ${what}`); });
  }
  return scores;
}

function print(title: string, scores: Scores): void {
  console.log(`\n${title}\n${'measure'.padEnd(28)}${'gold'.padStart(6)}${'answers'.padStart(9)}${'right'.padStart(7)}${'F1'.padStart(8)}`);
  for (const [measure, tally] of scores) console.log(`${measure.padEnd(28)}${String(tally.gold).padStart(6)}${String(tally.answers).padStart(9)}${String(tally.right).padStart(7)}${f1(tally).toFixed(3).padStart(8)}`);
}

const cases = ownCases(), own = scoreAll(cases);
print(`The project's own texts (${cases.length})`, own);
if (existsSync(CORPUS)) for (const folder of ['readouts', 'turns']) print(`Corpus: ${folder}`, scoreAll(corpusCases(join(CORPUS, folder))));
else console.log('\nNo corpus beside the project: only its own texts were scored.');

const today = Object.fromEntries([...own].map(([measure, tally]) => [measure, Math.floor(f1(tally) * 1000) / 1000]));
if (process.argv.includes('--record')) writeFileSync(FLOOR, JSON.stringify(today, null, 2) + '\n');
const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Record<string, number>;
const fallen = Object.entries(floor).filter(([measure, least]) => (today[measure] ?? 0) < least);
for (const [measure, least] of fallen) console.error(`${measure} fell to ${today[measure] ?? 0}, recorded is ${least}`);
process.exitCode = fallen.length ? 1 : 0;
