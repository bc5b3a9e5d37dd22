import * as vscode from 'vscode';
import { linesOf } from '../base/lines';
import type { Problem, Severity } from '../base/problem';
import { visible } from '../base/visible';
import { toRange, toRangeIn } from './convert';

const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, info: vscode.DiagnosticSeverity.Information,
};

/** A problem of a document's text as the editor lists it under Problems. */
export function diagnosticOf(document: vscode.TextDocument, problem: Problem<string>): vscode.Diagnostic {
  return listed(problem, toRange(document, problem.span));
}

/** Problems of a text that need not be open, as the editor lists them. */
export function diagnosticsIn(text: string, problems: readonly Problem<string>[]): vscode.Diagnostic[] {
  const lines = linesOf(text);
  return problems.map(problem => listed(problem, toRangeIn(lines, problem.span)));
}

function listed({ code, severity, message }: Problem<string>, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, visible(message), SEVERITIES[severity]);
  diagnostic.source = 'Readout';
  diagnostic.code = code;
  return diagnostic;
}
