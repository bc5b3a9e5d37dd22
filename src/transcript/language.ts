/** How much of a text tells its language (UTF-16 code units). */
const SAMPLE = 8192;

const enum Script { Other = 0, Latin = 1, Cyrillic = 2 }
/** The script of each code unit up to where those of Cyrillic end. */
const SCRIPTS = Uint8Array.from({ length: 0x530 }, (_, code) => code >= 0x400 ? Script.Cyrillic : (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f) ? Script.Latin : Script.Other);

/**
 * The language of a text, `en` or `ru` (BCP 47), by its script: Russian where at least three in ten letters of a sample are Cyrillic.
 * Total; English for a text without letters.
 */
export function detectLanguage(text: string): string {
  // Captions and front matter begin with marks in Latin letters, so the middle is asked too.
  const middle = Math.max(0, (text.length >> 1) - SAMPLE / 2);
  const sample = text.length <= 2 * SAMPLE ? text : text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE);
  let cyrillic = 0, latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i), script = code < SCRIPTS.length ? SCRIPTS[code]! : Script.Other;
    latin += script & Script.Latin;
    cyrillic += script >> 1;
  }
  return cyrillic > 0.3 * (cyrillic + latin) ? 'ru' : 'en';
}
