import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { COMMANDS } from '../host/contributes';
import type { Services } from '../host/services';

/** Applies or discards the refactoring whose preview is open. */
export function register({ preview }: Services): Disposable {
  return all(
    vscode.commands.registerCommand(COMMANDS.applyRefactoring, () => preview.answer(true)),
    vscode.commands.registerCommand(COMMANDS.discardRefactoring, () => preview.answer(false)),
  );
}
