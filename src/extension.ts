import type * as vscode from 'vscode';
import * as meetings from './features/meetings';
import { buildServices } from './host/build';

/** Builds the services and registers the features, each of which is one thing that a person sees. */
export function activate(context: vscode.ExtensionContext): void {
  const services = buildServices(context);
  for (const register of FEATURES) context.subscriptions.push(register(services));
}

const FEATURES: readonly ((services: ReturnType<typeof buildServices>) => vscode.Disposable)[] = [
  meetings.register,
];
