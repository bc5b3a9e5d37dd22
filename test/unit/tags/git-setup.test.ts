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
  it('writes what git reads back and runs, whatever is in the paths', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-git-'));
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      git('init', '-q', '-b', 'main');
      const cli = join(folder, `it's "the" cli; #1.cjs`);
      writeFileSync(cli, 'const [, , , base, ours, theirs, , path] = process.argv; require("fs").writeFileSync(ours, [path, base, theirs].every(Boolean) ? "merged " + path + "\\n" : "bad");');
      const config = join(folder, '.git', 'config'), command = driverCommand(cli, process.execPath);
      writeFileSync(config, withDriver(readFileSync(config, 'utf8'), command));
      equal(git('config', 'merge.readout.driver').trimEnd(), command);
      writeFileSync(join(folder, '.gitattributes'), withAttributes(''));
      const put = (text: string): void => { writeFileSync(join(folder, 'a.txt.tags.yaml'), text); git('add', '.gitattributes', 'a.txt.tags.yaml'); git('commit', '-q', '-m', text); };
      put('base\n');
      git('checkout', '-q', '-b', 'theirs'); put('theirs\n');
      git('checkout', '-q', 'main'); put('ours\n');
      equal(spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'merge', '-q', '--no-edit', 'theirs'], { cwd: folder }).status, 0);
      match(readFileSync(join(folder, 'a.txt.tags.yaml'), 'utf8'), /^merged .*a\.txt\.tags\.yaml/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
