// Gathers every text that the source shows to people into l10n/bundle.l10n.json, for translators: `npm run l10n`. A copy of
// it, translated, goes beside it as bundle.l10n.LANGUAGE.json, and one of package.nls.json as package.nls.LANGUAGE.json.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How the extension and how its pages ask for a text. A call without the text itself could not be found. */
const CALLS = { host: /\bl10n\.t\(/g, page: /(?<![.\w]|function )t\(/g };
const TEXT = /'((?:[^'\\]|\\.)*)'/y;

/** The texts in one source file, and how many calls there are that ask for one. */
export function textsIn(source: string, isPage: boolean): { readonly calls: number; readonly texts: readonly string[] } {
  const calls = [...source.matchAll(isPage ? CALLS.page : CALLS.host)];
  const texts = calls.flatMap(({ 0: call, index }) => {
    TEXT.lastIndex = index + call.length;
    const [, written] = TEXT.exec(source) ?? [];
    return written === undefined ? [] : [unescaped(written)];
  });
  return { calls: calls.length, texts };
}

/** What a literal in single quotation marks means. */
function unescaped(written: string): string {
  return JSON.parse(`"${written.replace(/\\'/g, '\'').replace(/(?<!\\)"/g, '\\"')}"`) as string;
}

/** Every source file with its texts. */
export function textsOfSource(): readonly { readonly name: string; readonly calls: number; readonly texts: readonly string[] }[] {
  return readdirSync('src', { recursive: true }).map(String).filter(name => name.endsWith('.ts')).sort()
    .map(name => ({ name, ...textsIn(readFileSync(join('src', name), 'utf8'), name.startsWith('pages')) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const texts = [...new Set(textsOfSource().flatMap(file => file.texts))].sort();
  mkdirSync('l10n', { recursive: true });
  writeFileSync('l10n/bundle.l10n.json', `${JSON.stringify(Object.fromEntries(texts.map(text => [text, text])), undefined, 2)}\n`);
  console.log(`l10n/bundle.l10n.json: ${texts.length} texts`);
}
