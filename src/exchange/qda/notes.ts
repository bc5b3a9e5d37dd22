import type { XmlElement } from '@rgrove/parse-xml';
import { decodeText } from '../../transcript/decode';
import { inside, plainGuid, said, wordsIn } from './xml';

/** The bytes of a package's files by the last part of their path, in small letters. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The notes of a project: what some programs call memos, others annotations. */
export interface Notes {
  /** What is written of an element, whose own names say nothing about it: the texts of the notes that it refers to, or that a link ties to it. */
  readonly on: (element: XmlElement, ...names: readonly (string | undefined)[]) => readonly string[];
  /** Whether a link says no more than that a note is on something, so that {@link Notes.on} knows of it. */
  readonly isTie: (link: XmlElement) => boolean;
  /** How many notes nobody has asked for yet. */
  readonly left: () => number;
}

/** Of a codebook by itself, which has none. */
export const NO_NOTES: Notes = { on: () => [], isTie: () => false, left: () => 0 };

/**
 * Reads the notes of a project. They may be referred to from what they are on (`NoteRef`), or tied to it by a link, as memos on codes are by some programs.
 * A note has a name; what it says beyond the beginning of its text and the name of what it is on becomes a heading above the text. The notes of a project that
 * Readout wrote (`isOwn`) are as they were.
 */
export function notesOf(root: XmlElement, files: PackageFiles, isOwn: boolean): Notes {
  const notes = new Map(inside(inside(root, 'Notes')[0], 'Note').map(note => [plainGuid(said(note, 'guid')), note]));
  const endsOf = (link: XmlElement): readonly [string, string] => [plainGuid(said(link, 'originGUID')), plainGuid(said(link, 'targetGUID'))];
  const isTie = (link: XmlElement): boolean => { const [from, to] = endsOf(link); return notes.has(from) !== notes.has(to); };
  const tied = new Map<string, string[]>(), asked = new Set<string>();
  for (const link of inside(inside(root, 'Links')[0], 'Link').filter(isTie)) {
    const [from, to] = endsOf(link), [note, other] = notes.has(from) ? [from, to] : [to, from];
    tied.set(other, [...tied.get(other) ?? [], note]);
  }
  return {
    on: (element, ...names) => {
      const guids = new Set([...inside(element, 'NoteRef').map(ref => plainGuid(said(ref, 'targetGUID'))), ...tied.get(plainGuid(said(element, 'guid'))) ?? []]);
      return [...guids].flatMap(guid => {
        const note = notes.get(guid), text = note && textOf(note, files)?.replace(/\r\n?/g, '\n');
        if (!note || text === undefined) return [];
        asked.add(guid);
        return isOwn ? [text] : [headed(said(note, 'name'), text, names), wordsIn(inside(note, 'Description')[0])];
      });
    },
    isTie,
    left: () => notes.size - asked.size,
  };
}

/** Several texts as one, with a blank line between them; `undefined` where none says anything. */
export function joined(texts: readonly string[]): string | undefined {
  const said = texts.filter(text => text.trim());
  // one alone stays as it is, with the spaces that Markdown minds
  return said.length > 1 ? [...new Set(said.map(text => text.trim()))].join('\n\n') : said[0];
}

function headed(name: string | undefined, text: string, names: readonly (string | undefined)[]): string {
  const head = folded(name ?? ''), isTold = !head || folded(text).startsWith(head.replace(/\s?(?:…|\.\.\.)$/, '')) || names.some(one => folded(one ?? '') === head);
  return isTold || !text.trim() ? text.trim() : `# ${head}\n\n${text.trim()}`;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a source or note: in the project itself, or in a file of the package, of which only the name counts. */
export function textOf(source: XmlElement, files: PackageFiles): string | undefined {
  const [content] = inside(source, 'PlainTextContent'), path = said(source, 'plainTextPath');
  if (content) return wordsIn(content);
  if (path === undefined || !path.startsWith('internal://')) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const bytes = files.get(name);
  return bytes && decodeText(bytes).text;
}
