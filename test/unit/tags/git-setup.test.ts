import { equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driverCommand, withAttributes, withDriver } from '../../../src/tags/git-setup';

describe('setting up git merging', () => {
  it('adds the attributes once, in the line ends of the file', () => {
    equal(withAttributes(''), '*.tags.yaml merge=readout\nreadout.yaml merge=readout\n');
    equal(withAttributes('*.png binary\r\n'), '*.png binary\r\n*.tags.yaml merge=readout\r\nreadout.yaml merge=readout\r\n');
    equal(withAttributes(withAttributes('a')), withAttributes('a'));
  });
  it('replaces an older driver of ours and leaves the rest of the configuration', () => {
    const config = '[core]\n\tbare = false\n[merge "readout"]\n\tdriver = old\n[user]\n\tname = Ada\n';
    const now = withDriver(config, 'new');
    ok(!now.includes('old') && now.includes('[core]\n\tbare = false\n[user]\n\tname = Ada\n'));
    equal(withDriver(now, 'new'), now);
  });
  /** A repository with two branches that changed one sidecar, merged by the driver; gives what git says and what the sidecar holds then. */
  const merged = (cliName: string, cliText: string | undefined): { readonly status: number | null; readonly text: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-git-')), sidecar = join(folder, 'a.txt.tags.yaml');
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      git('init', '-q', '-b', 'main');
      const cli = join(folder, cliName), config = join(folder, '.git', 'config'), command = driverCommand(cli, process.execPath);
      if (cliText !== undefined) writeFileSync(cli, cliText);
      writeFileSync(config, withDriver(readFileSync(config, 'utf8'), command));
      equal(git('config', 'merge.readout.driver').trimEnd(), command);
      writeFileSync(join(folder, '.gitattributes'), withAttributes(''));
      const put = (text: string): void => { writeFileSync(sidecar, text); git('add', '.gitattributes', 'a.txt.tags.yaml'); git('commit', '-q', '-m', text); };
      put('base\n');
      git('checkout', '-q', '-b', 'theirs'); put('theirs\n');
      git('checkout', '-q', 'main'); put('ours\n');
      const { status } = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'merge.conflictStyle=merge', 'merge', '-q', '--no-edit', 'theirs'], { cwd: folder });
      return { status, text: readFileSync(sidecar, 'utf8') };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  it('writes what git reads back and runs, whatever is in the paths', () => {
    const { status, text } = merged(`it's "the" cli; #1 100%A.cjs`, 'const [, , , base, ours, theirs, , path] = process.argv; require("fs").writeFileSync(ours, [path, base, theirs].every(Boolean) ? "merged " + path + "\\n" : "bad");');
    equal(status, 0);
    match(text, /^merged .*a\.txt\.tags\.yaml/);
  });
  it('has git merge by itself where our command is gone, so that theirs is not lost without a mark', () => {
    const { status, text } = merged('gone.cjs', undefined);
    equal(status, 1);
    equal(text, '<<<<<<< ours\nours\n=======\ntheirs\n>>>>>>> theirs\n');
  });
});
