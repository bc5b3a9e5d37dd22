import * as vscode from 'vscode';
import { overlap, touches, type Span } from '../base/span';
import { isSidecar } from '../library/files';
import { describe } from '../tags/anchor';
import { conflictIn } from '../tags/conflict';
import { newId } from '../tags/id';
import type { Annotation, Placed } from '../tags/model';
import { FileProblem, whyNoSidecar } from './acts';
import { authorFor } from './author';
import { COMMANDS, LANGUAGE } from './contributes';
import { noteCursor, type Cursor } from './cursor';
import { LostLetters, offerReopening } from './misread';
import { choose, complain, inform, sayBriefly } from './say';
import type { Services, SidecarModel } from './services';
import { readTextFile } from './text-file';

/** An editor with a transcript in it, and what is known of its annotations. */
export interface Tagging {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly model: SidecarModel;
  /** What was selected when the command was given. */
  readonly cursor: Cursor;
}

/** Does `work` on the transcript in the active editor when all acts before it are written; tells the person when there is none, or none that can be tagged. */
export async function onTagging({ sidecars }: Services, work: (tagging: Tagging) => Promise<void> | void): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) {
    sayBriefly(vscode.l10n.t('Open a transcript to tag it.'), 4000);
    return;
  }
  const { document } = editor, refused = whyNoSidecar(document.uri);
  if (refused) { void inform(refused); return; }
  const cursor = noteCursor(editor);
  try {
    // The key may be pressed again before the last act is written: it is meant for what that act leaves.
    await sidecars.acts.settled();
    await work({ editor, document, model: await sidecars.get(document), cursor });
  } finally {
    cursor.dispose();
  }
}

/** Has the cursor at a passage while something is done, and for good when that succeeds; who is not there any more stays where they are. */
export async function withCursorAt({ cursor }: Tagging, at: Span, work: () => Promise<void>): Promise<void> {
  if (!cursor.stays) return work();
  const { selected } = cursor;
  cursor.go(at);
  try {
    await work();
  } catch (error) {
    if (cursor.stays) cursor.go(selected);
    throw error;
  }
}

/** The annotations at an offset, the shortest first: what a person means who points there. */
export function annotationsAt({ placed }: SidecarModel, offset: number): readonly (Placed & { readonly span: Span })[] {
  return placed.filter(isPlaced).filter(one => touches(one.span, offset)).sort((a, b) => (a.span.end - a.span.start) - (b.span.end - b.span.start));
}

/** Whether an annotation has a place in the text. */
export function isPlaced(one: Placed): one is Placed & { readonly span: Span } {
  return one.span !== null;
}

/** The annotation with an id, else the one at the cursor; of several the person chooses. `undefined` when there is none or the choice is left open. */
export async function annotationMeant({ model, cursor: { offset, selected } }: Tagging, id?: unknown): Promise<Placed | undefined> {
  if (typeof id === 'string') return model.placed.find(({ annotation }) => annotation.id === id);
  const here = annotationsAt(model, offset), whole = here.filter(({ span }) => span.start === selected.start && span.end === selected.end);
  const meant = whole.length ? whole : here;
  if (meant.length < 2) {
    if (!meant.length) sayBriefly(vscode.l10n.t('There is no annotation at the cursor.'), 4000);
    return meant[0];
  }
  const chosen = await choose(
    meant.map(one => ({ label: one.annotation.tags.join(', '), description: one.annotation.by, detail: one.annotation.quote, one })),
    { title: vscode.l10n.t('Which Annotation?') },
  );
  return chosen?.one;
}

/** A new annotation of a passage, signed and dated, not yet written anywhere. */
export async function newAnnotation(services: Services, document: vscode.TextDocument, at: Span, tags: readonly string[], note?: string): Promise<Annotation> {
  return { id: newId(), tags, ...describe(document.getText(), at), ...(note && { note }), ...await signature(services, document.uri) };
}

/** Who makes an annotation, and that it is made now. */
export async function signature({ config, context }: Services, uri: vscode.Uri): Promise<Pick<Annotation, 'by' | 'on'>> {
  const by = await authorFor(uri, config.author(), context.globalState);
  return { ...(by && { by }), on: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** Whether two annotations say the same: the same passage under the same tags. */
export function isSame(one: Placed, at: Span, tags: readonly string[]): boolean {
  return one.span !== null && overlap(one.span, at) === at.end - at.start && one.span.end - one.span.start === at.end - at.start
    && tags.length === one.annotation.tags.length && tags.every(tag => one.annotation.tags.includes(tag));
}

/** Does what a person asked for; when it cannot be done, says why and offers what helps, trying again among it. */
export async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LostLetters) { await offerReopening(error.misread); return; }
    const message = error instanceof Error ? error.message : String(error);
    const again = vscode.l10n.t('Try Again'), open = vscode.l10n.t('Open Sidecar'), resolve = vscode.l10n.t('Resolve Conflicts');
    const file = error instanceof FileProblem ? error.uri : undefined, text = file && await readTextFile(file).catch(() => '');
    const chosen = await complain(message, again, ...(text !== undefined && conflictIn(text) && isSidecar(file!.path) ? [resolve] : []), ...(text !== undefined ? [open] : []));
    if (chosen === again) await attempt(work);
    if (chosen === resolve) await vscode.commands.executeCommand(COMMANDS.resolveConflicts, file);
    if (chosen === open && file) await vscode.window.showTextDocument(file);
  }
}
