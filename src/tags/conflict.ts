import { span, type Span } from '../base/span';

/** A text with conflict markers, taken apart into the versions it was made of. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** The common ancestor, from markers of the `diff3` or `zdiff3` style; `null` where the markers do not hold it. */
  readonly base: string | null;
  /** What git wrote behind the markers: branch names or commits. */
  readonly oursLabel: string;
  readonly theirsLabel: string;
  /** Each conflict in the text, from the `<<<<<<<` line to the end of the `>>>>>>>` line. */
  readonly conflicts: readonly Span[];
}

const OURS = '<<<<<<<', BASE = '|||||||', MIDDLE = '=======', THEIRS = '>>>>>>>';

/** The marker a line begins with: seven signs and then a space or nothing (git's `conflict-marker-size` is 7). */
function markerOf(line: string): string | undefined {
  const head = line.slice(0, 7);
  if (head !== OURS && head !== BASE && head !== MIDDLE && head !== THEIRS) return undefined;
  return line.length === 7 || line[7] === ' ' || line[7] === '\r' || line[7] === '\n' ? head : undefined;
}

/** Where the first conflict marker of git stands, that is the line; `undefined` in a text without conflict. Linear. */
export function conflictIn(text: string): Span | undefined {
  for (const mark of [OURS, THEIRS]) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (at > 0 && text[at - 1] !== '\n') continue;
      const end = text.indexOf('\n', at);
      const line = text.slice(at, end < 0 ? text.length : end);
      if (markerOf(line)) return span(at, at + line.trimEnd().length);
    }
  }
  return undefined;
}

/**
 * Takes a text with git's conflict markers apart into ours, theirs and, where the markers hold it, the base.
 * `undefined` for a text without markers or with markers out of order.
 */
export function splitConflict(text: string): ConflictSides | undefined {
  const ours: string[] = [], theirs: string[] = [], base: string[] = [], conflicts: Span[] = [];
  let side: 'all' | 'ours' | 'base' | 'theirs' = 'all', hasBase = true, sawBase = false, from = 0, at = 0;
  let oursLabel = '', theirsLabel = '';
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const marker = markerOf(line);
    if (marker === OURS && side === 'all') { side = 'ours'; sawBase = false; from = at; oursLabel ||= line.slice(8).trim(); }
    else if (marker === BASE && side === 'ours') { side = 'base'; sawBase = true; }
    else if (marker === MIDDLE && (side === 'ours' || side === 'base')) { side = 'theirs'; hasBase &&= sawBase; }
    else if (marker === THEIRS && side === 'theirs') { side = 'all'; theirsLabel ||= line.slice(8).trim(); conflicts.push(span(from, at + line.trimEnd().length)); }
    else if (marker === OURS || marker === THEIRS) return undefined;
    else {
      if (side === 'all' || side === 'ours') ours.push(line);
      if (side === 'all' || side === 'theirs') theirs.push(line);
      if (side === 'all' || side === 'base') base.push(line);
    }
    at += line.length;
  }
  if (conflicts.length === 0 || side !== 'all') return undefined;
  return { ours: ours.join(''), theirs: theirs.join(''), base: hasBase ? base.join('') : null, oursLabel, theirsLabel, conflicts };
}
