// Makes src/transcript/lexicon/generated/currencies.ts from the CLDR data inside Node (Unicode licence):
// `node scripts/make-currencies.mjs`. Run it by hand when CLDR has news; the result is committed, so that a build
// does not depend on the version of Node. Names with brackets ("old leu (1947–1952)") are left out: nobody writes them.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const out = 'src/transcript/lexicon/generated/currencies.ts';
/** Not money: metals, test codes, accounting units. */
const NOT_MONEY = /^X(?!AF|CD|CG|OF|PF)|^(CHE|CHW|CLF|COU|MXV|UYI|UYW|USN|USS|BOV|ZZZ|LUC|LUL|BEC|BEL|ESA|ESB)$/;
/** One amount for each plural form that English and Russian have. */
const AMOUNTS = [1, 2, 5, 1.5];

const part = (language, currency, currencyDisplay, amount) =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay, minimumFractionDigits: 0, maximumFractionDigits: 1 })
    .formatToParts(amount).find(({ type }) => type === 'currency').value;
// Intl lists only the currencies of today, but knows the names of the former ones too: ask for every code there can be
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap(a => letters.flatMap(b => letters.map(c => a + b + c))).filter(code => !NOT_MONEY.test(code) && part('en', code, 'name', 2) !== code);
/** `CODE|form|form`, the forms of the name in small letters. */
const names = language => codes.filter(code => part(language, code, 'name', 2) !== code)
  .map(code => [code, ...new Set(AMOUNTS.map(amount => part(language, code, 'name', amount).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")))])
  .filter(([, first]) => !/[(\d]/.test(first)).map(row => row.join('|'));
/** Signs that mean one currency or, as `$`, are its narrow form in English: `CODE|sign`. */
const signs = codes.map(code => [code, part('en', code, 'symbol', 1)]).filter(([code, sign]) => sign !== code && /[^A-Za-z]/.test(sign)).map(row => row.join('|'));
const narrow = codes.map(code => [code, part('en', code, 'narrowSymbol', 1)]).filter(([, sign]) => sign.length === 1 && /\p{Sc}/u.test(sign) && !'$£¥€'.includes(sign));

const block = rows => `\`\n${rows.join('\n')}\n\``;
const text = `// Made by scripts/make-currencies.mjs from CLDR ${process.versions.cldr} (Unicode licence). Do not edit.

/** Every currency's ISO 4217 code, one a line. */
export const CURRENCY_CODES = '${codes.join(' ')}';

/** \`CODE|form|form\` for each currency, the forms of its English name. */
export const CURRENCY_NAMES_EN = ${block(names('en'))};

/** \`CODE|form|form\` for each currency, the forms of its Russian name. */
export const CURRENCY_NAMES_RU = ${block(names('ru'))};

/** \`CODE|sign\` for the signs that mean one currency. */
export const CURRENCY_SIGNS = ${block([...new Set([...signs, ...narrow.map(row => row.join('|'))])])};
`;
writeFileSync(out, text);
console.log(`${out}: ${codes.length} currencies, ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
