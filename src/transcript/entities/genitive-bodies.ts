import { wordTable } from '../lexicon/table';
import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { isCapital, knownAt, wordAt, type Scan, type Unit } from './units';

/** Nouns for bodies of a state by their stems, those of neuter, female and male gender: the name is given with the first ending. */
const NOUN = /^(?:(Министерств|Агентств|Правительств|Представительств)(?:о|а|у|ом|е)|(Управлени|Отделени)(?:е|я|ю|ем|и)|(Администраци|Канцеляри|Комисси)(?:я|и|ю|ей)|(Служб|Палат)(?:а|ы|е|у|ой)|(Департамент|Комитет|Совет)(?:|а|у|ом|е))$/u;
const ENDINGS = ['о', 'е', 'я', 'а', ''];
/** What such bodies have to do with, in the cases that follow their noun. Written by hand. */
const FIELDS = wordTable([[1, `иностранных иностранным внутренних дел делам экономического экономики экономике финансов финансам промышленности торговли торговле сельского сельских хозяйства хозяйству продовольствия транспорта транспорту связи коммуникаций
  культуры культуре спорта спорту туризма туризму образования образованию науки науке здравоохранения здравоохранению труда труду социальной социального защиты защите политики политике обороны обороне юстиции энергетики энергетике природных ресурсов ресурсам охраны
  окружающей среды строительства строительству архитектуры инвестиций инвестициям внешней внешних связей информации информационных технологий цифрового цифровых развития развитию инноваций чрезвычайных ситуаций ситуациям налогов налоговой сборов лесного водного водных
  печати безопасности антимонопольного регулирования регулированию управления управлению имуществом имущества земельных отношений отношениям молодёжи молодежи молодёжной молодежной занятости миграции коммерции интеграции статистики статистике геологии экологии предпринимательства
  государственной региональной регионального национальной семьи населения регионов министров глав государств директоров ветеранов предпринимателей муниципальных образований контролю надзору защите прав потребителей техническому международной международному сотрудничеству содействию общественностью`]]);
/** Words that join two of them; `по` and `в` lead to them, too. */
const JOINS = /^(?:и|по|с)$/u, LEADS = /^по$/u;
/** Kinds of areas behind an adjective with a capital, and before a name. */
const AREA = /^(?:области|края|района|округа|республики)$/u, BEFORE = /^(?:правительства|провинции|области|города|штата|земли|республики)$/u, ADJECTIVE = /(?:ой|ого|ей|его)$/u;
/** The longest name, in words. */
const MOST = 12;

/** `Управление сельского хозяйства провинции Лумань`, `Правительство Заречной области`: a noun for a body, what it has to do with, and where; `null` for anything else. */
export function genitiveBody(scan: Scan, unit: Unit): Candidate | null {
  const { tokens, vocabulary } = scan;
  if (!vocabulary.words.declines || unit.known || unit.first !== unit.last) return null;
  const noun = NOUN.exec(wordAt(tokens, unit.first));
  if (!noun) return null;
  let last = unit.first;
  for (let i = last + 1; i <= unit.first + MOST && tokens.kinds[i] === TokenKind.Lower; i++) {
    const word = wordAt(tokens, i);
    if (FIELDS.of(word)) { last = i; continue; }
    if (!(JOINS.test(word) && FIELDS.of(wordAt(tokens, i + 1)) && (last > unit.first || LEADS.test(word)))) break;
  }
  last = areaBehind(scan, last);
  // `Совет регионов Нордии и Вестмарка`: what two countries hold together
  if (noun[5]?.startsWith('Совет') && wordAt(tokens, last + 1) === 'и' && isCapital(tokens, last + 2) && knownAt(scan, last)?.known.code?.length === 2) last = countryAt(scan, last + 2) ?? last;
  if (last === unit.first) return null;
  const stem = noun.findIndex((part, i) => i > 0 && part !== undefined);
  const { text, starts, ends } = tokens;
  return { start: unit.start, end: ends[last]!, kind: 'organisation', name: `${noun[stem]!}${ENDINGS[stem - 1]!}${text.slice(ends[unit.first], ends[last])}`, code: null, reason: `"${text.slice(starts[unit.first], ends[unit.first])}" in the name`, sure: 'high', role: null, around: null };
}

/** The last token of a country of the lists; `null` where none begins. */
function countryAt(scan: Scan, index: number): number | null {
  const known = knownAt(scan, index);
  return known?.known.code?.length === 2 && known.known.kind === 'place' ? known.last : null;
}

/** The last token of the place behind a body's name; the token itself where none stands there. */
function areaBehind(scan: Scan, last: number): number {
  const { tokens } = scan, next = last + 1;
  if (isCapital(tokens, next) && ADJECTIVE.test(wordAt(tokens, next)) && AREA.test(wordAt(tokens, next + 1))) return next + 1;
  if (BEFORE.test(wordAt(tokens, next)) && isCapital(tokens, next + 1)) return next + 1;
  const known = isCapital(tokens, next) ? knownAt(scan, next) : null;
  return known?.known.kind === 'place' ? known.last : last;
}
