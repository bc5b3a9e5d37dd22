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

/** What phase 2 carries from one clause to the next. What is so many blocks `ago` was said in the block that is being read (0), in the one before it, and so on. */
export interface Scene {
  /** The person who was the last subject of a clause, and before that. */
  subject: string | null;
  earlier: string | null;
  /** The office of the last subject, where the text does not name who holds it (`the French president`), and where in its block it ends. */
  unnamed: { readonly name: string; readonly ago: number; readonly end: number } | null;
  /** The body (ministry, company) last named as a subject. */
  body: string | null;
  /** Who of those who are named said the last quote. */
  speaker: string | null;
  /** How long ago a quote was last said. */
  ago: number;
  /** The subject of the last clause of a block, and whether the clause tells what he said. */
  reporter: { readonly who: Who; readonly says: boolean; readonly ago: number } | null;
  /** Who last said something, with a name or without: the one whose statement `the statement` is. */
  sayer: { readonly name: string; readonly named: boolean } | null;
  /** Whose quote between double marks ended with its paragraph, though nothing closed it: a caption may part it from the rest. */
  held: { readonly name: string; readonly named: boolean; readonly ago: number } | null;
}

/** The start of a text: nobody has been mentioned. */
export const newScene = (): Scene => ({ subject: null, earlier: null, unnamed: null, body: null, speaker: null, ago: 0, reporter: null, sayer: null, held: null });

/** What is as long ago leads on to nothing any more. */
const LONG_AGO = 3;
/** So many blocks may part a quote from its rest: a photograph's words, its source, the head of a list of other pages. */
const CAPTIONS = 4;

/** A scene as the next block finds it, wherever in a text that is. */
export function inNextBlock({ subject, earlier, unnamed, body, speaker, ago, reporter, sayer, held }: Readonly<Scene>): Scene {
  return { subject, earlier, unnamed: unnamed && older(unnamed), body, speaker, ago: Math.min(ago + 1, LONG_AGO), reporter: reporter && older(reporter), sayer, held: held && held.ago < CAPTIONS ? { ...held, ago: held.ago + 1 } : null };
}

const older = <T extends { readonly ago: number }>(one: T): T => one.ago < LONG_AGO ? { ...one, ago: one.ago + 1 } : one;

/** Whether the same leads on from two scenes to a block behind both. */
export function isSameScene(a: Readonly<Scene>, b: Readonly<Scene>): boolean {
  return a === b || a.subject === b.subject && a.earlier === b.earlier && a.unnamed?.name === b.unnamed?.name && a.unnamed?.ago === b.unnamed?.ago && a.body === b.body && a.speaker === b.speaker && a.ago === b.ago
    && a.reporter?.who.name === b.reporter?.who.name && a.reporter?.ago === b.reporter?.ago && a.reporter?.says === b.reporter?.says && a.sayer?.name === b.sayer?.name && a.sayer?.named === b.sayer?.named
    && a.held?.name === b.held?.name && a.held?.ago === b.held?.ago;
}
