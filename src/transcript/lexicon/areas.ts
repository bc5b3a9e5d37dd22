/** What the names of areas are made of: a text names areas in its own language or as they call themselves, so that all stand together. */

/** A republic behind the word for it. Group: the name. */
export const REPUBLIC_OF = /^(?:Republic of (?:the )?|Республика )(\p{Lu}.*)$/u;
/** What leads to the name of an area within the name of another, or to that of a republic. */
export const LEADS = /^.* of (the )?|^Республика /;
/** Words for what a country is made up of, in small letters: texts change between them. */
export const SUBDIVISION = /^(?:oblast|region|province|krai|kray|territory|voblast|governorate|voivodeship|voivodship|prefecture|republic|област\p{Ll}{1,3}|кра\p{Ll}{1,2})$/u;
/** Such a word in the name of one. */
export const OF_REGION = /\b(?:Oblast|Region|Krai|Province|Prefecture|State|Voivodeship|County|Canton|Territory|oblast|region|область|край)\b|область|край/;
