import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { EntityKind } from '../base/names';
import type { Span } from '../base/span';
import { ignorePhrase, putName } from '../tags/codebook-change';
import { at } from '../transcript/at';
import type { EntityMention } from '../transcript/model';
import { kindLabel } from '../host/cards/entity';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { toSpan } from '../host/convert';
import { changeCodebook } from '../host/change-codebook';
import { choose, inform } from '../host/say';
import type { DocumentModel, Services } from '../host/services';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'product', 'event', 'other'];

/** What a correction is about: words of the transcript, and what was read in them if anything. */
interface Subject {
  readonly model: DocumentModel;
  readonly words: string;
  readonly entity: EntityMention | undefined;
}

/** Lets the analyst say what a name is, whose other name it is, or that it is none; kept in readout.yaml for the whole folder. */
export function register({ documents, codebook }: Services): Disposable {
  const subject = async (): Promise<Subject | undefined> => {
    const editor = vscode.window.activeTextEditor, model = editor && await documents.whenRead(editor.document);
    const meant = editor && model && subjectAt(model, toSpan(editor.document, editor.selection));
    if (!meant) void inform(vscode.l10n.t('Put the cursor on a name in a transcript, or select one.'));
    return meant;
  };

  const thisIs = async (): Promise<void> => {
    const meant = await subject();
    if (!meant) return;
    const { words, entity, model } = meant;
    const kinds = [...KINDS].sort((a, b) => Number(b === entity?.kind) - Number(a === entity?.kind));
    const chosen = await choose(
      kinds.map(what => ({ label: kindLabel(what), description: what === entity?.kind ? vscode.l10n.t('as read') : undefined, what })),
      { title: vscode.l10n.t('“{0}” Is a…', words) },
    );
    const name = chosen && await vscode.window.showInputBox({ title: vscode.l10n.t('Its Full Name'), value: entity?.name ?? words, prompt: vscode.l10n.t('Shown wherever “{0}” stands', words) });
    if (!chosen || !name?.trim()) return;
    const known = { name: name.trim(), kind: chosen.what, also: otherNames(words, name.trim()), roles: [] };
    await changeCodebook(model.uri, yaml => putName(yaml, known), vscode.l10n.t('“{0}” is {1} ({2}) in this folder from now on.', words, known.name, kindLabel(known.kind).toLowerCase()));
  };

  const sameAs = async (): Promise<void> => {
    const meant = await subject();
    if (!meant) return;
    const { words, entity, model } = meant;
    const candidates = new Map([...codebook.names(model.uri).names, ...model.transcript.names].filter(({ name }) => name !== entity?.name).map(({ name, kind }) => [`${kind} ${name}`, { name, kind }]));
    const items = [...candidates.values()]
      .sort((a, b) => Number(b.kind === entity?.kind) - Number(a.kind === entity?.kind) || a.name.localeCompare(b.name))
      .map(({ name, kind }) => ({ label: name, description: kindLabel(kind), what: kind }));
    const chosen = await choose(items, { title: vscode.l10n.t('“{0}” Is the Same As…', words), matchOnDescription: true });
    if (!chosen) return;
    const known = { name: chosen.label, kind: chosen.what, also: otherNames(words, chosen.label), roles: [] };
    await changeCodebook(model.uri, yaml => putName(yaml, known), vscode.l10n.t('“{0}” means {1} in this folder from now on.', words, known.name));
  };

  const notAName = async (): Promise<void> => {
    const meant = await subject();
    if (meant) await changeCodebook(meant.model.uri, yaml => ignorePhrase(yaml, meant.words), vscode.l10n.t('“{0}” is no name in this folder from now on.', meant.words));
  };

  return all(
    vscode.commands.registerCommand(COMMANDS.thisIs, thisIs),
    vscode.commands.registerCommand(COMMANDS.sameAs, sameAs),
    vscode.commands.registerCommand(COMMANDS.notAName, notAName),
    vscode.languages.registerCodeActionsProvider({ language: LANGUAGE }, {
      provideCodeActions(document, range) {
        const model = documents.get(document), meant = model && subjectAt(model, toSpan(document, range));
        if (!meant?.entity) return [];
        return [
          action(vscode.l10n.t('This Is…'), COMMANDS.thisIs), action(vscode.l10n.t('Same As…'), COMMANDS.sameAs),
          action(vscode.l10n.t('“{0}” Is Not a Name', meant.words), COMMANDS.notAName),
        ];
      },
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

/** The name that holds the selection; else the selected words. */
function subjectAt(model: DocumentModel, selection: Span): Subject | undefined {
  const { entity } = at(model.transcript, selection.start);
  if (entity && selection.end <= entity.span.end) return { model, entity, words: words(model, entity.span) };
  const selected = words(model, selection);
  return selected && selected.length <= 200 ? { model, entity: undefined, words: selected } : undefined;
}

function words({ text }: DocumentModel, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function otherNames(written: string, name: string): readonly string[] {
  return written === name ? [] : [written];
}

function action(title: string, command: string): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command, title };
  return made;
}
