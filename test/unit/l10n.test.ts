import assert from 'node:assert/strict';
import { textsIn, textsOfSource } from '../../scripts/make-l10n';

describe('texts for translators', () => {
  it('are found in the source, with their escapes', () => {
    assert.deepEqual(textsIn("vscode.l10n.t('a \\'b\\' “c”\\n{0}', x); l10n.t(d)", false), { calls: 2, texts: ['a \'b\' “c”\n{0}'] });
    assert.deepEqual(textsIn("t('one') + at('two') + x.t('three') + t(four)", true), { calls: 2, texts: ['one'] });
  });
  it('are all written out where they are asked for, so that none is missed', () => {
    const files = textsOfSource();
    assert.ok(files.reduce((sum, { texts }) => sum + texts.length, 0) > 400);
    for (const { name, calls, texts } of files) assert.equal(texts.length, calls, name);
  });
});
