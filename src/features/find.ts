import * as vscode from 'vscode';
import { all } from '../base/disposable';
import { linesOf } from '../base/lines';
import { debounce } from '../base/schedule';
import { resultsAsCsv, resultsAsMarkdown, type FoundMeeting } from '../exchange/results';
import { COMMANDS, CONTEXT, VIEWS } from '../host/contributes';
import { toRangeIn } from '../host/convert';
import { icons } from '../host/icons';
import { meetingTooltip } from '../host/meeting-card';
import type { Services } from '../host/services';
import { excerpt } from '../library/contents';
import { byDate, labelOf } from '../library/group';
import { FIELDS, parseQuery, type ParsedQuery } from '../library/query';
import { hitsOf } from '../library/search';
import type { MeetingSummary } from '../library/summary';

/** The list is asked again this long after the last keystroke. */
const AFTER_MS = 60;
/** Meetings beyond these are not opened by themselves in the list; a click opens them. */
const OPENED = 10;
/** How much is shown around a passage: little before it, so that it can be seen in a narrow side bar. UTF-16 code units. */
const BEFORE = 18, AFTER = 80;
/** Passages shown of one meeting. */
const PASSAGES = 200;
/** Completions offered for what is being typed. */
const OFFERED = 50;

type Node = { readonly meeting: MeetingSummary } | { readonly item: vscode.TreeItem };

/** Finding in all meetings: results come while one types and stay in the view Find, from where they can be taken as a list. */
export function register(services: Services): vscode.Disposable {
  const { library, log } = services;
  const changed = new vscode.EventEmitter<undefined>();
  let source = '', parsed: ParsedQuery = parseQuery('');
  let found: readonly MeetingSummary[] = [];
  const view = vscode.window.createTreeView<Node>(VIEWS.find, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: node => ('item' in node ? node.item : meetingItem(node.meeting)),
      getChildren: async node => (node ? ('meeting' in node ? [...await passagesOf(node.meeting)] : []) : found.map(meeting => ({ meeting }))),
    },
    showCollapseAll: true,
  });
  const meetingItem = (meeting: MeetingSummary): vscode.TreeItem => {
    const { title, date } = labelOf(meeting), open = found.indexOf(meeting) < OPENED;
    const item = new vscode.TreeItem([date, title].filter(Boolean).join(' '), open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${source}/${meeting.uri}`;
    item.resourceUri = vscode.Uri.parse(meeting.uri);
    item.iconPath = icons.layout[meeting.layout];
    item.description = meeting.path;
    item.tooltip = meetingTooltip(meeting);
    item.contextValue = 'meeting';
    return item;
  };
  const passagesOf = async (meeting: MeetingSummary): Promise<readonly Node[]> => {
    const asked = parsed.query, uri = vscode.Uri.parse(meeting.uri), details = await library.details(uri);
    if (!details || asked !== parsed.query) return [];
    const lines = linesOf(details.text), hits = hitsOf(asked, details.text, details.transcript, details.placed);
    const nodes = hits.slice(0, PASSAGES).map((hit): Node => {
      const before = /[^\r\n]*$/.exec(details.text.slice(Math.max(0, hit.start - BEFORE), hit.start))![0].replace(/^\S*\s/, '').replace(/\s+/g, ' ');
      const own = excerpt(details.text, hit), after = /^[^\r\n]*/.exec(details.text.slice(hit.end, hit.end + AFTER))![0];
      const item = new vscode.TreeItem({ label: before + own + after, highlights: [[before.length, before.length + own.length]] });
      item.tooltip = excerpt(details.text, hit, 200);
      item.command = { command: 'vscode.open', title: vscode.l10n.t('Go to Passage'), arguments: [uri, { selection: toRangeIn(lines, hit), preview: true }] };
      return { item };
    });
    if (hits.length > PASSAGES) nodes.push({ item: new vscode.TreeItem(vscode.l10n.t('… and {0} more', hits.length - PASSAGES)) });
    if (!hits.length) {
      const item = new vscode.TreeItem(vscode.l10n.t('Open Transcript'));
      item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Transcript'), arguments: [uri] };
      nodes.push({ item });
    }
    return nodes;
  };
  const ask = (): void => {
    parsed = parseQuery(source);
    found = parsed.query.kind === 'all' ? [] : [...library.find(parsed.query)].sort(byDate);
    view.description = source;
    view.message = [
      parsed.query.kind === 'all' ? undefined : found.length === 1 ? vscode.l10n.t('1 meeting of {0}', library.current.meetings.length) : vscode.l10n.t('{0} meetings of {1}', found.length, library.current.meetings.length),
      ...parsed.problems.filter(problem => problem.severity !== 'info').map(problem => problem.message),
    ].filter(Boolean).join(' · ') || undefined;
    changed.fire(undefined);
    void vscode.commands.executeCommand('setContext', CONTEXT.hasFound, found.length > 0);
  };
  const soon = debounce(ask, AFTER_MS);
  const completions = (typed: string): readonly vscode.QuickPickItem[] => {
    const last = /(?:^|[\s(])-?(\w+):"?([^"\s]*)$/.exec(typed), rest = (end: string): string => typed.slice(0, typed.length - (last?.[2]?.length ?? 0) - (typed.at(-(last?.[2]?.length ?? 0) - 1) === '"' ? 1 : 0)) + end;
    const values = last ? valuesOf(library.current.meetings, last[1]!) : undefined;
    const wanted = last?.[2]?.toLowerCase() ?? '';
    if (values) return values.filter(value => value.toLowerCase().includes(wanted)).slice(0, OFFERED).map(value => ({ label: rest(/\s/.test(value) ? `"${value}"` : value), iconPath: new vscode.ThemeIcon('symbol-constant') }));
    if (typed && !typed.endsWith(' ')) return [];
    return FIELDS.map(field => ({ label: `${typed}${field}:`, iconPath: new vscode.ThemeIcon('symbol-field'), description: fieldHint(field) }));
  };
  const askPerson = async (): Promise<void> => {
    await vscode.commands.executeCommand(`${VIEWS.find}.focus`);
    const box = vscode.window.createQuickPick();
    const own = (): vscode.QuickPickItem => ({ label: box.value || source, alwaysShow: true, iconPath: new vscode.ThemeIcon('search'), description: vscode.l10n.t('keep these results') });
    const offer = (): void => { box.items = [own(), ...completions(box.value)].filter(item => item.label !== ''); };
    box.title = vscode.l10n.t('Find in Meetings');
    box.placeholder = vscode.l10n.t('Words, "a phrase", speaker: tag: place: person: org: figure:>1bn USD, year:2014..2020, and, or, not');
    box.value = source;
    const before = source;
    let kept = false;
    box.onDidChangeValue(value => { source = value.trim(); soon(); offer(); });
    box.onDidAccept(() => {
      const picked = box.activeItems[0];
      if (picked && picked.label !== box.value && picked.label !== source) {
        box.value = picked.label;
        source = picked.label.trim();
        soon();
        offer();
        return;
      }
      kept = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!kept && source !== before && !found.length) source = before;
      soon();
      box.dispose();
    });
    offer();
    box.show();
    await library.ready;
    offer();
  };
  const list = async (as: (meetings: readonly FoundMeeting[], asked: string) => string, language: string): Promise<void> => {
    const asked = parsed.query, meetings: FoundMeeting[] = [];
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Listing results'), cancellable: true }, async (progress, cancel) => {
      for (const meeting of found) {
        if (cancel.isCancellationRequested) break;
        const details = await library.details(vscode.Uri.parse(meeting.uri));
        if (details) {
          const lines = linesOf(details.text);
          meetings.push({ summary: meeting, passages: hitsOf(asked, details.text, details.transcript, details.placed).map(span => ({ line: lines.positionAt(span.start).line + 1, text: excerpt(details.text, span, 80) })) });
        }
        progress.report({ increment: 100 / found.length });
      }
    });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content: as(meetings, source) }));
  };
  return all(
    view, changed, soon,
    library.onDidChange(() => { if (source) soon(); }),
    vscode.commands.registerCommand(COMMANDS.findInMeetings, async (asked?: string) => {
      if (typeof asked !== 'string') return askPerson();
      source = asked;
      await library.ready;
      ask();
      await vscode.commands.executeCommand(`${VIEWS.find}.focus`);
    }),
    vscode.commands.registerCommand(COMMANDS.clearFound, () => { source = ''; ask(); }),
    vscode.commands.registerCommand(COMMANDS.foundAsMarkdown, () => list(resultsAsMarkdown, 'markdown').catch((error: unknown) => log.error(error as Error))),
    vscode.commands.registerCommand(COMMANDS.foundAsCsv, () => list(resultsAsCsv, 'plaintext').catch((error: unknown) => log.error(error as Error))),
  );
}

function fieldHint(field: typeof FIELDS[number]): string {
  switch (field) {
    case 'figure': return '>1bn USD, 5..10%, <300km';
    case 'year': return '2014, 2014..2020, >2014';
    case 'state': return 'exact, moved, changed, ambiguous, lost';
    default: return '';
  }
}

/** What the library knows of a field, in order, for completion. */
function valuesOf(meetings: readonly MeetingSummary[], field: string): readonly string[] | undefined {
  const pick = (of: (meeting: MeetingSummary) => readonly (string | null)[]): readonly string[] => [...new Set(meetings.flatMap(of))].filter((value): value is string => value !== null).sort();
  const named = (kind: string) => pick(meeting => meeting.names.filter(name => name.kind === kind).map(name => name.name));
  switch (field) {
    case 'speaker': return pick(meeting => meeting.speakers.map(speaker => speaker.name));
    case 'tag': return pick(meeting => meeting.tags);
    case 'by': return pick(meeting => meeting.authors);
    case 'participant': return pick(meeting => meeting.meeting.participants.map(participant => participant.name));
    case 'region': return pick(meeting => [meeting.meeting.region]);
    case 'person': return named('person');
    case 'place': return named('place');
    case 'org': return named('organisation');
    case 'product': return named('product');
    case 'event': return named('event');
    case 'state': return ['exact', 'moved', 'changed', 'ambiguous', 'lost'];
    default: return undefined;
  }
}
