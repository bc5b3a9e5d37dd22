import { type Span, spannedFrom } from '../../base/span';
import type { Cue } from '../model';
import { cueBy, problemBy, spanBy } from '../moved';
import { type CaptionsGround, formatOf, type LaidCaptions, layCues, type ReadCues, readCues, ROLLING, rowsIn } from './captions';
import type { Chosen } from './choose';
import { chosenAgain, type Labelled } from './choose-again';
import { repeatsIn } from './cues';
import { blockBy, turnBy } from './ground';
import type { Laid, LaidBefore } from './laid';
import { readLabel } from './label';
import type { Row } from './rows';

/**
 * Captions taken apart again, given the version before: only the cues around an edit are read anew, up to where what is said begins anew as it did.
 * `null` where the whole file may be laid out otherwise: with voices or without, as rolling captions, or with other labels.
 */
export function captionsAgain(text: string, fileName: string, before: LaidBefore): LaidCaptions & { readonly captions: CaptionsGround } | null {
  const { text: old, laid, common: { start, end, by } } = before, { captions: ground, cues } = laid;
  if (!ground || ground.rolling || formatOf(text, fileName) !== ground.format) return null;
  const { format, voiced } = ground, from = seamBefore(laid, spannedFrom(cues, start) - 1);
  for (let step = 1, next = seamBehind(laid, spannedFrom(cues, old.length - end) + 1);; step *= 2, next = seamBehind(laid, next + step)) {
    const seam = cues[next], to = cues[next + BESIDE]?.span.start ?? old.length;
    const read = readCues(text, format, from, to + by), repeats = ground.repeats + repeatsIn(read.said);
    const chosen = voiced ? NO_LABELS : chosenIn(before, readCues(old, format, from, to), text, read);
    if (!chosen || !voiced && read.said.some(({ voices }) => voices.length > 0)) return null;
    const anew = layCues(text, read, read.said, voiced ? null : () => chosen.speakers);
    if (seam && !isMet(laid, anew, seam, by)) continue;
    const whole = spliced(laid, anew, from, seam ? seam.span.start : old.length, by);
    return voiced && !whole.turns.length || repeats * ROLLING >= whole.cues.length ? null : { ...whole, captions: { ...ground, repeats } };
  }
}

/** So many cues behind a seam are read, too: what is read as a label rests on the row behind it. */
const BESIDE = 2;
/** So many cues with words lie between a seam and an edit behind it at least: a label looks so far ahead. */
const AHEAD = 2;

/** Where the last cue begins with which the layout may begin so far before another cue; 0 for the beginning of the file. */
function seamBefore(laid: Laid, behind: number): number {
  for (let at = behind - 1, between = 0; at >= 0; at--) {
    const cue = laid.cues[at]!;
    if (cue.text) between++;
    if (between >= AHEAD && isSeam(laid, cue)) return cue.span.start;
  }
  return 0;
}

/** The first cue from one on with which the layout may go on; the number of cues for none. */
function seamBehind(laid: Laid, from: number): number {
  let at = from;
  while (at < laid.cues.length && !isSeam(laid, laid.cues[at]!)) at++;
  return at;
}

/** Whether a cue's words go on with no sentence of the cue before, and with no turn that a label began. */
function isSeam({ blocks, captions }: Laid, { span, textSpan }: Cue): boolean {
  const at = spannedFrom(blocks, span.start), first = blocks[at], last = blocks[at - 1];
  return first !== undefined && first.span.start < textSpan.end && (!last || last.span.end <= span.start) && (captions!.voiced || first.turn < 0 || first.kind === 'label');
}

/** Whether the words of a cue, now so much further on, begin as they did. */
function isMet(before: Laid, { blocks }: LaidCaptions, { span: { start } }: Cue, by: number): boolean {
  const was = before.blocks[spannedFrom(before.blocks, start)]!, at = spannedFrom(blocks, start + by), is = blocks[at], last = blocks[at - 1];
  return is !== undefined && is.span.start === was.span.start + by && is.kind === was.kind && (is.turn < 0) === (was.turn < 0) && (!last || last.span.end <= start + by);
}

const NO_LABELS: Chosen = { speakers: [], cues: [], times: [] };

/** The labels of speakers in a stretch of cues, where they and all else that reads as a label are those of before. */
function chosenIn({ text: old, laid: { turns } }: LaidBefore, readBefore: ReadCues, text: string, read: ReadCues): Chosen | null {
  const was = rowsIn(old, readBefore.file, readBefore.said), is = rowsIn(text, read.file, read.said), before = labelled(old, was), speakers = was.flatMap((_, row) => {
    const label = before.labelOf(row);
    return label && 'form' in label && turns[spannedFrom(turns, label.start)]?.span.start === label.start ? [{ row, label }] : [];
  });
  return chosenAgain({ ...before, chosen: { ...NO_LABELS, speakers } }, labelled(text, is), 0, is.length);
}

function labelled(text: string, rows: readonly Row[]): Labelled {
  const labels = rows.map((row, i) => readLabel(text, row, rows[i + 1]));
  return { text, rows, labelOf: row => labels[row]! };
}

/** The captions of before with a stretch laid out anew: it begins at an offset of both versions and ends at one of that before. */
function spliced({ cues, turns, blocks, furniture, problems }: LaidCaptions, anew: LaidCaptions, from: number, to: number, by: number): LaidCaptions {
  const join = <T extends { readonly span: Span }>(list: readonly T[], now: readonly T[], move: (item: T, by: number) => T, place = (item: T): T => item): readonly T[] =>
    list.slice(0, spannedFrom(list, from)).concat(now.slice(0, spannedFrom(now, to + by)).map(place), list.slice(spannedFrom(list, to)).map(item => move(item, by)));
  const first = spannedFrom(turns, from), all = join(turns, anew.turns, turnBy), more = all.length - turns.length;
  return {
    cues: join(cues, anew.cues, cueBy), turns: all, blocks: join(blocks, anew.blocks, block => blockBy(block, by, more), block => blockBy(block, 0, first)),
    furniture: join(furniture, anew.furniture, ({ span, why }) => ({ span: spanBy(span, by), why })), problems: join(problems, anew.problems, problemBy),
  };
}
