/** Cyrillic letters by what stands for them in Latin texts; vowels only need to be vowels. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u',
};

/**
 * The consonants of a word as it sounds, so that transliterations of one word are one string (`Yekaterinburg`,
 * `Екатеринбург`; `Wanjiru`, `Ванджиру`) and endings that only change vowels do not matter. A vowel at the beginning is
 * `A`. Empty for a word without letters of either script. After consonant skeletons as record linkage uses them
 * (Guth 1976; Soundex drops vowels alike).
 */
export function consonants(word: string): string {
  const latin = word.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[а-ґ]/g, letter => LATIN[letter] ?? '');
  return latin.replace(/[^a-z]+/g, '')
    .replace(/dzh|zh/g, 'j').replace(/x/g, 'ks').replace(/ph/g, 'f').replace(/w/g, 'v').replace(/ck|q/g, 'k').replace(/c(?=[eiy])/g, 'ts').replace(/[ck]h/g, 'h').replace(/c/g, 'k')
    .replace(/s[ch]?h/g, 's').replace(/th/g, 't').replace(/ng(?![aeiouy])/g, 'n').replace(/gh/g, 'g')
    .replace(/^[aeiouy]+/, 'A').replace(/[aeiouy]+/g, '').replace(/(.)\1+/g, '$1');
}
