import Ajv from 'ajv';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/base/edit';
import { addAnnotations, setMeetingField, setSpeaker } from '../../../src/tags/change';
import { readCodebook } from '../../../src/tags/codebook';
import { addTags, ignorePhrase, putName } from '../../../src/tags/codebook-change';
import { readSidecar } from '../../../src/tags/sidecar';
import { annotation, messySidecar, wordings } from '../../support/sidecars';

const compile = (name: string) => new Ajv({ allErrors: true, strict: 'log', allowUnionTypes: true }).compile(JSON.parse(readFileSync(`media/schemas/${name}.schema.json`, 'utf8')) as object);
const sidecar = compile('tags'), codebook = compile('readout');
// The editor's YAML support reads with the core schema: that is what the JSON Schema must fit.
const accepts = (check: typeof sidecar, yaml: string): void => assert.ok(check(parse(yaml)), `${JSON.stringify(check.errors)}\n${yaml}`);

describe('the JSON schemas', () => {
  it('accept what Readout writes into a sidecar', () => {
    fc.assert(fc.property(wordings(), wordings(), (words, note) => {
      let yaml = '';
      for (const { edits } of [addAnnotations(yaml, [annotation('a2345678', 3, { quote: words || 'q', before: words, after: words, note, tags: ['trade/volume', '007'], copies: 2, by: words, on: '2026-11-22T10:04:00Z' })])]) yaml = applyEdits(yaml, edits);
      yaml = applyEdits(yaml, setMeetingField(yaml, 'date', '2015').edits);
      yaml = applyEdits(yaml, setSpeaker(yaml, { quote: 'q', before: '', after: '', start: 1 }, 'Ada Brandt').edits);
      accepts(sidecar, yaml);
    }));
  });
  it('accept sidecars as several hands leave them', () => {
    fc.assert(fc.property(messySidecar(), yaml => accepts(sidecar, yaml)));
  });
  it('accept what Readout writes into readout.yaml', () => {
    let yaml = '';
    yaml = applyEdits(yaml, addTags(yaml, [{ tag: 'trade', description: 'two\nlines', color: '#e69f00', key: '1' }]).edits);
    yaml = applyEdits(yaml, putName(yaml, { name: 'Ada Brandt', kind: 'person', also: ['A. Brandt'], roles: ['Mayor'] }).edits);
    yaml = applyEdits(yaml, ignorePhrase(yaml, 'Good Morning').edits);
    accepts(codebook, yaml);
  });
  it('refuse what reading refuses', () => {
    for (const yaml of ['readout: 2\n', 'readout: 1\nannotations: 5\n', 'readout: 1\nannotations:\n  - id: a\n', 'readout: 1\nannotations:\n  - {id: a, tags: [], quote: q}\n']) {
      assert.equal(sidecar(parse(yaml)), false, yaml);
      assert.ok(readSidecar(yaml).problems.length > 0, yaml);
    }
    for (const yaml of ['tags: {a: 1}\n', 'tags: [{tag: a, color: red}]\n', 'names: {cats: []}\n', 'ignore: {}\n']) {
      assert.equal(codebook(parse(yaml)), false, yaml);
      assert.ok(readCodebook(yaml).problems.length > 0, yaml);
    }
  });
  it('accept the samples, which read without a problem', () => {
    const files = existsSync('samples') ? readdirSync('samples', { recursive: true }).map(String) : [];
    for (const file of files.filter(name => name.endsWith('.tags.yaml'))) {
      const yaml = readFileSync(join('samples', file), 'utf8');
      accepts(sidecar, yaml);
      assert.deepEqual(readSidecar(yaml).problems, [], file);
    }
    for (const file of files.filter(name => name.endsWith('readout.yaml'))) {
      const yaml = readFileSync(join('samples', file), 'utf8');
      accepts(codebook, yaml);
      assert.deepEqual(readCodebook(yaml).problems, [], file);
    }
  });
});
