import * as vscode from 'vscode';
import { byDate, mentionOf } from '../../library/group';
import type { LibraryStore } from '../services';
import { facts, oneLine, type Fact } from './card';
import { passagesOf } from './speech';

/** What somebody said last in the newest of the other meetings in which they speak, as one fact; none where they speak in no other. Reads that one meeting. */
export async function saidLately(library: LibraryStore, name: string, but: vscode.Uri): Promise<readonly Fact[]> {
  const newest = library.current.naming(name).filter(({ uri, speakers }) => uri !== but.toString() && speakers.some(speaker => speaker.name === name)).sort(byDate)[0];
  const details = newest && await library.details(vscode.Uri.parse(newest.uri)), last = details && passagesOf(details.transcript, name).at(-1);
  if (!last) return [];
  return facts({ label: vscode.l10n.t('Said last in {0}', mentionOf(newest, vscode.env.language)), value: oneLine(details.text.slice(last.start, last.end)) });
}
