/** What a place ends with in the genitive, and neither a given name nor a surname (`губернатор Заречья Олег Марин`). */
export const BEFORE_NAME = /\p{L}{3}(?:ии|[ьн]я|ьи|ы|[гкхжшчщлнрт]и)$/u;
/** The endings that only a place has, though nobody's name follows (`Губернатор Заречья: …`). */
export const ALONE = /\p{L}{3}(?:[^и]ии|[бвджлмнпртчшщ]ья|щины)$/u;
/** Offices over a place, with the capital of a sentence. */
export const OFFICE = /^(?:Губернатор|Глава|Мэр|Посол|Президент|Министр)/u;
/** Nouns for what a place is, before its name in the nominative (`в городе Лодзь`). */
export const TOWN = /^(?:город|городе|города|посёлок|посёлке|посёлка|село|селе|села|деревня|деревне|деревни|станица|станице|станицы|провинция|провинции|провинцию|провинцией|штат|штата|штате|штатом|остров|острова|острове|аул|аула|ауле|хутор|хутора|хуторе|префектура|префектуры|префектуре)$/u;
/** The nominative of a place by its genitive. */
export const placeOfGenitive = (word: string): string => word.replace(/ья$/u, 'ье').replace(/ии$/u, 'ия').replace(/щины$/u, 'щина');

/** Adjectives made of the names of places, but for those of cities and the country in general. */
export const OF_PLACE = /^(?!Городск|Сельск|Российск)\p{Lu}\p{L}{2,}(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|^(?!Нов|Больш|Глав|Отдельн|Родн)\p{Lu}\p{L}{3,}[нр](?:ая|ой|ую)$/u;
/** Adjectives that say what kind of area it is, between an area's name and its noun. */
export const OF_AREA = /^(?:федеральн|автономн|муниципальн|городск)(?:ый|ого|ому|ым|ом|ая|ой|ую)$/u;
/** Areas in the plural, in every case, and the word that joins the last of several. */
export const AREAS = /^(?:област(?:и|ей|ям|ями|ях)|кра(?:я|ёв|ев|ям|ями|ях)|(?:район|округ)(?:а|ы|ов|ам|ами|ах|и)|республик(?:и|ам|ами|ах)?)$/u, AND = 'и';
/** Areas in the genitive behind an adjective with a capital, those before a name, and how such an adjective ends. */
export const OF_AN_AREA = /^(?:области|края|района|округа|республики)$/u, OF_NAMED = /^(?:правительства|провинции|области|города|штата|земли|республики)$/u, GENITIVE = /(?:ой|ого|ей|его)$/u;

/** A republic before its name, in any case, and the same in the nominative. */
export const REPUBLICS = /^Республик(?:а|и|е|у|ой)$/u, REPUBLIC = 'Республика';
/** An area in the nominative, with its noun. */
export const IN_FULL = /\p{L} (?:область|край|район|округ|республика)$/u;
