import * as vscode from 'vscode';
import type { Span } from '../../base/span';
import { byDate, mentionOf } from '../../library/group';
import type { Transcript } from '../../transcript/model';
import type { LibraryStore } from '../services';
import { facts, oneLine, type Fact } from './card';

/** What somebody said last in the newest of the other meetings in which they speak, as one fact; none where they speak in no other. Reads that one meeting. */
export async function saidLately(library: LibraryStore, name: string, but: vscode.Uri): Promise<readonly Fact[]> {
  const newest = library.current.naming(name).filter(({ uri, speakers }) => uri !== but.toString() && speakers.some(speaker => speaker.name === name)).sort(byDate)[0];
  const details = newest && await library.details(vscode.Uri.parse(newest.uri)), last = details && lastWords(details.transcript, name);
  if (!last) return [];
  return facts({ label: vscode.l10n.t('Said last in {0}', mentionOf(newest, vscode.env.language)), value: oneLine(details.text.slice(last.start, last.end)) });
}

/** What a speaker says last in a text: a quote with its marks, a turn without its label. */
function lastWords({ speakers, quotes, turns }: Transcript, name: string): Span | undefined {
  const speaker = speakers.find(one => one.name === name), quote = quotes[speaker?.quotes.at(-1) ?? -1]?.outer, turn = turns[speaker?.turns.at(-1) ?? -1]?.textSpan;
  return quote && turn ? (quote.start > turn.start ? quote : turn) : quote ?? turn;
}
