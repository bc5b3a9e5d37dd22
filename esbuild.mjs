// Builds what ships and what the host tests run: `node esbuild.mjs [--watch] [--tests] [--minify] [--metafile]`; the last leaves in `out/bundles.json` what
// takes the room in each file.
import * as esbuild from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const has = flag => process.argv.includes(flag);
const common = { bundle: true, minify: has('--minify'), sourcemap: has('--minify') ? false : 'linked', logLevel: 'warning', legalComments: 'none', target: 'es2022', charset: 'utf8', metafile: has('--metafile') };

/** Gives `readout:host-tests`, a module that imports every test file of test/host: none can be forgotten in a list. */
const hostTests = {
  name: 'host-tests',
  setup(build) {
    build.onResolve({ filter: /^readout:host-tests$/ }, ({ path }) => ({ path, namespace: 'host-tests' }));
    build.onLoad({ filter: /.*/, namespace: 'host-tests' }, () => ({
      contents: readdirSync('test/host').filter(name => name.endsWith('.test.ts')).sort().map(name => `import './${name}';`).join('\n'),
      resolveDir: resolve('test/host'),
    }));
  },
};

/** Leaves what reads, what exchanges projects and what makes lists out of a bundle: each has a file of its own beside, which is required when its import is reached. */
const loadedLater = {
  name: 'loaded-later',
  setup(build) {
    build.onResolve({ filter: /\/library\/reading$/ }, () => ({ path: './reading.js', external: true }));
    build.onResolve({ filter: /\/exchange\/projects$/ }, () => ({ path: './exchange.js', external: true }));
    build.onResolve({ filter: /\/exchange\/lists$/ }, () => ({ path: './lists.js', external: true }));
  },
};

/**
 * Gives the editor's API as a module of what `src` names of it. It comes by `require`, and of what comes so esbuild makes a copy, name
 * by name, for each file that imports it: most of the time in which the extension started.
 */
const editorApi = {
  name: 'editor-api',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) => (namespace === 'editor-api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'editor-api' }));
    build.onLoad({ filter: /.*/, namespace: 'editor-api' }, () => {
      const files = readdirSync('src', { recursive: true }).filter(name => name.endsWith('.ts')).map(name => resolve('src', name));
      const names = new Set(files.flatMap(file => readFileSync(file, 'utf8').match(/(?<=\bvscode\.)[A-Za-z]\w*/g) ?? []));
      return { watchFiles: files, contents: ["const api = require('vscode');", ...[...names].sort().map(name => `export const ${name} = api.${name};`)].join('\n') };
    });
  },
};
const extension = { ...common, entryPoints: ['src/extension.ts'], format: 'cjs', logOverride: { 'import-is-undefined': 'error' } };
/** Not esbuild's own `node`: libraries then come as they do for browsers, as modules, which start faster and of which only what is used is taken. */
const anywhere = { platform: 'neutral', mainFields: ['module', 'main'], format: 'cjs' };
const inNode = { ...anywhere, external: ['node:*'], supported: { 'dynamic-import': false } };

const bundles = [
  // the extension, once for Node and once for browsers
  { ...extension, ...inNode, outfile: 'dist/extension.js', plugins: [editorApi, loadedLater] },
  { ...extension, outfile: 'dist/web/extension.js', platform: 'browser', plugins: [editorApi] },
  // what reads, what exchanges projects, and what makes lists, for both; then the thread and the command, which read with it
  { ...common, entryPoints: ['src/entry/reading.ts'], outfile: 'dist/reading.js', ...anywhere },
  { ...common, entryPoints: ['src/exchange/projects.ts'], outfile: 'dist/exchange.js', ...anywhere },
  { ...common, entryPoints: ['src/exchange/lists.ts'], outfile: 'dist/lists.js', ...anywhere },
  { ...common, ...inNode, entryPoints: ['src/entry/thread.ts'], outfile: 'dist/thread.js', plugins: [loadedLater] },
  { ...common, ...inNode, entryPoints: ['src/entry/cli.ts'], outfile: 'dist/cli.js', plugins: [loadedLater], banner: { js: '#!/usr/bin/env node' } },
  // what runs inside webviews
  { ...common, entryPoints: ['src/pages/figures.ts', 'src/pages/meeting.ts'], outdir: 'dist/pages', platform: 'browser', format: 'iife' },
];
// Mocha's browser build calls itself a module, yet would take the bundle's own `module.exports` if it saw it.
const asModule = { global: 'globalThis', module: 'undefined', exports: 'undefined' };
if (has('--tests')) bundles.push(
  { ...common, entryPoints: ['test/host/index.ts'], outfile: 'dist/test/host.js', platform: 'browser', format: 'cjs', external: ['vscode', 'node:worker_threads'], define: asModule, plugins: [hostTests] },
);

if (has('--watch')) {
  const contexts = await Promise.all(bundles.map(options => esbuild.context(options)));
  await Promise.all(contexts.map(context => context.watch()));
} else {
  const results = await Promise.allSettled(bundles.map(options => esbuild.build(options)));
  // esbuild has printed what is wrong; its stack says nothing more.
  if (results.some(({ status }) => status === 'rejected')) process.exit(1);
  if (has('--metafile')) {
    mkdirSync('out', { recursive: true });
    writeFileSync('out/bundles.json', JSON.stringify(Object.assign({}, ...results.map(({ value }) => value.metafile.outputs))));
  }
}
