import { COMMON_WORDS } from '../../transcript/lexicon/common';
import type { Transcript } from '../../transcript/model';
import { consonants } from './sound';
import type { Passage } from './passages';

/** What a passage is about, as strings that two passages may share: stems of words, names, figures. */
export type Features = ReadonlySet<string>;

/** Words are compared by their first letters: enough to do without endings in English and Russian. */
const STEM = 6;
/** A word shorter than this is mostly the language's own, in any language. */
const WORD = /\p{L}{4,}/gu;
/** `The two sides`, `first of all`: so small a number says no more than a word does. */
const FEW = 3;
/** Of a word that may be the same in another language, so many consonants. */
const COGNATE = 5;
/** The stems of words that any two sentences may share. */
const COMMON = new Set(COMMON_WORDS.map(word => word.slice(0, STEM)));

/** What a passage is about. With `abroad` the other account is in another language: words count only as far as they may sound alike. */
export function featuresOf(passage: Passage, transcript: Transcript, abroad: boolean): Features {
  const features = new Set<string>();
  // a name is one thing, however many words it has
  const named = new Set(passage.names.flatMap(name => name.toLowerCase().match(/\p{L}+/gu) ?? []));
  for (const word of passage.text.toLowerCase().match(WORD) ?? []) {
    const stem = word.slice(0, STEM);
    if (named.has(word) || COMMON.has(stem)) continue;
    if (!abroad) features.add(stem);
    else if (consonants(word).length >= COGNATE) features.add(`sound:${consonants(word).slice(0, COGNATE)}`);
  }
  if (features.size === 0 && !abroad) features.add(`whole:${passage.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`);
  for (const name of passage.names) for (const key of nameKeys(name, codeOf(name, transcript))) features.add(`name:${key}`);
  for (const { unit, kind, value, subject } of passage.figures) {
    if (kind === 'count' && typeof value === 'number' && value <= FEW && Number.isInteger(value)) { features.add(`few:${value}`); continue; }
    features.add(`figure:${unit ?? kind}:${JSON.stringify(value)}`);
    const size = typeof value === 'number' ? value : Array.isArray(value) && typeof value[1] === 'number' ? value[1] : 0;
    if (unit) features.add(`unit:${unit}`);
    if (unit && size > 0) features.add(`about:${unit}:${Math.round(Math.log10(size) * 10)}`);
    if (kind === 'count' && subject && !abroad) features.add(`counted:${stemsIn(subject).at(-1) ?? subject}`);
  }
  return features;
}

/** What two spellings of one name share: its ISO code where the lists know one, else each capitalised word as it sounds. */
export function nameKeys(name: string, code: string | null): readonly string[] {
  if (code) return [code];
  const words = name.match(/\p{L}[\p{L}’'-]+/gu) ?? [], capital = words.filter(word => word[0] !== word[0]!.toLowerCase());
  // too few consonants are no sound of one name: `Quay`, `Io`
  return [...new Set((capital.length ? capital : words).map(word => { const key = consonants(word); return key.length > 1 ? key : word.toLowerCase(); }))];
}

/** The stems of the words of a phrase that are not the language's own, in order. */
export function stemsIn(phrase: string): readonly string[] {
  return (phrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(word => word.slice(0, STEM)).filter(stem => !COMMON.has(stem));
}

const codes = new WeakMap<Transcript, ReadonlyMap<string, string | null>>();

/** The ISO code of a name of the transcript, made once for all of them. */
export function codeOf(name: string, transcript: Transcript): string | null {
  let known = codes.get(transcript);
  if (!known) codes.set(transcript, known = new Map(transcript.names.map(own => [own.name, own.code])));
  return known.get(name) ?? null;
}

/** A figure says more about what a sentence is about than a word does; what is nearly the same figure, less than the same. */
const WEIGHTS: Readonly<Record<string, number>> = { figure: 1.5, counted: 1.5, about: 1, name: 0.7, sound: 0.8 };

/** What only one account has tells little of how alike two passages are: other words for the same are just that. */
const ONE_SIDED = 1;

/** The weight of a feature: the rarer among all passages, the more (inverse document frequency, Spärck Jones 1972). */
export function weights(a: readonly Features[], b: readonly Features[]): (feature: string) => number {
  const counts = { a: countsOf(a), b: countsOf(b) }, all = a.length + b.length;
  return feature => {
    const left = counts.a.get(feature), right = counts.b.get(feature);
    return left && right ? Math.log(1 + all / (left + right)) * (WEIGHTS[feature.slice(0, Math.max(0, feature.indexOf(':')))] ?? 1) : ONE_SIDED;
  };
}

function countsOf(all: readonly Features[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const features of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
