import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodebook } from '../../src/tags/codebook';
import { readSidecar } from '../../src/tags/sidecar';

interface Manifest {
  readonly contributes: { readonly keybindings: readonly { readonly key: string }[]; readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } };
}
const pages = new Map(['README.md', ...readdirSync('docs').filter(name => name.endsWith('.md')).map(name => join('docs', name)), ...readdirSync('media/walkthrough').map(name => join('media/walkthrough', name))]
  .map(name => [name, readFileSync(name, 'utf8')]));
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const titles = new Set(Object.entries(JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>).filter(([key]) => key.startsWith('command.')).map(([, title]) => title));
const every = (pattern: RegExp): readonly (readonly [string, string])[] => [...pages].flatMap(([name, text]) => [...text.matchAll(pattern)].map(([, found = '']) => [name, found] as const));

describe('what the documents say', () => {
  it('shows sidecars and codebooks that Readout reads without a complaint', () => {
    const examples = every(/```yaml\n(readout: 1\n[^]*?)```/g);
    assert.ok(examples.length >= 2);
    for (const [name, yaml] of examples) assert.deepEqual((/^annotations:/m.test(yaml) ? readSidecar(yaml) : readCodebook(yaml)).problems, [], name);
  });
  it('names commands that there are', () => {
    const named = every(/(?:`|\*\*|^ {4})Readout: ([^`*\n]+)/gm);
    assert.ok(named.length > 5);
    for (const [name, title] of named) assert.ok([...titles].some(one => one === title || one === `${title}…`), `“${title}” in ${name}`);
  });
  it('names settings that there are', () => {
    for (const [name, setting] of every(/`(readout\.(?!yaml)[a-z]+(?:\.[a-z]+)?)`/gi)) assert.ok(setting in contributes.configuration.properties, `${setting} in ${name}`);
  });
  it('names keys that are bound', () => {
    const bound = new Set(contributes.keybindings.map(({ key }) => key)), named = every(/`((?:Ctrl\+|Alt\+|Shift\+)+[A-Z.](?:ackspace|nter)?)`/g).filter(([, key]) => key.startsWith('Ctrl+Alt') || key.startsWith('Alt'));
    assert.ok(named.length > 5);
    for (const [name, key] of named) assert.ok(bound.has(key.toLowerCase()), `${key} in ${name}`);
  });
});
