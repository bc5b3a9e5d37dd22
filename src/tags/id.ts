/** Letters and digits that nobody takes for one another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 8;

/** A new id for an annotation: eight random characters, the first a letter. */
export function newId(): string {
  return idOf(crypto.getRandomValues(new Uint8Array(LENGTH)));
}

/** The id that eight random bytes, or the first eight of more, make. */
export function idOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, LENGTH), (byte, i) => SIGNS[byte % (i === 0 ? 23 : SIGNS.length)]).join('');
}
