import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import { visible } from '../base/visible';
import { COMMANDS } from '../host/contributes';
import { toRange } from '../host/convert';
import { noteMarkdown } from '../host/note-markdown';
import { openDocument } from '../host/open-document';
import type { Services, SidecarModel } from '../host/services';
import { annotationMeant, attempt, isPlaced, onTagging } from '../host/tagging';
import type { Annotation, Placed } from '../tags/model';

/** How long the editor needs to take in that a note is no longer being edited. */
const BOX_CLOSES_MS = 100;

/** A note as the editor's comments show it. */
interface Note extends vscode.Comment { readonly id: string; readonly document: vscode.Uri; readonly saved: string }

/**
 * Notes as comments: several lines of Markdown, seen and edited in the text and listed in the Comments panel. None is offered in
 * the margin, where the editor would put a plus sign on every row of a paragraph: commands and the hover of an annotation do.
 */
export function register(services: Services): Disposable {
  const { sidecars, documents, visibility } = services;
  const controller = vscode.comments.createCommentController('readout-notes', vscode.l10n.t('Readout Notes'));
  const threads = new Map<string, Map<string, vscode.CommentThread>>();
  const threadOf = (document: vscode.TextDocument, { annotation, span: at }: Placed & { readonly span: Span }): vscode.CommentThread => {
    const key = document.uri.toString(), own = threads.get(key) ?? new Map<string, vscode.CommentThread>();
    threads.set(key, own);
    const range = toRange(document, at), label = visible(annotation.tags.join(', '));
    let thread = own.get(annotation.id);
    if (!thread) {
      thread = controller.createCommentThread(document.uri, range, []);
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
      own.set(annotation.id, thread);
    } else if (!thread.range?.isEqual(range)) thread.range = range;
    if (thread.label !== label) thread.label = label;
    return thread;
  };
  const show = (model: SidecarModel): void => {
    const document = openDocument(model.transcript);
    if (!document) return;
    const noted = model.placed.filter(isPlaced).filter(({ annotation }) => annotation.note && visibility.shows(annotation));
    const own = threads.get(document.uri.toString());
    for (const [id, thread] of own ?? []) if (!noted.some(({ annotation }) => annotation.id === id)) { thread.dispose(); own!.delete(id); }
    for (const placed of noted) {
      const thread = threadOf(document, placed), shown = thread.comments[0] as Note | undefined;
      if (shown && (shown.mode === vscode.CommentMode.Editing || (shown.saved === placed.annotation.note && shown.author.name === authorOf(placed.annotation)))) continue;
      thread.canReply = false;
      thread.comments = [noteOf(document.uri, placed.annotation, vscode.CommentMode.Preview)];
    }
  };
  const setMode = (id: string, document: vscode.Uri, mode: vscode.CommentMode): void => {
    const thread = threads.get(document.toString())?.get(id), annotation = sidecars.peek(document)?.sidecar.annotations.find(one => one.id === id);
    if (!thread || !annotation) return;
    thread.comments = annotation.note || mode === vscode.CommentMode.Editing ? [noteOf(document, annotation, mode)] : [];
    if (!thread.comments.length) { thread.dispose(); threads.get(document.toString())?.delete(id); }
  };
  /** What could not be saved stays in its box. The editor has closed it by then, and opens one only for a note that was not being edited. */
  const keepTyped = async ({ id, document }: Note, text: string): Promise<void> => {
    const thread = threads.get(document.toString())?.get(id), annotation = sidecars.peek(document)?.sidecar.annotations.find(one => one.id === id);
    if (!thread || !annotation) return;
    thread.comments = [noteOf(document, annotation, vscode.CommentMode.Preview)];
    await new Promise(resolve => { setTimeout(resolve, BOX_CLOSES_MS); });
    thread.comments = [{ ...noteOf(document, annotation, vscode.CommentMode.Editing), body: text }];
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  };
  /** Notes whose box was opened by the command: who ends it goes back to where they were in the text. */
  const opened = new Set<string>();
  const goBack = async ({ id, document }: Note): Promise<void> => {
    if (!opened.delete(id)) return;
    const thread = threads.get(document.toString())?.get(id);
    if (thread) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  };
  const write = async (uri: vscode.Uri, id: string, note: string): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(uri);
    await sidecars.apply(document, [{ kind: 'edit', id, with: { note: note.trim() || undefined } }], vscode.l10n.t('Edit Note'));
  };
  return all(
    controller,
    sidecars.onDidChange(show),
    visibility.onDidChange(() => { for (const { uri } of vscode.workspace.textDocuments) { const model = sidecars.peek(uri); if (model) show(model); } }),
    documents.onDidClose(uri => {
      for (const thread of threads.get(uri.toString())?.values() ?? []) thread.dispose();
      threads.delete(uri.toString());
    }),
    vscode.commands.registerCommand(COMMANDS.editNote, (id?: unknown) => attempt(() => onTagging(services, async tagging => {
      const meant = await annotationMeant(tagging, id);
      if (!meant || !isPlaced(meant)) return;
      const thread = threadOf(tagging.document, meant);
      opened.add(meant.annotation.id);
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      thread.canReply = false;
      thread.comments = [noteOf(tagging.document.uri, meant.annotation, vscode.CommentMode.Editing)];
    }))),
    vscode.commands.registerCommand(COMMANDS.noteEdit, (note: Note) => setMode(note.id, note.document, vscode.CommentMode.Editing)),
    vscode.commands.registerCommand(COMMANDS.noteCancel, (note: Note) => {
      setMode(note.id, note.document, vscode.CommentMode.Preview);
      return goBack(note);
    }),
    vscode.commands.registerCommand(COMMANDS.noteSave, (note: Note) => attempt(async () => {
      const text = typeof note.body === 'string' ? note.body : note.body.value;
      try {
        await write(note.document, note.id, text);
        setMode(note.id, note.document, vscode.CommentMode.Preview);
        await goBack(note);
      } catch (error) {
        await keepTyped(note, text);
        throw error;
      }
    })),
    vscode.commands.registerCommand(COMMANDS.noteDelete, (note: Note) => attempt(() => write(note.document, note.id, ''))),
  );
}

function authorOf({ by }: Annotation): string {
  return by === undefined ? vscode.l10n.t('(not signed)') : visible(by);
}

/** A note as a comment: its text while it is edited, else as Markdown. */
function noteOf(document: vscode.Uri, annotation: Annotation, mode: vscode.CommentMode): Note {
  const saved = annotation.note ?? '', on = annotation.on === undefined ? undefined : new Date(annotation.on);
  return {
    id: annotation.id, document, saved, mode,
    body: mode === vscode.CommentMode.Editing ? saved : noteMarkdown(saved),
    author: { name: authorOf(annotation) }, contextValue: 'note',
    ...(on && !Number.isNaN(on.getTime()) && { timestamp: on }),
  };
}
