import * as vscode from 'vscode';
import { paced } from '../base/schedule';

/** The first letter is taken at once, the next ones this often: a fast typist is not held up by each. */
const EVERY_MS = 80;

/** Asks for a text and takes it while it is typed; who leaves with Escape gets back what was there before. */
export function pickWhileTyping({ title, placeholder, value }: { readonly title: string; readonly placeholder: string; readonly value: string }, take: (text: string) => void): void {
  const box = vscode.window.createInputBox();
  Object.assign(box, { title, placeholder, value });
  let typed = value, accepted = false;
  const soon = paced(() => take(typed), EVERY_MS);
  box.onDidChangeValue(text => { typed = text; soon(); });
  box.onDidAccept(() => { accepted = true; box.hide(); });
  box.onDidHide(() => {
    soon.dispose();
    take(accepted ? typed : value);
    box.dispose();
  });
  box.show();
}
