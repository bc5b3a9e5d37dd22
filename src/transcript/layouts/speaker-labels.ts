import { remembered } from '../../base/remembered';
import { ANONYMOUS, ANSWERS, QUESTIONS, QUESTIONS_BY_LANGUAGE } from '../lexicon/labels';
import { NAMING } from '../lexicon/naming';
import { isGiven } from './bare-name';
import type { LabelRead } from './label-read';
import { isOffice, type LabelForm } from './label-head';
import { foldLabel, partsOf, type Shape } from './shape';

/** How often each label and each form stands in a text, and which names have an office at one of their labels. */
export interface Counts {
  readonly labels: ReadonlyMap<string, number>;
  /** How often each of those whom labels for several people name stands in such labels. */
  readonly joint: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<LabelForm, number>;
  readonly officed: ReadonlySet<string>;
  /** How many people have initials for labels that come again, and the initials of those whom labels name in full. */
  readonly initials: number;
  readonly initialled: ReadonlySet<string>;
  /** Whether somebody without a name (an operator, a moderator) gives others the word again and again, on rows of his own. */
  readonly isConducted: boolean;
  /** How many people stand in full before what they say, in small letters, with given names that a list knows. */
  readonly inFull: number;
  /** How many labels are offices or have titles in small letters, as they stand behind chevrons only. */
  readonly small: number;
}

/** Counts the labels that may be speakers'. */
export function countLabels(candidates: readonly { readonly label: LabelRead }[]): Counts {
  const labels = new Map<string, number>(), forms = new Map<LabelForm, number>();
  const add = (name: string): void => { labels.set(name, (labels.get(name) ?? 0) + 1); };
  // `President of Norland Ada Lind` and `Ada Lind` are one: a name counts under its last two words too.
  for (const { label } of candidates) for (const name of new Set([foldLabel(label.name), lastWords(label.name), surname(label), ...partly(label)])) add(name);
  const joint = new Map<string, number>();
  for (const { label } of candidates) if (label.shape === 'several') for (const part of partsOf(label.name)) joint.set(foldLabel(part), (joint.get(foldLabel(part)) ?? 0) + 1);
  const once = candidates.filter(({ label }) => isFullInCapitals(label)), timed = candidates.filter(({ label }) => isFullAndTimed(label)), held = candidates.filter(({ label }) => isFullAndHeld(label));
  const areHeld = new Set(held.map(({ label }) => foldLabel(label.name))).size >= HELD;
  for (const { label } of candidates) if (timesOf(labels, label) > 1 || timed.length >= ENOUGH_ONCE && isFullAndTimed(label) || areHeld && isFullAndHeld(label) || label.shape === 'titled' || label.shape === 'numbered' || once.length >= ENOUGH_ONCE && isFullInCapitals(label)) forms.set(label.form, (forms.get(label.form) ?? 0) + 1);
  const initials = new Set(candidates.flatMap(({ label }) => label.shape === 'initials' && timesOf(labels, label) > 1 ? [label.name] : [])).size;
  const initialled = initials < INITIALLED ? new Set<string>() : new Set(candidates.flatMap(({ label: { shape, name } }) => shape === 'person' ? [name.split(/[\s.]+/u).map(word => word[0] ?? '').join('').toUpperCase()] : []));
  const isConducted = candidates.some(({ label: { form, shape, name } }) => form === 'line' && shape === 'role' && ANONYMOUS.has(foldLabel(name)) && labels.get(foldLabel(name))! >= 2);
  const inFull = new Set(candidates.flatMap(({ label }) => label.form === 'colon' && label.shape === 'person' && label.name.includes(' ') && beginsWithGiven(label) ? [foldLabel(label.name)] : [])).size;
  return { labels, joint, forms, initials, initialled, isConducted, inFull, small: candidates.filter(({ label: { form, shape, name } }) => form === 'colon' && (shape === 'role' || shape === 'titled') && name === name.toLowerCase()).length, officed: new Set(candidates.flatMap(({ label }) => label.office === null ? [] : [foldLabel(label.name)])) };
}

/** Where so many people have initials for labels that come again, those of somebody whom a label names in full are one, too. */
const INITIALLED = 2;
/** So many people in full before what they say need not speak twice. */
const ENOUGH_ONCE = 3;

/** `ADA LIND:`: a given name that a list knows and a surname, all in capitals. */
function isFullInCapitals({ form, shape, name }: LabelRead): boolean {
  return form === 'colon' && shape === 'caps' && name.includes(' ') && isGiven(name.split(' ')[0]!);
}

/** `Ada Lind 0:26`: the same in small letters with a time, alone on its row. */
const isFullAndTimed = (label: LabelRead): boolean => label.form === 'timed' && label.shape === 'person' && label.name.includes(' ') && beginsWithGiven(label);

/** `Ada Lind (coach):`: the same with an office in brackets, and so many people who have one. */
const isFullAndHeld = (label: LabelRead): boolean => label.form === 'colon' && label.shape === 'person' && label.office !== null && label.name.includes(' ') && beginsWithGiven(label);
const HELD = 2;

/** The last two words of a name, as labels repeat it without its office. */
export const lastWords: (name: string) => string = remembered(name => foldLabel(name).split(' ').slice(-2).join(' '));

/** What `ADA LIND` and `LIND` share; nothing for labels that are no names of people. */
function surname({ form, name, shape }: LabelRead): string {
  return form === 'colon' && (shape === 'caps' || shape === 'single' || shape === 'initials') ? `~${foldLabel(name.split(/[\s.]+/u).at(-1)!)}` : foldLabel(name);
}

/** By what one word alone may call somebody whom a label names in full: `Ada` or `Lind`. */
function partly({ form, name, shape }: LabelRead): readonly string[] {
  const words = form === 'colon' && shape === 'person' ? foldLabel(name).split(' ') : [];
  return words.length > 1 ? [`~${words[0]!}`, `~${words.at(-1)!}`] : [];
}

/** How often a label stands in a text, whatever part of the name it has. */
export function timesOf(labels: Counts['labels'], label: LabelRead): number {
  const { form, name, shape } = label;
  return Math.max(labels.get(surname(label)) ?? 0, labels.get(form !== 'line' && (shape === 'person' || shape === 'titled') ? lastWords(name) : foldLabel(name)) ?? 0);
}

/** One label with what its text tells of it. */
interface Standing {
  readonly label: LabelRead;
  readonly counts: Counts;
  /** Who is known to speak, this one among them or not. */
  readonly known: (name: string) => boolean;
  readonly isKnown: boolean;
  /** How often the label stands, and how many labels of its form come again. */
  readonly times: number;
  readonly twice: boolean;
  readonly alike: number;
}

type Test = (standing: Standing) => boolean;

/** Where so many people have initials for labels, and so many labels of a form come again, one that comes once is a label too. */
const MANY_INITIALS = 4, MANY_ALIKE = 4;
/** Where so many single words in bold come again on rows of their own, one that comes twice is a name too. */
const MANY_BOLD = 6;
/** A change of speaker without a name comes again. */
const MANY_CHEVRONS = 3;
/** So many words in capitals are a line of a title page sooner than a name. */
const LONG_CAPITALS = 4;
/** So many blanks set a letter off from what is asked. */
export const FAR_OFF = 3;

/** Small words in the names of bodies, and of no person. */
export const OF_BODIES = new RegExp(String.raw`\s(?:${NAMING.over}) (?:${NAMING.the})\s`, 'u');

const isSure: Test = ({ twice, isKnown }) => twice || isKnown;
const inCapitals = (name: string): boolean => name === name.toUpperCase();
const beginsWithGiven = ({ name }: LabelRead): boolean => isGiven(name.split(' ')[0]!);
const asksAnonymously = ({ name }: LabelRead): boolean => QUESTIONS.has(foldLabel(name));
const timesAny = ({ labels }: Counts, ...names: readonly string[]): number => names.reduce((sum, name) => sum + (labels.get(name) ?? 0), 0);
/** Whether questions in some language come again. */
const isAsked = (counts: Counts): boolean => QUESTIONS_BY_LANGUAGE.some(words => timesAny(counts, ...words) >= 2);

/** Labels that their form tells apart. */
const BY_FORM: Readonly<Partial<Record<LabelForm, Test>>> = {
  asked: () => true,
  cell: () => true,
  chevrons: ({ alike, counts: { small } }) => alike + small >= MANY_CHEVRONS,
  // see `dialogueOf`
  opened: () => false,
  // once with a full stop, elsewhere with a colon: a slip of the printer
  stop: ({ label, isKnown, twice, alike }) => isKnown || twice && /\p{Lu}{2}/u.test(label.name) || (alike >= 2 && (label.shape !== 'caps' || twice || beginsWithGiven(label))),
  // far from its words a letter is no initial, and right before them, without a full stop, beside labels with colons neither: somebody asks once
  letter: ({ label, counts }) => isAsked(counts) || asksAnonymously(label) && label.textStart === label.end + 1 && (counts.forms.get('colon') ?? 0) >= 2 || label.name.length > 1 && (counts.forms.get('stop') ?? 0) >= 2 || asksAnonymously(label) && label.textStart - label.end >= FAR_OFF,
  line: onRowOfItsOwn,
  heading: onRowOfItsOwn,
  bold: onRowOfItsOwn,
  dash: beforeDash,
  angle: ({ isKnown, twice, alike }) => alike >= 3 || twice || isKnown,
  bracket: standing => isSure(standing) || standing.label.shape === 'numbered' && standing.alike >= 2 || (standing.alike >= 3 && (standing.label.time !== null || foldLabel(standing.label.name).split(' ').every(word => ANONYMOUS.has(word)))),
  tab: ({ twice, alike }) => twice && alike >= 3,
  timed: standing => isSure(standing) || standing.alike >= 2,
};

/** Labels with a colon, by what they look like. */
const BY_SHAPE: Readonly<Partial<Record<Shape, Test>>> = {
  letter: ({ label, counts, alike }) => timesAny(counts, ...QUESTIONS, ...ANSWERS) >= 2 || (label.name.length > 1 && alike >= 3) || (asksAnonymously(label) && alike >= (label.name.length > 1 ? 2 : 4)),
  person: inWords,
  caps: inWords,
  role: inWords,
  titled: standing => isSure(standing) || standing.alike >= 2 || standing.label.office !== null,
  numbered: standing => isSure(standing) || standing.alike >= 2 || standing.label.office !== null,
  several: standing => isSure(standing) || areTogether(standing),
  initials: standing => isSure(standing) || standing.counts.initialled.has(standing.label.name) || (standing.alike >= 2 && (standing.label.time !== null || isGiven(standing.label.name))) || standing.counts.initials >= MANY_INITIALS,
  single: standing => isSure(standing) || (standing.label.time !== null && standing.alike >= 2) || (standing.alike >= MANY_ALIKE && isGiven(standing.label.name)),
  nick: ({ label, isKnown, times, alike }) => isKnown || (times >= 3 && alike >= 6) || alike >= 2 && (label.time !== null || times >= 2 && isGiven(label.name)),
};

/** Whether one label is a speaker's, given how often it and its form stand in the text. */
export function isSpeaker(label: LabelRead, counts: Counts, known: (name: string) => boolean): boolean {
  const times = timesOf(counts.labels, label), standing: Standing = { label, counts, known, isKnown: known(label.name), times, twice: times >= 2, alike: counts.forms.get(label.form) ?? 0 };
  if (objects(standing)) return true;
  const test = BY_FORM[label.form] ?? BY_SHAPE[label.shape];
  return test !== undefined && test(standing);
}

/** In the record of a court those who object once stand in capitals among questions and answers. */
function objects({ label: { form, shape, name }, counts }: Standing): boolean {
  return form === 'colon' && (shape === 'titled' || shape === 'role') && inCapitals(name) && isAsked(counts);
}

/** A name on a row of its own, plain, bold or as a heading: it may be a heading of any kind. */
function onRowOfItsOwn({ label, counts: { officed, isConducted }, isKnown, times, twice, alike }: Standing): boolean {
  const { shape, form, office } = label, name = foldLabel(label.name);
  // `Speaker 1`
  if (shape === 'numbered' && alike >= 2) return true;
  if (shape === 'role') return twice || isKnown || ANONYMOUS.has(name) && (alike >= 4 || officed.size >= 2);
  if (shape === 'single' || shape === 'initials') return isKnown && twice || form === 'bold' && (times >= 3 || twice && alike >= MANY_BOLD);
  if (shape === 'titled' && alike >= 3) return true;
  // between a time and what is said a bold name is no heading
  if (form === 'bold' && label.time !== null && (twice || alike >= 2)) return true;
  if (isKnown && (shape === 'person' || shape === 'titled')) return true;
  if (shape === 'caps' && alike >= 3 && beginsWithGiven(label)) return true;
  if (times >= 3 || twice && (alike >= 5 || officed.has(name))) return true;
  if (shape === 'person' && isConducted && (twice || beginsWithGiven(label))) return true;
  return shape === 'person' && (office !== null && (alike >= 4 || alike >= 2 && isOffice(office)) || alike >= 8 && form === 'bold');
}

/** `Ada – So how did you start?`: a list has each of its items once. */
function beforeDash({ label: { shape, office }, isKnown, twice, alike }: Standing): boolean {
  if (shape === 'single' || shape === 'person' && office === null) return twice && (alike >= 4 || isKnown);
  return twice || isKnown || office !== null || alike >= 2 || shape === 'role';
}

/** Whether a label for several people names those who speak elsewhere, alone or in another such label, or some of those and others with given names. */
function areTogether({ label, counts, known }: Standing): boolean {
  const parts = partsOf(label.name), speaks = (part: string): boolean => timesAny(counts, foldLabel(part)) > 0 || (counts.joint.get(foldLabel(part)) ?? 0) > 1 || known(part);
  return parts.some(speaks) && parts.every(part => speaks(part) || part.includes(' ') && isGiven(part.split(' ')[0]!));
}

/** A name, a name in capitals or an office before a colon, which any words may be. */
function inWords(standing: Standing): boolean {
  const { label, alike, counts: { inFull } } = standing, { name, shape, office, time } = label, given = beginsWithGiven(label) || /^\p{Lu}\./u.test(name);
  if (isSure(standing)) return true;
  // `I:` once is the number of a list, twice an interviewer
  if (name.length === 1 || shape === 'caps' && !given && name.split(' ').length >= LONG_CAPITALS) return false;
  // `Legislative Assembly for the North: 5 May` is a body, and its page
  if (alike >= 3 && (given || shape !== 'person' || !OF_BODIES.test(name)) || time !== null || inFull >= ENOUGH_ONCE && given && shape === 'person') return true;
  return office !== null && (given || shape === 'caps') && alike >= 1 || alike >= 2 && (given || (shape === 'role' && inCapitals(name)));
}
