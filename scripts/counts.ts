import { appendFileSync } from 'node:fs';

/** How many tests passed and failed in one run. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

/** A line of the file that READOUT_COUNTS names: the counts of a file of tests, in place of what was counted of it before, or something that belongs at the end of the report. */
export type Line = ({ readonly file: string } & Counts) | { readonly told: string };

function leave(line: Line): void {
  const file = process.env.READOUT_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** Prints the counts of one run and, where `npm test` sums them up, leaves them as a line in the file it named. */
export function recordCounts(name: string, { passed, failed, pending }: Counts): void {
  console.log(`${name}: ${passed} passed, ${failed} failed${pending ? `, ${pending} skipped` : ''}`);
  leave({ file: name, passed, failed, pending });
}

/** Tells of a failure: at once or, where `npm test` runs many parts, at the end of its report. */
export function tell(text: string): void {
  if (process.env.READOUT_COUNTS) leave({ told: text });
  else console.log(text);
}
