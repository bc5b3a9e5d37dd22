/** The same string with memory of its own: a part of a string that was cut out keeps the whole of it in memory for as long as it is kept. */
export function detached(part: string): string {
  return ` ${part}`.slice(1);
}
