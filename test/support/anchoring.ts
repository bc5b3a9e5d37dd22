import { describe as describePassage } from '../../src/tags/anchor';
import { haystackOf } from '../../src/tags/haystack';
import { place } from '../../src/tags/place';
import { samePrint } from '../../src/tags/printed';
import { annotation } from './sidecars';
import { editScript, fateOf, tracked } from './editing';
import { meetingText } from './prose';
import { random as randomFrom, type Random } from './random';

/** What came of the annotations of many edit scripts. */
export interface Tally {
  annotations: number;
  /** Marked exact or moved on other words than the quote. */
  unmarked: number;
  /** Placed where the passage is not. */
  wrong: number;
  /** Placed on a copy of the passage that was pasted since, while the passage itself or what is around it was edited: nothing in the text tells which is which. */
  twins: number;
  /** Placed where the very words stand, once, among the very words from then, though they came together anew, as when a paragraph was moved away and one like it took its place. */
  reassembled: number;
  /** Passages that are whole and whose words stand once, and how many of them were exact or moved. */
  once: number;
  onceFound: number;
  /** Passages of which up to a tenth changed, and how many of them were found at the right place, as changed or, where only white space was, as they were. */
  light: number;
  lightFound: number;
  states: Record<string, number>;
  /** The first wrong places, to look at. */
  examples: string[];
}

/** Tags random passages, runs one random edit script for each seed and places the annotations in what came of it. */
export function runScripts(seeds: Iterable<number>, annotations = 25): Tally {
  const tally: Tally = { annotations: 0, unmarked: 0, wrong: 0, twins: 0, reassembled: 0, once: 0, onceFound: 0, light: 0, lightFound: 0, states: {}, examples: [] };
  for (const seed of seeds) {
    const random = randomFrom(seed), first = tracked(meetingText(random, 60 + random.int(0, 139))), haystack = haystackOf(first.text);
    const passages = Array.from({ length: annotations }, () => passage(first.text, random));
    const described = passages.map(({ start, end }, i) => annotation(`a${i}`, 0, describePassage(first.text, { start, end }, haystack)));
    const now = editScript(first, random);
    for (const { annotation: { id, quote, before, after, copies }, state, span } of place(now.text, described)) {
      const { start, end } = passages[Number(id.slice(1))]!, fate = fateOf(now, start, end);
      const whole = fate !== null && now.text.slice(fate.start, fate.end) === quote;
      const found = span ? now.text.slice(span.start, span.end) : '';
      tally.annotations++;
      tally.states[state] = (tally.states[state] ?? 0) + 1;
      if ((state === 'exact' || state === 'moved') && !samePrint(found, quote)) tally.unmarked++;
      const right = span !== null && fate !== null && (whole && found === quote ? span.start === fate.start : 2 * Math.min(span.end - fate.start, fate.end - span.start) > Math.min(fate.end - fate.start, span.end - span.start));
      const twin = span !== null && now.origin.slice(span.start, span.end).some(from => from <= -2 && -2 - from >= start && -2 - from < end);
      const same = span !== null && now.text.split(before + quote + after).length === 2 && now.text.startsWith(before + quote + after, span.start - before.length);
      if (span && !right && twin) tally.twins++;
      else if (span && !right && same && !whole && copies === undefined) tally.reassembled++;
      else if (span && !right) {
        tally.wrong++;
        if (tally.examples.length < 20) tally.examples.push(`${seed} ${state} (${copies ?? 1} copies then): ${JSON.stringify(quote.slice(0, 90))}\n     at ${span.start}: ${JSON.stringify(found.slice(0, 90))}\n     now between ${JSON.stringify(now.text.slice(span.start - 32, span.start))} and ${JSON.stringify(now.text.slice(span.end, span.end + 32))}\n     was between ${JSON.stringify(before)} and ${JSON.stringify(after)}\n     is ${fate ? `${fate.start} (${fate.kept}+${fate.among} of ${end - start}): ${JSON.stringify(now.text.slice(Math.max(0, fate.start - 40), fate.end + 40).slice(0, 170))}` : 'gone'}`);
      }
      const times = now.text.split(quote).length - 1;
      if (whole && times === 1) { tally.once++; if ((state === 'exact' || state === 'moved') && right) tally.onceFound++; }
      if (fate && !whole && (end - start - fate.kept) + fate.among <= (end - start) / 10) { tally.light++; if (right) tally.lightFound++; }
    }
  }
  return tally;
}

/** A passage as people tag them: a few words, a sentence, a figure, several sentences. */
export function passage(text: string, random: Random): { start: number; end: number } {
  const words = [...text.matchAll(/\S+/g)], from = random.int(0, words.length - 1), to = Math.min(words.length - 1, from + random.pick([0, 1, 2, 3, 4, 6, 8, 10, 12, 15, 25, 50]));
  const { index } = words[to]!;
  return { start: words[from]!.index, end: index + words[to]![0].length };
}
