/** Which UTF-16 code units are of words: letters and digits; above ASCII all but the general punctuation, the no-break space and guillemets. */
const OF_WORDS = new Uint8Array(65536).fill(1, 0xc0).fill(0, 0x2000, 0x2070).fill(1, 97, 123).fill(1, 65, 91).fill(1, 48, 58);
for (const mark of '\'’') OF_WORDS[mark.charCodeAt(0)] = 1;
for (const space of '\ufeff\u3000') OF_WORDS[space.charCodeAt(0)] = 0;

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
