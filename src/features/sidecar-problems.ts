import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { linesOf } from '../base/lines';
import type { Problem } from '../base/problem';
import { visible } from '../base/visible';
import { COMMANDS } from '../host/contributes';
import { startOfFile, toRange, toRangeIn } from '../host/convert';
import { openDocument } from '../host/open-document';
import { reveal } from '../host/reveal';
import { warn } from '../host/say';
import type { Services, SidecarModel } from '../host/services';
import { nameOf } from '../host/text-file';
import { REMOVED_ELSEWHERE } from '../tags/merge-conflict';

/**
 * Tells what is wrong with sidecars: in Problems on the sidecar, on the first line of its transcript when no tags can be
 * written, at annotations that a merge left in two versions, and once in a notification that opens the place or what helps. Readout changes nothing in such a file.
 */
export function register({ sidecars, documents }: Services): Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('readout-tags');
  /** What was last told of each sidecar, so that nothing is told twice. */
  const told = new Map<string, string>();
  const tell = async ({ transcript, uri, sidecar }: SidecarModel): Promise<void> => {
    const first = sidecar.problems.find(({ severity }) => severity === 'error'), key = uri.toString();
    const news = sidecar.writable ? '' : `${first?.code} ${first?.message}`;
    if (told.get(key) === news) return;
    told.set(key, news);
    if (!news || !first) return;
    const open = vscode.l10n.t('Open Sidecar'), resolve = vscode.l10n.t('Resolve Conflicts');
    const message = vscode.l10n.t('The tags of {0} cannot be changed now. {1}', nameOf(transcript), first.message);
    const chosen = await warn(message, ...(first.code === 'conflict-markers' ? [resolve] : []), open);
    if (chosen === open) await reveal(uri, first.span);
    if (chosen === resolve) await vscode.commands.executeCommand(COMMANDS.resolveConflicts, uri);
  };
  const show = (model: SidecarModel): void => {
    const lines = linesOf(model.yaml);
    diagnostics.set(model.uri, model.sidecar.problems.map(problem => diagnosticOf(problem, toRangeIn(lines, problem.span))));
    const blocking = model.sidecar.writable ? undefined : model.sidecar.problems.find(({ severity }) => severity === 'error');
    diagnostics.set(model.transcript, blocking ? [onTranscript(blocking, model, toRangeIn(lines, blocking.span))] : marksOf(model));
    void tell(model);
  };
  return all(diagnostics, sidecars.onDidChange(show), documents.onDidClose(uri => diagnostics.delete(uri)));
}

const SEVERITY = { error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, info: vscode.DiagnosticSeverity.Information } as const;

function diagnosticOf({ code, severity, message }: Problem, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, visible(message), SEVERITY[severity]);
  diagnostic.source = 'Readout';
  diagnostic.code = code;
  return diagnostic;
}

/** Annotations that the merge driver kept in two versions, or though one side removed them, told where they stand. */
function marksOf({ transcript, placed }: SidecarModel): vscode.Diagnostic[] {
  const document = openDocument(transcript);
  return placed.flatMap(({ annotation: { tags, conflict }, span }) => {
    if (!document || conflict === undefined || !span) return [];
    const message = conflict === REMOVED_ELSEWHERE
      ? vscode.l10n.t('A merge kept the annotation “{0}”: one side edited it and the other removed it.', tags.join(', '))
      : vscode.l10n.t('A merge kept the annotation “{0}” in two versions.', tags.join(', '));
    return [diagnosticOf({ code: 'merge-mark', severity: 'warning', message, span }, toRange(document, span))];
  });
}

function onTranscript(problem: Problem, { uri }: SidecarModel, at: vscode.Range): vscode.Diagnostic {
  const diagnostic = diagnosticOf(problem, startOfFile());
  diagnostic.message = vscode.l10n.t('The tags of this transcript cannot be changed now. {0}', visible(problem.message));
  diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, at), visible(problem.message))];
  return diagnostic;
}
