import { Word } from './entry';
import { wordAt, type Scan, type Unit } from './units';

/** `the East Room`: a noun for a room or a house behind nothing but a point of the compass, inside a sentence. */
export function isSideRoom(scan: Scan, left: readonly Unit[], head: Unit): boolean {
  return (head.flags & Word.PlaceEnding) !== 0 && left.length === 1 && !left[0]!.known && scan.initial[left[0]!.first] !== 1 && scan.vocabulary.directions.has(wordAt(scan.tokens, left[0]!.last));
}

/** Whether a line holds nothing but the name of a room or a house: `Ada Roe Briefing Room`. */
export function isRoomLine({ tokens }: Scan, first: Unit, head: Unit): boolean {
  return (head.flags & Word.PlaceEnding) !== 0 && first.first === 0 && head.last === tokens.count - 1;
}
