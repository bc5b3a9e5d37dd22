/**
 * The words of several languages as one, where a line may be in any of them: of each field the alternatives of all, in the order of the
 * languages. A field of words is alternatives of a pattern, separated by `|`; a language adds nothing to those that it leaves out.
 */
export function joined<T extends Readonly<Record<keyof T, string>>>(first: T, ...others: readonly Partial<T>[]): T {
  return Object.fromEntries((Object.keys(first) as (keyof T)[]).map(field => [field, [first, ...others].map(words => words[field]).filter(Boolean).join('|')])) as unknown as T;
}

/** Whether alternatives have letters beyond those of English, whose words have no `\b` around them. */
const isForeign = (words: string): boolean => /[^\0-\x7f]/u.test(words);

/** The alternatives of several languages as one pattern of whole words, each with the edges that it needs: `\b` is quicker, and knows English letters only. */
export function wholeWords(...languages: readonly (string | undefined)[]): string {
  return languages.filter(words => words !== undefined && words !== '').map(words => isForeign(words!) ? `(?<!\\p{L})(?:${words!})(?!\\p{L})` : `\\b(?:${words!})\\b`).join('|');
}
