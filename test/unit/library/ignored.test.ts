import assert from 'node:assert/strict';
import { createIgnored, type IgnoreFile } from '../../../src/library/ignored';

const cases: readonly (readonly [what: string, files: readonly IgnoreFile[], out: readonly string[], kept: readonly string[]])[] = [
  ['leaves nothing out without rules', [], [], ['a.txt', 'old/b.txt']],
  ['knows folders, wildcards and exceptions', [{ folder: '', text: '*.txt\n!keep.txt\nbuild/\n' }], ['a.txt', 'deep/er/a.txt', 'build/keep.txt'], ['keep.txt', 'deep/keep.txt', 'a.vtt']],
  ['counts from the folder that the file stands in', [{ folder: 'old', text: '/a.txt\nlog*\n' }], ['old/a.txt', 'old/deep/logs.txt'], ['a.txt', 'old/deep/a.txt', 'logs.txt']],
  ['gives the deeper file the last word', [{ folder: '', text: '*.txt\n' }, { folder: 'kept', text: '!*.txt\n' }], ['a.txt'], ['kept/a.txt', 'kept/deep/b.txt']],
  ['brings nothing back from a folder that is left out', [{ folder: '', text: 'old/\n' }, { folder: 'old', text: '!a.txt\n' }], ['old/a.txt'], ['a.txt']],
  ['takes any text for rules', [{ folder: '', text: '[\n\\\n!!\n***\u0000\n   \n' }], [], ['b.txt']],
];

describe('what git leaves out', () => {
  for (const [what, files, out, kept] of cases) it(what, () => {
    const ignored = createIgnored(files);
    for (const path of out) assert.equal(ignored(path), true, path);
    for (const path of kept) assert.equal(ignored(path), false, path);
  });
});
