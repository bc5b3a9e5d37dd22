import * as vscode from 'vscode';
import type { Answer, Port } from '../library/desk';

/** What is used of a browser's worker; the project is compiled without the types of the DOM. */
declare class Worker {
  constructor(url: string, options: { readonly name: string });
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string; preventDefault(): void }) => void): void;
  postMessage(message: unknown): void;
  terminate(): void;
}

/**
 * Starts the worker that reads transcripts, where the extension runs in a browser. A worker may not be loaded from
 * another origin, so what reads is read through the editor and started from a blob. Rejects when it cannot be read.
 */
export async function spawn(extension: vscode.Uri): Promise<Port> {
  const bundle = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'reading.js'));
  const url = URL.createObjectURL(new Blob(['var module = { exports: {} }, exports = module.exports;\n', bundle, '\nmodule.exports.serve();\n'], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'Readout' });
  const port: Port = {
    send: ask => worker.postMessage(ask), onAnswer: () => {}, onEnd: () => {},
    close: () => { worker.terminate(); URL.revokeObjectURL(url); },
  };
  worker.addEventListener('message', ({ data }) => port.onAnswer(data));
  worker.addEventListener('error', event => {
    event.preventDefault();
    port.onEnd(event.message ?? 'it could not be started');
  });
  return port;
}
