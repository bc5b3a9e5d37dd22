// Part of `npm run check`: a language is a folder of src/transcript/lexicon, so no code outside of it may hold the words of one. Told by the
// words that are told at a glance: Cyrillic ones in strings and patterns. Comments may show them.
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = 'src', LEXICON = join(ROOT, 'transcript', 'lexicon') + sep;
/** Shorter runs are letters, such as the ends of a class. */
const WORD = /\p{Script=Cyrillic}{3,}/u;

/** The words in the strings, templates and patterns of a file. */
function wordsIn(file) {
  const found = [], { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext', charset: 'utf8' });
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    const text = node.type === 'Literal' ? node.raw : node.type === 'TemplateElement' ? node.value.raw : '', word = WORD.exec(text);
    if (word) found.push(`${file}: “${word[0]}” belongs in the folder of its language in ${LEXICON}`);
  });
  return found;
}

const rules = readdirSync(ROOT, { recursive: true }).map(name => join(ROOT, name)).filter(file => file.endsWith('.ts') && !file.startsWith(LEXICON));
const found = rules.flatMap(wordsIn);
for (const line of found) console.log(line);
console.log(`${rules.length} files outside of the languages' folders, ${found.length} words of a language in them`);
process.exitCode = found.length ? 1 : 0;
