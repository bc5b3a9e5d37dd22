import type { XmlElement } from '@rgrove/parse-xml';
import { decodeText } from '../../transcript/decode';
import { codesOf, plainGuid } from './codes';
import { ORIGIN, PROJECT_FILE, type LeftOut, type ReadProject } from './model';
import { sourcesOf, textOf, type Reading } from './sources';
import { inside, nameOf, rootOf, said } from './xml';

/**
 * Reads a project from the files of its package (bytes by path), or a codebook from the only file there is, whatever its name; `undefined` for
 * anything else. Total: what has no place in Readout stays out and is counted.
 */
export function readProject(files: ReadonlyMap<string, Uint8Array>): ReadProject | undefined {
  const byName = new Map([...files].map(([path, bytes]) => [path.slice(path.lastIndexOf('/') + 1).toLowerCase(), bytes]));
  const told = byName.get(PROJECT_FILE) ?? [...files.values()][0];
  const root = told && rootOf(decodeText(told).text.replace(/^\uFEFF/, ''));
  const left = new Map<LeftOut, number>();
  if (root && nameOf(root) === 'CodeBook') return { name: '', tags: codesOf(root).tags, sources: [], left };
  if (!root || nameOf(root) !== 'Project') return undefined;
  const leave = (what: LeftOut, count = 1): void => { if (count) left.set(what, (left.get(what) ?? 0) + count); };
  const codes = codesOf(inside(root, 'CodeBook')[0]);
  const reading: Reading = { files: byName, codes, users: usersOf(root), notes: notesOf(root, byName), isOwn: said(root, 'origin') === ORIGIN, leave };
  const sources = inside(root, 'Sources').flatMap(({ children }) => children).flatMap(source => sourcesOf(source, reading));
  // Readout's own cases are its speakers, whom it finds again in the texts
  if (!reading.isOwn) leave('cases', inside(inside(root, 'Cases')[0], 'Case').length + inside(inside(root, 'Sets')[0], 'Set').length);
  leave('drawings', inside(inside(root, 'Links')[0], 'Link').length + inside(inside(root, 'Graphs')[0], 'Graph').length);
  leave('notes', inside(root, 'NoteRef').length);
  return { name: (said(root, 'name') ?? '').trim(), tags: codes.tags, sources, left };
}

function usersOf(root: XmlElement): Reading['users'] {
  return new Map(inside(inside(root, 'Users')[0], 'User').map(user => [plainGuid(said(user, 'guid')), (said(user, 'name') ?? said(user, 'id') ?? '').trim()]));
}

function notesOf(root: XmlElement, files: Reading['files']): Reading['notes'] {
  return new Map(inside(inside(root, 'Notes')[0], 'Note').map(note => [plainGuid(said(note, 'guid')), textOf(note, files)?.replace(/\r\n?/g, '\n') ?? '']));
}
