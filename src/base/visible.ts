/**
 * What could disguise a text: marks that turn the direction of writing (UAX #9), and characters without a shape — soft hyphens, fillers,
 * separators of lines, tags (Unicode 15, section 23). A joiner is left where scripts and emoji need it: behind a letter of a script that
 * joins, a sign on one, or a pictograph (UAX #31, 2.3).
 */
const DISGUISE = new RegExp([
  String.raw`[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]`,
  String.raw`(?<![\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]`,
].join('|'), 'gu');

/** Writes what could disguise a text as `show` does for each code point of it. */
export function undisguised(text: string, show: (codePoint: number) => string): string {
  return text.replace(DISGUISE, character => show(character.codePointAt(0)!));
}

/** Makes visible what could disguise a text: `⟨U+202E⟩`. */
export function visible(text: string): string {
  return undisguised(text, point => `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`);
}
