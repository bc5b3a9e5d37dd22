import type { Common } from '../base/common';
import type { Given } from '../base/names';
import { firstFrom, overlap, type Span } from '../base/span';
import { type PlacedFigures, placeFigures } from './figures-in-place';
import type { NameFacts } from './entities/link';
import type { Version } from './join';
import type { Kept } from './kept';
import { nameLabels, type Naming } from './layouts/name-speakers';
import { meetingOf } from './meeting';
import type { EntityName, Quote, Transcript, Turn } from './model';
import { spanBy } from './moved';
import { type AllSaid, isSaidAlike, speakersWithShares } from './shares';

/** A transcript, with what of it the next version of the text can take over. */
export interface Composed {
  readonly transcript: Transcript;
  readonly figures: PlacedFigures;
  readonly naming: Naming;
  readonly said: AllSaid;
  /** The turns before what was given. */
  readonly turns: readonly Turn[];
}

/** The version before, where its blocks are those of this one but for some. */
export interface Earlier extends Composed {
  readonly text: string;
  readonly common: Common;
  readonly laid: Version['laid'];
  readonly readings: Version['readings'];
  readonly linked: Version['linked'];
  readonly people: Version['people'];
  readonly given: Given;
  readonly kept: Kept;
}

/** Puts together the transcript of a text: the turns with their speakers, the figures with who cites them, what met whom and when. What was `given` wins. */
export function compose(text: string, version: Version, given: Given, before: Earlier | null): Composed {
  const { laid, readings, language, linked: { names }, codes, voiced, mentions, people, account, attribution } = version, { header, blocks, layout } = laid;
  const naming = nameLabels(text, laid.turns, header, before), own = turnsOf(naming, before), turns = spokenBy(own, given);
  const quotes = spokenBy(attribution.quotes.all, given), { reported, sayings } = attribution, said = { quotes, sayings: sayings.all, turns, laid: laid.turns };
  const recalled = before && isCitedAlike(before, turns, given) ? { placed: before.figures, readings: before.readings, kept: before.kept, recited: attribution.asked } : null;
  const figures = placeFigures(blocks, readings, { turns, quotes: { ...attribution.quotes, all: quotes }, reported }, recalled);
  const meeting = meetingOf({ text, layout, header, blocks: voiced, account, names, codes, people, quotes, turns, figures: figures.all, language, given: given.meeting });
  const transcript = {
    layout, language, length: text.length, meeting, sections: laid.sections, furniture: laid.furniture, turns, cues: laid.cues,
    quotes, reported: reported.all, speakers: before?.people.gathered === people.gathered && isSaidAlike(before.said, said) ? before.transcript.speakers : speakersWithShares(said, people), figures: figures.all, entities: mentions.all,
    descriptions: attribution.descriptions.all, names: namesOf(version, before),
    problems: [...laid.problems, ...attribution.problems.all].sort((a, b) => a.span.start - b.span.start),
  };
  return { transcript, figures, naming, said, turns: own };
}

/** The turns with their speakers; those that stand as before are the same. */
function turnsOf({ turns, byLabel }: Naming, before: Earlier | null): readonly Turn[] {
  const known = before?.naming.byLabel === byLabel ? before : null;
  return turns.map((turn, i) => {
    if (known?.naming.turns[i] === turn) return known.turns[i]!;
    const { span, labelSpan, label, textSpan, time } = turn, { speaker, evidence: { reason, confidence } } = byLabel.get(label)!;
    return { span, labelSpan, label, textSpan, time, speaker, evidence: { reason, confidence, span: labelSpan } };
  });
}

/** Whether only quotes and reports tell who cites a figure otherwise than before: the turns have the speakers that they had, and the analyst says nothing. */
function isCitedAlike({ transcript, given }: Earlier, turns: readonly Turn[], { speakers }: Given): boolean {
  return !speakers.length && !given.speakers.length && transcript.turns.length === turns.length && turns.every(({ speaker }, i) => speaker === transcript.turns[i]!.speaker);
}

/** The names with their roles, and those that the text gives a person, at their places; roles away from an edit stand as before or further on. */
function namesOf({ linked: { names }, people, laid: { blocks } }: Version, before: Earlier | null): readonly EntityName[] {
  const known = before?.people.gathered === people.gathered ? before : null;
  return names.map((name, i): EntityName => {
    const again = known?.linked.names[i] === name ? nameAgain(known.transcript.names[i]!, known) : null;
    if (again) return again;
    const worded = name.kind === 'person' ? people.wordingsOf(name.name) : [], said = name.roles;
    if (!worded.length && !said.length) return name as NameFacts & { readonly roles: readonly [] };
    const roles = said.map(({ text, home, span }) => ({ text, span: spanBy(span, blocks[home]!.span.start) }));
    for (const { text, said: place } of worded) if (!said.some(role => role.text === text)) roles.push({ text, span: spanBy(people.spanOf(place), blocks[place.block]!.span.start) });
    return { name: name.name, kind: name.kind, aliases: name.aliases, code: name.code, roles, mentions: name.mentions };
  });
}

/** A name of before with its roles where they stand now; `null` where one of them stands in what was edited. */
function nameAgain(name: EntityName, { laid: { blocks }, kept: { head, tail, by } }: Earlier): EntityName | null {
  const from = blocks[head]?.span.start ?? Infinity, to = blocks[blocks.length - tail]?.span.start ?? Infinity;
  if (name.roles.every(({ span: { start } }) => start < from)) return name;
  if (name.roles.some(({ span: { start } }) => start >= from && start < to)) return null;
  const roles = name.roles.map(role => role.span.start < from ? role : { text: role.text, span: spanBy(role.span, by) });
  return { name: name.name, kind: name.kind, aliases: name.aliases, code: name.code, roles, mentions: name.mentions };
}

/** Lets the analyst's word on who speaks win over what was read. */
function spokenBy<T extends Quote | Turn>(items: readonly T[], { speakers }: Given): readonly T[] {
  if (!speakers.length) return items;
  const spans: readonly Span[] = items.map(({ span }) => span);
  const changed = items.slice();
  for (const { span, speaker } of speakers) {
    let best = -1, most = 0;
    for (let i = Math.max(0, firstFrom(spans, span.start) - 8); i < spans.length && spans[i]!.start < span.end; i++) {
      const shared = overlap(spans[i]!, span) / Math.max(spans[i]!.end - spans[i]!.start, span.end - span.start, 1);
      if (shared > most) { best = i; most = shared; }
    }
    if (best >= 0) changed[best] = { ...changed[best]!, speaker, evidence: { reason: 'set by hand', confidence: 'given' } };
  }
  return changed;
}
