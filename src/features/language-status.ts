import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { openDocument } from '../host/open-document';
import type { DocumentModel, Services } from '../host/services';

/** What the status bar's language menu says of a transcript: what was read, what is wrong, and the way out in one click. */
export function register({ documents }: Services): Disposable {
  const reading = vscode.languages.createLanguageStatusItem('readout.reading', { language: LANGUAGE });
  reading.name = vscode.l10n.t('Readout: Reading');
  reading.command = { command: COMMANDS.notATranscript, title: vscode.l10n.t('Not a Transcript'), tooltip: vscode.l10n.t('Read this file as plain text from now on') };
  const highlights = vscode.languages.createLanguageStatusItem('readout.highlights', { language: LANGUAGE });
  highlights.name = highlights.text = vscode.l10n.t('Readout: Highlights');
  highlights.command = { command: COMMANDS.chooseHighlights, title: vscode.l10n.t('Choose…') };
  const plain = vscode.languages.createLanguageStatusItem('readout.plain', [{ language: 'plaintext' }, { language: 'markdown' }]);
  plain.name = plain.text = vscode.l10n.t('Readout: Not read as a transcript');
  plain.command = { command: COMMANDS.readAsTranscript, title: vscode.l10n.t('Read as Transcript') };

  const gone = new Set<string>();
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const fileChanged = (uri: vscode.Uri, isGone: boolean): void => {
    if (openDocument(uri)?.languageId !== LANGUAGE) return;
    if (isGone) gone.add(uri.toString()); else gone.delete(uri.toString());
    show(vscode.window.activeTextEditor);
  };
  const show = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId !== LANGUAGE) return;
    const model = documents.get(editor.document);
    if (model) { describe(model); return; }
    // a long text is read in a while; what was told is of another
    reading.busy = true;
    reading.text = vscode.l10n.t('Readout: Reading');
    reading.detail = undefined;
    reading.severity = vscode.LanguageStatusSeverity.Information;
  };
  const describe = ({ uri, transcript: { layout, quotes, turns, cues, figures, entities, problems } }: DocumentModel): void => {
    const said = layout === 'captions' ? vscode.l10n.t('{0} captions', cues.length) : layout === 'turns' ? vscode.l10n.t('{0} turns', turns.length) : vscode.l10n.t('{0} quotes', quotes.length);
    reading.busy = false;
    if (gone.has(uri.toString())) {
      reading.text = vscode.l10n.t('Readout: The file was deleted');
      reading.detail = vscode.l10n.t('Save to bring it back; its tags stay in their own file');
      reading.severity = vscode.LanguageStatusSeverity.Warning;
      return;
    }
    reading.text = vscode.l10n.t('Readout: {0}, {1} figures, {2} names', said, figures.length, entities.length);
    reading.detail = problems.length === 0 ? undefined : problems.length === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', problems.length);
    reading.severity = problems.some(problem => problem.severity !== 'info') ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  };
  show(vscode.window.activeTextEditor);
  return all(
    reading, highlights, plain, watcher,
    watcher.onDidDelete(uri => fileChanged(uri, true)),
    watcher.onDidCreate(uri => fileChanged(uri, false)),
    documents.onDidClose(uri => void gone.delete(uri.toString())),
    vscode.window.onDidChangeActiveTextEditor(show),
    documents.onDidRead(model => { if (vscode.window.activeTextEditor?.document.uri.toString() === model.uri.toString()) describe(model); }),
  );
}
