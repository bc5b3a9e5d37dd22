/**
 * How many Unicode code points stand before a UTF-16 offset, each line break (`\r\n`, `\r`, `\n`) counted as one,
 * and a byte order mark at the very beginning not counted. This is the unit of `start` in a sidecar: it is the same
 * whatever line ends git writes and whatever language reads the file.
 */
export function pointsBefore(text: string, offset: number): number {
  let points = 0;
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const end = Math.min(offset, text.length);
  for (let i = first; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code >= 0xdc00 && code <= 0xdfff && i > 0) {
      const lead = text.charCodeAt(i - 1);
      if (lead >= 0xd800 && lead <= 0xdbff) continue;
    }
    points++;
  }
  return points;
}

/** The UTF-16 offset of a count of code points; the inverse of {@link pointsBefore}. Past the end gives the end. */
export function offsetOfPoint(text: string, points: number): number {
  let left = points;
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (left > 0 && i < text.length) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    i += (code === 13 && next === 10) || (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) ? 2 : 1;
    left--;
  }
  return i;
}
