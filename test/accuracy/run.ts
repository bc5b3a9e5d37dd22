/**
 * How well Readout reads, as a table: `npm run accuracy [-- --misses] [--record]`. Scores the project's own texts in
 * test/accuracy/texts and samples, and a corpus beside the project if there is one. Exits 1 when a score of the
 * project's own texts falls below what test/accuracy/floor.json records; `--record` writes today's scores there.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTranscript } from '../../src/transcript/read';
import { readGold, type Gold } from './gold';
import { f1, score, type Scores } from './score';

const HERE = 'test/accuracy/texts', FLOOR = 'test/accuracy/floor.json', CORPUS = '../shared/corpus';
const misses = process.argv.includes('--misses');

/** Gold of the corpus beside the project is JSON with offsets; ours is YAML without. */
function goldOf(folder: string, file: string): { readonly source: string; readonly gold: (text: string) => Gold } {
  const raw = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.json')) {
    const gold = JSON.parse(raw) as Gold & { source: string };
    return { source: gold.source, gold: () => gold };
  }
  const source = readdirSync(folder).find(name => name !== file && name.startsWith(file.replace('gold.yaml', '')) && !name.includes('.gold.'));
  if (!source) throw new Error(`${file}: no text beside it`);
  return { source, gold: text => readGold(raw, text) };
}

function scoreFolder(folder: string, ending: string): Scores {
  const scores: Scores = new Map();
  for (const file of readdirSync(folder).filter(name => name.endsWith(ending)).sort()) {
    const { source, gold } = goldOf(folder, file), text = readFileSync(join(folder, source), 'utf8');
    const transcript = readTranscript(text, { fileName: basename(source) });
    score(gold(text), transcript, text, scores, what => { if (misses) console.log(`${source}: ${what}`); });
  }
  return scores;
}

function print(title: string, scores: Scores): void {
  console.log(`\n${title}\n${'measure'.padEnd(28)}${'gold'.padStart(6)}${'answers'.padStart(9)}${'right'.padStart(7)}${'F1'.padStart(8)}`);
  for (const [measure, tally] of scores) console.log(`${measure.padEnd(28)}${String(tally.gold).padStart(6)}${String(tally.answers).padStart(9)}${String(tally.right).padStart(7)}${f1(tally).toFixed(3).padStart(8)}`);
}

const own = scoreFolder(HERE, '.gold.yaml');
print(`Own texts (${readdirSync(HERE).filter(name => name.endsWith('.gold.yaml')).length})`, own);
if (existsSync(CORPUS)) for (const folder of ['readouts', 'turns']) print(`Corpus: ${folder}`, scoreFolder(join(CORPUS, folder), '.gold.json'));
else console.log('\nNo corpus beside the project: only its own texts were scored.');

const today = Object.fromEntries([...own].map(([measure, tally]) => [measure, Math.floor(f1(tally) * 1000) / 1000]));
if (process.argv.includes('--record')) writeFileSync(FLOOR, JSON.stringify(today, null, 2) + '\n');
const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Record<string, number>;
const fallen = Object.entries(floor).filter(([measure, least]) => (today[measure] ?? 0) < least);
for (const [measure, least] of fallen) console.error(`${measure} fell to ${today[measure] ?? 0}, recorded is ${least}`);
process.exitCode = fallen.length ? 1 : 0;
