import * as vscode from 'vscode';

/** Builds the services and registers the features. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.window.createOutputChannel('Readout', { log: true }));
}
