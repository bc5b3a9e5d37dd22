import type { Span } from '../../base/span';
import type { TagDefinition } from '../../tags/codebook';

/**
 * A project as programs for qualitative analysis exchange it (REFI-QDA 1.0, https://www.qdasoftware.org, files that end in `.qdpx`), as far
 * as Readout has words for it: what they call codes are tags here, text sources transcripts, coded selections annotations.
 */
export interface Project {
  readonly name: string;
  /** In the order of their tree, a tag before those under it. */
  readonly tags: readonly TagDefinition[];
  readonly sources: readonly Source[];
}

/** A transcript in a project. */
export interface Source {
  /** Its path below the folder, with `/`; in what others wrote any name. */
  readonly name: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  /** What is told of the whole, as the date of a meeting, by what it is called. */
  readonly about: Readonly<Record<string, string>>;
  /** Who speaks where. */
  readonly voices: readonly Voice[];
  /** What people think about the whole as they read: Markdown. */
  readonly memo?: string;
}

/** A tagged passage. */
export interface Passage {
  /** Unlike that of every other passage of the source, and the same each time the project is written. */
  readonly id: string;
  /** UTF-16 code units of the source's text. */
  readonly span: Span;
  /** At least one. */
  readonly tags: readonly string[];
  readonly note?: string;
  /** Who made it, and when (ISO 8601 UTC). */
  readonly by?: string;
  readonly on?: string;
}

/** A passage that somebody speaks, in UTF-16 code units of the source's text. */
export interface Voice {
  readonly speaker: string;
  readonly span: Span;
}

/**
 * What a project can hold that Readout has no place for: pictures, sound and film without a transcript, text that is not in the package,
 * selections in pictures, pages, sound or notes, passages that are not in their text, tags of whole sources, cases and sets, links and drawings,
 * notes on anything but a tag, a source or a passage, or on nothing.
 */
export type LeftOut = 'media' | 'missing-text' | 'unplaced' | 'outside' | 'whole' | 'cases' | 'drawings' | 'notes';

/** A project that was read, and how much of each kind stayed out. */
export interface ReadProject extends Project {
  readonly left: ReadonlyMap<LeftOut, number>;
}

/** The namespace of projects (REFI-QDA, project.qde). */
export const PROJECT_NAMESPACE = 'urn:QDA-XML:project:1.0';
/** That of codebooks by themselves (files that end in `.qdc`). */
export const CODEBOOK_NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** The file of a package that tells what is in it. */
export const PROJECT_FILE = 'project.qde';

/** The program that writes projects here, as they name it. */
export const ORIGIN = 'Readout';
