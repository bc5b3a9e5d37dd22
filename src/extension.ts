import type * as vscode from 'vscode';
import * as detection from './features/detection';
import * as highlights from './features/highlights';
import * as meetings from './features/meetings';
import * as passages from './features/passages';
import * as toggles from './features/toggles';
import { buildServices } from './host/build';
import type { Services } from './host/services';

/** What a person sees, one file each. */
const FEATURES: readonly { register(services: Services): vscode.Disposable }[] = [
  detection, highlights, passages, toggles,
  meetings,
];

/** Builds the services and registers the features. */
export function activate(context: vscode.ExtensionContext): void {
  const services = buildServices(context);
  for (const feature of FEATURES) context.subscriptions.push(feature.register(services));
}
