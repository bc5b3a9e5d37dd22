import type { Random } from '../support/random';
import { PIECES, QUERY, YAML } from './inputs';

const WORDS = [...PIECES, ...YAML.filter(({ length }) => length < 1000), ...QUERY];
/** Longer inputs are cut: many short ones find more in the same time. */
const LONGEST = 4000;
/** So many things are done to one input at most. */
const MOST = 4;

/** An input with something done to one of its texts, once or several times; `other` is one to take parts from. */
export function mutated(input: readonly string[], other: readonly string[], random: Random): readonly string[] {
  const which = random.int(0, input.length - 1);
  let text = input[which]!;
  for (let times = random.int(1, MOST); times > 0; times--) text = once(text, random.pick(other), random);
  return input.with(which, text.slice(0, LONGEST));
}

function once(text: string, other: string, random: Random): string {
  const [from, to] = stretch(text, random), put = (words: string): string => text.slice(0, from) + words + text.slice(to);
  switch (random.int(0, 6)) {
    case 0: return put('');
    case 1: return put(random.pick(WORDS));
    case 2: return text.slice(0, from) + random.pick(WORDS) + text.slice(from);
    case 3: return put(text.slice(from, to).repeat(2));
    case 4: { const [start, end] = stretch(other, random); return put(other.slice(start, end)); }
    case 5: { const at = random.int(0, text.length); return text.slice(0, at) + text.slice(from, to) + text.slice(at); }
    default: return put(String.fromCharCode(random.chance(0.7) ? random.int(0, 127) : random.int(0, 65535)));
  }
}

/** A part of a text, short ones more often. */
function stretch(text: string, random: Random): readonly [number, number] {
  const from = random.int(0, text.length);
  return [from, Math.min(text.length, from + random.int(0, random.pick([1, 4, 16, 64, 400])))];
}
