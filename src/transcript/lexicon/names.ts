/**
 * What the finder of names needs to know of one language: plain lists, words separated by spaces and entries of several
 * words by `|`. Written as in the middle of a sentence: `Ministry`, `of`. A further language is a further set of these.
 */
export interface NameWords {
  /** Whether names change with the case they stand in, as in Russian: their lists hold the nominative. */
  readonly declines: boolean;
  /** Small words that take a capital only because they open a sentence or stand in a headline. */
  readonly grammar: string;
  /** Words written with a capital that are never names: days, months, forms of address, common short forms. */
  readonly never: string;
  /** Forms of address and ranks that stand only before a person's name: `Mr`, `Dr`. */
  readonly titles: string;
  /** Those of them that stand within names, too: `Hassan Sheikh Mohamud`. */
  readonly innerTitles: string;
  /** Words that belong to the form of address behind them: `Rt` in `Rt Hon`, `His` in `His Excellency`. */
  readonly titleLeads: string;
  /** Offices, with or without a name after them: `President`, `Governor`. */
  readonly roles: string;
  /** What stands before an office and belongs to it: `Deputy`, `Foreign`. */
  readonly roleModifiers: string;
  /** Nouns that make a name an organisation: `Ministry`, `Bank`. */
  readonly organisationHeads: string;
  /** What begins the name of an organisation, in English and in languages that put it first: `Radio`, `Universidad`. */
  readonly organisationPrefixes: string;
  /** What ends the name of a company: `Inc`, `Ltd`. */
  readonly companyEndings: string;
  /** Endings of made-up company names: `mash`, `neft`. */
  readonly companySuffixes: string;
  /** Common nouns after a name that say it is a company or its brand: `enterprise`, `trucks`. */
  readonly companyNouns: string;
  /** Administrative areas after their name: `Oblast`, `Region`; lower-case forms count too. */
  readonly areaEndings: string;
  /** Lower-case area words that belong to the name before them: `Kaliningrad region`. */
  readonly areaNouns: string;
  /** Places whose kind stands before the name: `Lake`, `Republic` (with `of`). */
  readonly placeHeads: string;
  /** Places whose kind stands after the name: `River`, `Airport`. */
  readonly placeEndings: string;
  /** Nouns that make a name an event: `Summit`, `Forum`. */
  readonly eventHeads: string;
  /** Nouns that make an event only with `of` after them: `Battle`, `Year`. */
  readonly eventOfHeads: string;
  /** Common nouns after a name that make both an event: `Catherinian era`. */
  readonly eventNouns: string;
  /** Common nouns before a name that say it is a product: `brand`. */
  readonly productCues: string;
  /** Nouns that end the name of a law, treaty or work: a name, but of no kind that is told apart. */
  readonly workHeads: string;
  /** Capitalised common nouns that name nothing on their own: `Government`, `Party`. */
  readonly plain: string;
  /** Given names of many countries. */
  readonly given: string;
  /** Surnames that stand before the given name, as in Chinese, Korean, Japanese and Vietnamese. */
  readonly familyFirst: string;
  /** Common nouns for companies and other bodies, beside their name: `the retailer X`, `X, an aid agency`. */
  readonly bodyNouns: string;
  /** Surnames of leaders whom texts name without saying who they are, each of one person and no other word. */
  readonly leaders: string;
  /** Endings of surnames and patronymics that are rare in other words. */
  readonly surnameSuffixes: string;
  /** Words with a capital that stand right behind a person's name and are no part of it: days, honours, degrees (`Roe Friday`, `Jane Roe MP`). */
  readonly afterNames: string;
  /** First words of many places' names, which tell a place only behind a word that leads to one: `in La Rinconada`. */
  readonly placeLeads: string;
  /** Nouns of places that are surnames at least as often, behind a given name: `Hill`. */
  readonly surnamePlaces: string;
  /** Offices and forms of address that are surnames, too, behind a given name: `Bishop`. */
  readonly surnameRoles: string;
  /** Other names of countries, which a text that uses them and not the usual one goes on with; entries joined by `|`. */
  readonly ownForms: string;
  /** Words for public bodies that a country's name before them belongs to: `U.S. Department of State`. */
  readonly stateBodies: string;
  /** Bodies that are called after who holds an office: `Office of the Spokesperson`, `Sheriff's Office`. */
  readonly heldBodies: string;
  /** Bodies that are called by where they are, too: `Union Mission in Norland`. */
  readonly missions: string;
  /** What people who hold one office come together for: `Ministers' Meeting`. */
  readonly gatherings: string;
  /** Ways whose names are common words as often as not: `Station Road`. */
  readonly streets: string;
  /** Words of posting on a network, before `on X`. */
  readonly postWords: string;
  /** What stands before a hyphen and the name of a people, for another people: `Franco-German`. */
  readonly peoplePrefixes: string;
  /** Common nouns that firms are called after, behind a word that nothing knows: `Korvex Water`. */
  readonly utilities: string;
  /** Points of the compass and the like, which make one name with the place behind them: `Southern California`. */
  readonly directions: string;
  /** Small words inside a person's name: `van`, `bin`. */
  readonly particles: string;
  /** Those of them that are no words of the language, and go on any name. */
  readonly strongParticles: string;
  /** Small words that join parts of one name when a head noun confirms: `of`, `for`. */
  readonly joiners: string;
  /** Articles and small words that a joiner may have after it: `the`. */
  readonly articles: string;
  /** The word that joins parts side by side: `and`. */
  readonly conjunctions: string;
  /** Verbs of speech after a lone name: `said`. */
  readonly speechVerbs: string;
  /** Common nouns of roles in an apposition: `minister`, `leader`. */
  readonly personNouns: string;
  /** Words before a place name that say it is one: `in`, `near`. */
  readonly placePrepositions: string;
  /** Nouns with `of` before a place: `town of`, `mayor of`, `residents of`. */
  readonly placeNouns: string;
  /** Words of motion: with `to` or `from` a place follows. */
  readonly motionWords: string;
  /** Verbs whose object is a place more often than not: `visited`. */
  readonly visitWords: string;
  /** Bodies whose subject follows with `on`: `Committee`. */
  readonly topicalHeads: string;
  /** Bodies whose members sit `for` a place: `Parliament`. */
  readonly seatedHeads: string;
  /** Schools and the like, which may be called after where they are: `Academy at Fern Hill`. */
  readonly locatedHeads: string;
  /** Nouns for centres. */
  readonly centres: string;
  /** What stands before those that one meets in: `Convention`. */
  readonly venueKinds: string;
  /** What is a medium behind a name, and behind common nouns what media get: `Department Press Briefing`. */
  readonly media: string;
  /** How newspapers are called before their own word: `Evening Star`. */
  readonly paperLeads: string;
  /** Those who hold an office in a city or a country, and are named behind it. */
  readonly areaHolders: string;
  /** Bodies with a chair that are no name's noun. */
  readonly chairedBodies: string;
  /** How a report names the agency it rests on at the end of a sentence: `…, Nordpress reports.` */
  readonly agencyVerbs: string;
  /** What only people do to a delegation or a talk: `led by N`. */
  readonly leadVerbs: string;
  /** What stands before the first and the last of several. */
  readonly listing: string;
  /** What a place is away from another: `Marl, four miles to the north`. */
  readonly distances: string;
  /** What begins an apposition: `, the aid agency`. */
  readonly definites: string;
  /** Those who work `for` a body and for nobody else, as lawyers do. */
  readonly employedNouns: string;
  /** What stands between them and the body. */
  readonly employedBy: string;
  /** Small words behind a word of motion: `to`. */
  readonly boundWords: string;
  /** What begins a clause about a person. */
  readonly whoWords: string;
  /** Prepositions and verbs that headlines write with capitals, and no name has: `Premier Roe After Talks`, `Consul Roe Met With`. */
  readonly headlineLeads: string;
  /** Offices behind `State` and its name: `Lagos State Governor`, but not `Ohio State Senator`. */
  readonly stateOffices: string;
  /** What is no name behind `and`: `Heads of State and Government`. */
  readonly governments: string;
  /** What a state calls itself before its noun: `Islamic`. */
  readonly stateForms: string;
  /** That noun: `Republic`. */
  readonly stateNouns: string;
  /** The days of a week. */
  readonly weekdays: string;
  /** Prepositions of place that open a sentence. */
  readonly placeOpeners: string;
  /** Houses that one meets in and that stand in a town which is named behind them. */
  readonly houses: string;
  /** Countries whose branches carry them behind the firm's name, by the forms that they have there. */
  readonly branchCountries: string;
  /** Offices whose place stands before them. */
  readonly townOffices: string;
  /** Words before somebody one deals with: `with`. */
  readonly partnerPrepositions: string;
  /** Words before the name of a language. */
  readonly languageVerbs: string;
  /** Words after which a point does not end a sentence. */
  readonly abbreviations: string;
  /** Known organisations: `Full name=Short|...`; the first form is the full one. */
  readonly organisations: string;
  /** Known places that are no countries, regions or cities of the lists; `Name=other form`. */
  readonly places: string;
  readonly events: string;
  readonly products: string;
  /** `CODE adjective people ...` a line, a country by its ISO 3166-1 code; every form is a group named by the country. */
  readonly demonyms: string;
  /** `Name: form form ...` a line, for groups without a country code. */
  readonly groups: string;
  /** Other forms of countries by ISO 3166-1 code: `US=USA=America|GB=UK`; a form behind `*` is the usual name. */
  readonly countryForms: string;
  /** Other names of regions, by ISO 3166-2 code: `CODE=form=form`, separated by `|`. */
  readonly regionForms: string;
  /** Names of the generated lists that are common words, given names or surnames more often than places; left out of the lists. */
  readonly notPlaces: string;
}
