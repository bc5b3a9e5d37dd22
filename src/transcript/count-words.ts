/** Which UTF-16 code units are of words: letters and digits; above ASCII all but the general punctuation, the no-break space and guillemets. */
const OF_WORDS = Uint8Array.from({ length: 65536 }, (_, code) => Number((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 39 || code === 0x2019
  || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xfeff && code !== 0x3000)));

/** How many words stand in a stretch of text: runs of letters and digits. Linear. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0, inside = 0;
  for (let i = start; i < end; i++) {
    const letter = OF_WORDS[text.charCodeAt(i)]!;
    words += letter & ~inside;
    inside = letter;
  }
  return words;
}
