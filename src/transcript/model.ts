import type { EntityKind } from '../base/names';
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';

/**
 * What Readout reads in one text: plain frozen data. All spans are UTF-16 code units of the text that was read,
 * end exclusive; all lists are in reading order, and the long ones are put in their places when first asked for. Nothing here knows an editor.
 */
export interface Transcript {
  /** How the text is laid out; `null` for a text that is no transcript, whose lists are then empty. */
  readonly layout: Layout | null;
  /** BCP 47 language of the text (`en`, `ru`), found from the text. */
  readonly language: string;
  /** The length of the text that was read, in UTF-16 code units. */
  readonly length: number;
  readonly meeting: Meeting;
  /** Headings and what they head; nested by `level`. */
  readonly sections: readonly Section[];
  /** Lines that belong to the page and not to the text (view counters, share buttons, running heads). */
  readonly furniture: readonly Furniture[];
  readonly turns: readonly Turn[];
  /** Caption cues; empty for other layouts. */
  readonly cues: readonly Cue[];
  readonly quotes: readonly Quote[];
  /** Reported speech (`X said that …`): what somebody is said to have said, without quotation marks. */
  readonly reported: readonly Reported[];
  /** Who speaks, by name or label, with shares; in order of first appearance. */
  readonly speakers: readonly Speaker[];
  readonly figures: readonly Figure[];
  /** Every mention of a name. */
  readonly entities: readonly EntityMention[];
  /** Every description and pronoun that means a person ("the head of state", "he"): not a name, but resolved to one. */
  readonly descriptions: readonly Description[];
  /** What the mentions are mentions of, one for each name and kind. */
  readonly names: readonly EntityName[];
  /** What is wrong with the text as a transcript (broken marks, bad cue times). */
  readonly problems: readonly Problem<TranscriptProblem>[];
}

/** `readout`: narrative with quotes; `turns`: speaker labels and what each said; `captions`: timed cues. */
export type Layout = 'readout' | 'turns' | 'captions';

/** What can be wrong with a text: a quotation mark without its other one, a broken time or cue of captions, more text than is read, data that is no text, the wrong encoding. */
export type TranscriptProblem = 'missing-close' | 'missing-open' | 'bad-cue-time' | 'bad-cue' | 'too-large' | 'binary' | 'encoding';

/** How sure the reader is: `high` a rule that is right nearly always, `low` shown apart and worth a look, `given` said by the analyst. */
export type Confidence = 'given' | 'high' | 'medium' | 'low';

/** Why the reader thinks so, for the hover: a short plain sentence, and where in the text the reason stands. */
export interface Evidence {
  readonly reason: string;
  readonly span?: Span;
  readonly confidence: Confidence;
}

/** Who met whom, when and where. What the text does not say is `null`; dates are ISO or EDTF (`2024-11-18`, `--06-05` without a year). */
export interface Meeting {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly date: string | null;
  readonly dateEvidence: Evidence | null;
  readonly place: string | null;
  /** Who received the others, or led the conversation; the full form of the name. */
  readonly host: string | null;
  readonly participants: readonly Participant[];
  /** Who published the text (`BELTA`), and when (ISO), as its furniture says. */
  readonly source: string | null;
  readonly published: string | null;
  /** The region the meeting is about (`Kursk Oblast`), for grouping; `null` where none is named. */
  readonly region: string | null;
  /** The main participant who is not the host, for titles in the tree. */
  readonly counterpart: string | null;
}

/** Somebody who took part in a meeting, with the offices that the text gives, in its order. */
export interface Participant {
  readonly name: string;
  readonly roles: readonly string[];
}

/** A heading and what stands under it. UTF-16 code units. */
export interface Section {
  /** The heading's own text; its line without marks. */
  readonly title: string;
  readonly titleSpan: Span;
  /** The heading and everything under it, up to the next heading of its level or above. */
  readonly span: Span;
  /** 1 for the outermost. */
  readonly level: number;
}

/** A stretch that belongs to the page and not to the text, and what it is. */
export interface Furniture {
  readonly span: Span;
  readonly why: 'counter' | 'share' | 'dateline' | 'running-head' | 'page-number' | 'sound-cue' | 'front-matter' | 'boilerplate' | 'note';
}

/** One speaker turn: `span` from the label's first character to the end of what was said. */
export interface Turn {
  readonly span: Span;
  /** The label itself, without brackets, colon and Markdown marks; empty span at `span.start` where a caption has no voice. */
  readonly labelSpan: Span;
  /** The label as written, white space folded. */
  readonly label: string;
  /** What was said, from its first to its last visible character. */
  readonly textSpan: Span;
  /** The fullest form of the speaker's name that the text gives for the label, else the label. */
  readonly speaker: string;
  /** Seconds from the beginning of the recording, or clock time in seconds, where a time stands by the label. */
  readonly time: number | null;
  readonly evidence: Evidence;
}

/** One caption cue; times in seconds. */
export interface Cue {
  readonly span: Span;
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
  readonly textSpan: Span;
  /** The cue's text without tags and with character references resolved; lines joined by a space. */
  readonly text: string;
  readonly voice: string | null;
}

/** What stands between two quotation marks (the marks are outside of `span`). */
export interface Quote {
  readonly span: Span;
  /** With the marks, where they are there. */
  readonly outer: Span;
  /** `speech` a clause or more that somebody said; `fragment` some of somebody's words in the writer's sentence; `other` a name, a title, scare quotes. */
  readonly type: 'speech' | 'fragment' | 'other';
  /** Full form of the speaker's name, or the phrase for one without a name; `null` where the text cannot tell, and for `other`. */
  readonly speaker: string | null;
  /** The words in the text that say who speaks ("the head of state"), if any. */
  readonly cue: Span | null;
  /** 0 for an outer quote, 1 for a quote in a quote, and so on. */
  readonly depth: number;
  readonly evidence: Evidence;
}

/** What somebody is said to have said, without quotation marks. */
export interface Reported {
  /** The reported words, without the frame. */
  readonly span: Span;
  readonly speaker: string | null;
  readonly cue: Span | null;
  readonly evidence: Evidence;
}

/** Everything one person said in the transcript. Shares are of all words in quotes and turns. */
export interface Speaker {
  readonly name: string;
  /** Other names, labels and descriptions that the text uses for this speaker. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Indices into `quotes` and `turns`. */
  readonly quotes: readonly number[];
  readonly turns: readonly number[];
  readonly words: number;
  /** 0 to 1. */
  readonly share: number;
}

/** What a figure measures. */
export type FigureKind = 'money' | 'percent' | 'quantity' | 'duration' | 'count' | 'ordinal' | 'date' | 'time';
/** How the words around a figure qualify it: *about*, *more than*, *less than*, *at least*, *up to*. */
export type Modifier = 'about' | 'over' | 'under' | 'at-least' | 'at-most';

/** A number that says something. */
export interface Figure {
  /** The number with its multiplier, currency, percent sign or unit; without qualifying words and counted nouns. */
  readonly span: Span;
  readonly kind: FigureKind;
  /** A number in base units, `[low, high]` for a range, ISO 8601/EDTF for a date, `HH:MM` for a time, `[from, to]` for a range of times. */
  readonly value: number | string | readonly [number, number] | readonly [string, string];
  /** ISO 4217 code, SI symbol or singular English unit; `null` for none. */
  readonly unit: string | null;
  readonly modifier: Modifier | null;
  /** The words that modify ("more than"), if any. */
  readonly modifierSpan: Span | null;
  /** What the figure is about (`trade`, `MAZ buses`), where the sentence tells. */
  readonly subject: string | null;
  /** Who cites it: the speaker of the quote or turn around it, or of the frame of its sentence; `null` for the writer. */
  readonly speaker: string | null;
  /** The sentence it stands in. */
  readonly sentence: Span;
  readonly evidence: Evidence;
}

/** One place where a name stands. */
export interface EntityMention {
  /** The name as it stands, without title, article and possessive. */
  readonly span: Span;
  readonly kind: EntityKind;
  /** The fullest form of the name in this text; for a group, the country or people in English (`Belarusian` → `Belarus`). */
  readonly name: string;
  readonly evidence: Evidence;
}

/** Somebody or something named, with all places where it is. */
export interface EntityName {
  readonly name: string;
  readonly kind: EntityKind;
  /** Other forms that the text uses. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 or 3166-2 code of a country or region that the lists know. */
  readonly code: string | null;
  /** Roles of a person as the text gives them, with where each is said. */
  readonly roles: readonly { readonly text: string; readonly span: Span }[];
  /** Indices into `entities`. */
  readonly mentions: readonly number[];
}

/** Words that stand for a person without naming them: "the head of state". */
export interface Description {
  readonly span: Span;
  /** The person's full name. */
  readonly name: string;
  readonly evidence: Evidence;
}
