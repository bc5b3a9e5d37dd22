import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../src/transcript/decode';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2), view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
};

describe('decoding a file', () => {
  const text = 'The Minister met the Governor — in Minsk.\nВстреча прошла в Минске.\n';

  it('reads UTF-8 with and without a byte order mark, keeping the mark', () => {
    const bytes = new TextEncoder().encode(text);
    assert.deepEqual(decodeText(bytes), { text, encoding: 'utf-8', problems: [] });
    assert.equal(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])).text, `\ufeff${text}`);
  });

  it('reads UTF-16 of both orders with and without a byte order mark', () => {
    const plain = 'Good morning, everyone. Shall we begin?\n';
    for (const little of [true, false]) {
      const name = little ? 'utf-16le' : 'utf-16be';
      assert.deepEqual([decodeText(utf16(plain, little)).text, decodeText(utf16(plain, little)).encoding], [plain, name]);
      assert.deepEqual([decodeText(utf16(`\ufeff${text}`, little)).text, decodeText(utf16(`\ufeff${text}`, little)).encoding], [`\ufeff${text}`, name]);
    }
  });

  it('falls back to the code page that the letters fit, and says so', () => {
    const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0, 0x21]);
    assert.deepEqual([decodeText(cyrillic).text, decodeText(cyrillic).encoding, decodeText(cyrillic).problems[0]?.code], ['Привет, мир!', 'windows-1251', 'encoding']);
    const western = Uint8Array.from([...'The caf'].map(c => c.charCodeAt(0)).concat(0xe9, 0x2e));
    assert.deepEqual([decodeText(western).text, decodeText(western).encoding], ['The café.', 'windows-1252']);
    const typeset = Uint8Array.from([0x93, 0x49, 0x74, 0x92, 0x73, 0x20, 0x80, 0x35, 0x20, 0x96, 0x20, 0x6e, 0x6f, 0x94, 0x85]);
    assert.deepEqual([decodeText(typeset).text, decodeText(typeset).encoding], ['“It’s €5 – no”…', 'windows-1252']);
  });

  it('keeps UTF-8 with a damaged character and points at it', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Ж и ё и '), 0xff, ...new TextEncoder().encode(' я')]);
    const decoded = decodeText(bytes);
    assert.deepEqual([decoded.encoding, decoded.problems[0]?.severity, decoded.text[decoded.problems[0]!.span.start]], ['utf-8', 'warning', '\ufffd']);
  });

  it('says of bytes that are no text that they are none', () => {
    const picture = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
    assert.deepEqual([decodeText(picture).text, decodeText(picture).problems[0]?.code], ['', 'binary']);
  });

  it('gives back what was encoded, and throws for nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter(s => !/[\0-\x08\x0b\x0e-\x1f]/u.test(s) && !s.startsWith('\ufeff')), s => {
      assert.equal(decodeText(new TextEncoder().encode(s)).text, s);
    }));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => typeof decodeText(bytes).text === 'string'));
  });
});
