import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../../scripts/hosts/places';

/** Another reader, and how much text it is given at once: some are worse than linear and bear only pieces. */
export interface Peer {
  readonly name: string;
  readonly does: string;
  readonly piece: number;
  /** How much it is measured on, in characters: the slow ones would take minutes. */
  readonly sample: number;
  readonly run: (text: string) => unknown;
}

const home = join(repository, 'test/bench');

/** Loads the others, installing them into this folder from its lockfile when they are not there; none where that cannot be done. */
export function loadPeers(): readonly Peer[] {
  if (!existsSync(join(home, 'node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) { console.error('The other readers could not be installed; they are left out of the table.'); return []; }
  }
  const require = createRequire(join(home, 'package.json'));
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model')), compromise = require('compromise'), chrono = require('chrono-node');
  const suite = require('@microsoft/recognizers-text-suite'), english = suite.Culture.English;
  return [
    { name: 'wink-nlp', does: 'tokens, sentences, parts of speech, entities', piece: 100_000, sample: 1_000_000, run: text => wink.readDoc(text).entities().out() },
    { name: 'compromise', does: 'parts of speech, people, places, organisations', piece: 10_000, sample: 100_000, run: text => compromise(text).topics().out('array') },
    { name: 'chrono-node', does: 'dates alone', piece: 5000, sample: 100_000, run: text => chrono.parse(text) },
    { name: 'recognizers-text', does: 'numbers, currencies and dates alone', piece: 1000, sample: 20_000, run: text => [suite.recognizeNumber(text, english), suite.recognizeCurrency(text, english), suite.recognizeDateTime(text, english)] },
  ];
}
