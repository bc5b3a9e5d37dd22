import assert from 'node:assert/strict';
import { NO_CORRECTIONS } from '../../../src/base/names';
import { createFieldValues } from '../../../src/library/field-values';
import { libraryOf } from '../../../src/library/library';
import { sumUp } from '../../../src/library/sum-up';

const read = (path: string, guest: string) => sumUp({
  file: { uri: path, path }, bytes: new TextEncoder().encode(`President Ada Okoro of Nigeria met with ${guest} in Lagos on 14 March 2024.\n\n“We agree,” Ada Okoro said.\n`),
  sidecar: null, names: NO_CORRECTIONS, force: true,
}).summary!;

describe('what the library knows of a field', () => {
  const library = libraryOf([read('a.txt', 'Rui Almeida'), read('b.txt', 'Sofia Brandt')]), valuesOf = createFieldValues();

  it('is what stands in most meetings first, each once a meeting', async () => {
    assert.deepEqual(await valuesOf(library, 'speaker'), [{ value: 'Ada Okoro', meetings: 2 }]);
    assert.deepEqual((await valuesOf(library, 'person'))!.map(({ value, meetings }) => `${value} ${meetings}`), ['Ada Okoro 2', 'Rui Almeida 1', 'Sofia Brandt 1']);
  });
  it('is looked up once for each library', () => assert.equal(valuesOf(library, 'person'), valuesOf(library, 'person')));
  it('is nothing for words and numbers', () => {
    for (const field of ['figure', 'year', 'title', '', '__proto__', 'constructor']) assert.equal(valuesOf(library, field), undefined, field);
  });
});
