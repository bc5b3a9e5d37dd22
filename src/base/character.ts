const enum Asked { Never = 0, No = 1, Yes = 2 }

/**
 * Tells whether a single UTF-16 code unit passes a test, such as a pattern; `false` for none. Each is tested once: for loops that go
 * over a text character by character.
 */
export function isOne(pattern: Pick<RegExp, 'test'>): (character: string | undefined) => boolean {
  const asked = new Uint8Array(65536);
  return character => {
    if (character === undefined || character === '') return false;
    const code = character.charCodeAt(0);
    if (asked[code] === Asked.Never) asked[code] = pattern.test(character) ? Asked.Yes : Asked.No;
    return asked[code] === Asked.Yes;
  };
}
