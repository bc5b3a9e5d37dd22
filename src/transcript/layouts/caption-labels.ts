import { isGiven } from './bare-name';
import { NAMING as WORDS } from '../lexicon/naming';
import { type Chosen, chooseLabels } from './choose';
import { readLabel } from './label';
import type { LabelRead, TimeRead } from './label-read';
import { skipBlanks } from './label-prefix';
import type { Row } from './rows';
import { type Shape, shapeOf } from './shape';

/**
 * The labels in the rows of cues: those that come again as in any text, names in capitals before words that are not, names in round brackets, and
 * whatever stands behind chevrons, for so subtitles say who speaks. Chevrons and dashes without a name say that somebody else does.
 */
export function speakersIn(text: string, rows: readonly Row[]): Chosen['speakers'] {
  const labels = rows.map((row, i) => readCaptionLabel(text, row, rows[i + 1])), chosen = chooseLabels(text, rows, () => false, i => labels[i]!).speakers;
  const again = new Set(chosen.filter(({ label }) => (label.form === 'colon' || label.form === 'bracket') && label.shape !== 'nick').map(({ row }) => row));
  const count = (is: (label: LabelRead) => boolean): number => labels.filter(label => label && 'form' in label && is(label)).length;
  const isSubtitled = count(label => isMarked(text, label)) >= MANY_MARKED, isDashed = count(({ form }) => form === 'opened') >= MANY_DASHED;
  const bracketed = labels.flatMap(label => label && 'form' in label && isBracketed(text, label) ? [label] : []), areNames = bracketed.filter(isKnownName).length >= SURE, times = new Map<string, number>();
  for (const { name } of bracketed) times.set(name, (times.get(name) ?? 0) + 1);
  const isNamed = (label: LabelRead): boolean => isKnownName(label) || areNames && label.shape === 'person' && times.get(label.name)! > 1;
  const isChosen = (label: LabelRead, row: number): boolean => isBracketed(text, label) ? isNamed(label) : again.has(row) || isInCapitals(text, label) || isSubtitled && isMarked(text, label) || isDashed && label.form === 'opened';
  return labels.flatMap((label, row) => label && 'form' in label && isChosen(label, row) ? [{ row, label }] : []);
}

/** What may be a label at the beginning of a row of captions, whatever stands in the others. */
export function readCaptionLabel(text: string, row: Row, next: Row | undefined): LabelRead | TimeRead | null {
  const bracketed = readBracketed(text, row, next);
  if (bracketed) return bracketed;
  const label = readLabel(text, row, next), dash = readDash(text, row), own = label && 'form' in label ? label : null;
  // `- Listen: it rains.` is no label of Listen
  return dash && !(own && own.form !== 'opened' && (NAMES.has(own.shape) || isGiven(own.name.split(' ')[0]!))) ? dash : label;
}

/** What a name in capitals may look like, and so far behind it its words show that they are not (UTF-16 code units; `chosenAgain` looks no further). */
const NAMES: ReadonlySet<Shape> = new Set<Shape>(['caps', 'role', 'titled', 'numbered']), NEAR = 8;

/** `BEN: Shall we?`, and `[BEN] Shall we?` where a list knows the name: in brackets sounds stand, too. */
const isInCapitals = (text: string, { form, shape, name, textStart }: LabelRead): boolean => (form === 'colon' && NAMES.has(shape) || (form === 'colon' || form === 'bracket') && isGiven(name.split(' ')[0]!))
  && name === name.toUpperCase() && /\p{Ll}/u.test(text.slice(textStart, textStart + NEAR));

/** Where so many labels stand behind chevrons, or chevrons alone, each is a change of speaker. */
const MANY_MARKED = 3;
const MARKED: ReadonlySet<Shape> = new Set<Shape>([...NAMES, 'person']);

const isMarked = (text: string, { form, shape, start }: LabelRead): boolean => form === 'chevrons' || form === 'colon' && MARKED.has(shape) && /(?:>>|gt;) ?$/u.test(text.slice(Math.max(0, start - NEAR), start));

/** A name in round brackets, before its words or alone over them. */
const BRACKETED = /^\(([\p{L}\p{N}.’' -]{2,40})\):?(?=[ \t]|$)/u;
/** What such a name looks like; a sound (`(Dogs Barking)`) is none. */
const IN_BRACKETS: ReadonlySet<Shape> = new Set<Shape>(['person', 'single', 'caps', 'initials', 'numbered', 'titled']), SOUND = new RegExp(String.raw`(?:${WORDS.soundEnds})\b`, 'u');
/** So many names in brackets that a list knows make others that come again names, too. */
const SURE = 2;

/** Whether a name in brackets is one by itself: sounds stand in round brackets, too, and no list knows them. */
const isKnownName = ({ shape, name }: LabelRead): boolean => shape === 'numbered' || shape === 'titled' || isGiven(name.split(' ')[0]!);

/** `(Ada Lind) Good evening.`: who speaks. */
function readBracketed(text: string, { start, end }: Row, next: Row | undefined): LabelRead | null {
  const found = text.charCodeAt(start) === 40 ? BRACKETED.exec(text.slice(start, Math.min(end, start + 50))) : null, name = found?.[1] ?? '', shape = shapeOf(name);
  if (!found || !IN_BRACKETS.has(shape) || SOUND.test(name)) return null;
  const after = skipBlanks(text, start + found[0].length, end);
  // a name alone, and nothing said
  return after >= end && !next ? null : { form: 'bracket', start: start + 1, end: start + 1 + name.length, name, office: null, time: null, textStart: after, shape };
}

const isBracketed = (text: string, { form, start }: LabelRead): boolean => form === 'bracket' && text[start - 1] === '(';

/** A dash before what somebody else says: `- Good evening.`, `-Good evening.` */
const DASH = /^[-–—‐] ?(?=[\p{L}\p{N}¿¡"“„«'’([♪])/u;
/** So many dashes are changes of speaker. */
const MANY_DASHED = 3;

function readDash(text: string, { start, end }: Row): LabelRead | null {
  const found = DASH.exec(text.slice(start, Math.min(end, start + 4)));
  return found && { form: 'opened', start, end: start + 1, name: text[start]!, office: null, time: null, textStart: start + found[0].length, shape: 'role' };
}
