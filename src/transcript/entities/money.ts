import { CURRENCY_PREFIXES, DOUBTFUL_PREFIXES } from '../lexicon/currencies';
import { ENGLISH_FIGURES } from '../lexicon/en/figures';
import { isGlued, TokenKind, tokenText, type Tokens } from '../tokens';
import { byNumber } from '../words';

/** Letters for a currency with digits glued to them, as one token. */
const GLUED = /^(\p{L}{1,5})\d{1,4}$/u;

const FORMS = new Set(`${CURRENCY_PREFIXES}${DOUBTFUL_PREFIXES}`.split('\n').flatMap(row => row.split('|').slice(1)));
const SCALES = new Set([ENGLISH_FIGURES.scales, ENGLISH_FIGURES.shortScales, ENGLISH_FIGURES.moneyScales].flatMap(words => Object.keys(words)));

const isPrefixed = byNumber(word => FORMS.has(GLUED.exec(word)?.[1] ?? ''));

/** Whether a token is letters for a currency and the first digits of an amount, and no model of anything: `N20 million`, `R450,000`. `numbers` are those of the words (`wordNumbers`). */
export function isAmount(tokens: Tokens, numbers: ArrayLike<number>, index: number): boolean {
  if (!isPrefixed(numbers[index]!)) return false;
  let next = index + 1;
  while (next + 1 < tokens.count && tokens.kinds[next] === TokenKind.Punct && isGlued(tokens, next) && tokens.kinds[next + 1] === TokenKind.Number && isGlued(tokens, next + 1)) next += 2;
  return next > index + 1 || next < tokens.count && SCALES.has(tokenText(tokens, next));
}
