import * as vscode from 'vscode';
import { createCodebookStore } from './codebook-store';
import { createConfig } from './config';
import { createDecisions } from './decisions';
import { createDocuments } from './documents';
import { createLibraryStore } from './library-store';
import { createPreview } from './preview';
import { createExchange, createLists, createReading } from './loaded';
import type { Services } from './services';
import { createSidecars } from './sidecars';
import { createTagIndex } from './tag-index';
import { createToReview } from './to-review';
import { createVisibility } from './visibility';
import { createWarmUp } from './warm-up';

/** Builds the services by hand, each from those before it; they are let go of with the extension. */
export function buildServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('Readout', { log: true });
  const reading = createReading(context.extensionUri), exchange = createExchange(context.extensionUri), lists = createLists(context.extensionUri);
  const config = createConfig();
  const decisions = createDecisions(context);
  const codebook = createCodebookStore(log);
  const tagIndex = createTagIndex(log);
  const sidecars = createSidecars(tagIndex.written, log);
  const toReview = createToReview(sidecars, tagIndex, log);
  const preview = createPreview();
  const visibility = createVisibility(context);
  const documents = createDocuments(reading, codebook, sidecars, log);
  const library = createLibraryStore(context, reading, lists, config, codebook, documents, sidecars, decisions, log);
  context.subscriptions.push(log, config, decisions, codebook, sidecars, tagIndex, toReview, preview, visibility, documents, library, createWarmUp(reading));
  return { context, log, reading, exchange, lists, config, decisions, documents, sidecars, codebook, tagIndex, toReview, preview, visibility, library };
}
