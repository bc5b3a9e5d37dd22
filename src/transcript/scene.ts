import type { Span } from '../base/span';
import type { Confidence } from './model';

/** Who is meant by some words, and how surely. `name` may be a phrase for somebody without a name. */
export interface Who {
  readonly name: string;
  /** Whether it is somebody the text names. */
  readonly named: boolean;
  /** The words that say it, in their block. */
  readonly span: Span;
  readonly confidence: Confidence;
  /** Why, to follow `'the words' →`: "president of Belarus". */
  readonly because: string;
}

/** What phase 2 carries from one clause to the next. */
export interface Scene {
  /** The person who was the last subject of a clause, and before that. */
  subject: string | null;
  earlier: string | null;
  /** The office of the last subject, where the text does not name who holds it (`the French president`), in which block it stands and where in it it ends. */
  unnamed: { readonly name: string; readonly block: number; readonly end: number } | null;
  /** The body (ministry, company) last named as a subject. */
  body: string | null;
  /** Who said the last quote, and in which block. */
  speaker: string | null;
  block: number;
  /** Whose words the last clause of a block reported without marks, and in which block. */
  reporter: { readonly who: Who; readonly block: number } | null;
}

/** The start of a text: nobody has been mentioned. */
export const newScene = (): Scene => ({ subject: null, earlier: null, unnamed: null, body: null, speaker: null, block: -1, reporter: null });

/** Whether the same leads on from two scenes to a block behind both. */
export function isSameScene(a: Readonly<Scene>, b: Readonly<Scene>): boolean {
  return a === b || a.subject === b.subject && a.earlier === b.earlier && a.unnamed?.name === b.unnamed?.name && a.body === b.body && a.speaker === b.speaker && a.block === b.block && a.reporter?.who.name === b.reporter?.who.name && a.reporter?.block === b.reporter?.block;
}
