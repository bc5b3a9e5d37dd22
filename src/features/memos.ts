import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { createMemoFiles, MEMO_SCHEME, memoUri } from '../host/memo-files';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';

/** Memos on meetings, and the files that memos are in the editor. Those on tags are asked for in the view Tags. */
export function register(services: Services): Disposable {
  const files = createMemoFiles(services);
  return all(
    files, vscode.workspace.registerFileSystemProvider(MEMO_SCHEME, files, { isCaseSensitive: true }),
    vscode.commands.registerCommand(COMMANDS.meetingMemo, (argument?: unknown) => attempt(async () => {
      const document = vscode.window.activeTextEditor?.document, transcript = meetingOf(argument) ?? (document?.languageId === LANGUAGE ? document.uri.toString() : undefined);
      if (transcript === undefined) { sayBriefly(vscode.l10n.t('Open a transcript to write a memo on it.'), 4000); return; }
      await vscode.window.showTextDocument(memoUri({ transcript }), { preview: false });
    })),
  );
}

/** The address of the meeting whose line in the view Meetings a command was called on, or that a line names. */
function meetingOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('meeting' in argument)) return undefined;
  const { meeting } = argument as { readonly meeting?: { readonly uri?: unknown } };
  return typeof meeting?.uri === 'string' ? meeting.uri : undefined;
}
