/** Longer texts (in code units) are not held: what would be one block of theirs is no paragraph that anybody reads. */
const LONGEST = 1 << 20;

/** The code units of the text that was asked for last, with room for longer ones. */
let units = new Uint16Array(4096), held = '';

/**
 * The UTF-16 code units of a text, from 0 to its length; what stands behind that means nothing. Holds until another text is asked for.
 * A block is a part cut out of a text, and each code unit that is asked of such a string is found by way of the whole: whoever goes over all
 * of them does it here.
 */
export function codeUnits(text: string): Uint16Array {
  if (text === held) return units;
  const { length } = text, room = length > LONGEST ? new Uint16Array(length) : units.length < length ? (units = new Uint16Array(length * 2)) : units;
  for (let i = 0; i < length; i++) room[i] = text.charCodeAt(i);
  if (room === units) held = text;
  return room;
}
