/** What names of persons are made of: a name keeps its language whatever the text's is, so that all stand together. */

/** Articles of Arabic names and endings of Persian ones, which a hyphen joins to what follows: `al` in `al-Abadi`; as alternatives of a pattern. */
export const JOINED = 'al|el|an|ar|as|ash|at|ad|az|ul|ur|ud|us';
/** What may stand before a bare surname. */
export const PARTICLE = /^(?:van|von|der|den|de|la|del|di|da|dos|bin|ibn|El|Al|De|Van|Von|Di|Da|Dela|Delos|Del|La|Dos|Das|Ní|Nic|Ó|Ould)$/;
/** A small particle and a capital in one: `d'Artois`, `dell'Acqua`. */
export const ELISION = /^(?:d|l|de|dell|dall|degl)['’]\p{Lu}/u;
/** Forms of address before a bare surname. */
export const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)$/;
/** What ends given names and patronymics of Turkic and Persian peoples behind a hyphen: `Aldyn-ool`. */
export const HYPHENED_END = /^(?:ool|kyzy|qizi|kizi|uulu|ogly|oglu|zade|zoda|khon|bek|kys)$/;
/** Titles that are given names, and what leads on from a given name to the father's or the family's (`Sultan bin Saad`). */
export const GIVEN_TITLES = /^(?:Sultan|Amir|Saud)$/, LEADS_TO_FATHER = /^(?:bin|ibn|bint|Bin|Al)$/;
/** What stands behind a name. */
export const SUFFIX = /^(?:Jr|Sr|II|III|IV|Esq)\.?$/;
/** The name of the father behind a given name. Groups: both. */
export const FATHER = /^(\S+) (?:[Bb]in|[Ii]bn|[Bb]int) (\S+)/u;
/** The end of a Russian patronymic in English and in Russian letters. */
export const PATRONYMIC = /(?:[oe]vich|[oe]vna|(?:[Ii]l['’]?[iy]?|Fom|Kuzm|Luk|Nikit|Savv)ich|[nmt]ichna|[ое]вич|[ое]вна|ьич|(?:Фом|Кузьм|Лук|Никит|Савв)ич|ична)$/;
/** The longer of those endings; what the given name before them ends with in place of its last letters; and given names that lose or change a letter before them. */
export const FATHERS_ENDING = /(?:[oe]vich|[oe]vna|[ое]вич|[ое]вна)$/;
export const GIVEN_ENDINGS: readonly (readonly [lost: string, ending: string])[] = [['', ''], ['', 'й'], ['', 'ь'], ['ь', 'ий'], ['', 'y'], ['', 'i'], ['', 'iy'], ['y', 'iy'], ['y', 'i']];
export const FATHERS = /^(?:Яковл|Льв|Михайл|Павл|Петр|Yakovl|L’?v|Mikha[iy]l|Pavl|Petr)$/;
/** Endings of Slavic surnames and patronymics in small letters that tell the gender. */
export const OF_WOMEN = /(?:ova|eva|skaya|ovna|evna|ова|ева|ская|овна|евна)$/, OF_MEN = /(?:ovich|evich|ov|ev|skiy|sky|ович|евич|ов|ев|ский)$/;
/** The end of a Russian surname of either gender: `Орлова` may be Орлов in the genitive. */
export const EITHER_GENDER = /[внй]а?$/u, OF_A_WOMAN = 'а';
/** What stands before the last name of a list. */
export const BEFORE_LAST = /^\s?,?\s(?:and|or|и|или|&)\s$/;
/** Small words inside full names (`Ada van Lind`), and those of a single letter that join two surnames; as alternatives of a pattern. */
export const WITHIN = 'van|von|de|da|di|del|la|el|bin|al', JOINING = 'o|e|y';
/** What tells son from father behind a name, without its full stop; as alternatives of a pattern. */
export const GENERATIONS = 'Jr|Sr';
/** What stands before the name of a saint. */
export const SAINT = /^(?:St|Saint)$/;
