import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { span } from '../base/span';
import { debounce } from '../base/schedule';
import { sidecarOf, whyNoSidecar } from '../host/acts';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import { fileNameOf } from '../host/documents';
import type { Reading } from '../host/loaded';
import { openDocument } from '../host/open-document';
import { newestText } from '../host/rewrite';
import { inform } from '../host/say';
import type { Services } from '../host/services';
import { exists } from '../host/text-file';
import { SIDECAR_SUFFIX } from '../library/files';
import { readSidecar } from '../tags/sidecar';

/** Below this many code units a text that is being written, and has no file yet, is not asked about. */
const WORTH_ASKING = 160;
/** A table may quote whole conversations, as that of results does. */
const TABLE = /\.(?:csv|tsv)$/i;
/** Documents that are none by themselves: those that the editor makes, and the cells of notebooks, whose language belongs to the notebook. */
const NOT_FILES = new Set(['output', 'vscode', 'vscode-notebook-cell', 'vscode-settings', 'comment', 'vscode-chat-input', 'debug', 'interactive', 'walkThroughSnippet']);

/**
 * Makes plain text that reads as a transcript, files named by `readout.files`, and what somebody tagged, documents of our language when
 * they are opened or pasted into. What a person decides for a file (by command, status item or language picker) wins and is remembered.
 */
export function register({ config, decisions, documents, log, reading }: Services): Disposable {
  const claimed = new Map<string, string>(), changing = new Set<string>(), justClosed = new Set<string>(), waiting = new Map<string, ReturnType<typeof debounce>>();
  /** In which encoding a document was looked at: in another one it is another text. */
  const lookedAtIn = new WeakMap<vscode.TextDocument, string>();
  const become = async (document: vscode.TextDocument, language: string): Promise<void> => {
    const key = document.uri.toString();
    if (document.isClosed || document.languageId === language) return;
    if (language === LANGUAGE) claimed.set(key, document.languageId);
    changing.add(key);
    try {
      await Promise.all([vscode.languages.setTextDocumentLanguage(document, language), language === LANGUAGE && documents.prepare(document)]);
    } catch (error) { log.warn(`the language of ${document.uri.path} could not be set: ${String(error)}`); }
    finally { changing.delete(key); }
  };
  const consider = (document: vscode.TextDocument): void => {
    if (document.isClosed || NOT_FILES.has(document.uri.scheme)) return;
    lookedAtIn.set(document, document.encoding);
    const decision = decisions.get(document.uri);
    if (decision === 'plain') { if (document.languageId === LANGUAGE) void become(document, 'plaintext'); return; }
    if (document.languageId === LANGUAGE || matches(document, config.exclude(document.uri))) return;
    if (decision === 'transcript' || matches(document, config.files(document.uri))) void become(document, LANGUAGE);
    else void look(document);
  };
  const stays = (document: vscode.TextDocument): boolean => document.isClosed || document.languageId === LANGUAGE || decisions.get(document.uri) !== undefined;
  const look = async (document: vscode.TextDocument): Promise<void> => {
    const mayLookLikeOne = (): boolean => !stays(document) && document.languageId === 'plaintext';
    const isAsked = config.detect(document.uri) && mayLookLikeOne() && !TABLE.test(document.uri.path) && !(document.isUntitled && isShort(document));
    try {
      const [tagged, core] = await Promise.all([isTagged(document.uri), isAsked ? reading.load() : undefined]);
      if (tagged ? !stays(document) : core && mayLookLikeOne() && looksLikeOne(document, core)) await become(document, LANGUAGE);
    } catch (error) {
      log.error(error as Error);
    }
  };
  const opened = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    // A language change arrives as a close and an open at once. One that is not ours is a person's choice.
    if (justClosed.has(key) && !changing.has(key)) {
      if (document.languageId !== LANGUAGE && claimed.has(key)) { claimed.delete(key); void decisions.set(document.uri, 'plain'); return; }
      if (document.languageId === LANGUAGE) { void decisions.set(document.uri, 'transcript'); return; }
      return;
    }
    consider(document);
  };
  const closed = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    justClosed.add(key);
    setTimeout(() => {
      justClosed.delete(key);
      const gone = document.uri.scheme === 'untitled' && !vscode.workspace.textDocuments.some(open => open.uri.toString() === key);
      if (gone) void decisions.set(document.uri, undefined);
    }, 0);
    waiting.get(key)?.dispose();
    waiting.delete(key);
  };
  const edited = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    const isAnother = lookedAtIn.get(document) !== document.encoding || contentChanges.some(change => change.text.length >= WORTH_ASKING);
    if (document.languageId !== 'plaintext' || !isAnother) return;
    const key = document.uri.toString();
    const ask = waiting.get(key) ?? debounce(() => consider(document), 250);
    waiting.set(key, ask);
    ask();
  };

  const current = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;
  const readAsTranscript = async (): Promise<void> => {
    const document = current();
    if (!document) { void inform(vscode.l10n.t('Open a text first: there is none to read as a transcript.')); return; }
    await decisions.set(document.uri, 'transcript');
    await become(document, LANGUAGE);
  };
  const notATranscript = async (): Promise<void> => {
    const document = current();
    if (!document) return;
    await decisions.set(document.uri, 'plain');
    await become(document, claimed.get(document.uri.toString()) ?? 'plaintext');
    const undo = vscode.l10n.t('Undo');
    const choice = await inform(vscode.l10n.t('{0} is no longer read as a transcript in this workspace.', fileNameOf(document.uri)), undo);
    if (choice !== undo) return;
    await decisions.set(document.uri, 'transcript');
    await become(document, LANGUAGE);
  };

  /** Tags that come for an open text, as by a pull. */
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`, false, true, true);
  const tagged = (sidecar: vscode.Uri): void => {
    const document = openDocument(sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_SUFFIX.length) }));
    if (document) consider(document);
  };

  vscode.workspace.textDocuments.forEach(consider);
  return all(
    watcher, watcher.onDidCreate(tagged),
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidCloseTextDocument(closed),
    vscode.workspace.onDidChangeTextDocument(edited),
    config.onDidChange(() => vscode.workspace.textDocuments.forEach(consider)),
    vscode.commands.registerCommand(COMMANDS.readAsTranscript, readAsTranscript),
    vscode.commands.registerCommand(COMMANDS.notATranscript, notATranscript),
    { dispose: () => waiting.forEach(ask => ask.dispose()) },
  );
}

/** Whether a text has annotations: only what is read as a transcript can be tagged, so that somebody said it is one, perhaps in another copy of the repository. */
async function isTagged(uri: vscode.Uri): Promise<boolean> {
  if (whyNoSidecar(uri) !== undefined) return false;
  const sidecar = sidecarOf(uri), yaml = await exists(sidecar) ? await newestText(sidecar).catch(() => '') : '';
  return readSidecar(yaml ?? '').annotations.length > 0;
}

/** Whether one of the globs, relative to the file's workspace folder, names the document. */
function matches(document: vscode.TextDocument, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some(glob => vscode.languages.match({ pattern: folder ? new vscode.RelativePattern(folder, glob) : glob }, document) > 0);
}

function isShort(document: vscode.TextDocument): boolean {
  return document.getText(toRange(document, span(0, WORTH_ASKING))).length < WORTH_ASKING;
}

/** Looks at the beginning only, so that opening a big log costs nothing. */
function looksLikeOne(document: vscode.TextDocument, { detectLayout, SAMPLE }: Reading): boolean {
  return detectLayout(document.getText(toRange(document, span(0, SAMPLE))), fileNameOf(document.uri)) !== null;
}
