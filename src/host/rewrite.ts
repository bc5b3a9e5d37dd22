import { isReadOnly } from '#rename';
import { takeTurn } from '#turn';
import * as vscode from 'vscode';
import { span } from '../base/span';
import { toRange } from './convert';
import { isShownAsUtf8, LOST, openDocument } from './open-document';
import { deleteTextFile, exists, isCutOff, nameOf, readTextFile, replaceTextFile } from './text-file';

/** What a rewriting found and left; `undefined` where there was or is no file. */
export interface Rewritten {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** `false` when the text went into an editor that had unsaved changes already and stays unsaved. */
  readonly saved: boolean;
}

/** Another window may write at the same time: that often the newest text is read and the change made anew. */
const ATTEMPTS = 6;
/** How long an unchanged editor is given to show what came to its file from outside. */
const RELOAD_MS = 2000;
/** How long one waits for one's turn. */
const TURN_MS = 10_000;

/** Waits for one's turn, but not for ever: an attempt to write sees by itself that another wrote, only not always in time. */
async function turn({ scheme, fsPath }: vscode.Uri): Promise<(() => void) | undefined> {
  if (scheme !== 'file') return undefined;
  for (const until = performance.now() + TURN_MS; performance.now() < until; await new Promise(resolve => { setTimeout(resolve, TURN_MS / 500); })) {
    const finish = takeTurn(fsPath);
    if (finish) return finish;
  }
  return undefined;
}

/** The newest text of a file: that of an editor that has it open (unsaved changes included), else the disk's; `undefined` where there is no file. */
export async function newestText(uri: vscode.Uri): Promise<string | undefined> {
  return (await standing(uri))?.getText() ?? readTextFile(uri);
}

/**
 * The document of a file if it is open. One without unsaved changes can outlive its file, as after a checkout, and stands for nothing then; nor does one
 * that the editor takes for another encoding than UTF-8, or that shows letters it could not decode: these are not the file's.
 */
async function standing(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const document = openDocument(uri);
  return document && isShownAsUtf8(document) && (document.isDirty || (!document.getText().includes(LOST) && await exists(uri))) ? document : undefined;
}

/**
 * Read, change, write as one: `change` gets the newest text each time it is called (`undefined`: no file) and gives the
 * text to be (`undefined`: no file). Where the file is open in an editor it is edited there, so that the editor's own undo
 * and unsaved changes stay whole, and saved if there was nothing unsaved in it. Rejects, with nothing changed, with a
 * message for people.
 */
export async function rewrite(uri: vscode.Uri, change: (text: string | undefined) => string | undefined): Promise<Rewritten> {
  const open = openDocument(uri);
  if (open?.isDirty && !isShownAsUtf8(open)) throw new Error(vscode.l10n.t('{0} is open in another encoding than UTF-8, with unsaved changes. Please save or discard them first.', nameOf(uri)));
  // who made it so did not mean that it be replaced by another one
  if (await isReadOnly(uri)) throw new Error(vscode.l10n.t('{0} cannot be written: {1}', nameOf(uri), vscode.l10n.t('it is read-only')));
  const finish = await turn(uri);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const document = await standing(uri);
      const done = document ? await rewriteInEditor(document, change) : await rewriteOnDisk(uri, change);
      if (done) return done;
    }
  } finally {
    finish?.();
  }
  throw new Error(vscode.l10n.t('{0} keeps changing, so Readout did not write to it. Please try again.', nameOf(uri)));
}

async function rewriteOnDisk(uri: vscode.Uri, change: (text: string | undefined) => string | undefined): Promise<Rewritten | undefined> {
  const before = await readTextFile(uri), after = change(before);
  if (after === before) return { before, after, saved: true };
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) throw new Error(vscode.l10n.t('{0} cannot be written: this workspace is read-only.', nameOf(uri)));
  try {
    const written = after === undefined ? await deleteTextFile(uri, before!) : await replaceTextFile(uri, before, after);
    return written ? { before, after, saved: true } : undefined;
  } catch (error) {
    throw new Error(vscode.l10n.t('{0} cannot be written: {1}', nameOf(uri), reasonOf(error)), { cause: error });
  }
}

async function rewriteInEditor(document: vscode.TextDocument, change: (text: string | undefined) => string | undefined): Promise<Rewritten | undefined> {
  // a save that failed and was taken back leaves an editor that counts as changed and holds what its file holds
  const unsaved = document.isDirty && !await holdsTheDisk(document);
  if (!document.isDirty && !await showsTheDisk(document)) return undefined;
  const { version } = document, before = document.getText(), after = change(before) ?? '';
  if (after === before) return { before, after, saved: !unsaved };
  if (document.version !== version || !await put(document, before, after)) return undefined;
  if (unsaved) return { before, after: document.getText(), saved: false };
  const edited = document.version, isSaved = await document.save();
  if (isSaved && !await isCutOff(document.uri, written(document))) return { before, after: document.getText(), saved: true };
  const isBack = (isSaved || document.version === edited) && await put(document, document.getText(), before);
  // what was there before still has its room
  if (isSaved && isBack && await document.save() && await isCutOff(document.uri, written(document))) throw new Error(vscode.l10n.t('{0} was cut off, as its disk is full. Please make room and save it in its editor, which has all of it.', nameOf(document.uri)));
  throw new Error(isBack ? vscode.l10n.t('{0} could not be saved, so nothing was changed.', nameOf(document.uri)) : vscode.l10n.t('{0} could not be saved; the change is in its editor, unsaved.', nameOf(document.uri)));
}

/** The text of a document as it is saved. */
function written(document: vscode.TextDocument): string {
  return (document.encoding === 'utf8bom' ? '\uFEFF' : '') + document.getText();
}

/** Edits a document from one text to another; resolves to whether the editor took the edit. */
async function put(document: vscode.TextDocument, before: string, after: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit(), { start, end, text } = difference(before, after);
  edit.replace(document.uri, toRange(document, span(start, end)), text);
  return vscode.workspace.applyEdit(edit);
}

/** Whether an editor holds what its file holds, but for byte order mark and line ends, which it keeps apart. */
async function holdsTheDisk(document: vscode.TextDocument): Promise<boolean> {
  const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const onDisk = await readTextFile(document.uri);
  return onDisk !== undefined && plain(onDisk) === plain(document.getText());
}

/** Whether an editor without unsaved changes shows what its file holds; waits a while for it to catch up. */
async function showsTheDisk(document: vscode.TextDocument): Promise<boolean> {
  if (await holdsTheDisk(document)) return true;
  await new Promise<void>(resolve => {
    const done = (): void => { listening.dispose(); clearTimeout(timer); resolve(); };
    const listening = vscode.workspace.onDidChangeTextDocument(event => { if (event.document === document) done(); });
    const timer = setTimeout(done, RELOAD_MS / ATTEMPTS);
  });
  return false;
}

/** The one stretch in which two texts differ, as an edit of the first. */
function difference(before: string, after: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0, tail = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  // An editor cannot edit between the two halves of a line break.
  while (start > 0 && before[start - 1] === '\r') start--;
  while (tail > 0 && before[before.length - tail] === '\n' && before[before.length - tail - 1] === '\r') tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Why the file system refused, for people. The editor names a missing right; a full disk and one that cannot be written come as the system's own codes. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions') return vscode.l10n.t('you may not write there');
  if (/\bEROFS\b/.test(message)) return vscode.l10n.t('that disk or folder is read-only');
  if (/\b(?:ENOSPC|EDQUOT)\b/.test(message)) return vscode.l10n.t('the disk is full');
  return message;
}
