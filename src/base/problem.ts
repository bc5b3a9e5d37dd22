import type { Span } from './span';

/** How bad a problem is: `error` work cannot go on as meant, `warning` something needs a look, `info` good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Something wrong in a text, as data: no function of the pure core throws for what a file contains. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** Plain English for the person who reads the file; never holds text that could run. */
  readonly message: string;
  /** Where, in UTF-16 code units of the text that was read. */
  readonly span: Span;
}
