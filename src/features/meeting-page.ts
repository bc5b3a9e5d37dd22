import * as vscode from 'vscode';
import { all } from '../base/disposable';
import { debounce } from '../base/schedule';
import { coloursFor } from '../host/colours';
import { COMMANDS } from '../host/contributes';
import { inform } from '../host/say';
import type { Services } from '../host/services';
import { fillPage, openPage, openPassage, type Page, type PageSource } from '../host/webview';
import type { FromMeeting, ToMeeting } from '../library/page-messages';
import { titleOf, type MeetingSummary } from '../library/summary';

const SOURCE: PageSource = { name: 'meeting', viewType: 'readout.meeting' };
const QUIET_MS = 300;
type MeetingPage = Page<ToMeeting, FromMeeting>;

/** Shows one meeting at a glance: who speaks how much, and where in the text who speaks and what is tagged. One page for each meeting; all follow the text. */
export function register(services: Services): vscode.Disposable {
  const { context, library, lists, visibility, log } = services, pages = new Map<string, MeetingPage>();

  const tell = async (uri: vscode.Uri, page: MeetingPage): Promise<void> => {
    await library.ready;
    const { overviewOf } = await lists.load(), meeting = library.current.get(uri.toString()), details = meeting && await library.details(uri);
    // it may have been closed meanwhile
    if (!meeting || !details || pages.get(uri.toString()) !== page) return;
    page.panel.title = titleFor(meeting);
    await page.tell({ type: 'meeting', overview: overviewOf(meeting, details.text, details.transcript, details.placed.filter(({ annotation }) => visibility.shows(annotation)), coloursFor(services, uri), vscode.env.language) });
  };
  const tellNow = (uri: string, page: MeetingPage): void => void tell(vscode.Uri.parse(uri), page).catch((error: unknown) => log.error(error as Error));
  const tellAll = debounce(() => { for (const [uri, page] of pages) tellNow(uri, page); }, QUIET_MS);
  const take = (uri: string, page: MeetingPage): void => {
    pages.set(uri, page);
    page.onDidSay(message => {
      if (message.type === 'ready') tellNow(uri, page);
      else if (message.uri === uri) void openPassage(library, uri, message, page.panel);
    });
    page.panel.onDidDispose(() => pages.delete(uri));
  };

  return all(
    vscode.commands.registerCommand(COMMANDS.showMeetingOverview, async (from?: { readonly meeting?: MeetingSummary } | vscode.Uri) => {
      await library.ready;
      const uri = from instanceof vscode.Uri ? from.toString() : from?.meeting?.uri ?? vscode.window.activeTextEditor?.document.uri.toString() ?? '';
      const meeting = library.current.get(uri), open = pages.get(uri);
      if (open) open.panel.reveal();
      else if (meeting) take(uri, openPage(context.extensionUri, SOURCE, titleFor(meeting), vscode.ViewColumn.Beside));
      else void inform(vscode.l10n.t('Open a transcript of this workspace first, or choose one in the view Meetings.'));
    }),
    vscode.window.registerWebviewPanelSerializer(SOURCE.viewType, {
      async deserializeWebviewPanel(panel, state: { readonly uri?: string } | undefined) {
        if (state?.uri) take(state.uri, fillPage(panel, context.extensionUri, SOURCE));
        else panel.dispose();
      },
    }),
    library.onDidChange(() => { if (pages.size) tellAll(); }),
    visibility.onDidChange(() => { if (pages.size) tellAll(); }),
    tellAll,
  );
}

function titleFor(meeting: MeetingSummary): string {
  return vscode.l10n.t('{0}: Overview', titleOf(meeting));
}
