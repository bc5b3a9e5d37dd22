// `npm run package`: builds the VSIX, desktop and web in one, and prints its size; fails above the limit.
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { repository } from './hosts/places';

/** At most this many bytes, so that it installs in a moment everywhere; and what a browser loads to start the extension. */
const LIMIT = 1_000_000, BROWSER_LIMIT = 400_000, BROWSER = 'dist/web/extension.js';
const NEVER = /(^|\/)(src|test|scripts|node_modules)\/|\.map$|\.tsx?$/;

async function main(): Promise<void> {
  const { name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { name: string; version: string };
  if (spawnSync(process.execPath, ['esbuild.mjs', '--minify'], { cwd: repository, stdio: 'inherit' }).status !== 0) throw new Error('The build failed.');
  const packagePath = join(repository, `${name}-${version}.vsix`);
  await createVSIX({ cwd: repository, dependencies: false, packagePath, rewriteRelativeLinks: false, allowMissingRepository: true });

  // What is in it is read from it: to list the files beforehand is to go through all that is installed here once more.
  const packed = Object.entries(unzipSync(readFileSync(packagePath))).flatMap(([path, content]) => (path.startsWith('extension/') ? [[path.slice('extension/'.length), content] as const] : []));
  const stray = packed.flatMap(([file]) => (NEVER.test(file) ? [file] : []));
  if (stray.length || !packed.length) {
    rmSync(packagePath);
    throw new Error(packed.length ? `The package would hold what does not belong in it: ${stray.join(', ')}` : 'The package would be empty.');
  }
  for (const [file, content] of packed.sort()) console.log(`${kilobytes(content.length)} ${kilobytes(gzipSync(content).length)}  ${file}`);
  const size = statSync(packagePath).size;
  console.log(`${kilobytes(size)} ${packagePath} (limit ${kilobytes(LIMIT).trim()})`);
  if (size > LIMIT) throw new Error('The package is over its limit.');
  if (statSync(join(repository, BROWSER)).size > BROWSER_LIMIT) throw new Error(`${BROWSER} is over its limit of ${kilobytes(BROWSER_LIMIT).trim()}.`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
