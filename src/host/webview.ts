import * as vscode from 'vscode';
import { linesOf } from '../base/lines';
import type { Span } from '../base/span';
import { toRangeIn } from './convert';
import { complain, inform, warn } from './say';
import type { LibraryStore } from './services';
import { writeFile } from './text-file';

/** What a page may load: its own script and style sheet and nothing else; images only from what it drew itself. */
const POLICY = (webview: vscode.Webview, nonce: string): string =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; img-src data: blob:; base-uri 'none'; form-action 'none'`;

/** A page in an editor tab and what it says. */
export interface Page<To, From> {
  readonly panel: vscode.WebviewPanel;
  /** Resolves to whether the page took it: one that was closed takes nothing. */
  tell(message: To): Thenable<boolean>;
  onDidSay(listener: (message: From) => void): vscode.Disposable;
}

/** What a page is made from: `name` of `dist/pages/NAME.js` and `media/pages/NAME.css`, and the kind of its panel. */
export interface PageSource {
  readonly name: string;
  readonly viewType: string;
}

/** The options that every page needs: scripts, and of the disk only the folders with its own script and style. */
function optionsOf(extension: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist/pages'), vscode.Uri.joinPath(extension, 'media/pages')] };
}

/** Opens a page beside or in the active group. */
export function openPage<To, From>(extension: vscode.Uri, source: PageSource, title: string, column = vscode.ViewColumn.Active): Page<To, From> {
  return fillPage(vscode.window.createWebviewPanel(source.viewType, title, column, { enableFindWidget: true }), extension, source);
}

/** Fills a panel, new or brought back after a restart, with the scaffolding of its page. No text of a transcript goes in here. */
export function fillPage<To, From>(panel: vscode.WebviewPanel, extension: vscode.Uri, { name }: PageSource): Page<To, From> {
  const { webview } = panel, nonce = nonceOf();
  const address = (...path: string[]): vscode.Uri => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path));
  webview.options = optionsOf(extension);
  panel.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.png');
  const language = /^[\w-]+$/.test(vscode.env.language) ? vscode.env.language : 'en';
  webview.html = `<!DOCTYPE html>
<html lang="${language}" data-texts="${attribute(JSON.stringify(vscode.l10n.bundle ?? {}))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY(webview, nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('media', 'pages', 'page.css')}">
<link rel="stylesheet" href="${address('media', 'pages', `${name}.css`)}">
<title>Readout</title>
</head>
<body><script nonce="${nonce}" src="${address('dist', 'pages', `${name}.js`)}"></script></body>
</html>`;
  return {
    panel,
    tell: message => webview.postMessage(message).then(taken => taken, () => false),
    onDidSay: listener => webview.onDidReceiveMessage(listener),
  };
}

/** A text as the value of an attribute of HTML. */
function attribute(text: string): string {
  return text.replace(/[&"<>]/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** 128 random bits, so that no text could have guessed which scripts may run. */
function nonceOf(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Shows a passage (UTF-16 code units) of a meeting of the library in an editor, selected; not over the page itself if there is another group. */
export async function openPassage(library: LibraryStore, address: string, at: Span, page: vscode.WebviewPanel): Promise<void> {
  const meeting = library.current.get(address), details = meeting && await library.details(vscode.Uri.parse(meeting.uri));
  if (!meeting || !details) {
    void warn(vscode.l10n.t('The transcript can no longer be read.'));
    return;
  }
  const beside = vscode.window.tabGroups.all.find(group => group.viewColumn !== page.viewColumn)?.viewColumn ?? vscode.ViewColumn.Beside;
  const selection = toRangeIn(linesOf(details.text), at);
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(meeting.uri), { viewColumn: beside, selection, preview: true } satisfies vscode.TextDocumentShowOptions);
}

/** Asks where to keep something that a page made and writes it there; says where it went. */
export async function saveFromPage(name: string, data: string | Uint8Array): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri, ending = name.slice(name.lastIndexOf('.') + 1);
  const target = await vscode.window.showSaveDialog({ defaultUri: folder && vscode.Uri.joinPath(folder, name), filters: { [ending.toUpperCase()]: [ending] }, saveLabel: vscode.l10n.t('Save') });
  if (!target) return;
  try {
    await writeFile(target, typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data));
    const open = vscode.l10n.t('Open');
    const answer = await inform(vscode.l10n.t('Saved as {0}.', vscode.workspace.asRelativePath(target)), open);
    if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
  } catch (error) {
    void complain(vscode.l10n.t('{0} could not be written: {1}', vscode.workspace.asRelativePath(target), error instanceof Error ? error.message : String(error)));
  }
}
