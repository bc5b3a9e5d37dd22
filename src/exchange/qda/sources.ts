import { XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { decodeText } from '../../transcript/decode';
import { plainGuid, type Codes } from './codes';
import type { LeftOut, Passage, Source } from './model';
import { placesOf, type Bounds } from './places';
import { inside, nameOf, said, wordsIn } from './xml';

/** What stands for the tag of a passage that carries a note and no code. */
export const NOTE_TAG = 'note';

/** What is known when the sources of a project are read. */
export interface Reading {
  /** The bytes of the package's files by the last part of their path, in small letters. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly codes: Codes;
  /** Names and texts by {@link plainGuid}. */
  readonly users: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  /** Whether Readout wrote the project. */
  readonly isOwn: boolean;
  /** Is told what has no place here. */
  readonly leave: (what: LeftOut, count?: number) => void;
}

/** The texts of a source: its own, that of a page or picture, or the transcripts of sound and film; nothing for what is no source. */
export function sourcesOf(node: XmlNode, reading: Reading): readonly Source[] {
  if (!(node instanceof XmlElement)) return [];
  const { leave } = reading, kind = nameOf(node), name = said(node, 'name');
  if (kind === 'TextSource') return textSource(node, name, reading);
  if (!kind.endsWith('Source')) return [];
  const texts = inside(node, 'Representation', 'TextDescription', 'Transcript');
  if (texts.length === 0) leave('media');
  leave('unplaced', inside(node, 'PDFSelection', 'PictureSelection', 'AudioSelection', 'VideoSelection').reduce((sum, selection) => sum + inside(selection, 'Coding').length, 0));
  leave('whole', inside(node, 'Coding').length);
  leave('notes', inside(node, 'NoteRef').length);
  return texts.flatMap(text => textSource(text, texts.length === 1 ? name ?? said(text, 'name') : [name, said(text, 'name')].filter(Boolean).join(' '), reading));
}

function textSource(source: XmlElement, name: string | undefined, reading: Reading): readonly Source[] {
  const { leave, files, isOwn } = reading, text = textOf(source, files);
  if (text === undefined) { leave('missing-text'); return []; }
  leave('whole', inside(source, 'Coding').length);
  leave('notes', inside(source, 'NoteRef').length);
  const positions = new Map(inside(source, 'SyncPoint').map(point => [plainGuid(said(point, 'guid')), whole(said(point, 'position'))]));
  const selections = inside(source, 'PlainTextSelection', 'TranscriptSelection'), bounds = selections.map((selection): Bounds => nameOf(selection) === 'PlainTextSelection'
    ? { start: whole(said(selection, 'startPosition')), end: whole(said(selection, 'endPosition')) }
    : { start: positions.get(plainGuid(said(selection, 'fromSyncPoint'))) ?? NaN, end: positions.get(plainGuid(said(selection, 'toSyncPoint'))) ?? NaN });
  const places = placesOf(text, bounds, isOwn);
  const passages = selections.flatMap((selection, i) => {
    const place = places[i]!, made = place ? passagesOf(selection, place, reading) : [];
    if (!place) leave('outside');
    return made;
  });
  return [{ name: name?.trim() || plainGuid(said(source, 'guid')) || 'transcript', text, passages, about: {}, voices: [] }];
}

/** What was said of a selection, apart for each person who tagged it; nothing where it carries neither a tag nor a note. */
function passagesOf(selection: XmlElement, span: Passage['span'], { codes, users, notes }: Reading): readonly Passage[] {
  const guid = plainGuid(said(selection, 'guid')), tagsBy = new Map<string, Set<string>>();
  const codings = inside(selection, 'Coding');
  for (const coding of codings) {
    const user = plainGuid(said(coding, 'creatingUser') ?? said(selection, 'creatingUser'));
    const tags = inside(coding, 'CodeRef').flatMap(ref => codes.byGuid.get(plainGuid(said(ref, 'targetGUID'))) ?? []);
    if (tags.length) tagsBy.set(user, new Set([...tagsBy.get(user) ?? [], ...tags]));
  }
  const written = [selection, ...codings].flatMap(element => inside(element, 'NoteRef')).map(ref => notes.get(plainGuid(said(ref, 'targetGUID'))) ?? '');
  const note = [...new Set([wordsIn(inside(selection, 'Description')[0]), ...written].map(text => text.trim()).filter(Boolean))].join('\n\n');
  if (tagsBy.size === 0 && note) tagsBy.set(plainGuid(said(selection, 'creatingUser')), new Set([NOTE_TAG]));
  const on = momentOf(said(selection, 'creationDateTime') ?? codings.map(coding => said(coding, 'creationDateTime')).find(Boolean));
  return [...tagsBy].map(([user, tags], i): Passage => {
    const by = users.get(user);
    return { id: i === 0 ? guid : `${guid} ${user}`, span, tags: [...tags], ...(note && i === 0 && { note }), ...(by && { by }), ...(on && { on }) };
  });
}

/** The text of a source or note: in the project itself, or in a file of the package, of which only the name counts. */
export function textOf(source: XmlElement, files: Reading['files']): string | undefined {
  const [content] = inside(source, 'PlainTextContent'), path = said(source, 'plainTextPath');
  if (content) return wordsIn(content);
  if (path === undefined || !path.startsWith('internal://')) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const bytes = files.get(name);
  return bytes && decodeText(bytes).text;
}

/** A count as the project writes it; `NaN` for anything but a whole number. */
function whole(written: string | undefined): number {
  return /^\s*\d{1,12}\s*$/.test(written ?? '') ? Number(written) : NaN;
}

/** A moment in UTC; what is none is left out. */
function momentOf(written: string | undefined): string | undefined {
  const time = Date.parse(written ?? '');
  return Number.isFinite(time) ? new Date(time).toISOString().replace(/\.\d+Z$/, 'Z') : undefined;
}
