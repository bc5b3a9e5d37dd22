import * as vscode from 'vscode';
import { visible } from '../base/visible';

/** Text of files where the editor would draw icons (`$(name)`) and links (`[text](command:…)`): what it holds is seen as it is, and none of it works. */
export function disarmed(text: string): string {
  return visible(text).replace(/\$\(/g, '$\u2009(').replace(/\]\(/g, ']\u2009(');
}

/** What the status bar says now, of us, and since when. */
let said: { readonly item: vscode.StatusBarItem; readonly since: number } | undefined;
/** What is said so soon behind something else comes of the same act, and stands beside it. */
const ONE_BREATH_MS = 700;

/**
 * Says something in the status bar for a while; `aloud` is what a screen reader says before it, of what others see. An icon at its very
 * beginning is ours and stays one. The editor's own brief messages are not spoken; an item with the role of an alert is (heard with Orca 43).
 */
export function sayBriefly(message: string, forMs: number, aloud = ''): void {
  const icon = ICON.exec(message)?.[0] ?? '', text = icon + disarmed(message.slice(icon.length)), since = performance.now();
  const before = said && since - said.since < ONE_BREATH_MS ? `${said.item.text}  ` : '';
  said?.item.dispose();
  const item = vscode.window.createStatusBarItem('said', vscode.StatusBarAlignment.Left, Number.MIN_VALUE);
  said = { item, since };
  item.name = vscode.l10n.t('Readout: Messages');
  item.text = before + text;
  item.accessibilityInformation = { label: visible(aloud), role: 'alert' };
  item.show();
  setTimeout(() => {
    item.dispose();
    if (said?.item === item) said = undefined;
  }, forMs);
}

const ICON = /^\$\([a-z-]+\) /;

/** What a notification takes besides its message: options, and the buttons' titles. */
type Rest = readonly (vscode.MessageOptions | string)[];

/** Says something in a notification; resolves to the button that was pressed. */
export async function inform(message: string, ...rest: Rest): Promise<string | undefined> {
  return vscode.window.showInformationMessage(disarmed(message), ...rest as string[]);
}

/** The same for what may need somebody's doing. */
export async function warn(message: string, ...rest: Rest): Promise<string | undefined> {
  return vscode.window.showWarningMessage(disarmed(message), ...rest as string[]);
}

/** The same for what could not be done. */
export async function complain(message: string, ...rest: Rest): Promise<string | undefined> {
  return vscode.window.showErrorMessage(disarmed(message), ...rest as string[]);
}

/** Lets a person choose from a list with text of files in it; icons of our own go into `iconPath`. */
export async function choose<T extends vscode.QuickPickItem>(items: readonly T[], options: vscode.QuickPickOptions & { readonly onDidFocus?: (item: T) => void }): Promise<T | undefined> {
  const { onDidFocus, ...rest } = options;
  const chosen = await vscode.window.showQuickPick(items.map(shownItem), {
    ...rest, ...titled(options), ...(onDidFocus && { onDidSelectItem: (item: vscode.QuickPickItem) => onDidFocus((item as Shown<T>).own) }),
  });
  return chosen?.own;
}

/** Lets a person tick some of a list with text of files in it. */
export async function chooseSome<T extends vscode.QuickPickItem>(items: readonly T[], options: vscode.QuickPickOptions): Promise<readonly T[] | undefined> {
  const chosen = await vscode.window.showQuickPick(items.map(shownItem), { ...options, ...titled(options), canPickMany: true });
  return chosen?.map(({ own }) => own);
}

type Shown<T> = vscode.QuickPickItem & { readonly own: T };

function shownItem<T extends vscode.QuickPickItem>(own: T): Shown<T> {
  const { label, description, detail } = own;
  return { ...own, label: disarmed(label), ...(description && { description: disarmed(description) }), ...(detail && { detail: disarmed(detail) }), own };
}

function titled({ title, placeHolder }: vscode.QuickPickOptions): vscode.QuickPickOptions {
  return { ...(title && { title: visible(title) }), ...(placeHolder && { placeHolder: visible(placeHolder) }) };
}

/** A row of a tree with text of files in it: what could disguise it is made visible. */
export function shownRow(row: vscode.TreeItem): vscode.TreeItem {
  const { label, description, tooltip } = row;
  if (typeof label === 'string') row.label = visible(label);
  // marks of what was found stand by their places in the label
  else if (label && visible(label.label) !== label.label) row.label = visible(label.label);
  if (typeof description === 'string') row.description = visible(description);
  if (typeof tooltip === 'string') row.tooltip = visible(tooltip);
  return row;
}
