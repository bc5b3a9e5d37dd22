import { isGlued, TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { nominativeAdjective } from './nominative';
import { wordAt, type Scan, type Unit } from './units';

/** An adjective made of a place's name, with the capital that the name of the body takes. */
const FIRST = /^\p{Lu}\p{L}+(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)$/u;
/** What may stand between it and the noun. */
const ADJECTIVE = /^(?=.{5})\p{Ll}[\p{L}-]*?(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее)$/u;
/** Works, schools and the like by their stems, those of men's gender first: the noun ends as its case has it. */
const MALE = /^(завод|комбинат|университет|институт|театр|колледж|техникум|рудник|холдинг|концерн|банк|форум|комитет|облисполком|горисполком|райисполком|исполком|совет)(?:а|у|ом|е)?$/u, SOFT = /^(музе|лице)(?:й|я|ю|ем|е)$/u, FEMALE = /^(академи|фабрик|верф|консерватори|филармони|гимнази|больниц|обсерватори|галере|дум|епархи|митрополи|таможн)(?:я|а|ь|и|ы|е|ю|у|ей|ой|ью)$/u;
/** A parliament that is written with a capital behind its adjectives, too: `Заречной областной Думы`. */
const DUMA = /^Дум(?:а|ы|е|у|ой)$/u;
/** So many adjectives stand between at most. */
const MOST = 2;

/** `Минский тракторный завод` in any case: an adjective with a capital and a noun for works or a school in small letters; `null` for anything else. */
export function adjectiveBody(scan: Scan, unit: Unit): Candidate | null {
  const { tokens, vocabulary } = scan;
  if (!vocabulary.words.declines || unit.first !== unit.last || !FIRST.test(wordAt(tokens, unit.first))) return null;
  const words = [wordAt(tokens, unit.first)];
  for (let i = unit.last + 1; i <= unit.last + 1 + MOST && (tokens.kinds[i] === TokenKind.Lower || DUMA.test(wordAt(tokens, i))) && !isGlued(tokens, i); i++) {
    const word = wordAt(tokens, i).toLowerCase(), soft = SOFT.exec(word), male = soft ?? MALE.exec(word), female = male ? null : FEMALE.exec(word);
    if (male || female) {
      const noun = soft ? `${soft[1]!}й` : male ? male[1]! : female![1]! + (word.startsWith('верф') ? 'ь' : /и$|галере$/u.test(female![1]!) ? 'я' : 'а');
      return { start: unit.start, end: tokens.ends[i]!, kind: word.startsWith('форум') ? 'event' : 'organisation', name: [...words.map(adjective => nominativeAdjective(adjective, male !== null)), noun].join(' '), code: null, reason: `"${word}" in the name`, sure: 'high', role: null, around: null };
    }
    if (!ADJECTIVE.test(word)) return null;
    words.push(word);
  }
  return null;
}

/** `Республики Алтай`: a republic that no list has, in any case; `null` for anything else. */
export function republic({ tokens, vocabulary }: Scan, unit: Unit, next: Unit | undefined): Candidate | null {
  if (!vocabulary.words.declines || unit.known || !unit.open || !next || next.known && (next.known.kind !== 'place' || next.first !== next.last) || next.shape !== 'word' || !/^Республик(?:а|и|е|у|ой)$/u.test(wordAt(tokens, unit.first))) return null;
  return { start: unit.start, end: next.end, kind: 'place', name: `Республика ${next.known?.name ?? wordAt(tokens, next.first)}`, code: null, reason: '"Республика" in the name', sure: 'high', role: null, around: null };
}

/** `Норвежские верфи` at the beginning of a sentence: a people's adjective, which Russian writes small elsewhere; `null` for anything else. */
export function peopleAtBeginning({ tokens, initial, vocabulary: { words, entries } }: Scan, unit: Unit): Candidate | null {
  if (!words.declines || unit.known || initial[unit.first] !== 1 || unit.first !== unit.last || unit.shape !== 'word') return null;
  const known = entries.get(wordAt(tokens, unit.first).toLowerCase())?.known;
  if (known?.kind !== 'group') return null;
  return { start: unit.start, end: unit.end, kind: 'group', name: known.name, code: known.code, reason: 'in the lists of peoples', sure: 'high', role: null, around: null };
}
