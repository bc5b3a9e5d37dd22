import * as vscode from 'vscode';
import { debounce } from '../base/schedule';

/** So long after a keystroke what was typed is taken; a fast typist is not held up by each letter. */
const AFTER_MS = 80;

/** Asks for a text and takes it while it is typed; who leaves with Escape gets back what was there before. */
export function pickWhileTyping({ title, placeholder, value }: { readonly title: string; readonly placeholder: string; readonly value: string }, take: (text: string) => void): void {
  const box = vscode.window.createInputBox();
  Object.assign(box, { title, placeholder, value });
  let typed = value, accepted = false;
  const soon = debounce(() => take(typed), AFTER_MS);
  box.onDidChangeValue(text => { typed = text; soon(); });
  box.onDidAccept(() => { accepted = true; box.hide(); });
  box.onDidHide(() => {
    soon.dispose();
    take(accepted ? typed : value);
    box.dispose();
  });
  box.show();
}
