import { wordTable } from '../table';

/** An adjective made of a place's name, with the capital that the name of the body takes. */
export const OF_PLACE = /^\p{Lu}\p{L}+(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)$/u;
/** An adjective that may stand between it and the noun. */
export const BETWEEN = /^(?=.{5})\p{Ll}[\p{L}-]*?(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее)$/u;
/** A parliament that is written with a capital behind its adjectives, too: `Заречной областной Думы`. */
export const DUMA = /^Дум(?:а|ы|е|у|ой)$/u;

/** Works, schools and the like by their stems, by gender: the noun ends as its case has it. */
const MALE = /^(завод|комбинат|университет|институт|театр|колледж|техникум|рудник|холдинг|концерн|банк|форум|комитет|облисполком|горисполком|райисполком|исполком|совет)(?:а|у|ом|е)?$/u, SOFT = /^(музе|лице)(?:й|я|ю|ем|е)$/u;
const FEMALE = /^(академи|фабрик|верф|консерватори|филармони|гимнази|больниц|обсерватори|галере|дум|епархи|митрополи|таможн)(?:я|а|ь|и|ы|е|ю|у|ей|ой|ью)$/u;

/** A noun for a body in the nominative, its gender, and whether the body is an event. */
export interface BodyNoun { readonly noun: string; readonly male: boolean; readonly event: boolean }

/** What a word in small letters is of works, schools and the like, in any case; `null` for any other word. */
export function bodyNoun(word: string): BodyNoun | null {
  const soft = SOFT.exec(word)?.[1], male = MALE.exec(word)?.[1], female = FEMALE.exec(word)?.[1];
  if (soft !== undefined) return { noun: `${soft}й`, male: true, event: false };
  if (male !== undefined) return { noun: male, male: true, event: male === 'форум' };
  return female === undefined ? null : { noun: female + (female === 'верф' ? 'ь' : /и$|галере$/u.test(female) ? 'я' : 'а'), male: false, event: false };
}

/** Nouns for bodies of a state by their stems, those of neuter, female and male gender: the name is given with the ending of the group. */
const NOUN = /^(?:(Министерств|Агентств|Правительств|Представительств)(?:о|а|у|ом|е)|(Управлени|Отделени)(?:е|я|ю|ем|и)|(Администраци|Канцеляри|Комисси)(?:я|и|ю|ей)|(Служб|Палат)(?:а|ы|е|у|ой)|(Департамент|Комитет|Совет)(?:|а|у|ом|е))$/u;
const ENDINGS = ['о', 'е', 'я', 'а', ''];

/** A noun for a body of a state in the nominative, by any form of it; `null` for any other word. */
export function stateBodyNoun(word: string): string | null {
  const noun = NOUN.exec(word), group = noun ? noun.findIndex((part, i) => i > 0 && part !== undefined) : 0;
  return noun ? noun[group]! + ENDINGS[group - 1]! : null;
}

/** The body that several countries may hold together: `Совет регионов Нордии и Вестмарка`. */
export const COUNCIL = 'Совет';

/** The body that another one has somewhere, by its full name too: `Представительство Европейского союза`. */
export const OF_BODY = 'Представительство';

/** What bodies of a state have to do with, in the cases that follow their noun. Written by hand. */
export const FIELDS = wordTable([[1, `иностранных иностранным внутренних дел делам экономического экономики экономике финансов финансам промышленности торговли торговле сельского сельских хозяйства хозяйству продовольствия транспорта транспорту связи коммуникаций
  культуры культуре спорта спорту туризма туризму образования образованию науки науке здравоохранения здравоохранению труда труду социальной социального защиты защите политики политике обороны обороне юстиции энергетики энергетике природных ресурсов ресурсам охраны
  окружающей среды строительства строительству архитектуры инвестиций инвестициям внешней внешних связей информации информационных технологий цифрового цифровых развития развитию инноваций чрезвычайных ситуаций ситуациям налогов налоговой сборов лесного водного водных
  печати безопасности антимонопольного регулирования регулированию управления управлению имуществом имущества земельных отношений отношениям молодёжи молодежи молодёжной молодежной занятости миграции коммерции интеграции статистики статистике геологии экологии предпринимательства
  государственной региональной регионального национальной семьи населения регионов министров глав государств директоров ветеранов предпринимателей муниципальных образований контролю надзору защите прав потребителей техническому международной международному сотрудничеству содействию общественностью`]]);
/** Words that join two of them; the second leads to the first of them, too. */
export const JOINS = /^(?:и|по|с)$/u, LEADS = /^по$/u;
