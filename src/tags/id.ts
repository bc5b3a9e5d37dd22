/** Letters and digits that nobody takes for one another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A new id for an annotation: eight random characters, the first a letter. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte, i) => SIGNS[byte % (i === 0 ? 23 : SIGNS.length)]).join('');
}
