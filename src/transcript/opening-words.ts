import { type Span, span } from '../base/span';
import { findDate } from './header-dates';
import type { LaidTurn } from './layouts/laid-parts';
import { OPENINGS } from './lexicon/labels';
import { WITHIN } from './lexicon/name-shapes';
import { RECORDINGS as WORDS } from './lexicon/recordings';

/** How much of the beginning says what a recording is (UTF-16 code units), and how many turns open it. */
const OPENING = 3000, OPENING_TURNS = 8;

/** What the first words of a recording say of it. */
export interface Opening {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly date: string | null;
  readonly dateSpan: Span | null;
  readonly host: string | null;
}

const NAME = String.raw`(\p{Lu}(?:\.|[\p{L}’'-]+)(?: (?:(?:${WITHIN}) )?\p{Lu}(?:\.|[\p{L}’'-]+)){1,3})`;
const HOST = new RegExp(String.raw`(?:(?:${WORDS.hostIs}) ${NAME}|(?:${WORDS.iAm}) ${NAME},? (?:${WORDS.asHost}))`, 'u');
const EPISODE = new RegExp(String.raw`(?:${WORDS.listening}) ([^.,;:?!\n]{3,90}?) (?:${WORDS.onShow}) ([^.,;:?!\n]{3,60}?), (?:${WORDS.episode}) #?\d+`, 'u');
const RECORDED = new RegExp(String.raw`\b(?:${WORDS.recorded}) `, 'u');

/** Reads what is said outright in a recording's first words: its title and date, and who leads it. Looks at a bounded stretch. */
export function readOpening(text: string, from: number, turns: readonly LaidTurn[], speakers: readonly string[]): Opening {
  const head = text.slice(from, from + OPENING), host = HOST.exec(head), episode = EPISODE.exec(head), recorded = RECORDED.exec(head);
  const titleSpan = episode ? span(from + episode.index + episode[0].indexOf(episode[1]!), from + episode.index + episode[0].indexOf(episode[1]!) + episode[1]!.length) : null;
  const day = recorded ? head.slice(recorded.index, recorded.index + 60) : '', date = findDate(day);
  return {
    title: episode?.[1]?.trim() ?? null, titleSpan,
    date: date && !date.value.startsWith('--') ? date.value : null,
    dateSpan: date && recorded ? span(from + recorded.index + date.start, from + recorded.index + date.end) : null,
    host: host?.slice(1).find(Boolean) ?? welcomer(text, turns, speakers),
  };
}

/** What somebody begins with who says his name, in small letters. */
const I_AM: readonly string[] = WORDS.iAmSmall.split('|');

/** Who welcomes a guest or the listeners to a programme; nobody where it is a call, a hearing or a sitting that is opened. */
function welcomer(text: string, turns: readonly LaidTurn[], speakers: readonly string[]): string | null {
  for (let i = 0; i < Math.min(turns.length, OPENING_TURNS); i++) {
    const said = text.slice(turns[i]!.textSpan.start, Math.min(turns[i]!.textSpan.end, turns[i]!.textSpan.start + 1200)).toLowerCase().replaceAll('’', "'");
    if (OPENINGS.sittings.some(phrase => said.includes(phrase))) return null;
    const own = speakers[i]!, introduces = I_AM.some(words => said.includes(`${words} ${own.toLowerCase()}`)) && OPENINGS.greetings.some(phrase => said.includes(phrase));
    if (introduces || OPENINGS.programmes.some(phrase => said.includes(phrase))) return own;
  }
  return null;
}
