/**
 * Russian names back in the nominative, by the usual endings: a text that only says `с губернатором Павлом Ветровым` means
 * Павел Ветров. Only full names whose given name is a known one in another case are turned; all else stays as it stands.
 */

/** Given names in the nominative. Written by hand. */
const MEN = `Александр Алексей Анатолий Андрей Антон Аркадий Артём Артур Богдан Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир Владислав Вячеслав Геннадий Георгий Глеб Григорий Даниил Денис Дмитрий
Евгений Егор Ерлан Иван Игорь Илья Ильдар Кирилл Константин Леонид Максим Марат Михаил Мурат Никита Николай Нурлан Олег Павел Пётр Роман Ростислав Руслан Рустам Сергей Станислав Степан Тимур Фёдор Шавкат Эдуард Юрий Яков Ярослав
Азамат Айдос Айрат Алишер Арам Армен Аскар Аслан Батыр Бауыржан Бахтиёр Вагиф Вахтанг Гагик Давид Данияр Ермек Жасур Зураб Ильгам Ильхам Ираклий Камиль Канат Касым-Жомарт Абдулазиз Ахмед Мухаммед Роберт Томас Мартин Марк Джон Майкл Дэвид Джеймс Уильям Чарльз Ричард Генри Филипп Джордж Роджер Пол Питер Пьер Жан Луис Карлос Хуан Патрик Кристофер Николас Джозеф Ханс Ларс Клаус Олаф Эммануэль Йозеф Стефан Петер Магомед Марсель Мурад Нурсултан
Олжас Отабек Радий Рамзан Рамиль Рафаэль Рашид Ринат Садыр Сардор Сердар Серик Талгат Тигран Улугбек Фарид Фаррух Шухрат Эльнур Эмомали Эркин
Альберт Арсений Афанасий Вениамин Всеволод Герман Ефим Захар Иннокентий Иосиф Леонтий Макар Матвей Мирон Родион Савелий Святослав Семён Семен Тарас Тимофей Трофим Феликс Эльдар Эмиль Эрнест`.split(/\s+/);
const WOMEN = `Александра Алина Алла Анастасия Анна Валентина Валерия Вера Виктория Галина Дарья Дарига Евгения Екатерина Елена Елизавета Жанна Зинаида Инна Ирина Ксения Лариса Лидия Любовь Людмила Марина Мария Надежда Наталья
Наталия Нина Нино Оксана Ольга Полина Светлана София Софья Тамара Татьяна Юлия Яна Майя Диана Эльвира Гульнара Лейла Динара Эльмира Регина Карина Маргарита Раиса Элла Альбина Ангелина Лилия
Агния Алёна Анжелика Антонина Василиса Вероника Виолетта Зоя Инесса Камилла Кира Клавдия Кристина Милана Нелли Римма Серафима Снежана Таисия Фаина Эмма`.split(/\s+/);

/** Stems that lose or change a vowel. */
const IRREGULAR: Readonly<Record<string, string>> = { Павел: 'Павл', Пётр: 'Петр' };

/** Forms of a noun in genitive, dative, accusative, instrumental and prepositional. */
function casesOf(name: string, male: boolean): readonly string[] {
  const stem = name.slice(0, -1), end = name.at(-1)!;
  if (end === 'а') return ['ы', 'и', 'е', 'у', 'ой'].map(ending => stem + ending);
  if (end === 'я') return name.endsWith('ия') ? ['и', 'ю', 'ей'].map(ending => stem + ending) : ['и', 'е', 'ю', 'ей', 'ёй'].map(ending => stem + ending);
  if (end === 'ь') return male ? ['я', 'ю', 'ем', 'е'].map(ending => stem + ending) : ['и', 'ью'].map(ending => stem + ending);
  if (end === 'й') return ['я', 'ю', 'ем', 'е', 'и'].map(ending => stem + ending);
  return /[бвгджзклмнпрстфхцчшщ]$/.test(name) ? ['а', 'у', 'ом', 'ем', 'е'].map(ending => (IRREGULAR[name] ?? name) + ending) : [];
}

const GIVEN = new Map<string, { readonly name: string; readonly male: boolean }>();
for (const [names, male] of [[WOMEN, false], [MEN, true]] as const) for (const name of names) for (const form of casesOf(name, male)) GIVEN.set(form, { name, male });

/** Given names that are common words, too, in some case. */
const COMMON = /^(?:Вер|Надежд|Любов|Роман|Мурад|Инн|Ян|Марк)/u;

/** Given names in all cases that are no other words. */
export const givenForms = (): readonly string[] => [...MEN, ...WOMEN, ...GIVEN.keys()].filter(form => !COMMON.test(form));

const NOMINATIVE = new Set([...MEN, ...WOMEN]);
/** Whether a word is a Russian given name in the nominative. */
export const givenName = (word: string): boolean => NOMINATIVE.has(word) || NOMINATIVE.has(word.slice(0, 1) + word.slice(1).toLowerCase());

/** Whether a word is a Russian woman's given name in the nominative, and may be a man's in another case (`Александра`). */
export const isWoman = (word: string): boolean => WOMEN.includes(word);

/** A name after the father's, in any case. */
const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:[оеё]вич(?:а|у|ем|е)?|ьич(?:а|у|ом|е)?|[оеё]вн(?:а|ы|е|у|ой)|иничн(?:а|ы|е|у|ой))$/u;
/** Whether a word is a Russian name after the father's. */
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word);

const MALE: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|ёв|ин|ын)(?:ым|у|а|е)$/, '$1'], [/(ск|цк)(?:им|ому|ого|ом)$/, '$1ий'], [/(\p{L}{2})(?:ым|ому|ого)$/u, '$1ой'], [/(ич|ук|юк|ян|ак|ик)(?:ем|ом|у|а|е)$/, '$1'], [/([рлнтд])(?:ем|ю|я)$/, '$1ь'], [/([бвгджзклмнпрстфхцчшщ])(?:ом|ем|у|а|е)$/, '$1'], [/([аеиоу])(?:ем|ю|я)$/, '$1й'],
];
const FEMALE: readonly (readonly [RegExp, string])[] = [[/(ов|ев|ёв|ин|ын)(?:ой|у)$/, '$1а'], [/(ск|цк)(?:ой|ую)$/, '$1ая'], [/(вн)(?:ой|ы|е|у)$/, '$1а']];

/** A surname or patronymic with the ending of another case turned back. */
function surnameOf(part: string, endings: typeof MALE): string {
  const rule = endings.find(([ending]) => ending.test(part));
  return rule ? part.replace(rule[0], rule[1]) : part;
}

/** A given name that no list has, and a surname, where both stand in the instrumental (`Шухратом Юлдашевым`, `Дилнозой Каримовой`); else `null`. */
function ofUnlisted(given: string, surname: string): string | null {
  if (/(?:ов|ев|ёв|ин|ын|ск|цк)[ыи]м$/.test(surname) && /[бвгджзклмнпрстфхцчшщ](?:ом|ем)$/.test(given)) return `${given.slice(0, -2)} ${surnameOf(surname, MALE)}`;
  // `Дональдом Олсеном`: both end so only in the instrumental of a man's name
  if (/[бвгджзклмнпрстфхцчшщ](?:ом|ем)$/.test(given) && /\p{L}{3}[бвгджзклмнпрстфхцчшщ](?:ом|ем)$/u.test(surname)) return `${given.slice(0, -2)} ${surname.slice(0, -2)}`;
  // `Эмомали Хольмом`, `Дамиром Орлаоглу`: one of both never changes
  if (NOMINATIVE.has(given) && /[иоуыэю]$/u.test(given) && /\p{L}{3}(?:[ыи]м|[бвгджзклмнпрстфхцчшщ]ом)$/u.test(surname)) return `${given} ${surnameOf(surname, MALE)}`;
  if (/\p{L}{3}[бвгджзклмнпрстфхцчшщ]ом$/u.test(given) && /\p{L}{3}[иоуэ]$/u.test(surname)) return `${given.slice(0, -2)} ${surname}`;
  return /(?:ов|ев|ёв|ин|ын)ой$/.test(surname) && /[бвгджзклмнпрстфхцчшщ]ой$/.test(given) ? `${given.slice(0, -2)}а ${surnameOf(surname, FEMALE)}` : null;
}

/** Whether a name that begins as a woman's in the nominative and a man's in the genitive (`Александра`, `Евгения`) is the man's: his other names have the genitive, too. */
const isOfMan = ([, ...others]: readonly string[]): boolean => others.every(part => /(?:ого|его|(?<!вн|ичн)а|[^аия]я)$/u.test(part));

/** A full Russian name in the nominative; any other text as it is. */
export function nominative(form: string): string {
  const initialled = /^((?:\p{Lu}\.\s?){1,2})(\p{L}{4,})$/u.exec(form);
  // the genitive of a man's name may be a woman's nominative; the other cases are a man's alone
  if (initialled) return /(?:ым|им|ому|ем|ом|у)$/u.test(initialled[2]!) ? initialled[1]! + surnameOf(initialled[2]!, MALE) : form;
  const parts = form.split(' '), given = parts.length > 1 ? GIVEN.get(parts[0]!) : undefined;
  if (!given) return parts.length === 2 ? ofUnlisted(parts[0]!, parts[1]!) ?? form : form;
  if (isWoman(parts[0]!) && !(given.male && isOfMan(parts))) return form;
  const endings = given.male ? MALE : FEMALE;
  return [given.name, ...parts.slice(1).map(part => surnameOf(part, endings))].join(' ');
}

/** Offices of men in the genitive. */
const OF_OFFICE = /^(?:[^ ]+ого )*(?:\p{L}+-)?(?:министра|губернатора|президента|председателя|заместителя|замминистра|руководителя|главы|посла|директора|мэра|секретаря|начальника|хокима|акима|премьера|спикера|вице-премьера|депутата|сенатора)(?= |$)/iu;

/** The same in the dative. */
const TO_OFFICE = /^(?:[^ ]+ому )*(?:\p{L}+-)?(?:министру|губернатору|президенту|председателю|заместителю|замминистру|руководителю|главе|послу|директору|мэру|секретарю|начальнику|хокиму|акиму|премьеру|спикеру|вице-премьеру|депутату|сенатору|коллеге)(?= |$)/iu;
/** Parts of a man's name in the genitive and in the dative: the stem, and what its nominative ends with. */
const GENITIVE_PART = /^(\p{L}{2,}[бвгджзклмнпрстфхцчшщ])а$|^(\p{L}{2,}[аеиоу])я$/u, DATIVE_PART = /^(\p{L}{2,}[бвгджзклмнпрстфхцчшщ])у$|^(\p{L}{2,}[аеиоу])ю$/u;
/** Surnames that never change; `Лесновского` and `Лесновскому` do. */
const UNCHANGED = /[бвгджзклмнпрстфхцчшщ][иоуэю](?<!(?:ого|его|ому|ему))$/u;
/** A woman's given name in the genitive, and a surname that never changes. */
const OF_WOMAN = /^(\p{L}{2,}[бвдзлмнпрст])ы (\p{L}{3,}[бвгджзклмнпрстфхцчшщиоуэ])$/u;

/** Somebody's name in the nominative behind the office in the genitive or dative (`министра Жамшида Ветрова`, `главе Аылу Ветрову`); any other text as it is. */
export function nominativeBehind(office: string, form: string): string {
  const part = OF_OFFICE.test(office) ? GENITIVE_PART : TO_OFFICE.test(office) ? DATIVE_PART : null, parts = form.split(' ');
  if (!part || parts.length < 2 || parts.length > 4) return form;
  const woman = part === GENITIVE_PART ? OF_WOMAN.exec(form) : null;
  if (woman) return `${woman[1]!}а ${woman[2]!}`;
  if (NOMINATIVE.has(parts[0]!) || !part.test(parts[0]!) || !part.test(parts.at(-1)!) && !UNCHANGED.test(parts.at(-1)!)) return form;
  return parts.map(word => word.replace(part, (_, hard?: string, soft?: string) => hard ?? `${soft!}й`)).join(' ');
}

/** What ends a surname in the other cases, the longest first, and with what its nominative ends. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [[/(?:ого|ому|им|ым|ом|ем|ой|ей|ую)$/, ['', 'ий', 'ый', 'ой', 'ь', 'а', 'я', 'й']], [/[ауеыи]$/, ['', 'а', 'ь', 'я']], [/[юя]$/, ['й', 'ь', 'я']]];
/** The shortest stem of a surname that is told by its ending: in shorter ones the ending may be the name's own. */
const STEM = 4;

/** What a lone Russian surname may be in the nominative, by its ending (`Хольмом`, `Макею`): nothing for other words. */
export function surnamesBehind(form: string): readonly string[] {
  if (!/^[А-ЯЁ][а-яё]+$/u.test(form)) return [];
  return CASES.flatMap(([ending, nominatives]) => {
    const match = ending.exec(form);
    return match && match.index >= STEM ? nominatives.map(own => form.slice(0, match.index) + own) : [];
  });
}

/** Nouns for areas that are masculine, in the cases in which adjectives change with them. */
const MALE_AREA = / (кра(?:я|ю|ем|е)|район(?:а|у|ом|е)|округ(?:а|у|ом|е))$/u;

/** A region's name in the nominative: `Самарской области` → `Самарская область`; any other text as it is. */
export function nominativeArea(text: string): string {
  const within = / (?:федеральн|автономн|муниципальн|городск)(?:ого|ому|ым|ом|ой|ую)(?= )/u.exec(text);
  if (within) return nominativeArea(text.slice(0, within.index) + text.slice(within.index + within[0].length)).replace(/(?= [^ ]+$)/u, ` ${nominativeAdjective(within[0].slice(1), !/(?:ой|ую)$/u.test(within[0]))}`);
  const male = MALE_AREA.exec(text), at = male ? text.lastIndexOf(' ', male.index - 1) + 1 : -1, adjective = male ? text.slice(at, male.index) : '';
  if (male && /(?:ого|ому|[иыо]м)$/u.test(adjective)) return `${text.slice(0, at)}${nominativeAdjective(adjective, true)} ${AREAS.find(([stem]) => stem.test(male[1]!))![1]}`;
  return text.replace(/ой област(?:и|ью)$/, 'ая область').replace(/ую область$/, 'ая область').replace(/ой республик(?:и|е|ой)$/, 'ая республика').replace(/ую республику$/, 'ая республика');
}

/** Nouns for areas by their stems: in the nominative, and whether they are masculine. */
const AREAS: readonly (readonly [stem: RegExp, noun: string, male: boolean])[] = [[/^област/u, 'область', false], [/^кра/u, 'край', true], [/^район/u, 'район', true], [/^округ/u, 'округ', true], [/^республик/u, 'республика', false]];

/** The name of one area by its adjective and a form of its noun (`Лумской`, `областей` → `Лумская область`); `null` where the noun is none of an area or of another gender. */
export function areaOfAdjective(adjective: string, noun: string): string | null {
  const area = AREAS.find(([stem]) => stem.test(noun));
  if (!area || /(?:ая|ую)$/u.test(adjective) && area[2] || /(?:ого|ому|им|ом)$/u.test(adjective) && !area[2]) return null;
  return `${nominativeAdjective(adjective, area[2])} ${area[1]}`;
}

/** The forms of a name of the lists in the other cases: its adjectives and first noun change, what follows stays (`Организации тюркских государств`). */
export function declined(name: string): readonly string[] {
  const words = name.split(' '), noun = words.findIndex(word => !/(?:[иы]й|ой|[ая]я|[оеиы]е)$/.test(word) || word.endsWith('ние'));
  const until = noun < 0 ? words.length : noun + 1;
  return [0, 1, 2, 3, 4].map(index => words.map((word, i) => i < until ? wordInCase(word, index) : word).join(' '));
}

/** Endings of the nominative: how many letters go, and what comes in genitive, dative, accusative, instrumental and prepositional (`null`: the word stays). */
const DECLENSIONS: readonly (readonly [ending: RegExp, cut: number, cases: readonly (string | null)[]])[] = [
  [/(?:ая|яя)$/, 2, ['ой', 'ой', 'ую', 'ой', 'ой']], [/ний$/, 2, ['его', 'ему', null, 'им', 'ем']], [/(?:ий|ый|ой)$/, 2, ['ого', 'ому', null, 'им', 'ом']], [/(?:ое|ее)$/, 2, ['ого', 'ому', null, 'им', 'ом']],
  [/ние$/, 1, ['я', 'ю', null, 'ем', 'и']], [/[иы]е$/, 1, ['х', 'м', null, 'ми', 'х']], [/(?:ат|анд)ы$/, 1, ['ов', 'ам', null, 'ами', 'ах']], [/ины$/, 1, ['', 'ам', null, 'ами', 'ах']],
  [/ия$/, 1, ['и', 'и', 'ю', 'ей', 'и']], [/я$/, 1, ['и', 'е', 'ю', 'ей', 'е']], [/[гкхжшчщ]а$/, 1, ['и', 'е', 'у', 'ой', 'е']], [/а$/, 1, ['ы', 'е', 'у', 'ой', 'е']],
  [/ство$/, 1, ['а', 'у', null, 'ом', 'е']], [/ль$/, 1, ['я', 'ю', null, 'ем', 'е']], [/ь$/, 1, ['и', 'и', null, 'ью', 'и']], [/й$/, 1, ['я', 'ю', null, 'ем', 'е']], [/[бвгджзклмнпрстфхцчшщ]$/, 0, ['а', 'у', null, 'ом', 'е']],
];

function wordInCase(word: string, index: number): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return word;
  const row = DECLENSIONS.find(([ending]) => ending.test(word)), form = row?.[2][index] ?? null;
  return row && form !== null ? word.slice(0, word.length - row[1]) + form : word;
}

/** Offices by which people are introduced, in the nominative. */
const OFFICES = 'министр губернатор президент председатель заместитель замминистр руководитель глава посол директор мэр секретарь начальник хоким аким премьер спикер депутат сенатор лидер полпред представитель коллега канцлер король ректор советник помощник';
/** Endings of a masculine noun by how its nominative ends: genitive, dative, instrumental, prepositional, and the accusative of `глава`. */
const ENDINGS: readonly (readonly [ending: RegExp, cut: number, cases: readonly string[]])[] = [[/а$/, 1, ['ы', 'и', 'е', 'у', 'ой']], [/[ьй]$/, 1, ['я', 'ю', 'ем', 'е']], [/[бвгджзклмнпрстфхцчшщ]$/, 0, ['а', 'у', 'ом', 'ем', 'е']]];
const OFFICE_OF: ReadonlyMap<string, string> = new Map(OFFICES.split(' ').flatMap(office => {
  const [, cut, cases] = ENDINGS.find(([ending]) => ending.test(office))!;
  return [office, ...cases.map(ending => office.slice(0, office.length - cut) + ending)].map(form => [form, office] as const);
}));

/** Whether a word begins as an office in the nominative does. */
export const isOfficeInNominative = (word: string): boolean => OFFICE_OF.get(word.toLowerCase()) === word.toLowerCase();

/** A man's adjective in another case than the nominative. */
const ADJECTIVE_CASE = /(?:[оеё]го|[оеё]му|[ыи]м|[ое]м)$/u;

/** An office as one holds it (`губернатором Курской области` → `губернатор Курской области`); a text that begins with none as it is. */
export function nominativeOffice(text: string): string {
  const words = text.split(' ');
  for (const [i, word] of words.entries()) {
    const dash = word.lastIndexOf('-') + 1, office = OFFICE_OF.get(word.slice(dash).toLowerCase());
    if (office !== undefined) {
      const noun = word.slice(0, dash) + (word[dash] === word[dash]!.toLowerCase() ? office : office[0]!.toUpperCase() + office.slice(1));
      return noun === word ? text : [...words.slice(0, i).map(adjective => nominativeAdjective(adjective, true)), noun, ...words.slice(i + 1)].join(' ');
    }
    if (!ADJECTIVE_CASE.test(word)) return text;
  }
  return text;
}

/** Adjectives of areas and towns whose last syllable has the stress, so that they end otherwise in the nominative. */
const STRESSED = /^(областн|окружн|краев|\p{L}{0,12}городск|морск|заводск|\p{Lu}донск|\p{Lu}верск)(?:ого|ому|ым|им|ом)$/u;

/** An adjective in the nominative of a gender. */
export function nominativeAdjective(adjective: string, male: boolean): string {
  if (!male) return adjective.replace(/(?:ей|юю)$/u, 'яя').replace(/(?:ой|ую)$/u, 'ая');
  const stressed = STRESSED.exec(adjective);
  if (stressed) return `${stressed[1]!}ой`;
  return adjective.replace(/([гкхжчшщ])(?:ого|ому|им|ом)$/u, '$1ий').replace(/(?:его|ему|им|ем)$/u, 'ий').replace(/(?:ого|ому|ым|ом)$/u, 'ый');
}
