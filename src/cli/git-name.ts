import { execFileSync } from 'node:child_process';

/** The name that git signs with in a folder; `undefined` where there is no git, or no name. */
export function gitName(folder: string): string | undefined {
  try {
    return execFileSync('git', ['config', 'user.name'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
