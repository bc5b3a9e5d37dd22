import { sentence } from './prose';
import type { Random } from './random';

/**
 * A text whose characters remember where they came from, so that after any edits one knows what became of a passage.
 * `origin[i]` is the offset in the first text of the character now at `i`; -1 for what was typed since; for a pasted copy of
 * a character of the first text, -2 less its offset.
 */
export interface Tracked {
  readonly text: string;
  readonly origin: readonly number[];
}

/** A text before any edit. */
export function tracked(text: string): Tracked {
  return { text, origin: Array.from({ length: text.length }, (_, i) => i) };
}

/** What stands from `start` to `end` gives way to new text. */
function put({ text, origin }: Tracked, start: number, end: number, words: string, from: readonly number[] = Array.from({ length: words.length }, () => -1)): Tracked {
  return { text: text.slice(0, start) + words + text.slice(end), origin: [...origin.slice(0, start), ...from, ...origin.slice(end)] };
}

/** Paragraphs with their blank lines, as stretches of the text. */
function paragraphs(text: string): readonly (readonly [number, number])[] {
  const list: [number, number][] = [];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n\n', at), end = next < 0 ? text.length : next + 2;
    list.push([at, end]);
    at = end;
  }
  return list;
}

type Step = (state: Tracked, random: Random) => Tracked;

const typing: Step = (state, random) => put(state, ...same(random.int(0, state.text.length)), random.pick(['very ', 'a', ', too', ' (applause)', 'x', '\n', '“no” ']));
const typo: Step = (state, random) => {
  const at = random.int(0, Math.max(0, state.text.length - 2));
  return put(state, at, at + random.int(0, 1), random.pick(['e', 'n', 'th', '', ' ']));
};
const paste: Step = (state, random) => {
  const list = paragraphs(state.text), [start, end] = random.pick(list), [to] = random.pick(list);
  if (random.chance(0.5)) return put(state, ...same(to), `${sentence(random)} ${sentence(random)}\n\n`);
  return put(state, ...same(to), state.text.slice(start, end), state.origin.slice(start, end).map(from => (from >= 0 ? -2 - from : from)));
};
const remove: Step = (state, random) => {
  const at = random.int(0, state.text.length - 1);
  return put(state, at, Math.min(state.text.length, at + random.pick([1, 5, 20, 80, 300])), '');
};
const reorder: Step = ({ text, origin }, random) => {
  const list = [...paragraphs(text)], [taken] = list.splice(random.int(0, list.length - 1), 1);
  list.splice(random.int(0, list.length), 0, taken!);
  return { text: list.map(([a, b]) => text.slice(a, b)).join(''), origin: list.flatMap(([a, b]) => origin.slice(a, b)) };
};
const replaceAll: Step = (state, random) => {
  const [from, to] = random.pick([['crowns', 'marks'], ['the ', 'The '], ['Norhaven', 'Nordhaven'], ['million', 'mn'], ['ferry', 'boat'], [' in spring', ' in autumn']] as const);
  let now = state;
  for (let at = now.text.indexOf(from); at >= 0; at = now.text.indexOf(from, at + to.length)) now = put(now, at, at + from.length, to);
  return now;
};
const same = (at: number): [number, number] => [at, at];

/** One random script of edits: mostly small ones, now and then a big one. */
export function editScript(state: Tracked, random: Random): Tracked {
  let now = state;
  for (let n = random.int(1, 25); n > 0; n--) now = random.pick([typing, typing, typing, typo, typo, typo, typo, paste, remove, remove, reorder, ...random.chance(0.15) ? [replaceAll] : []])(now, random);
  return now;
}

/** What became of a stretch of the first text. */
export interface Fate {
  /** Where its characters stand now, first to last; `null` when none is left. */
  readonly start: number;
  readonly end: number;
  /** How many characters are left, and how many others stand among them now. */
  readonly kept: number;
  readonly among: number;
}

/** What became of each stretch; linear in the text for each. */
export function fateOf({ origin }: Tracked, start: number, end: number): Fate | null {
  let first = -1, last = -1, kept = 0;
  origin.forEach((from, at) => {
    if (from < start || from >= end) return;
    if (first < 0) first = at;
    last = at;
    kept++;
  });
  return kept === 0 ? null : { start: first, end: last + 1, kept, among: last + 1 - first - kept };
}
