import { trimBoth } from '../../base/trim';
import { isListed } from '../../library/files';
import { describe } from '../../tags/anchor';
import { haystackOf } from '../../tags/haystack';
import type { Annotation } from '../../tags/model';
import { annotationIdOf } from './guid';
import type { Source } from './model';

/** The longest part of a path that is made of a name, in UTF-16 code units: file systems bear 255 bytes, and a sidecar's name is longer. */
const LONGEST_PART = 60;
/** What some file system cannot have in a name, and what would hide what a name says: control characters, marks of direction, invisible ones. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NOT_IN_NAMES = /[<>:"|?*\u0000-\u001f\u007f-\u009f]|\p{Cf}/gu;
/** Names that Windows keeps for devices, whatever follows a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The paths at which the texts of a project are put, below the folder it is taken into: their names with what no file may be called left out, never
 * hidden, never above the folder, each once whatever capitals tell them apart. Names without an ending that Readout lists get `.txt`.
 */
export function pathsFor(sources: readonly Source[]): readonly string[] {
  const taken = new Set<string>(), next = new Map<string, number>();
  return sources.map(({ name }) => {
    const parts = name.split(/[/\\]/).map(partOf).filter(Boolean), path = parts.join('/') || 'transcript';
    const dot = isListed(path) ? path.lastIndexOf('.') : path.length, ending = path.slice(dot) || '.txt';
    const key = path.toLowerCase();
    for (let number = next.get(key) ?? 1; ; number++) {
      const free = numbered(path.slice(0, dot), number) + ending;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      next.set(key, number + 1);
      return free;
    }
  });
}

/** A path for the first, second, … of the same name: `talk`, `talk-2`. */
function numbered(path: string, number: number): string {
  return number === 1 ? path : `${path}-${number}`;
}

/** The next path to try where a path is taken by another text: `talk.txt`, `talk-2.txt`. */
export function otherPath(path: string, number: number): string {
  const dot = path.lastIndexOf('.');
  return numbered(path.slice(0, dot), number) + path.slice(dot);
}

function partOf(part: string): string {
  const clean = trimBoth(part.replace(NOT_IN_NAMES, '').replace(/\s+/g, ' '), /[\s.]/);
  if (clean.length <= LONGEST_PART) return clean.replace(DEVICE, '_$&');
  const dot = clean.lastIndexOf('.'), ending = isListed(clean) ? clean.slice(dot) : '';
  return clean.slice(0, LONGEST_PART - ending.length).replace(/[\ud800-\udbff]$/, '').trimEnd() + ending;
}

/** Whether two texts differ in nothing that an annotation minds: line ends of different kinds, and a byte order mark. */
export function sameText(a: string, b: string): boolean {
  return haystackOf(a).plain === haystackOf(b).plain;
}

/**
 * The annotations of a source that its sidecar does not have yet: neither under their id, by which a project that is taken in twice is known
 * again, nor as the same words at the same place under the same tags, as in a project that Readout wrote. In reading order.
 */
export function newAnnotations({ text, passages }: Source, annotations: readonly Annotation[]): readonly Annotation[] {
  const haystack = haystackOf(text);
  const key = ({ quote, start, tags }: Pick<Annotation, 'quote' | 'start' | 'tags'>): string => JSON.stringify([quote, start, [...tags].sort()]);
  const ids = new Set(annotations.map(({ id }) => id)), known = new Set(annotations.map(key));
  const all = passages.map(({ id, span, ...rest }): Annotation => ({ id: annotationIdOf(id), ...describe(text, span, haystack), ...rest }));
  return all.filter(one => !known.has(key(one)) && !ids.has(one.id) && ids.add(one.id)).sort((a, b) => a.start - b.start);
}
