import type { Scan } from './scan';
import { Mark } from './shapes';

/** How many words before a number may tell that something changed to it. */
const REACH = 8;

/** Whether a verb of change stands before a token in its sentence: `rose from 5 to 10 percent` tells two figures, no range. `reach` is how many tokens back it may stand. */
export function hasChange(scan: Scan, index: number, reach = REACH): boolean {
  for (let at = index - 1; at >= index - reach && !(scan.mark(at) & Mark.End); at--) if (scan.lists(at).changeVerbs) return true;
  return false;
}
