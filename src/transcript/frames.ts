import { behindDash, firstComma, lastComma, lead } from './clause-edges';
import { Word } from './lexicon/words';
import type { RawQuote } from './quotes';
import type { Speech } from './speech';
import { isPunct, sentenceAround, tokenFrom } from './token-places';
import { isGlued, TokenKind, tokenText } from './tokens';

/** Words that tell who speaks: a verb of saying and where its subject stands. Offsets relative to the block. */
export interface Frame {
  readonly how: 'after' | 'before' | 'according' | 'sentence';
  /** Where to look for who it is, and for which of those who stand there. */
  readonly from: number;
  readonly to: number;
  readonly pick: 'first' | 'last';
  /** Where to look if nobody stands between `from` and `to`. */
  readonly wide: number;
  /** The verb's offsets; equal where there is none. */
  readonly verbStart: number;
  readonly verbEnd: number;
  /** Whether a verb of saying, and not only the place of the words, makes it a frame. */
  readonly strong: boolean;
  /** `I have never heard him say`: nobody said it. */
  readonly denied: boolean;
  /** Where the frame's words end. */
  readonly end: number;
  /** Whether a relative pronoun stands between `from` and `to`, where the last one there is picked. */
  readonly relative: boolean;
}

/** How many tokens a frame's verb may stand from the quote. */
const REACH = 40;
/** How many tokens the subject of a participle takes at most. */
const SHORT = 8;

const FINITE = Word.Say | Word.Soft;
const isVerb = (f: number, kind: number): boolean => (f & FINITE) !== 0 && kind === TokenKind.Lower;

/**
 * The frame that follows a quote in its sentence: `…,” said NP`, `…,” NP said`, `…,” according to NP`. `floor` is the
 * token after the quote, `ceiling` the one where the next quote begins or the holder of this one ends.
 */
export function frameAfter(speech: Speech, quote: RawQuote, floor: number, ceiling: number): Frame | null {
  const { tokens, flags, sentences, lexicon } = speech;
  const { text, kinds } = tokens;
  let at = floor;
  while (at < ceiling && isPunct(tokens, at, ',–—-')) at++;
  // `«…», как сообщил N`
  if (isAs(speech, at) && isVerb(flags[at + 1] ?? 0, kinds[at + 1]!)) at++;
  if (at >= ceiling || kinds[at] === TokenKind.Punct || kinds[at] === TokenKind.Mark) return null;
  const last = text[quote.end - 1] ?? '', ended = '.!?…'.includes(last), separated = at > floor;
  const end = Math.min(sentenceAround(sentences, at, tokens.count)[1], ceiling, at + REACH);
  const f = flags[at]!;
  if (f & Word.According && kinds[at] === TokenKind.Lower) return frameOf(speech, 'according', at + 1, firstComma(tokens, at, end), 'first', at, at, end, true);
  if (f & (Word.Conjunction | Word.Relative | Word.Saying) && !(f & Word.Say)) return null;
  if (isVerb(f, kinds[at]!)) {
    // `“…,” said NP`: but `“Peace” said` with nothing after it is no frame
    return f & Word.Say || separated || last === ',' ? frameOf(speech, 'after', at + 1, end, 'first', at, at, end, true) : null;
  }
  const words = separated ? citedWords(speech, at, end) : -1;
  if (words >= 0) return frameOf(speech, 'after', words, end, 'first', at, at, end, true);
  let verb = at;
  while (verb < end && !isVerb(flags[verb]!, kinds[verb]!) && !isPunct(tokens, verb, ':;.!?')) verb++;
  const found = verb < end && isVerb(flags[verb]!, kinds[verb]!);
  const leadsOn = end === ceiling && isPunct(tokens, ceiling - 1, ':');
  if (ended && kinds[at] !== TokenKind.Lower && !separated) {
    // after a finished sentence a capital begins another one, unless nothing but `NP said` stands there
    if (!found || leadsOn) return null;
    const short = isPunct(tokens, verb + 1, '.') || verb + 1 >= end;
    if (!(verb - at <= 6 && (short || (last !== '.' && !(flags[verb + 1]! & Word.Relative) && verb - at <= 4 && flags[verb]! & Word.Say)))) return null;
    return frameOf(speech, 'after', at, verb, 'first', at, verb, end, true);
  }
  // `the “…” line will open, NP said`: the quote is a part of what is said, not all of it
  const apart = separated || ended || last === ',';
  if (found && !apart && isPunct(tokens, lastComma(tokens, at, verb), ',')) {
    // `Stressing that … a “…” for all, NP said`
    const first = sentenceAround(sentences, at, tokens.count)[0], participle = (flags[first]! & Word.Saying) !== 0 && (flags[verb]! & Word.Say) !== 0;
    return frameOf(speech, 'after', lastComma(tokens, at, verb) + 1, verb, 'first', at, verb, end, participle);
  }
  // `he “regrets” the delay and urged both to talk`: the second verb has the subject of the first
  const joined = !apart && verb > at && (flags[verb - 1]! & Word.Conjunction) !== 0;
  if (found && !joined && !(f & Word.Preposition && !isPunct(tokens, lastComma(tokens, at, verb), ','))) {
    const from = f & Word.Preposition ? lastComma(tokens, at, verb) + 1 : at;
    return frameOf(speech, 'after', from, verb, 'first', at, verb, end, (flags[verb]! & Word.Say) !== 0 || last === ',');
  }
  if (f & Word.Preposition || !apart || lexicon.isAdverb(tokenText(tokens, at))) return null;
  return frameOf(speech, 'after', at, end, 'first', at, at, end, false);
}

/** Where somebody stands whose words an agency passes on behind them (`«…», передаёт РИА слова N`); -1 for nobody. */
function citedWords({ tokens, flags, lexicon }: Speech, at: number, end: number): number {
  if (!lexicon.cites(tokenText(tokens, at))) return -1;
  for (let i = at + 1; i < end - 1; i++) if (lexicon.isWords(tokenText(tokens, i)) && !(flags[i - 1]! & Word.Possessive)) return i + 1;
  return -1;
}

/** The frame that leads to a quote: `NP said: “…`, `NP told reporters, “…`, `As NP put it, “…`, `NP spoke of the goals: “…`. */
export function frameBefore(speech: Speech, floor: number, mark: number): Frame | null {
  const { tokens, flags, sentences } = speech;
  if (mark <= floor) return null;
  const start = Math.max(floor, sentenceAround(sentences, mark - 1, tokens.count)[0]);
  if (isPunct(tokens, mark - 1, '.!?…;') || start >= mark) return null;
  const colon = isPunct(tokens, mark - 1, ':');
  const led = (flags[start]! & Word.According) !== 0;
  let verb = mark - 1;
  while (verb >= start && (!(flags[verb]! & (FINITE | Word.Saying | Word.According) && (tokens.kinds[verb] === TokenKind.Lower || verb === start)) || isAside(speech, verb, mark, led))) verb--;
  // `said that the vote gave her “…”`: who said, and not what gave
  if (mark - verb > 3 || verb >= start && flags[verb]! & Word.Soft && !(flags[verb]! & Word.Say)) verb = reportingVerb(speech, start, verb);
  const lowest = Math.max(start, mark - 4 * REACH);
  // `Words of N from M: “…”`: so short a sentence says nothing but whose words they are
  const source = verb < lowest ? sourceAround(speech, floor, mark) : null;
  if (source) return source;
  if (verb < lowest) return colon ? frameOf(speech, 'before', lead(speech, start, mark), mark, 'first', start, mark, mark, mark - start <= 6) : null;
  if (flags[verb]! & Word.According) return frameOf(speech, 'according', start, firstComma(tokens, verb, mark), 'first', start, verb, mark, true);
  if (isAs(speech, verb - 1)) return frameOfSource(speech, verb, mark);
  if (!(flags[verb]! & FINITE)) {
    // `…, with one pilot saying: “…”` has a subject of its own
    let company = verb - 1;
    while (company >= start && verb - company <= SHORT && tokens.kinds[company]! <= TokenKind.Caps && !speech.lexicon.accompanies(tokenText(tokens, company))) company--;
    if (company >= start && verb - company > 1 && tokens.kinds[company] === TokenKind.Lower && speech.lexicon.accompanies(tokenText(tokens, company))) return frameOf(speech, 'before', company + 1, verb, 'first', company + 1, verb, mark, true);
    // `N released a statement saying talks had “…”`
    if (verb > start + 1 && tokens.kinds[verb - 1] === TokenKind.Lower && speech.lexicon.paper.test(tokenText(tokens, verb - 1))) return frameOf(speech, 'before', start, verb - 1, 'last', start, verb, mark, true);
    // `He claimed they used the days given to them, adding: “…”`: who adds is who claimed
    let finite = verb - 1, soft = -1;
    for (; finite >= start && !(flags[finite]! & Word.Say && tokens.kinds[finite] === TokenKind.Lower); finite--) if (soft < 0 && isVerb(flags[finite]!, tokens.kinds[finite]!)) soft = finite;
    if (finite < start) finite = soft < 0 ? start - 1 : soft;
    // `…, alleging that it was “…”`, `… – saying he had “…”`
    const leads = verb > start && mark - verb <= SHORT && ((flags[verb + 1]! & Word.Relative) !== 0 || isPunct(tokens, verb - 1, ',–—-'));
    if (finite < start) return frameOf(speech, 'before', lead(speech, start, verb), colon && verb === start ? mark : verb, 'first', start, verb, mark, colon || leads);
    verb = finite;
  }
  return subjectOf(speech, 'before', start, verb, mark);
}

/**
 * The writer's words between dashes within the marks, as Russian newspapers set them: `"Beginning, - said NP. - The rest"`. Only where the verb
 * comes first, for a dash stands between a speaker's own words too. `null` for languages that close the marks before they say who speaks.
 */
export function frameInside(speech: Speech, quote: RawQuote): Frame | null {
  const { tokens, flags, sentences, lexicon } = speech;
  if (!lexicon.joinsByCase) return null;
  const to = tokenFrom(tokens, quote.end);
  for (let dash = tokenFrom(tokens, quote.start) + 1; dash < to - 1; dash++) {
    if (!isPunct(tokens, dash, '–—-') || !isPunct(tokens, dash - 1, ',.!?…') || !(flags[dash + 1]! & Word.Say) || tokens.kinds[dash + 1] !== TokenKind.Lower) continue;
    const end = Math.min(sentenceAround(sentences, dash + 1, tokens.count)[1], to, dash + REACH);
    return frameOf(speech, 'after', dash + 2, end, 'first', dash + 1, dash + 1, end, true);
  }
  return null;
}

/** Whether a token is the Russian `как` that leads to a source: `Как сообщает министерство, …`. */
export function isAs({ tokens, lexicon }: Speech, index: number): boolean {
  return index >= 0 && tokens.kinds[index]! <= TokenKind.Capital && lexicon.leadsToSource(tokenText(tokens, index));
}

/** How many tokens the name of what one told lies at most before who told it: `Как сообщила «Заря» директор N, “…`. */
const NAMED_PAPER = 8;

/** The same where what somebody told stands between quotation marks behind the verb, and who told it behind that (from token `floor` on). */
function sourceAround(speech: Speech, floor: number, mark: number): Frame | null {
  const { tokens, flags } = speech;
  if (floor < 3 || tokens.kinds[floor - 1] !== TokenKind.Mark) return null;
  let open = floor - 2;
  while (open > Math.max(1, floor - NAMED_PAPER) && tokens.kinds[open] !== TokenKind.Mark) open--;
  return tokens.kinds[open] === TokenKind.Mark && flags[open - 1]! & Word.Say && isAs(speech, open - 2) ? frameOf(speech, 'after', floor, firstComma(tokens, floor, mark), 'first', open - 1, open - 1, mark, true) : null;
}

/** The frame of such a source: who tells stands behind the verb, up to the comma. */
export function frameOfSource(speech: Speech, verb: number, end: number): Frame {
  return frameOf(speech, 'after', verb + 1, firstComma(speech.tokens, verb + 1, end), 'first', verb, verb, end, true);
}

/** Whether a verb does not lead to a quote: `N, who asked not to be named, was blunter: “…”`; behind `According to N, talks were held in “…”` no passive does. */
function isAside({ tokens, flags, lexicon }: Speech, verb: number, mark: number, led: boolean): boolean {
  if (verb === 0 || !(flags[verb]! & FINITE)) return false;
  if (led && !(flags[verb]! & Word.Say)) return true;
  if (tokens.kinds[verb - 1] !== TokenKind.Lower) return false;
  return lexicon.isPassive(tokenText(tokens, verb - 1), led) || mark - verb > SHORT && (flags[verb - 1]! & Word.Relative) !== 0 && lexicon.isWho(tokenText(tokens, verb - 1));
}

/** The verb of saying before a `that` or a `they` which governs what follows it, where a sentence has one (`said that it, put at …, was “…”`); else `verb`. */
function reportingVerb({ tokens, flags, lexicon }: Speech, start: number, verb: number): number {
  // `said his country viewed N as a “…”`
  for (let i = start; i < verb - 1; i++) if (flags[i + 1]! & (Word.Possessive | Word.Pronoun | Word.Determiner) && flags[i]! & Word.Say && lexicon.reports(tokenText(tokens, i))) return i;
  for (let i = start; i < verb - 1; i++) if (flags[i]! & Word.Say && tokens.kinds[i] === TokenKind.Lower && flags[i + 1]! & (Word.Relative | Word.Plural)) return i;
  return verb;
}

/** Whether an office, a body or a name stands in a stretch. */
export function isNominal({ tokens, flags }: Speech, start: number, end: number): boolean {
  for (let i = start; i < end && (tokens.kinds[i]! <= TokenKind.Caps || isPunct(tokens, i, '-') && isGlued(tokens, i)); i++) if (flags[i]! & (Word.Role | Word.Body) || tokens.kinds[i] === TokenKind.Capital || tokens.kinds[i] === TokenKind.Caps) return true;
  return false;
}

/** Whether a stretch holds a finite verb: `…, said the mayor of Lenz` holds none, `N, the mayor, said Lenz was ready` does. */
export function actsBehind({ tokens, flags, lexicon }: Speech, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens.kinds[i] === TokenKind.Lower && !(flags[i]! & Word.Preposition) && (flags[i]! & (FINITE | Word.Helper | Word.Pronoun | Word.Plural | Word.Relative) || lexicon.isPast(tokenText(tokens, i)))) return true;
  return false;
}

/** The subject of a writer's sentence (tokens `start` to `end`), with its verb of saying if it has one. */
export function frameOfSentence(speech: Speech, start: number, end: number): Frame {
  // `Как передаёт агентство, N приехал`: the sentence's own subject stands behind its source
  const rest = isAs(speech, start) ? firstComma(speech.tokens, start, end) + 1 : end;
  return frameOfClause(speech, rest < end - 2 ? rest : start, end);
}

function frameOfClause(speech: Speech, start: number, end: number): Frame {
  const { tokens, flags } = speech;
  for (let i = start; i < Math.min(start + 3, end); i++) {
    if (!(flags[i]! & Word.According)) continue;
    const comma = firstComma(tokens, i, end), inner = saysThat(speech, comma + 1, end);
    return inner < 0 ? frameOf(speech, 'according', start, comma, 'first', start, i, comma, true) : subjectOf(speech, 'sentence', comma + 1, inner, end);
  }
  let verb = start;
  while (verb < end && !isVerb(flags[verb]!, tokens.kinds[verb]!)) verb++;
  // `The minister thanked them and said the port was open`
  const said = verb < end && !(flags[verb]! & Word.Say) ? andSays(speech, verb, end) : -1;
  if (said >= 0) return { ...subjectOf(speech, 'sentence', start, verb, end), verbStart: tokens.starts[said]!, verbEnd: tokens.ends[said]! };
  // `…, сообщил журналистам министр N`: the subject stands behind the verb
  if (verb < end && flags[verb]! & Word.Say && isPunct(tokens, verb - 1, ',–—-') && isNominal(speech, verb + 1, Math.min(verb + 4, end)) && (speech.lexicon.joinsByCase || !actsBehind(speech, verb + 1, end))) return frameOf(speech, 'sentence', verb + 1, end, 'first', verb, verb, end, true);
  if (verb < end && flags[verb]! & Word.Say) {
    if (isAs(speech, verb - 1)) return frameOfSource(speech, verb, end);
    // `Об этом в соцсети написал N`
    if (speech.lexicon.joinsByCase && flags[start]! & Word.Preposition && !isNominal(speech, start + 1, verb) && isNominal(speech, verb + 1, Math.min(verb + SHORT, end))) return frameOf(speech, 'sentence', verb + 1, end, 'first', verb, verb, end, true);
    return subjectOf(speech, 'sentence', start, verb, end);
  }
  const from = lead(speech, start, end);
  return frameOf(speech, 'sentence', from, end, 'first', start, end, end, false);
}

/** The verb of saying that `and` joins to one which says nothing (token `verb`); -1 for none. */
function andSays({ tokens, flags, lexicon }: Speech, verb: number, end: number): number {
  for (let i = verb + 1; i < end - 1; i++) {
    if (!(flags[i]! & Word.Conjunction) || tokens.kinds[i] !== TokenKind.Lower) continue;
    let next = i + 1;
    while (next < end && (flags[next]! & Word.Helper || tokens.kinds[next] === TokenKind.Lower && lexicon.isAdverb(tokenText(tokens, next)))) next++;
    if (next < end && flags[next]! & Word.Say && tokens.kinds[next] === TokenKind.Lower) return next;
  }
  return -1;
}

/** The verb behind which a `that` tells what somebody said who is named in a stretch (`According to the agency, | the minister said that …`); -1 for none. */
function saysThat(speech: Speech, start: number, end: number): number {
  const { tokens, flags } = speech;
  for (let i = start + 1; i < end - 2; i++) {
    if (!(flags[i]! & Word.Say) || tokens.kinds[i] !== TokenKind.Lower) continue;
    const next = isPunct(tokens, i + 1, ',') ? i + 2 : i + 1;
    return flags[next]! & Word.Relative && isNominal(speech, i - 1, i) ? i : -1;
  }
  return -1;
}

/** The frame of a finite verb: who stands before it in its clause, or before the apposition that a comma ends. */
function subjectOf(speech: Speech, how: Frame['how'], start: number, verb: number, end: number): Frame {
  const { tokens, flags, lexicon } = speech;
  let before = verb - 1;
  while (before >= start && (flags[before]! & Word.Helper || (tokens.kinds[before] === TokenKind.Lower && lexicon.isAdverb(tokenText(tokens, before))))) before--;
  const apposed = isPunct(tokens, before, ',');
  // `She thanked N and noted`: the subject of both verbs stands before the first
  const goesOn = before > start && (flags[before]! & Word.Conjunction) !== 0 && tokens.kinds[before] === TokenKind.Lower;
  const comma = apposed || goesOn ? -1 : lastComma(tokens, start, verb);
  const from = apposed || comma < start ? lead(speech, goesOn ? behindDash(tokens, start, verb) : start, verb) : comma + 1;
  return frameOf(speech, how, from, verb, apposed || goesOn ? 'first' : 'last', lead(speech, start, verb), verb, end, true);
}

export function frameOf({ tokens, flags }: Speech, how: Frame['how'], from: number, to: number, pick: Frame['pick'], wide: number, verb: number, end: number, strong: boolean): Frame {
  const offset = (token: number): number => token < tokens.count ? tokens.starts[token]! : tokens.text.length;
  const isFound = verb < end && (flags[verb]! & (FINITE | Word.Saying | Word.According)) !== 0;
  let denied = false;
  // what an aside denies (`X, who won't attend, said`) was said all the same
  for (let i = verb - 1; i >= Math.max(from, verb - 8) && isFound && !(tokens.kinds[i] === TokenKind.Punct && tokens.text[tokens.starts[i]!] === ','); i--) if (flags[i]! & Word.Negation) denied = true;
  return {
    how, from: offset(from), to: to > from ? tokens.ends[to - 1]! : offset(from), pick, wide: offset(wide),
    verbStart: offset(verb), verbEnd: isFound ? tokens.ends[verb]! : offset(verb), strong, denied, end: end > 0 ? tokens.ends[end - 1]! : 0,
    relative: pick === 'last' && hasRelative(flags, from, to),
  };
}

function hasRelative(flags: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (flags[i]! & Word.Relative) return true;
  return false;
}
