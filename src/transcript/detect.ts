import { readFrontMatter } from './front-matter';
import { detectLanguage } from './language';
import { type Chosen, chooseLabels } from './layouts/choose';
import { type Row, rowsOf } from './layouts/rows';
import { areTimedLines } from './layouts/timed-lines';
import { PRONOUNS } from './lexicon/labels';
import { speechLexicon } from './lexicon/speech';
import { Word } from './lexicon/words';
import type { Layout } from './model';
import { TokenKind, tokenize } from './tokens';

/** How much of a text decides what it is (UTF-16 code units); a plain-text document is looked at when it opens. */
export const SAMPLE = 65536;

/** What the words of a sample tell of its being an account of a meeting or of what people said. */
export interface Evidence {
  /** Quotes that touch a verb of saying. */
  readonly attributed: number;
  /** Verbs of saying, words of meeting and of office among the first words. */
  readonly meetings: number;
  readonly offices: number;
  readonly says: number;
  readonly words: number;
}

/** How many words from the top tell what a text is about. */
const TOP_WORDS = 600;

/** Counts evidence in one pass over the tokens of a sample. */
export function gatherEvidence(sample: string): Evidence {
  const tokens = tokenize(sample), lexicon = speechLexicon(detectLanguage(sample)).words;
  let attributed = 0, meetings = 0, offices = 0, says = 0, words = 0, lastSay = -100, lastClose = -100;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i]!;
    if (kind === TokenKind.Mark) {
      // `said: “…` and `…,” the minister said`
      if (i - lastSay <= 3) attributed++;
      lastClose = i;
      continue;
    }
    if (kind > TokenKind.Caps) continue;
    words++;
    const flags = lexicon.flags(sample, tokens.starts[i]!, tokens.ends[i]!);
    if (flags & Word.Say) {
      says++;
      if (i - lastClose <= 9 && lastClose > lastSay) attributed++;
      lastSay = i;
    }
    if (words <= TOP_WORDS) {
      if (flags & Word.Meet) meetings++;
      if (flags & (Word.Role | Word.PluralRole)) offices++;
    }
  }
  return { attributed, meetings, offices, says, words };
}

/** What was found out about a text before it is taken apart. */
export interface Detected {
  readonly layout: Layout | null;
  readonly chosen: Chosen;
}

const CAPTIONS = /^\ufeff?(?:WEBVTT(?:[ \t\r\n]|$)|\s*(?:\d{1,6}[ \t]*(?:\r\n?|\n))?\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->|\d:\d\d:\d\d\.\d{3},\d:\d\d:\d\d\.\d{3}[ \t]*(?:\r\n?|\n))/u;

/** Whether a text is captions by its beginning or by the file's extension. */
export function isCaptions(text: string, fileName = ''): boolean {
  return /\.(?:vtt|srt|sbv)$/iu.test(fileName) || CAPTIONS.test(text.slice(0, 200));
}

/**
 * Tells by a text's content what it is: a readout, turns, captions, or none. Looks at the first 64 Ki code units only.
 */
export function detectLayout(text: string, fileName = ''): Layout | null {
  if (isCaptions(text, fileName)) return 'captions';
  const sample = text.slice(0, SAMPLE), front = readFrontMatter(sample);
  const rows = rowsOf(sample, front?.span.end ?? 0);
  const chosen = chooseLabels(sample, rows, () => false);
  if (areTimedLines(rows, chosen) && chosen.speakers.length < 3) return 'captions';
  if (areTurns(sample, rows, chosen)) return 'turns';
  const evidence = gatherEvidence(sample);
  return evidence.attributed >= 2 && evidence.offices >= 3 ? 'readout' : null;
}

/** Whether the labels make the text a conversation: several turns, and people who say I, we, you. */
export function areTurns(text: string, rows: readonly Row[], chosen: Chosen): boolean {
  if (chosen.speakers.length < 2) return false;
  const said = rows.filter((_, i) => i >= chosen.speakers[0]!.row).map(row => text.slice(row.start, Math.min(row.end, row.start + 600))).join(' ').slice(0, 30000);
  let words = 0, personal = 0;
  for (const [word] of said.matchAll(/[\p{L}’']+/gu)) { words++; if (PRONOUNS.has(word.toLowerCase())) personal++; }
  return words > 0 && personal / words >= 0.01;
}
