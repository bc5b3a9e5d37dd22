import { type Span, spannedFrom } from '../../base/span';
import type { Cue } from '../model';
import { cueBy, problemBy, spanBy } from '../moved';
import { type Shifting, shifting } from '../shifting';
import { type CaptionsGround, formatOf, type LaidCaptions, layCues, type ReadCues, readCues, ROLLING, rowsIn } from './captions';
import { readCaptionLabel } from './caption-labels';
import type { Chosen } from './choose';
import { chosenAgain, type Labelled } from './choose-again';
import { repeatsIn } from './cues';
import { blockBy, laidTurnBy } from './ground';
import type { Laid, LaidBefore } from './laid';
import type { LabelRead } from './label-read';
import type { Row } from './rows';

/** Captions as the next version of the text takes them over. */
export type PlacedCaptions = Pick<Laid, 'cues' | 'turns' | 'blocks' | 'furniture' | 'problems' | 'captions'>;

/** Captions that were laid out, for the next version of the text to take over. */
export function placedCaptions({ cues, turns, blocks, ...rest }: LaidCaptions & { readonly captions: CaptionsGround }): PlacedCaptions {
  return { ...rest, cues: shifting(cues, cueBy), turns: shifting(turns, laidTurnBy), blocks: shifting(blocks, blockBy) };
}

/**
 * Captions taken apart again, given the version before: only the cues around an edit are read anew, up to where what is said begins anew as it did.
 * `null` where the whole file may be laid out otherwise: with voices or without, as rolling captions, or with other labels.
 */
export function captionsAgain(text: string, fileName: string, before: LaidBefore): PlacedCaptions | null {
  const { text: old, laid, common: { start, end, by } } = before, { captions: ground, cues } = laid;
  if (!ground || ground.rolling || formatOf(text, fileName) !== ground.format) return null;
  const { format, voiced } = ground, from = seamBefore(laid, spannedFrom(cues, start) - 1);
  for (let step = 1, next = seamBehind(laid, spannedFrom(cues, old.length - end) + 1);; step *= 2, next = seamBehind(laid, next + step)) {
    const seam = next < cues.length ? cues.at(next) : null, to = next + BESIDE < cues.length ? cues.at(next + BESIDE).span.start : old.length;
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
    const cue = laid.cues.at(at);
    if (cue.text) between++;
    if (between >= AHEAD && isSeam(laid, cue)) return cue.span.start;
  }
  return 0;
}

/** The first cue from one on with which the layout may go on; the number of cues for none. */
function seamBehind(laid: Laid, from: number): number {
  let at = from;
  while (at < laid.cues.length && !isSeam(laid, laid.cues.at(at))) at++;
  return at;
}

/** Whether a cue's words go on with no sentence of the cue before, and with no turn that a label began. */
function isSeam({ blocks, captions }: Laid, { span, textSpan }: Cue): boolean {
  const at = spannedFrom(blocks, span.start);
  if (at >= blocks.length || at > 0 && blocks.at(at - 1).span.end > span.start) return false;
  const first = blocks.at(at);
  return first.span.start < textSpan.end && (captions!.voiced || first.turn < 0 || first.kind === 'label');
}

/** Whether the words of a cue, now so much further on, begin as they did. */
function isMet(before: Laid, { blocks }: LaidCaptions, { span: { start } }: Cue, by: number): boolean {
  const was = before.blocks.at(spannedFrom(before.blocks, start)), at = spannedFrom(blocks, start + by), is = blocks[at], last = blocks[at - 1];
  return is !== undefined && is.span.start === was.span.start + by && is.kind === was.kind && (is.turn < 0) === (was.turn < 0) && (!last || last.span.end <= start + by);
}

const NO_LABELS: Chosen = { speakers: [], cues: [], times: [] };

/** The labels of speakers in a stretch of cues, where they and all else that reads as a label are those of before. */
function chosenIn({ text: old, laid: { turns } }: LaidBefore, readBefore: ReadCues, text: string, read: ReadCues): Chosen | null {
  const was = rowsIn(old, readBefore.file, readBefore.said), is = rowsIn(text, read.file, read.said), before = labelled(old, was), speakers = was.flatMap((_, row) => {
    const label = before.labelOf(row);
    const turn = label && 'form' in label ? spannedFrom(turns, label.start) : turns.length;
    return turn < turns.length && turns.at(turn).span.start === (label as LabelRead).start ? [{ row, label: label as LabelRead }] : [];
  });
  return chosenAgain({ ...before, chosen: { ...NO_LABELS, speakers } }, labelled(text, is), 0, is.length);
}

function labelled(text: string, rows: readonly Row[]): Labelled {
  const labels = rows.map((row, i) => readCaptionLabel(text, row, rows[i + 1]));
  return { text, rows, labelOf: row => labels[row]! };
}

/** The captions of before with a stretch laid out anew: it begins at an offset of both versions and ends at one of that before. */
function spliced({ cues, turns, blocks, furniture, problems }: Laid, anew: LaidCaptions, from: number, to: number, by: number): Omit<PlacedCaptions, 'captions'> {
  const now = <T extends { readonly span: Span }>(list: readonly T[]): readonly T[] => list.slice(0, spannedFrom(list, to + by));
  const join = <T extends { readonly span: Span }>(list: Shifting<T>, some: readonly T[]): Shifting<T> => list.with(spannedFrom(list, from), spannedFrom(list, to), some, by);
  const first = spannedFrom(turns, from), all = join(turns, now(anew.turns)), more = all.length - turns.length, joined = join(blocks, now(anew.blocks).map(block => blockBy(block, 0, first)));
  const behind = joined.length - blocks.length + spannedFrom(blocks, to);
  return {
    cues: join(cues, now(anew.cues)), turns: all, blocks: more === 0 ? joined : shifting(joined.all().map((block, i) => i < behind ? block : blockBy(block, 0, more)), blockBy),
    furniture: join(shifting(furniture, ({ span, why }, moved) => ({ span: spanBy(span, moved), why })), now(anew.furniture)).all(), problems: join(shifting(problems, problemBy), now(anew.problems)).all(),
  };
}
