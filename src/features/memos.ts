import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { codebookUri } from '../host/codebook-store';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { createMemoFiles, MEMO_SCHEME, memoUri } from '../host/memo-files';
import { showNewDocument } from '../host/new-document';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';

/** Memos on meetings, the list of all memos, and the files that memos are in the editor. Those on tags are asked for in the view Tags. */
export function register(services: Services): Disposable {
  const files = createMemoFiles(services);
  return all(
    files, vscode.workspace.registerFileSystemProvider(MEMO_SCHEME, files, { isCaseSensitive: true }),
    vscode.commands.registerCommand(COMMANDS.meetingMemo, (argument?: unknown) => attempt(async () => {
      const document = vscode.window.activeTextEditor?.document, transcript = meetingOf(argument) ?? (document?.languageId === LANGUAGE ? document.uri.toString() : undefined);
      if (transcript === undefined) { sayBriefly(vscode.l10n.t('Open a transcript to write a memo on it.'), 4000); return; }
      await vscode.window.showTextDocument(memoUri({ transcript }), { preview: false });
    })),
    vscode.commands.registerCommand(COMMANDS.memosAsMarkdown, () => attempt(() => listMemos(services))),
  );
}

/** Lists all memos of the workspace in a new document: those on tags in the order of the codebooks, those on meetings in order of path. */
async function listMemos({ codebook, tagIndex, library, lists }: Services): Promise<void> {
  await library.ready;
  const pathOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
  const tags = (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => {
    const root = vscode.Uri.joinPath(uri, '.'), path = pathOf(codebookUri(root)!);
    return codebook.get(root).tags.flatMap(({ tag, memo }) => (memo === undefined ? [] : [{ tag, memo, path }]));
  });
  const meetings = (await tagIndex.files()).flatMap(({ transcript, sidecar: { meeting: { memo } } }) => {
    const summary = library.current.get(transcript.toString());
    return memo === undefined ? [] : [{ path: summary?.path ?? pathOf(transcript), summary, memo }];
  });
  if (!tags.length && !meetings.length) { sayBriefly(vscode.l10n.t('There are no memos in this workspace.'), 4000); return; }
  await showNewDocument('memos.md', (await lists.load()).memosAsMarkdown(tags, meetings), true);
}

/** The address of the meeting whose line in the view Meetings a command was called on, or that a line names. */
function meetingOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('meeting' in argument)) return undefined;
  const { meeting } = argument as { readonly meeting?: { readonly uri?: unknown } };
  return typeof meeting?.uri === 'string' ? meeting.uri : undefined;
}
