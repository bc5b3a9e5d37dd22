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

/** git's `conflict-marker-size` unless told otherwise; a conflict around texts that hold conflicts has longer ones. */
const SIZE = 7;

type Sign = '<' | '|' | '=' | '>';

/** The sign of the marker a line begins with: exactly `size` of it and then a space or nothing. */
function markerOf(line: string, size: number): Sign | undefined {
  const sign = line[0];
  if ((sign !== '<' && sign !== '|' && sign !== '=' && sign !== '>') || line.length < size) return undefined;
  for (let i = 1; i < size; i++) if (line[i] !== sign) return undefined;
  return line.length === size || ' \r\n'.includes(line[size]!) ? sign : undefined;
}

/** The lines that begin or end a conflict, and the size of their markers. Linear. */
function markersIn(text: string): readonly { readonly line: Span; readonly size: number }[] {
  const found: { line: Span; size: number }[] = [];
  for (const sign of '<>') {
    const mark = sign.repeat(SIZE);
    for (let at = text.indexOf(mark); at >= 0;) {
      const lineEnd = text.indexOf('\n', at), end = lineEnd < 0 ? text.length : lineEnd, line = text.slice(at, end);
      let size = SIZE;
      while (line[size] === sign) size++;
      if ((at === 0 || text[at - 1] === '\n') && markerOf(line, size)) found.push({ line: span(at, at + line.trimEnd().length), size });
      at = text.indexOf(mark, at + size);
    }
  }
  return found;
}

/** Where the first conflict marker of git stands, that is the line; `undefined` in a text without conflict. Linear. */
export function conflictIn(text: string): Span | undefined {
  return markersIn(text)[0]?.line;
}

/** Two texts whole, one above the other between markers; longer ones than those that are in them already. {@link splitConflict} takes them apart. */
export function wrapConflict(ours: string, theirs: string): string {
  const size = Math.max(SIZE, ...[ours, theirs].flatMap(markersIn).map(marker => marker.size + 2));
  const eol = /\r\n/.test(ours) ? '\r\n' : '\n', ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : text + eol);
  return `${'<'.repeat(size)} ours${eol}${ended(ours)}${'='.repeat(size)}${eol}${ended(theirs)}${'>'.repeat(size)} theirs${eol}`;
}

/**
 * Takes a text with git's conflict markers apart into ours, theirs and, where the markers hold it, the base; where
 * conflicts stand in conflicts, by the outermost. `undefined` for a text without markers or with markers out of order.
 */
export function splitConflict(text: string): ConflictSides | undefined {
  const ours: string[] = [], theirs: string[] = [], base: string[] = [], conflicts: Span[] = [];
  const size = markersIn(text).reduce((most, marker) => Math.max(most, marker.size), SIZE);
  let side: 'all' | 'ours' | 'base' | 'theirs' = 'all', hasBase = true, sawBase = false, from = 0, at = 0;
  let oursLabel = '', theirsLabel = '';
  for (const line of text.split(/(?<=\n)/).filter(Boolean)) {
    const marker = markerOf(line, size), label = line.slice(size).trim();
    if (marker === '<' && side === 'all') { side = 'ours'; sawBase = false; from = at; oursLabel ||= label; }
    else if (marker === '|' && side === 'ours') { side = 'base'; sawBase = true; }
    else if (marker === '=' && (side === 'ours' || side === 'base')) { side = 'theirs'; hasBase &&= sawBase; }
    else if (marker === '>' && side === 'theirs') { side = 'all'; theirsLabel ||= label; conflicts.push(span(from, at + line.trimEnd().length)); }
    else if (marker === '<' || marker === '>') return undefined;
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
