// Builds what ships and what the host tests run: `node esbuild.mjs [--watch] [--tests] [--minify]`.
import * as esbuild from 'esbuild';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const has = flag => process.argv.includes(flag);
const common = { bundle: true, minify: has('--minify'), sourcemap: has('--minify') ? false : 'linked', logLevel: 'warning', legalComments: 'none', target: 'es2022', charset: 'utf8' };

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

/** Leaves what reads out of a bundle: its own file stands beside, and is required when its import is reached. */
const readingApart = {
  name: 'reading-apart',
  setup(build) {
    build.onResolve({ filter: /\/library\/reading$/ }, () => ({ path: './reading.js', external: true }));
  },
};
const inNode = { ...common, platform: 'node', format: 'cjs', external: ['vscode'], plugins: [readingApart], supported: { 'dynamic-import': false } };

const bundles = [
  // the extension, once for Node and once for browsers
  { ...inNode, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'] },
  // what reads, for both; then the thread and the command, which read with it
  { ...common, entryPoints: ['src/entry/reading.ts'], outfile: 'dist/reading.js', platform: 'neutral', mainFields: ['module', 'main'], format: 'cjs' },
  { ...inNode, entryPoints: ['src/entry/thread.ts'], outfile: 'dist/thread.js' },
  { ...inNode, entryPoints: ['src/entry/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
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
}
