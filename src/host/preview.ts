import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { CONTEXT } from './contributes';
import { inform } from './say';

/** What a file holds now and what it is to hold. */
export interface PreviewedFile {
  readonly uri: vscode.Uri;
  readonly before: string;
  readonly after: string;
}

/** Shows what is about to be written to several files, all of it in one editor, and asks once for all of it. */
export interface Preview {
  /** Resolves to whether the person wants it; closing the preview, or beginning another, says no. */
  confirm(title: string, summary: string, files: readonly PreviewedFile[]): Promise<boolean>;
  /** Answers for the preview that is open, if there is one. */
  answer(apply: boolean): void;
}

const SCHEME = 'readout-preview';

/**
 * Makes the preview. The editor's own panel for refactorings lets people leave single changes out and hands its edits
 * to many undo stacks; this one is a plain comparison, and what it shows is written whole or not at all.
 */
export function createPreview(): Preview & Disposable {
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '' });
  let pending: ((apply: boolean) => void) | undefined, made = 0;
  const put = (uri: vscode.Uri, side: 'before' | 'after', text: string): vscode.Uri => {
    // Both sides have the file's own path: else the comparison would speak of a file renamed.
    const shown = vscode.Uri.from({ scheme: SCHEME, path: uri.path, query: `${made} ${side}` });
    texts.set(shown.toString(), text);
    return shown;
  };
  return {
    async confirm(title, summary, files) {
      pending?.(false);
      made++;
      const apply = vscode.l10n.t('Apply'), discard = vscode.l10n.t('Discard');
      // The editor puts the number of files behind the title, and extensions are not told more of such a tab.
      const isOurs = ({ label }: vscode.Tab): boolean => label.startsWith(title);
      const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap(group => group.tabs).filter(isOurs);
      await vscode.commands.executeCommand('vscode.changes', title, files.map(({ uri, before, after }) => [uri, put(uri, 'before', before), put(uri, 'after', after)]));
      await vscode.commands.executeCommand('setContext', CONTEXT.previewing, true);
      const answered = new Promise<boolean>(resolve => { pending = resolve; });
      const answer = pending!;
      const closing = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => { if (closed.some(isOurs)) answer(false); });
      void inform(vscode.l10n.t('{0}. Nothing is written yet.', summary), apply, discard)
        .then(chosen => { if (chosen) answer(chosen === apply); });
      const wanted = await answered;
      closing.dispose();
      if (pending === answer) pending = undefined;
      await vscode.commands.executeCommand('setContext', CONTEXT.previewing, pending !== undefined);
      await vscode.window.tabGroups.close(tabs()).then(undefined, () => false);
      texts.clear();
      return wanted;
    },
    answer: apply => pending?.(apply),
    dispose: () => provider.dispose(),
  };
}
