import type { Common } from '../base/common';
import type { Given } from '../base/names';
import { firstFrom, overlap, type Span } from '../base/span';
import { type PlacedFigures, placeFigures } from './figures-in-place';
import type { NameFacts } from './entities/link';
import type { Version } from './join';
import type { Kept } from './kept';
import type { LaidTurn } from './layouts/laid-parts';
import { nameLabels, type Naming } from './layouts/name-speakers';
import { meetingOf } from './meeting';
import type { EntityName, Quote, Transcript, Turn } from './model';
import { quoteBy, spanBy, turnBy } from './moved';
import { type AllSaid, type Shares, sharesAgain, sharesOf } from './shares';
import { type Move, keptOf, type Shifting, shifting } from './shifting';

/** A transcript, with what of it the next version of the text can take over. */
export interface Composed {
  readonly transcript: Transcript;
  readonly figures: PlacedFigures;
  readonly naming: Naming;
  readonly said: AllSaid;
  readonly shares: Shares;
  /** Everybody who has a turn, in the order in which they first do. */
  readonly speaking: readonly string[];
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
  const { laid, readings, language, linked: { names }, codes, voiced, mentions, people, account, encounter, attribution } = version, { header, blocks, layout } = laid, { asked, sayings, reported, descriptions, problems } = attribution;
  const naming = nameLabels(text, laid.turns, header, before), alike = before?.naming.byLabel === naming.byLabel && !given.speakers.length && !before.given.speakers.length ? before : null;
  const turns = spokenBy(turnsOf(naming, alike), given, turnBy), quotes = { ...attribution.quotes, list: spokenBy(attribution.quotes.list, given, quoteBy) }, said = { quotes, sayings, turns, laid: laid.turns };
  const figures = placeFigures(blocks, readings, { turns, quotes, reported }, alike && { placed: alike.figures, readings: alike.readings, kept: alike.kept, recited: asked });
  const speaking = alike?.speaking ?? [...new Set(turns.items.map(({ speaker }) => speaker))], shares = alike?.people.rolesOf === people.rolesOf && sharesAgain(said, { ...alike, asked }) || sharesOf(said, people);
  const meeting = meetingOf({ text, laid, blocks: voiced, account, encounter, names, codes, people, quotes: quotes.list.items, turns, speaking, figures: figures.list, language, given: given.meeting });
  const transcript: Transcript = {
    layout, language, length: text.length, meeting, sections: laid.sections, furniture: laid.furniture,
    get turns() { return turns.all(); },
    get cues() { return laid.cues.all(); },
    get quotes() { return quotes.list.all(); },
    get reported() { return reported.list.all(); },
    speakers: shares.speakers,
    get figures() { return figures.list.all(); },
    get entities() { return mentions.list.all(); },
    get descriptions() { return descriptions.list.all(); },
    names: namesOf(version, before), problems: [...laid.problems, ...problems.list.all()].sort((a, b) => a.span.start - b.span.start),
  };
  return { transcript, figures, naming, said, shares, speaking };
}

/** The turns with their speakers; those that stand as in a version before with the same labels are taken over. */
function turnsOf({ turns, byLabel }: Naming, before: Earlier | null): Shifting<Turn> {
  const name = ({ span, labelSpan, label, textSpan, time }: LaidTurn): Turn => {
    const { speaker, evidence: { reason, confidence } } = byLabel.get(label)!;
    return { span, labelSpan, label, textSpan, time, speaker, evidence: { reason, confidence, span: labelSpan } };
  };
  if (!before) return shifting(turns.all().map(name), turnBy);
  const { head, tail } = keptOf(before.naming.turns, turns, before.common.by), anew = Array.from({ length: turns.length - tail - head }, (_, i) => name(turns.at(head + i)));
  return before.said.turns.with(head, before.said.turns.length - tail, anew, before.common.by);
}

/** The names with their roles, and those that the text gives a person, at their places; roles away from an edit stand as before or further on. */
function namesOf({ linked: { names, numbers }, people, laid: { blocks } }: Version, before: Earlier | null): readonly EntityName[] {
  const known = before?.people.rolesOf === people.rolesOf ? before : null;
  return names.map((name, i): EntityName => {
    const again = known?.linked.names[i] === name ? nameAgain(known.transcript.names[i]!, known) : null;
    if (again) return again;
    const worded = name.kind === 'person' ? people.wordingsOf(name.name) : [], said = name.roles;
    if (!worded.length && !said.length) return name as NameFacts & { readonly roles: readonly [] };
    const roles = said.map(({ text, home, span }) => ({ text, span: spanBy(span, blocks.at(numbers[home]!).span.start) }));
    for (const { text, said: place } of worded) {
      if (said.some(role => role.text === text)) continue;
      const { block, span } = people.saidAt(place);
      roles.push({ text, span: spanBy(span, blocks.at(block).span.start) });
    }
    return { name: name.name, kind: name.kind, aliases: name.aliases, code: name.code, roles, mentions: name.mentions };
  });
}

/** A name of before with its roles where they stand now; `null` where one of them stands in what was edited. */
function nameAgain(name: EntityName, { laid: { blocks }, kept: { head, tail, by } }: Earlier): EntityName | null {
  const startOf = (block: number): number => block < blocks.length ? blocks.at(block).span.start : Infinity, from = startOf(head), to = startOf(blocks.length - tail);
  if (name.roles.every(({ span: { start } }) => start < from)) return name;
  if (name.roles.some(({ span: { start } }) => start >= from && start < to)) return null;
  const roles = name.roles.map(role => role.span.start < from ? role : { text: role.text, span: spanBy(role.span, by) });
  return { name: name.name, kind: name.kind, aliases: name.aliases, code: name.code, roles, mentions: name.mentions };
}

/** Lets the analyst's word on who speaks win over what was read. */
function spokenBy<T extends Quote | Turn>(list: Shifting<T>, { speakers }: Given, move: Move<T>): Shifting<T> {
  if (!speakers.length) return list;
  const spans: readonly Span[] = list.all().map(({ span }) => span), changed = list.all().slice();
  for (const { span, speaker } of speakers) {
    let best = -1, most = 0;
    for (let i = Math.max(0, firstFrom(spans, span.start) - 8); i < spans.length && spans[i]!.start < span.end; i++) {
      const shared = overlap(spans[i]!, span) / Math.max(spans[i]!.end - spans[i]!.start, span.end - span.start, 1);
      if (shared > most) { best = i; most = shared; }
    }
    if (best >= 0) changed[best] = { ...changed[best]!, speaker, evidence: { reason: 'set by hand', confidence: 'given' } };
  }
  return shifting(changed, move);
}
