import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { linesOf } from '../base/lines';
import { visible } from '../base/visible';
import { startOfFile, toRangeIn } from '../host/convert';
import { kindLabel } from '../host/cards/entity';
import { symbolKindOf } from '../host/meant';
import type { MeetingDetails, Services } from '../host/services';
import { filterMeetings } from '../library/filter';
import { byDate, mentionOf } from '../library/group';
import type { Library } from '../library/library';
import { matchingNames, namesOf, type NameRow } from '../library/names';
import type { MeetingSummary } from '../library/summary';
import { placesOf } from '../transcript/mentions';

/** So many of each are given for one question; a longer question finds the rest. */
const MOST = 100;

/** Go to Symbol in Workspace: meetings, and the names and tags of all of them; a name leads to where it stands in the newest. */
export function register({ library }: Services): Disposable {
  let tables: { readonly of: Library; readonly rows: Promise<readonly NameRow[]> } | undefined;
  const rowsOf = (of: Library): Promise<readonly NameRow[]> => {
    if (tables?.of !== of) tables = { of, rows: namesOf(of.meetings) };
    return tables.rows;
  };
  /** The names that symbols stand for; the rest of a symbol is the editor's. */
  const meant = new WeakMap<vscode.SymbolInformation, NameRow>();
  const symbolOf = (meeting: MeetingSummary, row?: NameRow): vscode.SymbolInformation => {
    const location = new vscode.Location(vscode.Uri.parse(meeting.uri), startOfFile());
    if (!row) return new vscode.SymbolInformation(visible(mentionOf(meeting, vscode.env.language)), vscode.SymbolKind.File, visible(meeting.meeting.region ?? ''), location);
    const kind = row.kind === 'tag' ? vscode.l10n.t('Tag') : kindLabel(row.kind);
    const symbol = new vscode.SymbolInformation(visible(row.name), symbolKindOf(row.kind), row.meetings === 1 ? vscode.l10n.t('{0}, 1 meeting', kind) : vscode.l10n.t('{0}, {1} meetings', kind, row.meetings), location);
    meant.set(symbol, row);
    return symbol;
  };
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, cancel) {
      // while a large folder is still being read, what is known by then answers
      if (library.progress === undefined || !library.current.meetings.length) await library.ready;
      const { current } = library, asked = query.trim(), meetings = await filterMeetings(current.meetings, asked, cancel);
      const own = [...meetings].sort(byDate).slice(0, MOST).map(meeting => symbolOf(meeting));
      if (!asked || cancel.isCancellationRequested) return own;
      return [...matchingNames(await rowsOf(current), asked, MOST).map(row => symbolOf(row.newest, row)), ...own];
    },
    async resolveWorkspaceSymbol(symbol) {
      const row = meant.get(symbol), details = row && await library.details(symbol.location.uri), span = details && spanOf(row, details);
      if (span) symbol.location = new vscode.Location(symbol.location.uri, toRangeIn(linesOf(details.text), span));
      return symbol;
    },
  });
}

function spanOf({ name, kind }: NameRow, { transcript, placed }: MeetingDetails): { readonly start: number; readonly end: number } | undefined {
  if (kind === 'tag') return placed.find(({ annotation, span }) => span && annotation.tags.includes(name))?.span ?? undefined;
  return placesOf(transcript, { name, kind })[0];
}
