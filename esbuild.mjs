// Builds what ships and what the host tests run: `node esbuild.mjs [--watch] [--tests] [--minify]`.
import * as esbuild from 'esbuild';

const has = flag => process.argv.includes(flag);
const common = { bundle: true, minify: has('--minify'), sourcemap: has('--minify') ? false : 'linked', logLevel: 'warning', legalComments: 'none', target: 'es2022', charset: 'utf8' };

/** The desktop extension, the web extension and the command; the core in them is the same source. */
const bundles = [
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', external: ['vscode'] },
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'] },
  { ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
];
if (has('--tests')) bundles.push(
  { ...common, entryPoints: ['test/host/index.ts'], outfile: 'dist/test/host.js', platform: 'browser', format: 'cjs', external: ['vscode'], define: { global: 'globalThis' } },
);

if (has('--watch')) {
  const contexts = await Promise.all(bundles.map(options => esbuild.context(options)));
  await Promise.all(contexts.map(context => context.watch()));
} else {
  await Promise.all(bundles.map(options => esbuild.build(options)));
}
