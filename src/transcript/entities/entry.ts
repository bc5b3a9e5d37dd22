import type { EntityKind } from '../../base/names';

/** What a word can do in a name: one bit for each list it stands in. */
export const enum Word {
  Grammar = 1, Never = 2, Title = 4, Role = 8, RoleModifier = 16, OrganisationHead = 32, CompanyEnding = 64, AreaEnding = 128, PlaceHead = 256, PlaceEnding = 512,
  EventHead = 1024, WorkHead = 2048, Plain = 4096, Given = 8192, Particle = 16384, CompanyNoun = 32768, AreaNoun = 65536, EventNoun = 131072, ProductCue = 262144,
  PersonNoun = 524288, SpeechVerb = 1048576, PlacePreposition = 2097152, LanguageVerb = 4194304, Joiner = 8388608, Article = 16777216, Conjunction = 33554432, EventOf = 67108864, PartnerPreposition = 134217728, StrongParticle = 268435456, FamilyFirst = 536870912, BodyNoun = 1073741824, OrganisationPrefix = -2147483648,
}

/** A name that the lists know. */
export interface Known {
  readonly kind: EntityKind;
  /** The full or usual form. */
  readonly name: string;
  /** ISO 3166 code of a country or region; `null` for others. */
  readonly code: string | null;
  /** How far the list can be trusted where nothing else speaks for the name: cities and small regions share their names with people. */
  readonly sure: boolean;
}

/** A word of the lists: what it can do and the name it is. */
export interface Entry {
  flags: number;
  known: Known | null;
  /** The first letters of the words with which longer names go on from it, one bit for each (`letterBit`); 0 where no name is longer. */
  longer: number;
}

/** The bit of the letter a word begins with; letters that share one are told apart when the word is looked up. */
export const letterBit = (word: string): number => 1 << (word.charCodeAt(0) & 31);
