import * as vscode from 'vscode';
import { all } from '../base/disposable';
import { paced } from '../base/schedule';
import type { FoundMeeting } from '../exchange/results';
import { COMMANDS, CONTEXT, LINK_COMMANDS, VIEWS } from '../host/contributes';
import { foundNode, foundTooltip, moreFoundNode, type FoundNode } from '../host/found-nodes';
import { showNewDocument } from '../host/new-document';
import { shownRow } from '../host/say';
import type { Services } from '../host/services';
import { tagFound } from '../host/tag-found';
import { attempt } from '../host/tagging';
import { createTreeChanges } from '../host/tree-changes';
import { createFieldValues } from '../library/field-values';
import { byDate } from '../library/group';
import { FIELDS, foldText, parseQuery, type ParsedQuery } from '../library/query';
import type { MeetingSummary } from '../library/summary';

/** While one types the list is asked for the first letter at once, then this often. */
const EVERY_MS = 60;
/** A view that is shown has the keyboard after so long at the latest. */
const SETTLED_MS = 400;
/** So many of the first meetings are read at once; more would hold up the answer to the next letter. */
const FEW = 4;
/** Meetings shown at once; more on demand. The first few stand open. */
const PAGE = 100, OPENED = 10;
/** Meetings read at once for a list, so that the other thread need not wait for the disk. */
const AT_ONCE = 16;
/** Completions offered for what is being typed. */
const OFFERED = 50;

/** A line of the box: the query itself, or what it may go on with. */
interface Choice extends vscode.QuickPickItem {
  readonly completes: boolean;
}

/** Finding in all meetings: results come while one types and stay in the view Find, from where they can be taken as a list. */
export function register(services: Services): vscode.Disposable {
  const { library, lists, log } = services;
  const changes = createTreeChanges<FoundNode>(), asked = new vscode.EventEmitter<void>();
  const valuesOf = createFieldValues(), number = (value: number): string => value.toLocaleString(vscode.env.language);
  let source = '', answered = '', parsed: ParsedQuery = parseQuery(''), turn = 0, shown = PAGE, hasFound = false;
  let found: readonly MeetingSummary[] = [], nodes: readonly FoundNode[] = [];
  const view = vscode.window.createTreeView<FoundNode>(VIEWS.find, {
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getTreeItem: node => shownRow(node.item),
      getParent: () => undefined,
      getChildren: async node => (node ? [...await node.children?.() ?? []] : [...nodes]),
      resolveTreeItem: (item, node) => Object.assign(item, { tooltip: foundTooltip(node) ?? item.tooltip }),
    },
    showCollapseAll: true,
  });
  const draw = (): void => {
    const { query } = parsed, of = source, tell = (node: FoundNode): void => { if (nodes.includes(node)) changes.lines([node]); };
    nodes = found.slice(0, shown).map((meeting, i) => foundNode(library, query, meeting, i < OPENED, `${of}/${meeting.uri}`, tell));
    if (found.length > shown) nodes = [...nodes, moreFoundNode(found.length - shown)];
    changes.whole();
    changes.message(view, [query.kind !== 'all' && counted(), ...misunderstood()].filter(Boolean).join(' · ') || undefined);
    // while the editor asks for the lines
    if (view.visible) for (const node of nodes.slice(0, FEW)) node.read?.().catch((error: unknown) => log.error(error as Error));
  };
  const misunderstood = (): readonly string[] => parsed.problems.filter(problem => problem.severity !== 'info').map(problem => problem.message);
  const counted = (): string => {
    const total = number(library.current.meetings.length);
    if (!found.length) return vscode.l10n.t('No meeting of {0}', total);
    return found.length === 1 ? vscode.l10n.t('1 meeting of {0}', total) : vscode.l10n.t('{0} meetings of {1}', number(found.length), total);
  };
  const ask = async (): Promise<void> => {
    const own = ++turn, of = source, now = parseQuery(of);
    const fitting = now.query.kind === 'all' ? [] : await library.find(now.query, { get isCancellationRequested() { return own !== turn; } });
    if (own !== turn) return;
    if (JSON.stringify(now.query) !== JSON.stringify(parsed.query)) shown = PAGE;
    parsed = now;
    answered = of;
    found = [...fitting].sort(byDate);
    view.description = of;
    draw();
    asked.fire();
    if (hasFound === found.length > 0) return;
    hasFound = !hasFound;
    await vscode.commands.executeCommand('setContext', CONTEXT.hasFound, hasFound);
  };
  const askNow = (): Promise<void> => ask().catch((error: unknown) => log.error(error as Error));
  const soon = paced(() => void askNow(), EVERY_MS);

  /** What may follow: fields, or the values of the field that is being typed. */
  const completions = async (typed: string): Promise<readonly Choice[]> => {
    const [, field = '', quote = '', wanted = ''] = /(?:^|[\s(])-?(\w+):("?)([^"\s]*)$/.exec(typed) ?? [];
    const values = await valuesOf(library.current, field), before = typed.slice(0, typed.length - wanted.length - quote.length);
    if (values) {
      return values.filter(({ value }) => foldText(value).includes(foldText(wanted))).slice(0, OFFERED).map(({ value, meetings }) => ({
        completes: true, label: before + (/\s/.test(value) ? `"${value}"` : value), iconPath: new vscode.ThemeIcon('symbol-constant'),
        description: meetings === null ? '' : meetings === 1 ? vscode.l10n.t('1 meeting') : vscode.l10n.t('{0} meetings', number(meetings)),
      }));
    }
    if (typed && !typed.endsWith(' ')) return [];
    return FIELDS.map(name => ({ completes: true, label: `${typed}${name}:`, iconPath: new vscode.ThemeIcon('symbol-field'), description: fieldHint(name) }));
  };
  /** Puts the keyboard on the first result, once it is there. */
  const goToResults = async (): Promise<void> => {
    if (answered !== source) await new Promise<void>(resolve => { const waiting = asked.event(() => { if (answered === source) { waiting.dispose(); resolve(); } }); });
    await vscode.commands.executeCommand(`${VIEWS.find}.focus`);
    if (nodes[0]) await Promise.resolve(view.reveal(nodes[0], { focus: true, select: true })).catch((error: unknown) => log.debug(String(error)));
  };
  const askPerson = async (): Promise<void> => {
    await vscode.commands.executeCommand(`${VIEWS.find}.focus`);
    const box = vscode.window.createQuickPick<Choice>();
    let offered: readonly Choice[] = [], kept = false, shownAt = 0;
    const before = source;
    const own = (): Choice => ({
      completes: false, label: box.value || source, alwaysShow: true, iconPath: new vscode.ThemeIcon('search'),
      // what was found for another text is no answer to this one
      description: answered !== source ? vscode.l10n.t('Searching…') : [
        ...misunderstood(),
        parsed.query.kind !== 'all' && (found.length ? vscode.l10n.t('{0}; Enter keeps them in the view Find', counted()) : counted()),
      ].filter(Boolean).join(' · '),
    });
    // each list that the editor draws anew holds up the results behind it
    const show = (): void => {
      const items = [own(), ...offered].filter(item => item.label !== ''), same = items.length === box.items.length && items.every((item, i) => item.label === box.items[i]!.label && item.description === box.items[i]!.description);
      if (!same) box.items = items;
    };
    const offer = async (): Promise<void> => {
      const typed = box.value, next = await completions(typed);
      if (typed !== box.value) return;
      offered = next;
      show();
    };
    const take = (text: string): void => {
      source = text.trim();
      soon();
      // the first line is always what is typed, even while the rest is looked for
      offered = [];
      show();
      void offer();
    };
    Object.assign(box, {
      title: vscode.l10n.t('Find in Meetings'), value: source,
      placeholder: vscode.l10n.t('Words, "a phrase" and fields, with and, or, not and brackets'),
    });
    const counting = asked.event(show);
    box.onDidChangeValue(take);
    box.onDidAccept(() => {
      const picked = box.activeItems[0];
      if (picked?.completes && picked.label !== box.value) {
        box.value = picked.label;
        take(picked.label);
        return;
      }
      kept = true;
      box.hide();
    });
    box.onDidHide(() => {
      // the view, which was asked to show itself, may take the keyboard only now
      if (!kept && box.value === before && performance.now() - shownAt < SETTLED_MS) { shownAt = 0; box.show(); return; }
      counting.dispose();
      if (!kept && source !== before && !found.length) source = before;
      if (source !== answered) soon();
      box.dispose();
      if (kept) void goToResults();
    });
    shownAt = performance.now();
    box.show();
    await offer();
    await library.ready;
    await offer();
  };
  const list = async (form: 'resultsAsMarkdown' | 'resultsAsCsv', name: string): Promise<void> => {
    // who types on meanwhile gets the list that was asked for
    const { query } = parsed, asked = answered, listed = found, meetings: FoundMeeting[] = [];
    const whole = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Listing results'), cancellable: true }, async (progress, cancel) => {
      for (let i = 0; i < listed.length && !cancel.isCancellationRequested; i += AT_ONCE) {
        const some = listed.slice(i, i + AT_ONCE), all = await Promise.all(some.map(meeting => library.hits(vscode.Uri.parse(meeting.uri), query)));
        all.forEach((hits, k) => { if (hits) meetings.push({ summary: some[k]!, passages: hits.first.map(({ place: [line], around, speakers = [] }) => ({ line: line + 1, text: around, speakers })) }); });
        progress.report({ increment: 100 * some.length / listed.length, message: vscode.l10n.t('{0} of {1}', number(i + some.length), number(listed.length)) });
      }
      return !cancel.isCancellationRequested;
    });
    // a list that was stopped would pass for the whole
    if (whole) await showNewDocument(name, (await lists.load())[form](meetings, asked));
  };
  return all(
    view, changes, asked, soon,
    library.onDidChange(() => { if (source) soon(); }),
    vscode.commands.registerCommand(COMMANDS.findInMeetings, async (query?: string) => {
      if (typeof query !== 'string') return askPerson();
      source = query;
      await library.ready;
      await askNow();
      await vscode.commands.executeCommand(`${VIEWS.find}.focus`);
    }),
    vscode.commands.registerCommand(LINK_COMMANDS.moreFound, () => { shown += PAGE; draw(); }),
    vscode.commands.registerCommand(COMMANDS.clearFound, () => { source = ''; return askNow(); }),
    // from a line of a meeting, what was found in that one
    vscode.commands.registerCommand(COMMANDS.tagFound, (node?: FoundNode) => attempt(() => tagFound(services, node?.meeting ? [node.meeting] : found, parsed.query, answered))),
    vscode.commands.registerCommand(COMMANDS.foundAsMarkdown, () => list('resultsAsMarkdown', 'found.md').catch((error: unknown) => log.error(error as Error))),
    vscode.commands.registerCommand(COMMANDS.foundAsCsv, () => list('resultsAsCsv', 'found.csv').catch((error: unknown) => log.error(error as Error))),
  );
}

/** What a field asks for. */
function fieldHint(field: typeof FIELDS[number]): string {
  switch (field) {
    case 'speaker': return vscode.l10n.t('who says it');
    case 'tag': return vscode.l10n.t('a tag, or a part of its path');
    case 'place': return vscode.l10n.t('a place that is named');
    case 'person': return vscode.l10n.t('somebody who is named');
    case 'org': return vscode.l10n.t('an organisation that is named');
    case 'product': return vscode.l10n.t('a product that is named');
    case 'event': return vscode.l10n.t('an event that is named');
    case 'name': return vscode.l10n.t('any name');
    case 'participant': return vscode.l10n.t('who took part in the meeting');
    case 'region': return vscode.l10n.t('the region or counterpart of the meeting');
    case 'title': return vscode.l10n.t('words of the title');
    case 'file': return vscode.l10n.t('words of the path');
    case 'year': return '2014, 2014..2020, >2014';
    case 'by': return vscode.l10n.t('who tagged it');
    case 'state': return 'exact, moved, changed, ambiguous, lost';
    case 'figure': return '>1bn USD, 5..10%, <300km';
  }
}
