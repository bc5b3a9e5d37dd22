import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { table } from './measure';

const FILES = [
  ['the extension, which the editor starts', 'src/extension.ts'],
  ['what reads, loaded with the first transcript', 'src/entry/reading.ts'],
  ['what exchanges projects, loaded when asked for', 'src/exchange/projects.ts'],
] as const;
/** Rooms that take less are not worth a line. */
const LEAST = 10_000;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** What the files weigh that a browser loads, minified, and what takes the room in each. */
export async function size(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, entry] of FILES) {
    const { metafile, outputFiles } = await build({
      entryPoints: [entry], outfile: 'out.js', bundle: true, minify: true, platform: 'browser', format: 'cjs', target: 'es2022', charset: 'utf8', external: ['vscode'], metafile: true, write: false, legalComments: 'none', logLevel: 'error',
    });
    const rooms = new Map<string, number>(), code = outputFiles[0]!.contents;
    for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
      const room = /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? /^src\/(?:transcript\/[^/]+(?=\/)|[^/]+)/.exec(path)?.[0] ?? path;
      rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
    }
    rows.push([`**${name}**`, `**${kilobytes(code.length)}**`, `**${kilobytes(gzipSync(code).length)}**`]);
    rows.push(...[...rooms].filter(([, bytes]) => bytes >= LEAST).sort((a, b) => b[1] - a[1]).map(([room, bytes]) => [`\`${room}\``, kilobytes(bytes), '']));
  }
  return table([['what a browser loads, minified', 'size', 'gzipped'], ...rows]);
}

if (process.argv[1]?.endsWith('size.ts')) void size().then(console.log);
