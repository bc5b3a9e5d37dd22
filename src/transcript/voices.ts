import { frameAfter, frameBefore, frameInside, frameOfSentence, type Frame } from './frames';
import { sourceOfSentence } from './sources';
import type { Speech } from './speech';
import { speechLexicon } from './lexicon/speech';
import { Word } from './lexicon/words';
import { findPhrases, wordFlags, type Phrase } from './phrases';
import { findQuotes, type RawQuote } from './quotes';
import { sentenceAround, tokenFrom, tokenOnFrom } from './token-places';
import { TokenKind, type Tokens } from './tokens';

/** A quote with the frames around it; offsets relative to the block. */
export interface VoicedQuote extends RawQuote {
  readonly after: Frame | null;
  readonly before: Frame | null;
  /** Index of the quote it stands in; -1 for none. */
  readonly parent: number;
  /** Index of the quote before it with the same parent; -1 for none. */
  readonly previous: number;
  /** Whether nothing but the frame of the quote before stands between the two: `“…,” he said. “…”`. */
  readonly resumes: boolean;
  readonly words: number;
  /** Whether it holds more than one sentence, or one that is finished. */
  readonly sentence: boolean;
  /** Whether it begins with a small letter. */
  readonly lower: boolean;
  /** Whether each longer word is capitalised, as in the name of a work. */
  readonly titled: boolean;
  /** Whether the words before it say that a name or a title follows (`the brand “…”`, `entitled “…”`). */
  readonly naming: boolean;
}

/** One stretch of a writer's sentence outside of quotes, with its subject. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
  /** Who is named as its source beside the rest. */
  readonly source: Frame | null;
  /** Whether a quote stands in or beside it. */
  readonly quoting: boolean;
  /** Whether it goes on with a sentence behind a quote by a small word (`to meet Y`, `and that he …`), so that its subject is elsewhere. */
  readonly goesOn: boolean;
  /** Whether a word for meeting stands in it. */
  readonly meets: boolean;
}

/** What one block tells about who speaks. */
export interface Voices {
  readonly quotes: readonly VoicedQuote[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** The frame of a colon that ends the block and leads to the next one. */
  readonly tail: Frame | null;
}

/** Finds quotes, phrases, clauses and frames of one block. */
export function readVoices(tokens: Tokens, sentences: Int32Array, language: string): Voices {
  const lexicon = speechLexicon(language);
  const flags = wordFlags(tokens, lexicon);
  const speech: Speech = { tokens, flags, sentences, lexicon };
  const found = findQuotes(tokens, (from, to) => writerEnds(speech, from, to)), places = found.map(quote => placeOf(tokens, quote));
  const quotes = voiced(speech, found, places), clauses = clausesOf(speech, quotes, places);
  const lastToken = tokens.count - 1;
  const colon = lastToken > 0 && tokens.text[tokens.starts[lastToken]!] === ':' && tokens.kinds[lastToken] === TokenKind.Punct;
  const tail = colon ? frameBefore(speech, places[quotes.findLastIndex(({ depth }) => depth === 0)]?.close ?? 0, tokens.count) : null;
  return { quotes, phrases: findPhrases(tokens, flags, lexicon, unasked(quotes, places)), clauses, tail };
}

/** The quotes of which nobody asks whom their pronouns mean: those that hold no other one, nor any of the writer's words. */
function unasked(quotes: readonly VoicedQuote[], places: readonly Place[]): readonly Place[] {
  return places.filter((_, i) => quotes[i + 1]?.parent !== i && !(quotes[i]!.after && quotes[i]!.after!.from < quotes[i]!.end));
}

/** Where a quote stands among the tokens: its mark, its first word, what stands behind its last word, and what behind its closing mark. */
interface Place { readonly mark: number; readonly from: number; readonly to: number; readonly close: number }

function placeOf(tokens: Tokens, { start, end, outerStart, outerEnd }: RawQuote): Place {
  const mark = tokenFrom(tokens, outerStart), to = tokenFrom(tokens, end);
  return { mark, from: tokenOnFrom(tokens, mark, start), to, close: tokenOnFrom(tokens, to, outerEnd) };
}

/** Where the writer's words end between two offsets, so that a quote without an opening mark can begin there. */
function writerEnds({ tokens, flags, sentences }: Speech, from: number, to: number): number {
  const first = tokenFrom(tokens, from), last = tokenFrom(tokens, to);
  for (let i = last - 1; i >= first; i--) {
    if (tokens.text[tokens.starts[i]!] !== ':' || tokens.kinds[i] !== TokenKind.Punct) continue;
    for (let v = i - 1; v >= Math.max(first, i - 12); v--) if (flags[v]! & Word.Say) return tokens.ends[i]!;
  }
  if (from === 0) return 0;
  const next = sentenceAround(sentences, first, tokens.count)[1];
  return next < last ? tokens.starts[next]! : from;
}

/** Adds to each quote its frames, its place among the others and its shape. */
function voiced(speech: Speech, quotes: readonly RawQuote[], places: readonly Place[]): readonly VoicedQuote[] {
  if (!quotes.length) return [];
  const { tokens } = speech;
  const parents: number[] = [], previous: number[] = [], next = quotes.map(() => -1);
  const lastIn = new Map<number, number>(), stack: number[] = [];
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i]!;
    while (stack.length && quotes[stack.at(-1)!]!.end <= quote.start) stack.pop();
    const parent = stack.at(-1) ?? -1;
    parents.push(parent);
    previous.push(lastIn.get(parent) ?? -1);
    if (previous[i]! >= 0) next[previous[i]!] = i;
    lastIn.set(parent, i);
    stack.push(i);
  }
  const done: VoicedQuote[] = [];
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i]!, parent = places[parents[i]!], before = places[previous[i]!], following = places[next[i]!], { mark, close } = places[i]!;
    const floor = before?.close ?? parent?.from ?? 0, ceiling = following?.mark ?? parent?.to ?? tokens.count;
    const after = (quote.closed ? frameAfter(speech, quote, close, ceiling) : null) ?? frameInside(speech, quote);
    const earlier = done[previous[i]!], { start, end, outerStart, outerEnd, depth, opened, closed } = quote, { words, sentence, lower, titled } = shapeOf(speech, places[i]!);
    // each field by name: spreading is slow where a text has a hundred thousand quotes
    done.push({
      start, end, outerStart, outerEnd, depth, opened, closed, words, sentence, lower, titled, parent: parents[i]!, previous: previous[i]!, after,
      before: quote.opened ? frameBefore(speech, floor, mark) : null,
      resumes: earlier !== undefined && (floor >= mark - 1 || (earlier.after !== null && earlier.after.end >= tokens.ends[beforeDash(tokens, mark)]!)),
      naming: quote.opened && isNaming(speech, floor, mark),
    });
  }
  return done;
}

/** The last token before a mark and the dashes that lead to it. */
function beforeDash({ text, starts }: Tokens, mark: number): number {
  let at = mark - 1;
  while (at > 0 && '—–-'.includes(text[starts[at]!]!)) at--;
  return at;
}

function isNaming({ tokens, flags, lexicon }: Speech, floor: number, mark: number): boolean {
  if (mark - 1 < floor) return false;
  if (flags[mark - 1]! & Word.Naming || lexicon.naming.test(tokens.text.slice(Math.max(0, tokens.ends[mark - 1]! - 10), tokens.ends[mark - 1]))) return true;
  // `the film, “…”`, `the brand Tern “…”`
  return mark - 2 >= floor && (flags[mark - 2]! & Word.Naming) !== 0 && (tokens.kinds[mark - 1] === TokenKind.Capital || tokens.text[tokens.starts[mark - 1]!] === ',');
}

function shapeOf({ tokens, sentences, flags }: Speech, { from, to }: Place): Pick<VoicedQuote, 'words' | 'sentence' | 'lower' | 'titled'> {
  let words = 0, titled = true, sentence = false;
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i]!;
    if (kind <= TokenKind.Caps) {
      words++;
      if (kind === TokenKind.Lower && !(flags[i]! & (Word.Preposition | Word.Joiner | Word.Determiner | Word.Conjunction))) titled = false;
    } else if (kind === TokenKind.Punct && '.!?…'.includes(tokens.text[tokens.starts[i]!]!)) sentence = true;
  }
  const [, nextSentence] = sentenceAround(sentences, from, tokens.count);
  return { words, titled, sentence: sentence || (nextSentence < to && nextSentence > from), lower: from < to && tokens.kinds[from] === TokenKind.Lower };
}

/** Whether a word for meeting stands among some tokens. */
function holdsMeeting(flags: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (flags[i]! & Word.Meet) return true;
  return false;
}

/** How far the writer's own sentences have been read. */
interface Reading {
  readonly clauses: Clause[];
  /** The next token, and the first sentence that may begin behind it. */
  at: number;
  sentence: number;
  /** Whether a quote ended there, and no clause has followed it. */
  behind: boolean;
}

/** The stretches of the writer's own sentences: what stands outside of all quotes, cut where sentences begin. */
function clausesOf(speech: Speech, quotes: readonly VoicedQuote[], places: readonly Place[]): readonly Clause[] {
  const reading: Reading = { clauses: [], at: 0, sentence: 0, behind: false };
  for (let i = 0; i < quotes.length; i++) {
    if (quotes[i]!.depth > 0) continue;
    readClauses(speech, reading, places[i]!.mark, true);
    reading.at = places[i]!.close;
    reading.behind = true;
  }
  readClauses(speech, reading, speech.tokens.count, false);
  return reading.clauses;
}

/** Reads them up to a token; `quoted` where a quote begins there. */
function readClauses(speech: Speech, reading: Reading, limit: number, quoted: boolean): void {
  const { tokens: { text, starts, ends, kinds, count }, sentences, flags } = speech;
  while (reading.at < limit) {
    while (reading.sentence < sentences.length && sentences[reading.sentence]! <= reading.at) reading.sentence++;
    const end = Math.min(limit, reading.sentence < sentences.length ? sentences[reading.sentence]! : count), { behind } = reading;
    let start = reading.at;
    while (start < end && kinds[start]! >= TokenKind.Mark && kinds[start]! <= TokenKind.Symbol) start++;
    if (start < end) {
      const frame = frameOfSentence(speech, start, end), source = sourceOfSentence(speech, start, end);
      reading.clauses.push({
        // whoever is the subject of the sentence's own frame need not be asked for twice
        start: starts[start]!, end: ends[end - 1]!, frame, source: source?.how === 'sentence' && source.from === frame.from && source.to === frame.to ? null : source, quoting: behind || (quoted && end === limit && !'.!?…'.includes(text[ends[end - 1]! - 1]!)),
        goesOn: behind && kinds[start] === TokenKind.Lower && (flags[start]! & (Word.Preposition | Word.Conjunction | Word.Relative)) !== 0, meets: holdsMeeting(flags, start, end),
      });
      reading.behind = false;
    }
    reading.at = end;
  }
}
