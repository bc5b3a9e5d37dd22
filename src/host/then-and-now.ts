import * as vscode from 'vscode';
import { visible } from '../base/visible';
import { differences } from '../tags/words';

/** Appends how a passage read when it was tagged and reads now: words that went struck through, new ones bold. */
export function appendThenAndNow(text: vscode.MarkdownString, then: string, now: string): void {
  for (const { kind, words } of differences(then, plain(now))) {
    const mark = kind === 'gone' ? '~~' : kind === 'new' ? '**' : '', inner = words.trim();
    if (!inner) { text.appendText(' '); continue; }
    text.appendMarkdown(`${/^\s/.test(words) ? ' ' : ''}${mark}`).appendText(visible(inner)).appendMarkdown(`${mark}${/\s$/.test(words) ? ' ' : ''}`);
  }
}

/** The same as a sentence, for those who hear it: `was “…”, is “…”`. */
export function thenAndNow(then: string, now: string): string {
  const folded = (text: string): string => visible(text.replace(/\s+/g, ' ').trim());
  return vscode.l10n.t('it was “{0}” and is “{1}”', folded(then), folded(now));
}

/** A passage with line breaks as sidecars keep them. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
