/** How adjectives end in the genitive. */
export const GENITIVE = /(?:ого|его|ой|ей|ых|их)$/u;
/** Those endings with which no name of a person begins its words. */
export const NO_NAME = /(?:ого|его|ых|их)$/u;
/** How verbs end. */
export const VERB = /(?:ла?|ли|л[аи]?с[ья]|ет|ит|ют|ят|ет|ться)$/u;
/** How a name ends in the accusative, behind which one goes there: `поставки в Чечню`. */
export const ACCUSATIVE = /\p{Script=Cyrillic}[ую]$/u;
