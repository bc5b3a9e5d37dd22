import { ELISIONS } from './lexicon/en/elisions';
import { TokenKind, isGlued, type Tokens } from './tokens';

/** A stretch between quotation marks in one block; offsets relative to the block, the marks outside `start` and `end`. */
export interface RawQuote {
  readonly start: number;
  readonly end: number;
  /** With the marks, where they are there. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly depth: number;
  /** Whether its opening and its closing mark are there. */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** Quotes nested deeper than this are not told apart: each level costs a pass over its words. */
const DEEPEST = 6;

/** Marks that may open and close each other: `“ " ” „` are one family, for texts mix them. */
const enum Family { Double, Single, Guillemet }
const enum Use { None, Open, Close }

interface Mark { readonly family: Family; readonly use: Use; readonly start: number; readonly end: number }
/** An open mark; `lasting` where it may stay open to the end of its paragraph. */
interface Open { readonly family: Family; readonly outerStart: number; readonly start: number; readonly lasting: boolean }

/**
 * Finds the quotes of one block by a stack of open marks. Curly marks and guillemets say themselves which way they
 * face; straight ones by the space around them; a mark of the opening shape inside an open quote nests. A single mark
 * opens only where a fitting one closes it later, else it is an apostrophe. A quote still open at the end of the block
 * ends with it (`closed: false`); a closing mark with nothing open ends a quote that began where the writer's last
 * words before it ended, which `writerEnds` tells (`opened: false`). Linear in the marks.
 */
export function findQuotes(tokens: Tokens, writerEnds: (from: number, to: number) => number): readonly RawQuote[] {
  if (!tokens.kinds.includes(TokenKind.Mark)) return [];
  const singles = closersOfSingles(tokens), marks = usesOf(tokens, singles), lasting = singles.lasting;
  const quotes: RawQuote[] = [], stack: Open[] = [];
  const { text } = tokens;
  const finish = (open: Open, end: number, outerEnd: number, closed: boolean): void => {
    const [from, to] = trimmed(text, open.start, end);
    // between `""` nothing is said
    if (from < to || !closed) quotes.push({ start: from, end: to, outerStart: open.outerStart, outerEnd: closed ? outerEnd : to, depth: stack.length, opened: true, closed });
  };
  let lastEnd = 0, beyond = 0;
  for (const mark of marks) {
    if (mark.use === Use.Open) {
      if (stack.length >= DEEPEST) { beyond++; continue; }
      stack.push({ family: mark.family, outerStart: mark.start, start: mark.end, lasting: mark.family !== Family.Single || mark.start === lasting });
      continue;
    }
    if (beyond > 0) { beyond--; continue; }
    let top = stack.length - 1;
    while (top >= 0 && stack[top]!.family !== mark.family) top--;
    if (top >= 0) {
      // what was opened inside and never closed ends here with its holder; a lone single mark was an apostrophe
      while (stack.length > top + 1) { const inner = stack.pop()!; if (inner.family !== Family.Single) finish(inner, mark.start, mark.start, false); }
      finish(stack.pop()!, mark.start, mark.end, true);
    } else if (!stack.length && mark.family !== Family.Single) {
      const [from, to] = trimmed(text, writerEnds(lastEnd, mark.start), mark.start);
      if (to > from) quotes.push({ start: from, end: to, outerStart: from, outerEnd: mark.end, depth: 0, opened: false, closed: true });
    }
    if (!stack.length) lastEnd = mark.end;
  }
  while (stack.length) {
    const open = stack.pop()!;
    if (!open.lasting) continue;
    finish(open, text.length, text.length, false);
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let from = start, to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  return [from, to];
}
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0x200b;

/** Decides for each mark token whether it opens, closes or is an apostrophe. */
function usesOf(tokens: Tokens, { uses: singles }: Singles): readonly Mark[] {
  const { text, kinds, starts, ends, count } = tokens;
  const marks: Mark[] = [];
  const open = [0, 0, 0];
  let reopens: boolean | null = null;
  const put = (family: Family, use: Use, start: number, end: number): void => {
    marks.push({ family, use, start, end });
    open[family] = Math.max(0, open[family]! + (use === Use.Open ? 1 : -1));
  };
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== TokenKind.Mark) continue;
    const start = starts[i]!, end = ends[i]!, character = text[start]!;
    const before = isFree(text, start - 1, OPENERS), after = isFree(text, end, CLOSERS);
    // TeX's doubled marks, as old records print them: ``text''
    const doubled = i + 1 < count && kinds[i + 1] === TokenKind.Mark && isGlued(tokens, i + 1) && text[starts[i + 1]!] === character;
    if (doubled && character === '`') { put(Family.Double, Use.Open, start, ends[i + 1]!); i++; continue; }
    if (doubled && character === '\'') { put(Family.Double, before && !isFree(text, ends[i + 1]!, CLOSERS) && !open[Family.Double] ? Use.Open : Use.Close, start, ends[i + 1]!); i++; continue; }
    switch (character) {
      case '“':
        if (open[Family.Double] && (reopens ??= reopening(text)) && isSpace(text.charCodeAt(start - 1)) && '.!?'.includes(text[start - 2] ?? ' ')) break;
        put(Family.Double, !before && after ? Use.Close : Use.Open, start, end);
        break;
      case '„': case '‟': put(Family.Double, Use.Open, start, end); break;
      case '”': put(Family.Double, !open[Family.Double] && before && !isFree(text, end, '') && end < text.length ? Use.Open : Use.Close, start, end); break;
      case '"': {
        const use = straightUse(text, start, end, before, isFree(text, end, CLOSERS), open[Family.Double]! > 0);
        if (use !== Use.None) put(Family.Double, use, start, end);
        break;
      }
      // programs that set curly marks make this of a closing one behind a digit
      case '″': if (open[Family.Double] && after) put(Family.Double, Use.Close, start, end); break;
      case '«': case '‹': put(Family.Guillemet, open[Family.Guillemet] && !before && after ? Use.Close : Use.Open, start, end); break;
      case '»': case '›': put(Family.Guillemet, !open[Family.Guillemet] && before && !after ? Use.Open : Use.Close, start, end); break;
      default: {
        const use = singles.get(i);
        if (use !== undefined) put(Family.Single, use, start, end);
      }
    }
  }
  return marks;
}

/** Whether a block has more opening curly marks than closing ones, and any of these: then those that open anew behind a sentence within a quote open nothing (`“It rained. “We left,” he said`). */
function reopening(text: string): boolean {
  let opening = 0, closing = 0;
  for (let at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) opening++;
  if (opening < 2) return false;
  for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) closing++;
  return closing > 0 && opening > closing;
}

const OPENERS = '([{<—–-/“„«‹"\'‘‚¿¡';
const CLOSERS = ')]}>.,;:!?…—–-/”“»›"\'’';

/** Whether the character at an offset is white space, the text's edge, or one of `also`. */
function isFree(text: string, at: number, also: string): boolean {
  if (at < 0 || at >= text.length) return true;
  return isSpace(text.charCodeAt(at)) || also.includes(text[at]!);
}

/** A straight `"` opens after space before a word and closes the other way round; between two words it does what is wanting. */
function straightUse(text: string, start: number, end: number, before: boolean, after: boolean, isOpen: boolean): Use {
  const spaceBefore = isFree(text, start - 1, ''), spaceAfter = isFree(text, end, '');
  if (before && !after) return isOpen && !spaceBefore && '—–-/'.includes(text[start - 1]!) ? Use.Close : Use.Open;
  if (spaceBefore && spaceAfter) return isOpen ? Use.Close : end >= text.length ? Use.None : Use.Open;
  if (spaceBefore && !isOpen) return Use.Open;
  if (isOpen) return Use.Close;
  const previous = text[start - 1]!;
  if (!after) return /[\p{L}\p{N}]/u.test(previous) ? Use.None : Use.Open;
  return /\p{N}/u.test(previous) ? Use.None : Use.Close;
}

/** Which single marks open and close quotes, by token, and where one begins that goes on in the next paragraph (-1 for none). */
interface Singles { readonly uses: ReadonlyMap<number, Use>; readonly lasting: number }

/**
 * Pairs single marks: an opener is one after space and before a letter; its closer the first later one that stands
 * after punctuation or cannot be a plural's possessive (`workers' rights`), else the first that could be one.
 */
function closersOfSingles(tokens: Tokens): Singles {
  const { text, kinds, starts, ends, count } = tokens;
  const uses = new Map<number, Use>();
  let opener = -1, doubtful = -1;
  const settle = (): void => {
    if (opener >= 0 && doubtful >= 0) { uses.set(opener, Use.Open); uses.set(doubtful, Use.Close); }
    opener = doubtful = -1;
  };
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== TokenKind.Mark) continue;
    const start = starts[i]!, end = ends[i]!, character = text[start]!;
    if (character !== '\'' && character !== '’' && character !== '‘' && character !== '‚' && character !== '‛') continue;
    const before = isFree(text, start - 1, OPENERS), next = text[end] ?? ' ';
    const word = /\p{L}/u.test(next);
    if (character !== '’' ? before && (word || (character === '‘' && /[[(“"¿¡]/.test(next))) && !isElision(text, end) : false) {
      if (opener >= 0 && doubtful < 0) { opener = i; continue; }
      settle();
      opener = i;
      continue;
    }
    if (opener < 0 || character === '‚' || !isFree(text, end, CLOSERS) || isFree(text, start - 1, '')) continue;
    const previous = text[start - 1]!;
    const possessive = (previous === 's' || previous === 'S') && isSpace(next.charCodeAt(0)) && /\p{L}/u.test(text[end + 1] ?? '');
    if (possessive) { if (doubtful < 0) doubtful = i; continue; }
    uses.set(opener, Use.Open);
    uses.set(i, Use.Close);
    opener = doubtful = -1;
  }
  // `X said, ‘…` or a paragraph that begins with the mark: what none closes goes on in the next paragraph
  const isLasting = opener >= 0 && doubtful < 0 && text[starts[opener]!] === '‘' && /(?:^|[,:]\s?)$/u.test(text.slice(Math.max(0, starts[opener]! - 2), starts[opener]));
  const lasting = isLasting ? starts[opener]! : -1;
  if (isLasting) uses.set(opener, Use.Open);
  settle();
  return { uses, lasting };
}

/** `'tis`, `'em`, `'90s`: an apostrophe for left-out letters. */
function isElision(text: string, at: number): boolean {
  return ELISIONS.test(text.slice(at, at + 6));
}
