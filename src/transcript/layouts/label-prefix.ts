import { isOne } from '../../base/character';
import { NAMING as WORDS } from '../lexicon/naming';
import { ZONES } from '../lexicon/zones';
import { type Stamp, readStamp } from './clock';

/** What a name may be made of. */
export const isOfName = isOne(/[\p{L}\p{M}\p{N}'’‘_\-‐‑@]/u);
/** A time zone that ends a row behind a time (`1:07 P.M. EST`). */
const ZONE = new RegExp(String.raw`^(?:${ZONES})(?:[+-]\d{1,2})?[.)]?$`, 'iu');
/** Whether a character is a space or a tab. */
export const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\u00a0' || character === '\t';

/** The next offset that is no blank, at most `limit`. */
export function skipBlanks(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && isBlank(text[i])) i++;
  return i;
}

const FROM_WORDS = WORDS.from.split('|').map(word => word[0]!.toUpperCase() + word.slice(1)).join('|');
/** A chat of a video call says from whom a message is: `10:02:14 From Ada Lind : …`. */
const FROM = new RegExp(String.raw`^(?:${FROM_WORDS})\s`, 'u');

/** What stands before a label. */
export interface Prefix {
  /** Where the label begins. */
  readonly at: number;
  readonly time: number | null;
  /** The Markdown mark that is open, if any. */
  readonly bold: string;
  readonly heading: boolean;
  readonly chevrons: boolean;
  /** Whether nothing but a time stands on the row. */
  readonly timeOnly: boolean;
  /** Whether a day stands before the time. */
  readonly dated: boolean;
}

/** A number before a name in capitals: questions to ministers are numbered. */
const NUMBERED_CAPITALS = /^\d{1,3}\. (?:\p{Lu}\p{Ll}{1,3} )?\p{Lu}{2}/u;

/** And before a name with a constituency or a party in brackets. */
const NUMBERED_MEMBER = /^\d{1,3}\. \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3} \([^:()]{2,60}\)(?: \([^:()]{2,60}\))?:/u;

/** A number before one word and a colon: somebody has numbered the turns. */
const NUMBERED_TURN = /^\d{1,3}[.)][ \t]+\p{Lu}[\p{L}’'-]{1,24}:[ \t]/u;

/** The number of a question before who asks it, as committees of parliament print them: `Q12 Ada Lind:`. */
const NUMBERED_QUESTION = /^Q\d{1,3}\.?[ \t]+(?=[*_]{0,2}\p{Lu}\p{Ll})/u;

/** Print sets such a number far off (UTF-16 code units). */
const LONGEST_NUMBER = 48;

/** Where an address in brackets right behind a time ends: a time that leads to its place in a recording (`[13:30](…)`). */
function behindLink(text: string, from: number, end: number): number {
  if (text[from] !== '(' || text[from - 1] !== ']') return from;
  let depth = 0;
  for (let at = from; at < end && at < from + LONGEST_LINK; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return from;
}
const LONGEST_LINK = 200;

/** Chevrons as WebVTT and pages write them. */
export const ESCAPED = '&gt;&gt;';

/** Reads a time that Markdown sets as code: `` `[00:12]` ``. */
function stampInCode(text: string, at: number, end: number): Stamp | null {
  const stamp = text[at] === '`' ? readStamp(text, at + 1, end) : null;
  return stamp && text[stamp.end] === '`' ? { ...stamp, end: stamp.end + 1 } : null;
}

/** Points for what was left out, before a label in capitals. */
const CUT = /^(?:\.{3}|\. \. \.|…) (?=\p{Lu}{2}|[QA]:)/u;

/** A picture before a name, with what colours it, and the sign for somebody whom a phone does not know. */
const PICTURE = /^(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?|~)[ \u00a0\u202f]+/u, isPictured = (code: number): boolean => code === 0x7e || code >= 0x2190;

/** What may stand before a label: a time, chevrons, Markdown marks, a bullet, a picture. */
export function readPrefix(text: string, start: number, end: number): Prefix {
  let at = start, time: number | null = null, bold = '', heading = false, chevrons = false, dated = false;
  for (;;) {
    at = skipBlanks(text, at, end);
    const stamp: Stamp | null = time === null ? readStamp(text, at, end) ?? stampInCode(text, at, end) : null;
    if (stamp) {
      time = stamp.seconds;
      dated = stamp.dated === true;
      at = skipBlanks(text, behindLink(text, stamp.end, end), end);
      if (ZONE.test(text.slice(at, Math.min(end, at + 12))) || text[at] === ':' && at + 1 >= end) at = end;
      if (at >= end) return { at, time, bold, heading, chevrons, timeOnly: true, dated };
      if ('-–—|,:'.includes(text[at]!) && text[at + 1] === ' ') at++;
      const from = FROM.exec(text.slice(at, Math.min(end, at + 8)));
      if (from) at = skipBlanks(text, at + from[0].length, end);
    } else if (text.startsWith('>>', at) || (text[at] === '>' && text[at + 1] === ' ')) {
      chevrons = text[at + 1] === '>' || chevrons;
      while (text[at] === '>') at++;
    } else if (text.startsWith(ESCAPED, at)) {
      chevrons = true;
      while (text.startsWith('&gt;', at)) at += 4;
    } else if (at === start && text[at] === '#') {
      let hashes = at;
      while (text[hashes] === '#' && hashes < at + 6) hashes++;
      if (text[hashes] !== ' ') break;
      heading = true; at = hashes;
    } else if (!bold && (text.startsWith('**', at) || text.startsWith('__', at))) {
      bold = text.slice(at, at + 2); at += 2;
    } else if (at === start && '-*•–—§'.includes(text[at]!) && text[at + 1] === ' ') at++;
    else if (at === start && CUT.test(text.slice(at, Math.min(end, at + 8)))) at += CUT.exec(text.slice(at, Math.min(end, at + 8)))![0].length;
    else if (isPictured(text.charCodeAt(at)) && PICTURE.test(text.slice(at, Math.min(end, at + 8)))) at += PICTURE.exec(text.slice(at, Math.min(end, at + 8)))![0].length;
    else if (at === start && text.charCodeAt(at) <= 57 && (NUMBERED_CAPITALS.test(text.slice(at, Math.min(end, at + 12))) || NUMBERED_MEMBER.test(text.slice(at, Math.min(end, at + 160))))) at = text.indexOf('.', at) + 1;
    else if (at === start && text.charCodeAt(at) <= 57 && NUMBERED_TURN.test(text.slice(at, Math.min(end, at + 40)))) at = skipBlanks(text, at + /^\d+[.)]/u.exec(text.slice(at, at + 5))![0].length, end);
    else if (text[at] === 'Q' && NUMBERED_QUESTION.test(text.slice(at, Math.min(end, at + LONGEST_NUMBER)))) at += NUMBERED_QUESTION.exec(text.slice(at, Math.min(end, at + LONGEST_NUMBER)))![0].length;
    else if (!bold && (text[at] === '*' || text[at] === '_') && isOfName(text[at + 1])) { bold = text[at]!; at++; }
    else break;
  }
  return { at, time, bold, heading, chevrons, timeOnly: false, dated };
}
