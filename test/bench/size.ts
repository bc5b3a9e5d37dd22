import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { table } from './measure';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** What the browser bundle weighs, minified, and what takes the room. */
export async function size(): Promise<string> {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/extension.ts'], outfile: 'extension.js', bundle: true, minify: true, platform: 'browser', format: 'cjs', target: 'es2022', charset: 'utf8', external: ['vscode'], metafile: true, write: false, logLevel: 'error',
  });
  const rooms = new Map<string, number>(), code = outputFiles[0]!.contents;
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
    const room = path.startsWith('src/transcript/lexicon/generated/') ? path : /^(?:node_modules\/(?:@[^/]+\/)?[^/]+|src\/transcript\/[^/]+(?=\/)|src\/[^/]+)/.exec(path)?.[0] ?? path;
    rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
  }
  const body = [...rooms].sort((a, b) => b[1] - a[1]).slice(0, 16).map(([room, bytes]) => [`\`${room}\``, kilobytes(bytes)]);
  return table([['browser bundle, minified', 'size'], ['all of it', kilobytes(code.length)], ['all of it, gzipped', kilobytes(gzipSync(code).length)], ...body]);
}
