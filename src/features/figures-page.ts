import * as vscode from 'vscode';
import { all } from '../base/disposable';
import { debounce, inSlices } from '../base/schedule';
import { COMMANDS } from '../host/contributes';
import type { Services } from '../host/services';
import { fillPage, openPage, openPassage, saveFromPage, type Page, type PageSource } from '../host/webview';
import { figuresOf, rowsOf, type MeetingFigures, type TableRow } from '../library/figure-table';
import type { FromFigures, ToFigures } from '../library/page-messages';
import type { MeetingSummary } from '../library/summary';

const SOURCE: PageSource = { name: 'figures', viewType: 'readout.figures' };
/** So many figures go in one message: about 200 kB, copied within a few milliseconds. */
const FIGURES_A_MESSAGE = 1000;
/** Changes of the library come with each pause in typing; the page follows when they are quiet. */
const QUIET_MS = 300;

/** Shows every figure of the library on one page, as a table and as plots. There is one such page; it follows the library. */
export function register({ context, library, lists, log }: Services): vscode.Disposable {
  let page: Page<ToFigures, FromFigures> | undefined;
  /** What the page was told of, by address: a meeting that stayed the same object is not told again. */
  let told = new Map<string, MeetingSummary>();
  let telling = Promise.resolve();

  const tell = (): Promise<void> => (telling = telling.then(async () => {
    // while a large folder is still being read, what is known by then is shown, and the rest follows
    if (library.progress === undefined || !library.current.meetings.length) await library.ready;
    const to = page;
    if (!to) return;
    const { current } = library, put = current.meetings.filter(meeting => told.get(meeting.uri) !== meeting);
    let gone = [...told.keys()].filter(uri => !current.get(uri)), batch: MeetingFigures[] = [], size = 0;
    told = new Map(current.meetings.map(meeting => [meeting.uri, meeting]));
    const send = (more: boolean): void => {
      void to.tell({ type: 'figures', put: batch, gone, more });
      batch = [];
      gone = [];
      size = 0;
    };
    await inSlices(put, meeting => {
      batch.push(figuresOf(meeting));
      size += meeting.figures.length;
      if (size >= FIGURES_A_MESSAGE) send(true);
    });
    send(false);
  }).catch((error: unknown) => log.error(error as Error)));
  const follow = debounce(() => void tell(), QUIET_MS);

  const take = (opened: Page<ToFigures, FromFigures>): void => {
    page = opened;
    opened.onDidSay(message => {
      switch (message.type) {
        // a page that was hidden begins anew and knows nothing
        case 'ready': told = new Map(); void tell(); break;
        case 'open': void openPassage(library, message.uri, message, opened.panel); break;
        case 'table': saveTable(message).catch((error: unknown) => log.error(error as Error)); break;
        case 'save': void saveFromPage(message.name, message.data); break;
        case 'passage': void passage(message).then(parts => parts && opened.tell({ type: 'passage', key: message.key, parts })); break;
      }
    });
    opened.panel.onDidDispose(() => { if (page === opened) page = undefined; });
  };
  /** Saves rows of the table with the sentences that they stand in, which only the texts have. */
  const saveTable = async ({ meetings, rows }: Extract<FromFigures, { readonly type: 'table' }>): Promise<void> => {
    const found: { readonly rows: ReadonlyMap<number, TableRow>; readonly text: string }[] = [];
    const done = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Listing figures'), cancellable: true }, (progress, cancel) => inSlices(meetings, async ({ uri, region }) => {
      const meeting = library.current.get(uri), text = meeting && await library.text(vscode.Uri.parse(uri));
      found.push({ rows: new Map(meeting && rowsOf([{ ...figuresOf(meeting), region }]).map(row => [row.figure.start, row])), text: text ?? '' });
      progress.report({ increment: 100 / meetings.length });
    }, cancel));
    // a table that was stopped would pass for the whole
    if (done < meetings.length) return;
    const { rowsAsCsv } = await lists.load();
    await saveFromPage('figures.csv', rowsAsCsv(rows.flatMap(([at, start]) => {
      const row = found[at]?.rows.get(start);
      return row ? [{ row, text: found[at]!.text }] : [];
    })));
  };
  const passage = async ({ uri, start }: { readonly uri: string; readonly start: number }): Promise<readonly [string, string, string] | undefined> => {
    if (!library.current.get(uri)) return undefined;
    const details = await library.details(vscode.Uri.parse(uri)), figure = details?.transcript.figures.find(({ span }) => span.start === start);
    if (!details || !figure) return undefined;
    const { sentence, span } = figure, cut = (from: number, to: number): string => details.text.slice(from, to);
    return [cut(sentence.start, span.start), cut(span.start, span.end), cut(span.end, sentence.end)];
  };

  return all(
    vscode.commands.registerCommand(COMMANDS.showFigures, () => {
      if (page) page.panel.reveal();
      else take(openPage(context.extensionUri, SOURCE, vscode.l10n.t('Figures')));
    }),
    vscode.window.registerWebviewPanelSerializer(SOURCE.viewType, {
      async deserializeWebviewPanel(panel) { take(fillPage(panel, context.extensionUri, SOURCE)); },
    }),
    library.onDidChange(() => { if (page) follow(); }),
    follow,
  );
}
