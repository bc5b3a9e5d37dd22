import { XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Codes } from './codes';
import type { LeftOut, Passage, Source } from './model';
import { joined, textOf, type Notes, type PackageFiles } from './notes';
import { placesOf, type Bounds } from './places';
import { inside, nameOf, plainGuid, said, wordsIn } from './xml';

/** What stands for the tag of a passage that carries a note and no code. */
export const NOTE_TAG = 'note';

/** What is known when the sources of a project are read. */
export interface Reading {
  readonly files: PackageFiles;
  readonly codes: Codes;
  /** Names by {@link plainGuid}. */
  readonly users: ReadonlyMap<string, string>;
  readonly notes: Notes;
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
  // what is said of a recording as a whole stands with the first of its transcripts
  return texts.flatMap((text, i) => textSource(text, texts.length === 1 ? name ?? said(text, 'name') : [name, said(text, 'name')].filter(Boolean).join(' '), reading, i === 0 ? writtenOn(node, reading) : []));
}

/** What is written of a source: its description and the notes on it. */
function writtenOn(source: XmlElement, { notes }: Reading): readonly string[] {
  return [wordsIn(inside(source, 'Description')[0]), ...notes.on(source, said(source, 'name'))];
}

function textSource(source: XmlElement, name: string | undefined, reading: Reading, written: readonly string[] = []): readonly Source[] {
  const { leave, files, isOwn } = reading, text = textOf(source, files);
  if (text === undefined) { leave('missing-text'); return []; }
  leave('whole', inside(source, 'Coding').length);
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
  const memo = joined([...written, ...writtenOn(source, reading)]);
  return [{ name: name?.trim() || plainGuid(said(source, 'guid')) || 'transcript', text, passages, about: {}, voices: [], ...(memo !== undefined && { memo }) }];
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
  const note = joined([wordsIn(inside(selection, 'Description')[0]), ...[selection, ...codings].flatMap(element => notes.on(element, said(element, 'name')))]);
  if (tagsBy.size === 0 && note) tagsBy.set(plainGuid(said(selection, 'creatingUser')), new Set([NOTE_TAG]));
  const on = momentOf(said(selection, 'creationDateTime') ?? codings.map(coding => said(coding, 'creationDateTime')).find(Boolean));
  return [...tagsBy].map(([user, tags], i): Passage => {
    const by = users.get(user);
    return { id: i === 0 ? guid : `${guid} ${user}`, span, tags: [...tags], ...(note !== undefined && i === 0 && { note }), ...(by && { by }), ...(on && { on }) };
  });
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
