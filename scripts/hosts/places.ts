import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The root of the repository, absolute. */
export const repository = resolve(__dirname, '../..');

/** Where installed hosts are kept: ignored by git, safe to delete. */
export const installed = join(repository, '.vscode-test');

/** A new empty folder that is nobody else's; the caller removes it. */
export function freshFolder(name: string): string {
  mkdirSync(tmpdir(), { recursive: true });
  return mkdtempSync(join(tmpdir(), `readout-${name}-`));
}
