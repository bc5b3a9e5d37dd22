import type { XmlElement } from '@rgrove/parse-xml';
import { decodeText } from '../../transcript/decode';
import { codesOf } from './codes';
import { ORIGIN, PROJECT_FILE, type LeftOut, type ReadProject } from './model';
import { NO_NOTES, notesOf } from './notes';
import { sourcesOf, type Reading } from './sources';
import { inside, nameOf, plainGuid, rootOf, said } from './xml';

/**
 * Reads a project from the files of its package (bytes by path), or a codebook from the only file there is, whatever its name; `undefined` for
 * anything else. Total: what has no place in Readout stays out and is counted.
 */
export function readProject(files: ReadonlyMap<string, Uint8Array>): ReadProject | undefined {
  const byName = new Map([...files].map(([path, bytes]) => [path.slice(path.lastIndexOf('/') + 1).toLowerCase(), bytes]));
  const told = byName.get(PROJECT_FILE) ?? [...files.values()][0];
  const root = told && rootOf(decodeText(told).text.replace(/^\uFEFF/, ''));
  const left = new Map<LeftOut, number>();
  if (root && nameOf(root) === 'CodeBook') return { name: '', tags: codesOf(root, NO_NOTES).tags, sources: [], left };
  if (!root || nameOf(root) !== 'Project') return undefined;
  const leave = (what: LeftOut, count = 1): void => { if (count) left.set(what, (left.get(what) ?? 0) + count); };
  const isOwn = said(root, 'origin') === ORIGIN, notes = notesOf(root, byName, isOwn), codes = codesOf(inside(root, 'CodeBook')[0], notes);
  const reading: Reading = { files: byName, codes, users: usersOf(root), notes, isOwn, leave };
  const sources = inside(root, 'Sources').flatMap(({ children }) => children).flatMap(source => sourcesOf(source, reading));
  // Readout's own cases are its speakers, whom it finds again in the texts
  if (!isOwn) leave('cases', inside(inside(root, 'Cases')[0], 'Case').length + inside(inside(root, 'Sets')[0], 'Set').length);
  leave('drawings', inside(inside(root, 'Links')[0], 'Link').filter(link => !notes.isTie(link)).length + inside(inside(root, 'Graphs')[0], 'Graph').length);
  leave('unplaced', inside(inside(root, 'Notes')[0], 'Note').flatMap(note => inside(note, 'PlainTextSelection')).reduce((sum, selection) => sum + inside(selection, 'Coding').length, 0));
  leave('notes', notes.left());
  return { name: (said(root, 'name') ?? '').trim(), tags: codes.tags, sources, left };
}

function usersOf(root: XmlElement): Reading['users'] {
  return new Map(inside(inside(root, 'Users')[0], 'User').map(user => [plainGuid(said(user, 'guid')), (said(user, 'name') ?? said(user, 'id') ?? '').trim()]));
}
