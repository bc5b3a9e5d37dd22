import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { linesOf } from '../base/lines';
import { span, type Span } from '../base/span';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { toRangeIn } from '../host/convert';
import type { ReadingSource } from '../host/loaded';
import type { Services } from '../host/services';
import { SIDECAR_SUFFIX, isSidecar } from '../library/files';
import { conflictIn, splitConflict } from '../tags/conflict';

/** The codes of problems that the view "Conflicts" settles. */
const SETTLED_THERE = new Set<unknown>(['conflict-markers', 'merge-mark']);

/** Offers to settle a sidecar's conflicts by annotation where they are seen: above the markers, and as a quick fix of the problem in sidecar and transcript. */
export function register({ sidecars, reading }: Services): Disposable {
  const selector: vscode.DocumentSelector = { pattern: `**/*${SIDECAR_SUFFIX}` };
  const title = vscode.l10n.t('Resolve Sidecar Conflicts by Annotation');
  return all(
    vscode.languages.registerCodeLensProvider(selector, {
      async provideCodeLenses(document) {
        const yaml = document.getText(), lines = linesOf(yaml);
        return (await placesOf(reading, yaml)).map(at => new vscode.CodeLens(toRangeIn(lines, at), { command: COMMANDS.resolveConflicts, title, arguments: [document.uri] }));
      },
    }),
    vscode.languages.registerCodeActionsProvider([selector, { language: LANGUAGE }], {
      provideCodeActions: (document, _range, { diagnostics }) => diagnostics.filter(({ source, code }) => source === 'Readout' && SETTLED_THERE.has(code)).map(diagnostic => {
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.command = { command: COMMANDS.resolveConflicts, title, arguments: [isSidecar(document.uri.path) ? document.uri : sidecars.peek(document.uri)?.uri] };
        action.diagnostics = [diagnostic];
        action.isPreferred = true;
        return action;
      }),
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

/** Where the offer stands: at each conflict of git's, else at the first mark of the merge driver. */
async function placesOf(reading: ReadingSource, yaml: string): Promise<readonly Span[]> {
  if (conflictIn(yaml)) return splitConflict(yaml)?.conflicts ?? [];
  const mark = /^[ \t]*conflict:/m.exec(yaml);
  return mark && (await reading.load()).disputeIn(yaml) ? [span(mark.index, mark.index + mark[0].length)] : [];
}
