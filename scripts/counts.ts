import { appendFileSync } from 'node:fs';

/** How many tests passed and failed in one run. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

/** Prints the counts of one run and, where `npm test` sums them up, leaves them as a line in the file it named. */
export function recordCounts(name: string, { passed, failed, pending }: Counts): void {
  console.log(`${name}: ${passed} passed, ${failed} failed${pending ? `, ${pending} skipped` : ''}`);
  const file = process.env.READOUT_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify({ name, passed, failed, pending })}\n`);
}
