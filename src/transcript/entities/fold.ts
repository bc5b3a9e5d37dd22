import { remembered } from '../../base/remembered';

/** Letters that are no other letter with an accent, by the plain ones that stand for them where accents are left out. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', İ: 'I', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ß: 'ss', ə: 'a', Ə: 'A' };

/** What of a text may be written otherwise without accents. */
const ABOVE_ASCII = /[^\0-\x7e]/gu;

/** One character without accents, asked once for each; й is a letter of its own. */
const plainOf = remembered((character: string): string => /[йЙ]/.test(character) ? character
  : character.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, '-').replace(/[ıİłŁøØđĐðÐþÞæÆœŒßəƏ]/g, letter => PLAIN[letter]!).normalize('NFC'));

/** A text without accents and with straight apostrophes and plain hyphens, letter case kept: how names are looked up. */
export function unmarked(text: string): string {
  // plain ASCII, by far the most words, is its own form
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return text.replace(ABOVE_ASCII, plainOf);
  return text;
}

/** What has no marks to leave out. */
const ASCII = /^[\x20-\x7e]*$/;

/** A name of the lists as English texts write it: without the Latin macrons and dots of a scholarly transliteration. */
export function asWritten(name: string): string {
  return ASCII.test(name) ? name : name.normalize('NFD').replace(/[\u0304\u0323\u0324\u0331\u0306]/g, '').normalize('NFC');
}

/** `UKRAINE` → `Ukraine`: how a word of capitals is looked up when it is not known as it stands. */
export function titleCase(word: string): string {
  return word.length ? word[0]! + word.slice(1).toLowerCase() : word;
}

/** Transliterations of one name as one string (Aleksandr, Alexander; Besprozvanny, Besprozvannyh): for comparing persons. */
export const soundOf = remembered((name: string): string => unmarked(name).toLowerCase().replace(/[^\p{L}]+/gu, '').replace(/ks|x/g, 'x').replace(/yu|iu|ju/g, 'u').replace(/ya|ia|ja/g, 'a').replace(/y|j|i|ы|й/g, 'i').replace(/i+/g, 'i')
    .replace(/kh/g, 'h').replace(/ph/g, 'f').replace(/w/g, 'v').replace(/ck/g, 'k').replace(/c(?=[aou])/g, 'k').replace(/er$/, 'r').replace(/(.)\1/g, '$1').replace(/ii?$/, 'i'));
