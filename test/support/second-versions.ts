import { describe as describePassage } from '../../src/tags/anchor';
import { haystackOf } from '../../src/tags/haystack';
import { place } from '../../src/tags/place';
import { samePrint } from '../../src/tags/printed';
import { passage } from './anchoring';
import { fateOf, tracked } from './editing';
import { readout, turns } from './generate';
import { meetingText } from './prose';
import { random as randomFrom } from './random';
import { annotation } from './sidecars';
import { wrapped, type Version } from './versions';

/** What came of the annotations of many texts that another version replaced. */
export interface Replaced {
  annotations: number;
  /** Marked exact or moved where a reader sees other words. */
  unmarked: number;
  /** Taken for a passage that they are not, without a mark and with one; `examples` has the first. */
  wrong: number;
  wrongAsChanged: number;
  /** Passages that are whole, and how many of them were found as such. */
  whole: number;
  wholeFound: number;
  /** Passages that are there in good part (five of six signs), and how many of them were found. */
  edited: number;
  editedFound: number;
  ambiguous: number;
  lost: number;
  examples: string[];
}

/** Texts in lines, with accents; most of what they say they say several times. */
const KINDS = [(seed: number) => meetingText(randomFrom(seed), 100), (seed: number) => readout(seed, 25), (seed: number) => turns(seed, 60)];

/** Tags random passages of invented texts, replaces each text by a version of it and looks where the annotations are. */
export function runVersion(version: Version, seeds: Iterable<number>, annotations = 25): Replaced {
  const tally: Replaced = { annotations: 0, unmarked: 0, wrong: 0, wrongAsChanged: 0, whole: 0, wholeFound: 0, edited: 0, editedFound: 0, ambiguous: 0, lost: 0, examples: [] };
  for (const seed of seeds) {
    const random = randomFrom(seed), plain = KINDS[seed % KINDS.length]!(seed).replace(/er\b/g, 'èr').replace(/an/g, 'án'), source = tracked(plain);
    const first = tracked(random.chance(0.5) ? wrapped(60)(source, random).text : plain), haystack = haystackOf(first.text);
    const passages = Array.from({ length: annotations }, () => passage(first.text, random)), now = version(first, random);
    const described = passages.map((one, i) => annotation(`a${i}`, 0, describePassage(first.text, one, haystack)));
    for (const { annotation: { id, quote }, state, span } of place(now.text, described)) {
      const { start, end } = passages[Number(id.slice(1))]!, fate = fateOf(now, start, end), found = span ? now.text.slice(span.start, span.end) : '';
      const whole = fate !== null && samePrint(now.text.slice(fate.start, fate.end).replaceAll('\r', ''), quote), same = samePrint(found.replaceAll('\r', ''), quote);
      const right = span !== null && fate !== null && (whole && same ? span.start === fate.start : 2 * Math.min(span.end - fate.start, fate.end - span.start) > Math.min(fate.end - fate.start, span.end - span.start));
      tally.annotations++;
      if (state === 'ambiguous' || state === 'lost') tally[state]++;
      if ((state === 'exact' || state === 'moved') && !same) tally.unmarked++;
      if (span && !right) {
        if (state === 'changed') tally.wrongAsChanged++; else tally.wrong++;
        if (tally.examples.length < 5) tally.examples.push(`${seed} ${state}: ${JSON.stringify(quote)}\n     found ${JSON.stringify(now.text.slice(Math.max(0, span.start - 40), span.end + 40))}\n     is ${fate ? JSON.stringify(now.text.slice(Math.max(0, fate.start - 40), fate.end + 40).slice(0, 200)) : 'gone'}`);
      }
      if (whole) { tally.whole++; if (right) tally.wholeFound++; }
      else if (fate && (end - start - fate.kept) + fate.among <= (end - start) / 6) { tally.edited++; if (right) tally.editedFound++; }
    }
  }
  return tally;
}
