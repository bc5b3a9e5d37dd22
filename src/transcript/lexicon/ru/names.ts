import type { NameWords } from '../names';

/** The words about names of Russian texts. */
export const NAMES_RU: NameWords = {
  grammar: 'и в на с по о об от для из к у за при что как это он она они мы вы я не но а',
  never: '', titles: '', roles: '', roleModifiers: '', organisationHeads: '', companyEndings: '', companySuffixes: '', companyNouns: '', areaEndings: '', areaNouns: '', placeHeads: '', placeEndings: '',
  eventHeads: '', eventOfHeads: '', eventNouns: '', productCues: '', workHeads: '', plain: '', given: '', surnameSuffixes: '', particles: '', strongParticles: '', joiners: '', articles: '', conjunctions: 'и', speechVerbs: '', personNouns: '',
  placePrepositions: '', partnerPrepositions: 'с со', languageVerbs: '', abbreviations: '', organisations: '', places: '', events: '', products: '', demonyms: '', groups: '', countryForms: '', notPlaces: '',
};
