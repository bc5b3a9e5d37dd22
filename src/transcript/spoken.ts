import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import { subjectOf } from './clause-subject';
import { tellerAtEnd } from './instead';
import { enter, type Meant } from './meant';
import type { Description, Evidence, Quote, Reported, TranscriptProblem } from './model';
import { reportedIn } from './reported';
import type { Scene, Who } from './scene';
import { agentIn, describe, evidenceOf, note } from './speakers';
import type { VoicedBlock } from './voiced-block';
import type { VoicedQuote } from './voices';

/** What is said in one block; offsets relative to it. */
export interface Spoken {
  readonly quotes: readonly Quote[];
  /** The quote that the block before left open, with what this block adds to it. */
  readonly merged: Quote | null;
  /** The quote that goes on in the next block: one of `quotes`, or `merged`; `null` for none. */
  readonly open: Quote | null;
  readonly reported: readonly Reported[];
  readonly descriptions: readonly Description[];
  readonly problems: readonly Problem<TranscriptProblem>[];
}

/** A fragment is somebody's phrase in the writer's sentence: this many words at most, unless it is finished. */
const FRAGMENT_WORDS = 12;

/** Single marks: what is quoted between double ones does not go on between them. */
const SINGLES = '\'‘‚’';

const isSingle = ({ outerStart }: VoicedQuote, { text }: VoicedBlock): boolean => SINGLES.includes(text[outerStart]!);

/** A dash behind a quote. */
const DASHED = /^\s?[–—-]/;

interface Answer {
  readonly who: Who | null;
  readonly cue: Span | null;
  readonly how: string;
  readonly confidence?: Evidence['confidence'];
  /** Whether only the other quotes of its sentence say whose words it holds. */
  readonly beside?: boolean;
}

/** What is asked of one block, and what was told so far. */
interface Asking {
  readonly meant: Meant;
  readonly block: VoicedBlock;
  readonly scene: Scene;
  /** Whether the block is of a turn. */
  readonly spoken: boolean;
  /** By quote, who says it. */
  readonly answers: (Answer | null)[];
  readonly reported: Reported[];
  readonly descriptions: Description[];
  /** The first clause that was not asked yet. */
  clause: number;
}

/** Says who speaks each quote of one block and whom each description means, and leaves in the scene what leads on. `before` is the quote that the block before left open, its offsets relative to this one. */
export function speakIn(meant: Meant, index: number, scene: Scene, before: Quote | null): Spoken {
  enter(meant, index);
  const { block, blocks } = meant, { voices } = block, spoken = block.turn >= 0, asking: Asking = { meant, block, scene, spoken, answers: [], reported: [], descriptions: [], clause: 0 };
  const quotes: Quote[] = [];
  let merged: Quote | null = null;
  for (const [i, quote] of voices.quotes.entries()) {
    if (quote.depth === 0) askClauses(asking, quote.start);
    const follows = i === 0 && before !== null && quote.outerStart === 0 && quote.opened;
    const answer = answerFor(asking, quote, i);
    asking.answers.push(answer);
    const type = typeOf(quote, answer, block, spoken);
    const who = type === 'other' ? null : answer?.who ?? null;
    // `“…,” said N`: N is the subject of a clause whose verb stands first
    if (who?.named && quote.depth === 0 && quote.after?.strong && quote.after.verbEnd > quote.after.verbStart && quote.after.verbEnd <= quote.after.from && answer!.cue === who.span) note(meant, who, scene);
    if (type !== 'other' && quote.depth === 0 && who) { if (answer!.cue) scene.sayer = who; if (who.named) scene.speaker = who.name; scene.ago = 0; }
    const span = { start: quote.start, end: quote.end }, outer = { start: quote.outerStart, end: quote.outerEnd };
    if (follows) {
      merged = { ...before, span: { start: before.span.start, end: span.end }, outer: { start: before.outer.start, end: outer.end }, type: 'speech', ...(answer && (answer.confidence !== 'low' || before.speaker === null) && who ? said(who, answer, block) : {}) };
      continue;
    }
    const { speaker, cue, evidence } = who && answer ? said(who, answer, block) : { speaker: null, cue: null, evidence: unknown(type) };
    quotes.push({ span, outer, type, depth: quote.depth, speaker, cue, evidence });
  }
  askClauses(asking, Infinity);
  if (voices.tail) { const who = subjectOf(meant, voices.tail, scene); if (who) scene.reporter = { who, says: true, ago: 0 }; }
  const last = lastOuter(voices.quotes), next = blocks[index + 1];
  const goesOn = last >= 0 && !voices.quotes[last]!.closed && next !== undefined && next.kind === block.kind && next.turn === block.turn && next.voices.quotes[0]?.outerStart === 0 && next.voices.quotes[0].opened && isSingle(voices.quotes[last]!, block) === isSingle(next.voices.quotes[0], next);
  const heldOver = last === 0 && merged !== null;
  if (last >= 0 && !isSingle(voices.quotes[last]!, block)) {
    const left = goesOn || voices.quotes[last]!.closed ? null : heldOver ? merged : quotes.find(({ span }) => span.start === voices.quotes[last]!.start);
    scene.held = left?.speaker ? { name: left.speaker, named: scene.speaker === left.speaker, ago: 0 } : null;
  }
  const open = !goesOn ? null : heldOver ? merged : quotes.find(({ span }) => span.start === voices.quotes[last]!.start) ?? null, { reported, descriptions } = asking;
  return { quotes, merged, open, reported, descriptions, problems: problemsOf(block, goesOn ? last : -1) };
}

/** Asks whom the writer's own clauses speak of that begin before an offset. */
function askClauses(asking: Asking, limit: number): void {
  const { meant, block, scene, spoken, reported, descriptions } = asking, { clauses } = block.voices;
  for (; asking.clause < clauses.length && clauses[asking.clause]!.start < limit; asking.clause++) {
    const clause = clauses[asking.clause]!, { start, end, frame, source, quoting, goesOn } = clause;
    const who = subjectOf(meant, frame, scene), named = source && subjectOf(meant, source, scene), says = frame.strong && !frame.denied;
    const reports = spoken ? [] : reportedIn(clause, block, who, named, meant.lexicon);
    for (const one of reports) reported.push(one);
    scene.reporter = who && !quoting && !spoken ? { who, says: says || reports.some(({ speaker }) => speaker === who.name), ago: 0 } : null;
    const teller = named ? null : tellerAtEnd(meant, start, end);
    if (named ?? teller ?? (who && says)) scene.sayer = named ?? teller ?? who;
    const wasDescribed = describe(meant, start, Math.max(end, frame.to), who?.named ? { ...scene } : scene, who);
    // `said it was a “pleasure” | to meet Y`: what goes on behind a fragment has no subject of its own
    if (!goesOn) note(meant, who ?? agentIn(meant, start, end), scene);
    for (const description of wasDescribed) descriptions.push(description);
  }
}

/** Marks without their other half; the quote that goes on in the next block needs none. */
function problemsOf({ voices }: VoicedBlock, goesOn: number): readonly Problem<TranscriptProblem>[] {
  const problems: Problem<TranscriptProblem>[] = [];
  for (const [i, quote] of voices.quotes.entries()) {
    if (!quote.closed && i !== goesOn) problems.push({ code: 'missing-close', severity: 'info', message: 'This quotation mark is not closed; the quote is taken to end with its paragraph.', span: { start: quote.outerStart, end: Math.min(quote.outerStart + 1, quote.end) } });
    if (!quote.opened) problems.push({ code: 'missing-open', severity: 'info', message: 'This quotation mark closes a quote that none opens; the quote is taken to begin after the writer’s last words.', span: { start: quote.outerEnd - 1, end: quote.outerEnd } });
  }
  return problems;
}

function lastOuter(quotes: readonly VoicedQuote[]): number {
  for (let i = quotes.length - 1; i >= 0; i--) if (quotes[i]!.depth === 0) return i;
  return -1;
}

const said = (who: Who, answer: Answer, block: VoicedBlock): Pick<Quote, 'speaker' | 'cue' | 'evidence'> => {
  const words = block.text.slice(who.span.start, who.span.end);
  const { reason, span, confidence } = evidenceOf(who, words);
  return { speaker: who.name, cue: answer.cue, evidence: { reason: words ? `${answer.how} ${reason}` : answer.how, span, confidence: answer.confidence ?? confidence } };
};
const unknown = (type: Quote['type']): Evidence => type === 'other'
  ? { reason: 'reads as a name or a set phrase, not as somebody’s words', confidence: 'medium' } : { reason: 'nothing beside the quote says who speaks', confidence: 'low' };

/** Who speaks a quote: by the frame after it, the one before it, the quote it goes on from, else whoever spoke last. */
function answerFor(asking: Asking, quote: VoicedQuote, index: number): Answer | null {
  const { meant: { blocks, at }, block, answers, scene } = asking, earlier = quote.previous >= 0 ? answers[quote.previous] ?? null : null;
  const tail = at > 0 && quote.outerStart === 0 && blocks[at - 1]!.voices.tail;
  const strongAfter = quote.after?.strong ? answerBy(asking, quote, quote.after, 'after the quote:') : null;
  const strongBefore = quote.before?.strong ? answerBy(asking, quote, quote.before, 'before the quote:') : null;
  const goesOn = quote.resumes && earlier?.who ? { ...earlier, how: 'goes on after', confidence: 'high' as const } : null;
  // `X was “on target” but it would take a “turnaround”`: one sentence, one speaker
  const beside = earlier?.who && quote.lower && besides(block, block.voices.quotes[quote.previous]!, quote) ? { ...earlier, how: 'in one sentence with', confidence: 'medium' as const, beside: true } : null;
  return strongAfter ?? strongBefore ?? goesOn ?? answerByNext(asking, quote, index) ?? answerBy(asking, quote, quote.after, 'after the quote:') ?? answerBy(asking, quote, quote.before, 'before the quote:') ?? beside
    ?? (quote.depth || block.turn >= 0 ? null : carried(quote, scene, tail ? 'the paragraph before leads to it' : null, isSingle(quote, block)));
}

/** Who speaks a quote by one of the frames around it. */
function answerBy({ meant, block, scene, answers }: Asking, quote: VoicedQuote, frame: VoicedQuote['after'], how: string): Answer | null {
  if (!frame) return null;
  // in a quote, `I told him: “…”` is whoever says the quote
  if (quote.parent >= 0 && meant.lexicon.pronouns.ownClause.test(block.text.slice(frame.from, frame.to))) return answers[quote.parent] ?? null;
  const who = subjectOf(meant, frame, scene);
  return who && { who, cue: who.span, how };
}

/** Who speaks a quote by the frame after the next one in its sentence. */
function answerByNext(asking: Asking, quote: VoicedQuote, index: number): Answer | null {
  const { block } = asking, next = block.voices.quotes.slice(index + 1, index + 4).find(other => other.parent === quote.parent);
  return next?.after && next.previous === index && !quote.after && sameSentence(block, quote, next) ? answerBy(asking, quote, next.after, 'after the quote that follows:') : null;
}

function sameSentence(block: VoicedBlock, quote: VoicedQuote, next: VoicedQuote): boolean {
  return next.outerStart - quote.outerEnd < 60 && !/[.!?:]/.test(block.text.slice(quote.outerEnd, next.outerStart));
}

/** How far apart two quotes of one sentence may stand (UTF-16 code units). */
const BESIDE = 240;

/** Whether no sentence ends between two quotes. */
function besides(block: VoicedBlock, first: VoicedQuote, second: VoicedQuote): boolean {
  return second.outerStart - first.outerEnd < BESIDE && !/[.!?:;]/.test(block.text.slice(first.end - 1, second.outerStart));
}

/** Without any frame: the subject of the sentence before, or who spoke last; worth a look. */
function carried(quote: VoicedQuote, scene: Scene, how: string | null, single: boolean): Answer | null {
  const near = scene.ago <= 2, span = { start: quote.start, end: quote.start };
  const led = (name: string, why: string, confidence: Evidence['confidence']): Answer => ({ who: { name, named: true, span, confidence: 'low', because: 'spoke last' }, cue: null, how: why, confidence });
  // `The ministry said that …`, and in the next paragraph nothing but its words; before the first quote of all any clause leads to it
  const reporter = quote.outerStart === 0 && scene.reporter?.ago === 1 && (how !== null || scene.ago > 1) ? scene.reporter : null;
  if (reporter && (reporter.says || how !== null)) return { who: { ...reporter.who, span, confidence: 'low' }, cue: null, how: how ?? 'goes on from what is reported in the paragraph before', confidence: 'medium' };
  // `…,” the government said. | “…”`: who has no name goes on as well
  if (quote.outerStart === 0 && how === null && scene.ago === 1 && scene.sayer && !scene.sayer.named) return { who: { ...scene.sayer, span, confidence: 'low', because: 'spoke last' }, cue: null, how: 'nothing beside the quote says who speaks; spoke last', confidence: 'low' };
  // `“… in the south. | A caption | “They agreed …”`: what a caption parted
  if (quote.outerStart === 0 && how === null && scene.held && !single) return { who: { name: scene.held.name, named: scene.held.named, span, confidence: 'low', because: 'spoke last' }, cue: null, how: 'goes on from a quote that was left open', confidence: 'medium' };
  const name = quote.outerStart > 0 || how ? scene.subject ?? (near ? scene.speaker : null) : near ? scene.speaker ?? scene.subject : scene.speaker === null && reporter?.who.named ? reporter.who.name : null;
  if (name === null) return null;
  return led(name, how ?? 'nothing beside the quote says who speaks; spoke last', how ? 'medium' : 'low');
}

/** The most words of a name or a slogan that is a sentence: more are what somebody said. */
const NAME_WORDS = 12;
/** The most words of a name with which a sentence goes on. */
const SHORT_NAME = 4;

/** Speech, a fragment in the writer's sentence, or no speech at all. */
function typeOf(quote: VoicedQuote, answer: Answer | null, block: VoicedBlock, spoken: boolean): Quote['type'] {
  const frame = quote.after ?? quote.before;
  if (quote.after?.denied || (!quote.after && quote.before?.denied)) return 'other';
  // `the movement “Free Norland” told reporters`: what is called by its name says it
  const isName = quote.titled && quote.words <= SHORT_NAME && !/[,.!?…]$/.test(block.text.slice(quote.start, quote.end)) && /^\s\p{L}/u.test(block.text.slice(quote.outerEnd, quote.outerEnd + 2));
  if (quote.naming && (!quote.after?.strong || isName) && !(quote.sentence && quote.words > NAME_WORDS)) return 'other';
  if (spoken && quote.depth === 0) return answer && (quote.after?.strong || quote.before?.strong) && (quote.sentence || quote.words > 4) ? 'speech' : 'other';
  const colon = quote.before !== null && /:\s*$/.test(block.text.slice(Math.max(0, quote.outerStart - 3), quote.outerStart));
  const comma = /[,—–-]$/.test(block.text.slice(quote.start, quote.end)) && quote.after !== null;
  const led = colon || comma || (quote.after?.strong ?? false) || (quote.resumes && answer?.confidence === 'high');
  if (quote.depth > 0) return frame && answer ? (quote.sentence || quote.words > FRAGMENT_WORDS || colon ? 'speech' : 'fragment') : 'other';
  if (quote.titled && quote.words <= 10 && (!led || quote.words > 2 && !colon && !comma && !quote.sentence && !quote.resumes)) return 'other';
  // `‘We will not go’ – Marsh`, a headline
  if (block.kind === 'title' && answer?.who?.named && quote.words > 3 && !quote.lower && DASHED.test(block.text.slice(quote.outerEnd, quote.outerEnd + 3))) return 'speech';
  if (led && (!quote.lower || quote.sentence || comma)) return quote.words <= 2 && quote.lower ? 'fragment' : 'speech';
  if (quote.sentence && quote.words > 4 && !quote.lower) return 'speech';
  if (!answer?.who || answer.confidence === 'low' || !(quote.before?.strong || quote.after?.strong || answer.beside)) return quote.words > FRAGMENT_WORDS ? 'speech' : 'other';
  return quote.words > FRAGMENT_WORDS && !quote.lower ? 'speech' : 'fragment';
}
