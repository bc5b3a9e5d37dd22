import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { table } from './measure';

const FILES = [
  ['the extension, which the editor starts', 'dist/web/extension.js'],
  ['what reads, loaded with the first transcript', 'dist/reading.js'],
  ['what exchanges projects, loaded when asked for', 'dist/exchange.js'],
  ['what makes lists, loaded when asked for', 'dist/lists.js'],
] as const;
/** Rooms that take less are not worth a line. */
const LEAST = 10_000;

/** Of a file that esbuild made, how many bytes come from which file. */
type Outputs = Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** Builds what ships and tells what the files weigh that a browser loads, minified, and what takes the room in each. */
export function size(): string {
  if (spawnSync(process.execPath, ['esbuild.mjs', '--minify', '--metafile'], { stdio: 'inherit' }).status !== 0) throw new Error('What ships could not be built.');
  const outputs = JSON.parse(readFileSync('out/bundles.json', 'utf8')) as Outputs, rows: string[][] = [];
  for (const [name, file] of FILES) {
    const rooms = new Map<string, number>(), code = readFileSync(file);
    for (const [path, { bytesInOutput }] of Object.entries(outputs[file]!.inputs)) {
      const room = /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? /^src\/(?:transcript\/[^/]+(?=\/)|[^/]+)/.exec(path)?.[0] ?? path;
      rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
    }
    rows.push([`**${name}**`, `**${kilobytes(code.length)}**`, `**${kilobytes(gzipSync(code).length)}**`]);
    rows.push(...[...rooms].filter(([, bytes]) => bytes >= LEAST).sort((a, b) => b[1] - a[1]).map(([room, bytes]) => [`\`${room}\``, kilobytes(bytes), '']));
  }
  return table([['what a browser loads, minified', 'size', 'gzipped'], ...rows]);
}

if (process.argv[1]?.endsWith('size.ts')) console.log(size());
