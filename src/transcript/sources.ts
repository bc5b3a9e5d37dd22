import { firstComma, lastComma } from './clause-edges';
import { actsBehind, type Frame, frameOf, frameOfSource, isAs, isNominal } from './frames';
import { Word } from './lexicon/words';
import type { Speech } from './speech';
import { isPunct } from './token-places';
import { TokenKind, tokenText } from './tokens';

/** How many tokens the last words of a sentence take that say who told the rest. */
const TELLS = 20;

/** Who is named as its source beside a writer's sentence (tokens `start` to `end`): `…, according to NP`, `…, NP said in a statement`, `…, said NP`, `As NP said, …`; `null` for nobody. */
export function sourceOfSentence(speech: Speech, start: number, end: number): Frame | null {
  const { tokens, flags } = speech;
  const teller = tellerAhead(speech, start, end) ?? tellerOfSentence(speech, start, end);
  if (teller) return teller;
  for (let i = end - 1; i > start + 2; i--) {
    if (flags[i]! & Word.According && (isPunct(tokens, i - 1, ',') || isPunct(tokens, i - 2, ','))) return frameOf(speech, 'according', i + 1, firstComma(tokens, i, end), 'first', i, i, end, true);
  }
  return null;
}

/** `Как сообщил NP, …` */
function tellerAhead(speech: Speech, start: number, end: number): Frame | null {
  if (!isAs(speech, start) || !isTelling(speech, start + 1)) return null;
  const source = firstComma(speech.tokens, start + 1, end);
  return source < end - 2 && isNominal(speech, start + 2, source) ? frameOfSource(speech, start + 1, end) : null;
}

/** `X praised the port, the ministry said in a statement`, `X praised the port, said the ministry`. */
function tellerOfSentence(speech: Speech, start: number, end: number): Frame | null {
  const { tokens, flags } = speech, floor = Math.max(start + 3, end - TELLS);
  let verb = end - 1;
  while (verb > floor && !(flags[verb]! & Word.Say && tokens.kinds[verb] === TokenKind.Lower)) verb--;
  if (verb <= floor || !isTelling(speech, verb) || actsBehind(speech, verb + 1, end)) return null;
  if (isPunct(tokens, verb - 1, ',')) return isNominal(speech, verb + 1, Math.min(verb + 4, end)) && actsBehind(speech, start, verb) ? frameOf(speech, 'sentence', verb + 1, end, 'first', verb, verb, end, true) : null;
  if (verb + 1 < end && tokens.kinds[verb + 1] === TokenKind.Lower && !(flags[verb + 1]! & Word.Preposition)) return null;
  const comma = lastComma(tokens, floor, verb);
  if (comma < floor || !actsBehind(speech, start, comma) || actsBehind(speech, comma + 1, verb) || !isNominal(speech, comma + 1, verb)) return null;
  return frameOf(speech, 'sentence', comma + 1, verb, 'first', comma + 1, verb, end, true);
}

/** Whether a verb stands at a token that closes or leads to what somebody told, and not one by which an agency passes on what others said. */
function isTelling({ tokens, flags, lexicon }: Speech, at: number): boolean {
  if (at >= tokens.count || !(flags[at]! & Word.Say) || tokens.kinds[at] !== TokenKind.Lower) return false;
  const word = tokenText(tokens, at);
  return lexicon.pronouns.tells.test(word) && !lexicon.relays(word);
}
