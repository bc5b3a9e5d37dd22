import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { span, type Span } from '../base/span';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import { isNearLost, refuseMisread } from '../host/misread';
import { passageOf, speechAt } from '../host/passage';
import { openTagList, type TagList } from '../host/pick-tags';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { attempt, isSame, newAnnotation, onTagging, withCursorAt, type Tagging } from '../host/tagging';

/** Where the tags that were set last are remembered, the latest first. */
const RECENT = 'readout.recentTags';
const RECENT_COUNT = 12;

/** Tags the selection, the sentence at the cursor, or what one speaker says there. */
export function register(services: Services): Disposable {
  const { context, documents, reading, tagIndex } = services;
  const pending = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    borderWidth: '1px', borderStyle: 'dashed', borderColor: new vscode.ThemeColor('focusBorder'),
    overviewRulerColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  });
  const lastTags = (): readonly string[] => context.workspaceState.get<string[]>(`${RECENT}.last`, []);
  const recent = (): readonly string[] => context.workspaceState.get<string[]>(RECENT, []);
  const remember = async (tags: readonly string[]): Promise<void> => {
    await context.workspaceState.update(`${RECENT}.last`, tags);
    await context.workspaceState.update(RECENT, [...new Set([...tags, ...recent()])].slice(0, RECENT_COUNT));
  };
  const put = async (tagging: Tagging, at: Span, tags: readonly string[], note?: string): Promise<void> => {
    const { document } = tagging, model = services.sidecars.peek(document.uri) ?? tagging.model;
    if (!note && model.placed.some(one => isSame(one, at, tags))) {
      sayBriefly(vscode.l10n.t('This passage carries {0} already.', tags.join(', ')), 4000);
      return;
    }
    await withCursorAt(tagging, span(at.start, at.start), async () => {
      const annotation = await newAnnotation(services, document, at, tags, note);
      await services.sidecars.apply(document, [{ kind: 'add', annotations: [annotation] }], vscode.l10n.t('Tag {0}', tags.join(', ')));
    });
    await remember(tags);
    sayBriefly(vscode.l10n.t('$(tag) Tagged {0}', tags.join(', ')), 4000);
  };
  /** What a person wants on a passage; `undefined` when they leave the list or the note. */
  const chosen = async ({ document, editor }: Tagging, at: Span, withNote: boolean, list: TagList): Promise<{ readonly tags: readonly string[]; readonly note?: string } | undefined> => {
    const range = toRange(document, at), version = document.version;
    if (isNearLost(document.getText(), at)) await refuseMisread(document.uri);
    editor.setDecorations(pending, [range]);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    try {
      await tagIndex.files();
      const counts = tagIndex.counts();
      const picked = await list.ask({ title: vscode.l10n.t('Tag: {0}', shortened(document.getText(range))), uri: document.uri, counts, recent: recent(), note: !withNote });
      if (!picked) return undefined;
      const note = withNote || picked.withNote ? await askNote() : undefined;
      if (note === null) return undefined;
      if (document.version !== version) throw new Error(vscode.l10n.t('The text changed while you were choosing. Please tag again.'));
      return { tags: picked.tags, note };
    } finally {
      editor.setDecorations(pending, []);
    }
  };
  const ask = async (tagging: Tagging, at: Span, withNote: boolean, list: TagList): Promise<void> => {
    const wanted = await chosen(tagging, at, withNote, list);
    // An attempt of its own: where the file cannot be written, trying again asks for nothing that was typed already.
    if (wanted) await attempt(() => put(tagging, at, wanted.tags, wanted.note));
  };
  /** Opens a list for as long as something is done with it. */
  const whileListed = async (work: (list: TagList) => Promise<void>): Promise<void> => {
    const list = openTagList(services);
    try {
      await work(list);
    } finally {
      list.close();
    }
  };
  /** The list is there before the passage and the tags are known. */
  const withList = (work: (tagging: Tagging, list: TagList) => Promise<void>) => () => attempt(() => whileListed(list => onTagging(services, tagging => work(tagging, list))));
  const passage = async ({ document, cursor }: Tagging): Promise<Span | undefined> => {
    const found = passageOf(await reading.load(), document.getText(), cursor.selected, documents.get(document)?.transcript);
    if (!found) sayBriefly(vscode.l10n.t('There is nothing to tag on this line.'), 4000);
    return found;
  };
  const lightbulb: vscode.CodeActionProvider = {
    provideCodeActions(_document, range) {
      if (range.isEmpty) return [];
      const action = new vscode.CodeAction(vscode.l10n.t('Tag Selection…'), vscode.CodeActionKind.RefactorRewrite);
      action.command = { command: COMMANDS.tagSelection, title: action.title };
      return [action];
    },
  };
  return all(
    pending,
    vscode.commands.registerCommand(COMMANDS.tagSelection, withList(async (tagging, list) => { const at = await passage(tagging); if (at) await ask(tagging, at, false, list); })),
    vscode.commands.registerCommand(COMMANDS.tagWithNote, withList(async (tagging, list) => { const at = await passage(tagging); if (at) await ask(tagging, at, true, list); })),
    vscode.commands.registerCommand(COMMANDS.tagWithLastTags, () => attempt(() => onTagging(services, async tagging => {
      const at = await passage(tagging);
      if (at) await (lastTags().length ? put(tagging, at, lastTags()) : whileListed(list => ask(tagging, at, false, list)));
    }))),
    vscode.commands.registerCommand(COMMANDS.tagSpeech, withList(async (tagging, list) => {
      const model = await documents.whenRead(tagging.document), at = model && speechAt(model, tagging.cursor.offset);
      if (at) await ask(tagging, at, false, list);
      else sayBriefly(vscode.l10n.t('Nobody speaks at the cursor.'), 4000);
    })),
    vscode.languages.registerCodeActionsProvider({ language: LANGUAGE }, lightbulb, { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] }),
  );
}

/** A note as typed on one line, `\n` standing for a line break; `undefined` for an empty one, `null` after Escape. */
async function askNote(): Promise<string | undefined | null> {
  const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Note'), prompt: vscode.l10n.t('Markdown; \\n begins a new line. Leave it empty for no note.') });
  return typed === undefined ? null : typed.replace(/\\n/g, '\n').trim() || undefined;
}

function shortened(text: string): string {
  const folded = text.replace(/\s+/g, ' ');
  return folded.length > 60 ? `${folded.slice(0, 59)}…` : folded;
}
