import { Sign } from './lexicon/genres';
import { KINDS as WORDS, wholeKinds } from './lexicon/kinds';
import { eachOf, NAMING } from './lexicon/naming';
import { speechLexicon } from './lexicon/speech';
import { Word } from './lexicon/words';
import type { SampleTokens } from './sample';
import { TokenKind } from './tokens';

/** What the words of a sample tell of its being an account of a meeting, or a report of what people said. */
export interface Evidence {
  readonly words: number;
  /** Quotes that touch a verb of saying. */
  readonly attributed: number;
  /** Words for offices, by a name or not. */
  readonly offices: number;
  /** Words of meeting near an office or a name, among the first words. */
  readonly meetings: number;
  /** Offices that stand by a name ("Governor Anna Lind", "Anna Lind, governor"). */
  readonly officers: number;
  /** Verbs of saying with `that`: speech that is reported without marks. */
  readonly reported: number;
  /** Whether a name that is said in full meets somebody at the top (`Anna Lind met …`). */
  readonly named: boolean;
  /** Words of law and licence (`shall`, `hereby`). */
  readonly legal: number;
  /** A weekday, a month or "today" among the first words. */
  readonly dated: boolean;
}

/** How the beginning of a sample is written. */
export interface Manner {
  /** Where a reporter says what the words rest on (`according to`, `in a statement`, `told reporters`). */
  readonly sources: number;
  /** How often somebody is said to have said something (`the company said`). */
  readonly says: number;
  /** Whether a paragraph begins with a dateline: `agency` where it names one. */
  readonly dateline: 'place' | 'agency' | null;
  /** Whether the writer says `I`, outside of quotes. */
  readonly personal: boolean;
  /** How long the quotes in double marks are on average (UTF-16 code units); infinite where there are none. */
  readonly length: number;
}

/** How many words from the top say who meets. */
const NAMED_WORDS = 30;
/** How many words from the top tell what a text is about. */
const TOP_WORDS = 220;
/** How many tokens lie at most between a quote's mark and its verb of saying, and between a meeting and who meets. */
const BEFORE = 5, AFTER = 9, NEAR = 14, AREA = 6, REACH = 12;
/** Words that are no name however they are written: `The minister` is nobody's office yet. */
const NO_NAME = Word.Determiner | Word.Pronoun | Word.Plural | Word.Possessive | Word.Preposition | Word.Conjunction | Word.Relative;
const OVER = eachOf(NAMING.over);
const MARKS = '"“”„«»‟', SINGLES = '\'’';
/** Whether a single mark at an offset closes what somebody said (`…,’ said`): an apostrophe does not stand behind a comma. */
const closesSpeech = (sample: string, at: number): boolean => /[,.!?]/u.test(sample[at - 1] ?? '') && /\s/u.test(sample[at + 1] ?? '');
/** Who has these may be an ambassador who hands them over (`CALL` tells), or whoever has a password. */
const ACCOUNT = new RegExp(`^(?:${WORDS.credentials})$`, 'iu');
/** Ways to meet that are no single word of meeting. */
const CALL = new RegExp(wholeKinds('calls'), 'giu');

/** What a reporter's words rest on: no story says so. */
const SOURCE = new RegExp(wholeKinds('sources'), 'gu');
/** What a report says that somebody did. */
const SAYS = new RegExp(wholeKinds('says'), 'gu');
/** A quote in double marks, within a paragraph; a quote that opens anew in the next paragraph ends with its own. */
const QUOTED = /["“„«][^"”»\n]{1,2000}(?:["”»]|$)/gmu;
/** A quote in single marks: only a closing one stands behind a comma or a full stop. */
const SINGLY = /(?<![\p{L}\p{N}])['‘](?=\p{L})[^\n]{1,600}?[,.!?]['’](?=\s|$)/gu;
/** How a writer speaks of himself. */
const PERSONAL = new RegExp(String.raw`(?<![\p{L}.]|${WORDS.beforeNumeral})(?:${WORDS.writer})(?![\p{L}.'’])`, 'u');
/** How a reporter writes of an interview. */
const TELLS_ME = new RegExp(wholeKinds('tellsMe'), 'gu');
/** A day in digits, or of a month whose name is a common word too. */
const DATE = new RegExp(String.raw`\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\b\d{1,2} (?:${WORDS.commonMonths})\b|\b(?:${WORDS.commonMonths}) \d{1,2}\b`, 'u');
/** How much of a sample is looked at for a call, a day and who signs, how much for how it is written (UTF-16 code units), and how far `that` may stand from its verb (tokens). */
const TOP = 1600, REPORT = 8000, NEXT = 1;
/** What leads to what is reported. */
const THAT: ReadonlySet<string> = eachOf(WORDS.that);

/** Counts evidence in one pass over the tokens of a sample in a language (BCP 47). */
export function gatherEvidence(tokens: SampleTokens, language: string): Evidence {
  const { text: sample } = tokens, { joinsByCase } = speechLexicon(language);
  let attributed = 0, meetings = 0, officers = 0, reported = 0, offices = 0, legal = 0, words = 0, dated = false, named = false;
  let lastSay = -100, lastMark = -100, lastOffice = -100, lastMeeting = -100, lastName = -100, earlierName = -100, lastArticle = -100;
  /** Whether a name is the second capitalised word after an office with its area: `Minister of Trade Anna`. */
  const isAfterArea = (i: number): boolean => i - lastName === 1 && i - lastOffice <= AREA && lastOffice >= 0 && OVER.has(sample.slice(tokens.starts[lastOffice + 1], tokens.ends[lastOffice + 1])) && lastName - lastOffice >= 2;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i]!, start = tokens.starts[i]!, end = tokens.ends[i]!;
    if (kind === TokenKind.Mark) {
      const single = SINGLES.includes(sample[start]!);
      if (!single && !MARKS.includes(sample[start]!) || single && !closesSpeech(sample, start)) continue;
      if (!single && i - lastSay <= BEFORE) attributed++;
      lastMark = i;
    }
    if (kind > TokenKind.Caps) continue;
    words++;
    const flags = tokens.flags[i]!, office = (flags & (Word.Role | Word.PluralRole)) !== 0, name = kind === TokenKind.Capital && !office && (flags & NO_NAME) === 0;
    if (flags & Word.Relative && i - lastSay <= NEXT && THAT.has(sample.slice(start, end))) reported++;
    if (flags & Word.Say) {
      if (i - lastMark <= AFTER && lastMark > lastSay) attributed++;
      lastSay = i;
    }
    // `Governor Anna`, `Anna Lind, governor`, `Minister of Trade Anna`: an office and a name side by side.
    if ((name && (i - lastOffice === 1 || isAfterArea(i))) || (office && (i - lastName === 1 || (i - lastName <= 3 && i > lastName + 1 && lastName >= 0 && sample[tokens.starts[lastName + 1]!] === ',' && (i === lastName + 2 || lastArticle === i - 1))))) officers++;
    // `Министр иностранных дел Республики С.В.Орлов`: what an office is over stands between it and the name.
    else if (joinsByCase && name && i - lastName <= 2 && i > lastName && i - lastOffice <= REACH && lastOffice >= 0 && !sample.slice(tokens.ends[lastOffice], start).match(/[.,;:!?]\s|\n/u)) officers++;
    if (office) { lastOffice = i; offices++; }
    // `Chia-hao` goes on behind its hyphen
    if (name || (sample[start - 1] === '-' && i - lastName <= 2)) { earlierName = lastName; lastName = i; }
    if (flags & Word.Determiner) lastArticle = i;
    const sign = tokens.signs[i]!;
    if (sign & Sign.Legal) legal++;
    if (words > TOP_WORDS) continue;
    const meets = (flags & Word.Meet) !== 0 && !ACCOUNT.test(sample.slice(start, end));
    if (meets && words <= NAMED_WORDS && lastName === i - 1 && earlierName === i - 2) named = true;
    if (meets) lastMeeting = i;
    if (lastMeeting >= 0 && i - lastMeeting <= NEAR && (office || meets) && i - lastOffice <= NEAR) { meetings++; lastMeeting = -100; }
    dated ||= (sign & Sign.Date) !== 0;
  }
  const top = tokens.count === 0 ? '' : sample.slice(0, TOP);
  return { words, attributed, officers, offices, named, reported, legal, dated: dated || DATE.test(top), meetings: meetings + (top.match(CALL) ?? []).length };
}

/** A place in capitals before a dash, or any before a colon, and then a paragraph; an agency in brackets before a dash. */
const SHOUTED_PLACE = /^\p{Lu}[\p{Lu}.'’ -]{2,24}(?:, \p{Lu}[\p{L}. ]{1,20})?(?: \([^()\n]{2,20}\))?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})? ?(?:[—–:]|--?) ?\p{Lu}[^\n]{80}/mu;
const PLACE_AND_COLON = /^\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?: \p{Lu}[^\n]{80}/gmu;
const AGENCY = /^(?:\p{Lu}[\p{L}.,' -]{2,40} )?\((?:AP|AFP|UPI|Reuters|Xinhua|\p{Lu}\p{L}{2,12}(?: \p{Lu}\p{L}{2,12})?)\) ?[—–-]{1,2} ?\p{Lu}[^\n]{80}/mu;

/** What dateline a text has near its top. A label before a colon stands more than once where people talk. */
function datelineIn(top: string): 'place' | 'agency' | null {
  if (AGENCY.test(top)) return 'agency';
  return SHOUTED_PLACE.test(top) || (top.match(PLACE_AND_COLON) ?? []).length === 1 ? 'place' : null;
}

/** Looks at how the beginning of a sample is written. */
export function mannerOf(sample: string): Manner {
  const head = sample.slice(0, REPORT), quoted = head.match(QUOTED) ?? [], sources = (head.match(SOURCE) ?? []).length, says = (head.match(SAYS) ?? []).length;
  const personal = PERSONAL.test(head.replace(QUOTED, '').replace(SINGLY, '').replace(TELLS_ME, '')), length = quoted.length ? quoted.reduce((sum, { length: own }) => sum + own, 0) / quoted.length : Infinity;
  return { personal, length, says, sources, dateline: datelineIn(sample.slice(0, TOP)) };
}
