import type { EntityKind } from '../base/names';
import type { Span } from '../base/span';
import type { Transcript } from './model';

/** A name as texts mean it: a full form and its kind. */
export interface Named {
  readonly name: string;
  readonly kind: EntityKind;
}

/** Every place where a name itself stands, in reading order. */
export function mentionsOf(transcript: Transcript, { name, kind }: Named): readonly Span[] {
  const known = transcript.names.find(one => one.name === name && one.kind === kind);
  return known?.mentions.flatMap(i => transcript.entities[i]?.span ?? []) ?? [];
}

/** Every place where a name stands, or where a person is described or labelled, in reading order. */
export function placesOf(transcript: Transcript, named: Named): readonly Span[] {
  const person = named.kind === 'person';
  const spans = [
    ...mentionsOf(transcript, named),
    ...person ? transcript.descriptions.filter(one => one.name === named.name).map(one => one.span) : [],
    ...person ? transcript.turns.filter(turn => turn.speaker === named.name && turn.labelSpan.start < turn.labelSpan.end).map(turn => turn.labelSpan) : [],
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
}
