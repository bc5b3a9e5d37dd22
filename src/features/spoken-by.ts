import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import { describe, locate } from '../tags/anchor';
import { setSpeaker } from '../tags/change';
import { at } from '../transcript/at';
import { sidecarOf } from '../host/acts';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { choose, complain, inform } from '../host/say';
import type { DocumentModel, Services } from '../host/services';

/** Lets the analyst say who speaks a quote or turn; kept in the transcript's sidecar under `speakers:`, undone like tagging. */
export function register({ documents, sidecars, codebook }: Services): Disposable {
  const spokenBy = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor, model = editor && await documents.whenRead(editor.document);
    const passage = editor && model && passageAt(model, editor.document.offsetAt(editor.selection.active));
    if (!editor || !model || !passage) { void inform(vscode.l10n.t('Put the cursor into a quote or turn of a transcript.')); return; }
    const known = (await sidecars.get(editor.document)).sidecar.speakers.find(one => {
      const { span } = locate(model.text, one);
      return span?.start === passage.span.start && span.end === passage.span.end;
    });
    const speaker = await chooseSpeaker(namesFor(model), passage.speaker, known !== undefined);
    if (speaker === undefined) return;
    const selector = known ?? describe(model.text, passage.span), name = speaker ?? undefined;
    try {
      await sidecars.acts.do([{
        file: sidecarOf(model.uri), transcript: model.uri,
        redo: yaml => setSpeaker(yaml, selector, name),
        undo: () => yaml => setSpeaker(yaml, selector, known?.speaker),
      }], vscode.l10n.t('Spoken By'));
    } catch (error) {
      void complain(error instanceof Error ? error.message : String(error));
    }
  };
  const namesFor = ({ transcript, uri }: DocumentModel): readonly string[] => [...new Set([
    ...transcript.speakers.map(speaker => speaker.name),
    ...transcript.meeting.participants.map(participant => participant.name),
    ...transcript.names.filter(name => name.kind === 'person').map(name => name.name),
    ...codebook.names(uri).names.filter(name => name.kind === 'person').map(name => name.name),
  ])];
  return all(
    vscode.commands.registerCommand(COMMANDS.spokenBy, spokenBy),
    vscode.languages.registerCodeActionsProvider({ language: LANGUAGE }, {
      provideCodeActions(document, range, { triggerKind }) {
        const model = documents.get(document), offset = document.offsetAt(range.start);
        if (!model || !passageAt(model, offset)) return [];
        // A lightbulb on every line that is spoken would be noise: unasked, it stands only where a speaker is named or doubtful.
        if (triggerKind === vscode.CodeActionTriggerKind.Automatic && !isTelling(model, offset)) return [];
        const action = new vscode.CodeAction(vscode.l10n.t('Spoken By…'), vscode.CodeActionKind.QuickFix);
        action.command = { command: COMMANDS.spokenBy, title: action.title };
        return [action];
      },
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

/** The innermost quote, else the turn at an offset: what somebody can be the speaker of. */
function passageAt({ transcript }: DocumentModel, offset: number): { readonly span: Span; readonly speaker: string | null } | undefined {
  const { quote, cueOf, turn } = at(transcript, offset);
  const said = quote ?? cueOf;
  if (said) return { span: said.span, speaker: said.speaker };
  return turn && { span: turn.textSpan, speaker: turn.speaker };
}

/** Whether a place names the speaker, or the reader is not sure who speaks there. */
function isTelling({ transcript }: DocumentModel, offset: number): boolean {
  const { label, cueOf, quote } = at(transcript, offset);
  return label !== undefined || cueOf !== undefined || quote?.evidence.confidence === 'low';
}

/** A name; `null` to take back what was said before; `undefined` when the person leaves. */
async function chooseSpeaker(names: readonly string[], current: string | null, corrected: boolean): Promise<string | null | undefined> {
  const other: vscode.QuickPickItem = { label: vscode.l10n.t('Another Name…'), iconPath: new vscode.ThemeIcon('edit') };
  const asRead: vscode.QuickPickItem = { label: vscode.l10n.t('As Readout Reads It'), iconPath: new vscode.ThemeIcon('discard') };
  const chosen = await choose(
    [...names.map((label): vscode.QuickPickItem => ({ label, description: label === current ? vscode.l10n.t('now') : undefined })), other, ...corrected ? [asRead] : []],
    { title: vscode.l10n.t('Spoken By') },
  );
  if (chosen === asRead) return null;
  if (chosen !== other) return chosen?.label;
  return (await vscode.window.showInputBox({ title: vscode.l10n.t('Spoken By'), prompt: vscode.l10n.t('Full name of who speaks') }))?.trim() || undefined;
}
