import type { Given } from '../base/names';
import { firstFrom, overlap, type Span } from '../base/span';
import { type PlacedFigures, placeFigures } from './figures-in-place';
import type { Version } from './join';
import type { Kept } from './kept';
import type { Block } from './layouts/laid';
import { nameLabels, type Naming } from './layouts/name-speakers';
import { meetingOf } from './meeting';
import type { EntityName, Quote, Transcript, Turn } from './model';
import { spanBy } from './moved';
import type { People } from './people';
import { speakersWithShares } from './shares';

/** A transcript, with what of it the next version of the text can take over. */
export interface Composed {
  readonly transcript: Transcript;
  readonly figures: PlacedFigures;
  readonly naming: Naming;
  /** The turns before what was given. */
  readonly turns: readonly Turn[];
}

/** The version before, where its blocks are those of this one but for some. */
export interface Earlier extends Composed {
  readonly readings: Version['readings'];
  readonly given: Given;
  readonly kept: Kept;
}

/** Puts together the transcript of a text: the turns with their speakers, the figures with who cites them, what met whom and when. What was `given` wins. */
export function compose(text: string, version: Version, given: Given, before: Earlier | null): Composed {
  const { laid, readings, language, names, voiced, mentions, people, account, attribution } = version, { header, blocks, layout } = laid;
  const naming = nameLabels(text, laid.turns, header, before?.naming), own = turnsOf(naming, before), turns = spokenBy(own, given);
  const quotes = spokenBy(attribution.quotes.all, given), { reported, sayings } = attribution;
  const recalled = before && before.readings.length === readings.length && isCitedAlike(before, turns, given) ? { placed: before.figures, readings: before.readings, kept: before.kept, recited: attribution.asked } : null;
  const figures = placeFigures(blocks, readings, { turns, quotes: { ...attribution.quotes, all: quotes }, reported }, recalled);
  const meeting = meetingOf({ text, layout, header, blocks: voiced, account, names, people, quotes, turns, figures: figures.all, language, given: given.meeting });
  const transcript = {
    layout, language, length: text.length, meeting, sections: laid.sections, furniture: laid.furniture, turns, cues: laid.cues,
    quotes, reported: reported.all, speakers: speakersWithShares(quotes, sayings.all, turns, laid.turns, people), figures: figures.all, entities: mentions.all,
    descriptions: attribution.descriptions.all, names: names.map(name => withRoles(name, people, blocks)),
    problems: [...laid.problems, ...attribution.problems.all].sort((a, b) => a.span.start - b.span.start),
  };
  return { transcript, figures, naming, turns: own };
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

/** Adds the roles that the text gives a person. */
function withRoles(name: EntityName, people: People, blocks: readonly Block[]): EntityName {
  const wordings = name.kind === 'person' ? people.wordingsOf(name.name) : [];
  if (!wordings.length) return name;
  const roles = name.roles.slice();
  for (const { text, said } of wordings) {
    if (!name.roles.some(role => role.text === text)) roles.push({ text, span: spanBy(people.spanOf(said), blocks[said.block]!.span.start) });
  }
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
