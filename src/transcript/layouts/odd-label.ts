import { readStamp } from './clock';
import type { LabelRead } from './label';
import type { Row } from './rows';

/** The number of somebody who calls in, as a recording names them, and a time on the same row. */
const PHONE = /^\+?\d[\d ()-]{6,18}\d(?=[ \t])/u;
/** A name in small letters, right before a time in brackets. */
const SMALL = /^\p{Ll}[\p{L}\p{N}.’'-]*(?: [\p{L}\p{N}.’'-]+){0,4}(?= [([]\d)/u;
/** `Q Thank you`: the letter of a question and one blank, where what is asked begins. */
const QUESTION = /^Q[ \t]+(?=[\p{Lu}(“"‘])/u;

/** Reads labels whose words are no name: the number of a caller and small letters with a time, alone on the row, and the letter of a question without any mark. `at` is where a label may begin. */
export function readOddLabel(text: string, at: number, { end }: Row): LabelRead | null {
  const code = text.charCodeAt(at), words = text.slice(at, Math.min(end, at + 80));
  if (code === 81) {
    const question = QUESTION.exec(words);
    return question && { form: 'letter', start: at, end: at + 1, name: 'Q', office: null, time: null, textStart: at + question[0].length, shape: 'letter' };
  }
  const isPhone = code === 43 || code >= 48 && code <= 57, name = (isPhone ? PHONE : SMALL).exec(words)?.[0].trimEnd();
  if (name === undefined) return null;
  let from = at + name.length;
  while (text[from] === ' ' || text[from] === '\t') from++;
  const stamp = readStamp(text, from, end), after = stamp?.end ?? end;
  if (!stamp || (isPhone ? after : text[after] === ':' ? after + 1 : -1) !== end) return null;
  return { form: isPhone ? 'timed' : 'colon', start: at, end: at + name.length, name, office: null, time: stamp.seconds, textStart: end, shape: isPhone ? 'numbered' : 'nick' };
}
