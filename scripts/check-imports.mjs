// Holds src/ to the import rule of ARCHITECTURE.md, from the imports that esbuild itself resolves:
// imports point down only, features never import features, the pure rooms import neither `vscode` nor Node,
// no file comes back to itself over what it imports, types included, and some things have one home. Prints each offence and exits 1 if there is one.
import * as esbuild from 'esbuild';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What each room may import besides itself. */
const MAY = {
  base: [],
  transcript: ['base'],
  tags: ['base'],
  library: ['transcript', 'tags', 'base'],
  exchange: ['transcript', 'tags', 'library', 'base'],
  node: ['base'],
  host: ['node', 'library', 'exchange', 'transcript', 'tags', 'base'],
  worker: ['library', 'transcript', 'tags', 'base'],
  cli: ['node', 'library', 'exchange', 'transcript', 'tags', 'base'],
  pages: ['library', 'exchange', 'transcript', 'tags', 'base'],
  features: ['host', 'library', 'exchange', 'transcript', 'tags', 'base'],
  entry: ['extension', 'features', 'host', 'worker', 'cli', 'library', 'exchange', 'transcript', 'tags', 'base'],
  extension: ['features', 'host', 'library', 'exchange', 'transcript', 'tags', 'base'],
};
const PURE = ['base', 'transcript', 'tags', 'library', 'exchange'];
/** The only files that know Node outside of the rooms `cli` and `node`: a renaming, a thread, and what starts it. The browser has others in their place. */
const NODE = ['src/host/rename-node.ts', 'src/host/spawn-node.ts', 'src/worker/node.ts'];
const ONE_HOME = [
  [/\bgetConfiguration\b/, 'src/host/config.ts', 'settings are read'],
  [/\bnew vscode\.Range\b|\bnew Range\(/, 'src/host/convert.ts', 'ranges are made'],
];

const offences = [];
const roomOf = path => path.split('/').length === 2 ? path.split('/')[1].replace(/\.ts$/, '') : path.split('/')[1];
const sources = readdirSync('src', { recursive: true }).map(String).filter(f => f.endsWith('.ts')).map(f => join('src', f));

const { metafile } = await esbuild.build({
  entryPoints: sources, bundle: true, write: false, metafile: true, outdir: 'out', platform: 'node', format: 'esm',
  packages: 'external', logLevel: 'error',
});
for (const [path, { imports }] of Object.entries(metafile.inputs)) {
  if (!path.startsWith('src/')) continue;
  const room = roomOf(path);
  for (const { path: target, original, external } of imports) {
    if (!external && target.startsWith('src/')) {
      const other = roomOf(target);
      if (!(room in MAY)) offences.push(`${path}: no such room as ${room}`);
      else if (other !== room && !MAY[room].includes(other)) offences.push(`${path} imports ${target}: ${room} may import only ${MAY[room].join(', ') || 'nothing'}`);
      else if (room === 'features' && other === 'features') offences.push(`${path} imports ${target}: a feature imports no other feature`);
    } else if (external) {
      const name = original ?? target;
      if (PURE.includes(room) && (name === 'vscode' || name.startsWith('node:'))) offences.push(`${path} imports ${name}: ${room} is pure`);
      if (name.startsWith('node:') && room !== 'cli' && room !== 'node' && !PURE.includes(room) && !NODE.includes(path)) offences.push(`${path} imports ${name}: only cli, node and ${NODE.join(', ')} know Node`);
      if (name === '@observablehq/plot' && room !== 'pages') offences.push(`${path} imports ${name}: only pages do`);
      if (name === 'yaml' && room !== 'tags') offences.push(`${path} imports yaml: only tags does`);
    }
  }
}
for (const path of sources) {
  const text = readFileSync(path, 'utf8');
  for (const [pattern, home, what] of ONE_HOME) if (path !== home && pattern.test(text)) offences.push(`${path}: ${what} only in ${home}`);
}
// esbuild leaves out imports of types, so that circles are looked for in the text
const imported = new Map(sources.map(path => [path, [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^;']*? from '(\.[^']+)';/gm)].map(([, name]) => `${join(dirname(path), name)}.ts`)]));
const whole = new Set();
/** Follows the imports of a file, given those on the way to it, and reports the first way that comes back to itself. */
function follow(path, way) {
  const since = way.indexOf(path);
  if (since >= 0) { offences.push(`a circle: ${[...way.slice(since), path].join(' → ')}`); return; }
  if (whole.has(path)) return;
  for (const target of imported.get(path) ?? []) follow(target, [...way, path]);
  whole.add(path);
}
for (const path of sources) follow(path, []);
// tsc cannot tell whether pure code needs a platform; a neutral bundle without externals can.
const pure = sources.filter(path => PURE.includes(roomOf(path)));
try {
  await esbuild.build({ entryPoints: pure, bundle: true, write: false, outdir: 'out', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'silent' });
} catch (error) {
  for (const { text, location } of error.errors) offences.push(`${location?.file ?? 'pure rooms'}: ${text}`);
}
if (existsSync('src/extension.ts') && readFileSync('src/extension.ts', 'utf8').split('\n').length > 80) offences.push('src/extension.ts: over 80 lines');
for (const offence of offences) console.error(offence);
console.log(`${sources.length} source files, ${offences.length} offences against the import rule`);
process.exit(offences.length ? 1 : 0);
