import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { Answer, Port } from '../library/desk';

/** Starts the thread that reads transcripts, where the extension runs in Node; rejects when it cannot be started. */
export async function spawn(extension: vscode.Uri): Promise<Port> {
  const worker = new Worker(vscode.Uri.joinPath(extension, 'dist', 'thread.js').fsPath);
  const port: Port = {
    send: ask => worker.postMessage(ask), close: () => void worker.terminate(), onAnswer: () => {}, onEnd: () => {},
  };
  worker.on('message', (answer: Answer) => port.onAnswer(answer));
  worker.on('error', error => port.onEnd(error.message));
  worker.on('exit', code => port.onEnd(`it ended with ${code}`));
  // The editor may close without waiting for what is being read.
  worker.unref();
  return port;
}
