import { linesOf, type Lines } from '../base/lines';
import type { Problem } from '../base/problem';

/** The lines of a text, for telling where a problem is. */
export function locations(text: string): Lines {
  return linesOf(text);
}

/** A problem as compilers tell it: `file:line:column: severity: message [code]`, line and column from 1. */
export function describeProblem(file: string, lines: Lines, { severity, message, code, span }: Problem): string {
  const { line, character } = lines.positionAt(span.start);
  return `${file}:${line + 1}:${character + 1}: ${severity}: ${message} [${code}]`;
}

/** A problem as a workflow command of GitHub Actions, which shows it at the line; special characters escaped as it asks. */
export function githubProblem(file: string, lines: Lines, { severity, message, code, span }: Problem): string {
  const { line, character } = lines.positionAt(span.start);
  const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const level = severity === 'info' ? 'notice' : severity;
  return `::${level} file=${property(file)},line=${line + 1},col=${character + 1},title=${property(`readout ${code}`)}::${data(message)}`;
}
