import * as vscode from 'vscode';
import type { Span } from '../base/span';
import type { Selector } from '../tags/model';
import { decodeText } from '../transcript/decode';
import { LOST, openDocument } from './open-document';
import { complain, warn } from './say';
import { nameOf } from './text-file';

/** A file that the editor takes for text of another encoding than it is in. */
export interface Misread {
  readonly uri: vscode.Uri;
  /** The encoding it is in, as the editor calls it (`windows1252`). */
  readonly encoding: string;
  /** The same for people. */
  readonly name: string;
  /** What stands in it. */
  readonly text: string;
}

/** So much is written down of what stands around a passage at most, in UTF-16 code units: 32 code points. */
const CONTEXT = 64;

const NAMES: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1251': 'Windows-1251', 'windows-1252': 'Windows-1252' };

/** The error of an act that would have written down letters that only the wrong encoding lost; its message is for people. */
export class LostLetters extends Error {
  constructor(readonly misread: Misread) { super(messageOf(misread)); }
}

/**
 * Whether a file's bytes are in another encoding than the editor shows it in, or would show it in; worth asking only of texts with {@link LOST} in
 * them, as the file is read for it. `undefined` where they are not, where the file has such characters of its own, and where it cannot be read.
 */
export async function misreadOf(uri: vscode.Uri): Promise<Misread | undefined> {
  const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => undefined);
  if (!bytes) return undefined;
  const { encoding, text } = decodeText(bytes), name = NAMES[encoding], called = encoding.replace(/-/g, '');
  const shown = (openDocument(uri)?.encoding ?? 'utf8').replace(/bom$/, '');
  return name && called !== shown ? { uri, encoding: called, name, text } : undefined;
}

/** Whether words to be written down have lost letters, or what stands around them has. */
export function hasLost({ quote = '', before = '', after = '' }: Partial<Selector>): boolean {
  return [quote, before, after].some(words => words.includes(LOST));
}

/** Whether a passage of a text will have lost letters in what is written down of it, or around it. */
export function isNearLost(text: string, { start, end }: Span): boolean {
  return text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).includes(LOST);
}

/** Rejects with {@link LostLetters} where it is the wrong encoding that lost them. */
export async function refuseMisread(uri: vscode.Uri): Promise<void> {
  const misread = await misreadOf(uri);
  if (misread) throw new LostLetters(misread);
}

/** Says that a file is misread and what that means, and offers to open it anew in its own encoding, or to have the editor guess that of every file. */
export async function offerReopening(misread: Misread): Promise<void> {
  const reopen = vscode.l10n.t('Reopen'), other = vscode.l10n.t('Choose…'), always = vscode.l10n.t('Guess Always…');
  const chosen = await warn(messageOf(misread), reopen, other, always);
  try {
    if (chosen === reopen) await vscode.workspace.openTextDocument(misread.uri, { encoding: misread.encoding });
    if (chosen === other) {
      await vscode.window.showTextDocument(misread.uri);
      await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
    }
    if (chosen === always) await vscode.commands.executeCommand('workbench.action.openSettings', '@id:files.autoGuessEncoding');
  } catch (error) {
    // The editor does so for a document with unsaved changes, and says what to do.
    void complain(error instanceof Error ? error.message : String(error));
  }
}

function messageOf({ uri, name }: Misread): string {
  return vscode.l10n.t('{0} is written in {1}, it seems, but shown in another encoding. Letters are lost (�), so it can be neither read nor tagged as it should. Reopen it in {1}?', nameOf(uri), name);
}
