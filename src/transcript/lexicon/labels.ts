import { DE_LABELS } from './de/labels';
import { EN_LABELS } from './en/labels';
import { ES_LABELS } from './es/labels';
import { FR_LABELS } from './fr/labels';
import type { LabelWords } from './label-words';
import { RU_LABELS } from './ru/labels';

/** The languages whose labels are known. A label may be in another language than the text, so all are looked up at once. */
const LANGUAGES: readonly LabelWords[] = [EN_LABELS, RU_LABELS, DE_LABELS, FR_LABELS, ES_LABELS];
const all = (pick: (words: LabelWords) => readonly string[]): ReadonlySet<string> => new Set(LANGUAGES.flatMap(pick));

/** Whole labels that name no speaker. */
export const NOT_SPEAKERS = all(l => l.notSpeakers);
/** Those of {@link NOT_SPEAKERS} that are surnames in capitals. */
export const SURNAMES = all(l => l.surnames);
/** Words that no label of a speaker holds. */
export const NEVER_WORDS = all(l => l.neverWords);
/** What stands before a person’s name. */
export const TITLES = all(l => l.titles);
/** What stands before an article and an office (`M. le président`), and before a name. */
export const ADDRESSES = all(l => l.addresses);
/** What may label a speaker without a name. */
export const ROLES = all(l => l.roles);
/** What narrows an office and is none without it. */
export const ROLE_MODIFIERS = all(l => l.roleModifiers);
/** Last words of offices. */
export const OFFICES = all(l => l.offices);
/** Words that number anonymous speakers. */
export const NUMBERED = all(l => l.numbered);
/** Labels of those who cannot be told from others like them. */
export const ANONYMOUS = all(l => l.anonymous);
/** Whole labels of those who are numbered, unknown or many. */
export const NOBODY = new RegExp(String.raw`^(?:${LANGUAGES.flatMap(l => l.nobody).join('|')}|s\d+|[^\p{L}]*)$`, 'iu');
/** Labels of a question: `Q`. */
export const QUESTIONS = all(l => l.questions);
/** The same by language. */
export const QUESTIONS_BY_LANGUAGE: readonly (readonly string[])[] = LANGUAGES.map(l => l.questions);
/** Labels of an answer: `A`. */
export const ANSWERS = all(l => l.answers);
/** Small words inside names and offices. */
export const PARTICLES = all(l => l.particles);
/** Labels of what is heard and not said. */
export const SOUND_CUES = all(l => l.soundCues);
/** What follows a label in minutes instead of a colon. */
export const SPEECH_VERBS = all(l => l.speechVerbs);
/** Words by which people speak for themselves and to each other. */
export const PRONOUNS = all(l => l.pronouns);
/** Words by which somebody speaks of himself, with a capital or without, as alternatives of a pattern. */
export const SELVES: readonly string[] = [...all(l => l.selves)].flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1)]);
/** Heads of lists of those present. */
export const ATTENDEES = all(l => l.attendees);
/** What stands right before the name of somebody who is introduced; longest first, as alternatives of a pattern. */
export const INTRODUCTIONS: readonly string[] = LANGUAGES.flatMap(l => l.introductions).sort((a, b) => b.length - a.length);
/** What stands above the first label and says that a transcript begins. */
export const TRANSCRIPTS = all(l => l.transcripts);
/** Heads of the column that says who speaks. */
export const SPEAKER_COLUMNS = all(l => l.columns.speaker);
/** Heads of the column that holds what is said. */
export const TEXT_COLUMNS = all(l => l.columns.text);
/** Heads of the column that says when. */
export const TIME_COLUMNS = all(l => l.columns.time);
/** Names of the fields of a header, by what they say. */
export const FIELDS = {
  title: all(l => l.fields.title), date: all(l => l.fields.date), place: all(l => l.fields.place),
  host: all(l => l.fields.host), people: all(l => l.fields.people), source: all(l => l.fields.source),
};
/** Words that open a recording, by what they tell. */
export const OPENINGS = {
  greetings: LANGUAGES.flatMap(l => l.openings.greetings), programmes: LANGUAGES.flatMap(l => l.openings.programmes), sittings: LANGUAGES.flatMap(l => l.openings.sittings),
};
