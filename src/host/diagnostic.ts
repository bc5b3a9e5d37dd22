import * as vscode from 'vscode';
import type { Problem, Severity } from '../base/problem';
import { visible } from '../base/visible';
import { toRange } from './convert';

const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, info: vscode.DiagnosticSeverity.Information,
};

/** A problem of a document's text as the editor lists it under Problems. */
export function diagnosticOf(document: vscode.TextDocument, { code, severity, message, span }: Problem<string>): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, span), visible(message), SEVERITIES[severity]);
  diagnostic.source = 'Readout';
  diagnostic.code = code;
  return diagnostic;
}
