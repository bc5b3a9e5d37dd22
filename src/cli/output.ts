import { undisguised } from '../base/visible';

/** Where the command writes: injected, so that tests see what a person sees. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes: everything was read, something was wrong with a file, the command was not understood. */
export const EXIT = { ok: 0, problem: 1, usage: 2 } as const;

/** A number of things in plain English: `1 quote`, `2 quotes`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Text from a file, safe to print on a terminal: control characters (escape sequences among them) and what could disguise
 * words are shown as `\u{…}`, so that a transcript can neither move the cursor nor hide words.
 */
export function printable(text: string): string {
  const show = (point: number): string => `\\u{${point.toString(16)}}`;
  return undisguised(text, show).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, control => show(control.charCodeAt(0)));
}
