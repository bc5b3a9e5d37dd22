// Looks for super-linear backtracking in every regular expression of src/: the literals, as acorn finds them after esbuild
// has taken the types off, and those that modules put together when they are loaded. Each is analysed by scslre, which
// proves ambiguity between repetitions (of one with itself, of two in a row, and of one with the start of the search).
// Prints each that may take more than linear time, and exits 1 if there is one.
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from 'scslre';

/** Patterns that a person's own input makes or that need the editor; their parts are literals or escaped words. */
const MADE_AT_RUN_TIME = new Set(['src/cli/tag.ts']);

interface Found { readonly file: string; readonly source: string; readonly flags: string }

const sources = readdirSync('src', { recursive: true }).map(String).filter(file => file.endsWith('.ts')).map(file => join('src', file));
const found: Found[] = [];
const making: string[] = [];
for (const file of sources) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    if (node.type === 'Literal' && 'regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ file, source: pattern, flags });
    }
  });
  if (code.includes('new RegExp(') && !MADE_AT_RUN_TIME.has(file)) making.push(file);
}

const Plain = RegExp;
let loading = '';
globalThis.RegExp = new Proxy(Plain, {
  construct(target, [source, flags = '']: [string | RegExp, string?]) {
    const made = new target(source, flags);
    // what libraries and Node make meanwhile holds no words of ours
    if (loading && new Error().stack?.split('\n')[2]?.includes('/src/')) found.push({ file: loading, source: made.source, flags: made.flags });
    return made;
  },
});
for (const file of making) {
  loading = file;
  await import(pathToFileURL(file).href);
}
globalThis.RegExp = Plain;

let offences = 0;
for (const { file, source, flags } of found) {
  for (const { type, exponential } of analyse({ source, flags }).reports) {
    console.log(`${file}: /${source}/${flags} takes ${exponential ? 'exponential' : 'more than linear'} time (${type})`);
    offences++;
  }
}
console.log(`${found.length} regular expressions, ${offences} that may take more than linear time`);
process.exit(offences > 0 ? 1 : 0);
