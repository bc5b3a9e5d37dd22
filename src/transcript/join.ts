import type { Corrections } from '../base/names';
import { attribute, type Attribution, reattribute } from './attribution';
import type { BlockReading } from './block';
import { type Account, accountOf, clausesOfMeeting } from './encounter';
import { linkNames, type LinkedNames, type NamedBlock, namesAt } from './entities/link';
import { keepMentions, relinkNames, tellTheSame } from './entities/relink';
import type { Laid } from './layouts/laid';
import type { EntityName } from './model';
import { type GatheredPeople, gatherPeople, regatherPeople } from './people';
import { type Parties, speakersOf } from './speakers';
import { type PlacedMentions, placeMentions, voiceBlocks, type VoicedBlock } from './voiced-block';

/** One version of a text with all that was found out on the way to its transcript. */
export interface Version {
  readonly laid: Laid;
  readonly readings: readonly BlockReading[];
  readonly language: string;
  readonly linked: LinkedNames;
  readonly names: readonly EntityName[];
  readonly voiced: readonly VoicedBlock[];
  readonly mentions: PlacedMentions;
  readonly people: GatheredPeople;
  readonly account: Account;
  readonly parties: Parties;
  readonly attribution: Attribution;
}

/**
 * Phase 2, over the readings of all blocks in the order of the text: who is who, who the people are, who speaks. Each step takes over from the
 * version before what its blocks tell as they did then, which a keystroke seldom changes; where they do not, it is done anew.
 */
export function join(text: string, laid: Laid, readings: readonly BlockReading[], language: string, corrections: Corrections, before: Version | null): Version {
  const { header, blocks } = laid, context = { language, corrections, header, layout: laid.layout ?? 'readout' };
  const edited = before && editsBetween(before, laid, readings), block = blockOf(laid, readings);
  const relinked = edited && relinkNames(before!.linked, blockOf(before!.laid, before!.readings), block, edited, context);
  const linked = relinked ?? linkAnew(), names = namesAt(linked.names, blocks.map(({ span }) => span.start));
  const voiced = voiceBlocks(blocks, readings, linked.mentions, before?.voiced), sources = { names, corrections, header, language };
  const changed = edited && (relinked || tellTheSame(before!.names, names)) ? blocks.flatMap((_, i) => readings[i] === before!.readings[i] && linked.mentions[i] === before!.linked.mentions[i] ? [] : [i]) : null;
  const regathered = changed && regatherPeople(before!.people, voiced, changed, sources), people = regathered ?? gatherPeople(voiced, sources);
  const account = accountOf(voiced, language), parties = clausesOfMeeting(account, [], people, names, language), speakers = speakersOf(voiced, people, names, parties, language);
  const attribution = regathered && areSame(before!.parties, parties) ? reattribute(text, before!.attribution, before!.voiced, voiced, speakers, changed!) : attribute(text, voiced, speakers);
  return { laid, readings, language, linked, names, voiced, mentions: placeMentions(voiced, before?.mentions ?? null), people, account, parties, attribution };

  function linkAnew(): LinkedNames {
    const anew = linkNames(blocks.map((_, i) => block(i)), context);
    return edited ? keepMentions(before!.linked, anew) : anew;
  }
}

function blockOf({ blocks }: Laid, readings: readonly BlockReading[]): (index: number) => NamedBlock {
  return i => ({ kind: blocks[i]!.kind, tokens: readings[i]!.tokens, candidates: readings[i]!.candidates });
}

/** Which blocks read otherwise than before, by index; `null` where more than the words of some blocks differ. */
function editsBetween({ laid: before, readings: old }: Version, laid: Laid, readings: readonly BlockReading[]): readonly number[] | null {
  if (before.layout !== laid.layout || before.blocks.length !== laid.blocks.length || factsOf(before) !== factsOf(laid)) return null;
  const changed: number[] = [];
  for (let i = 0; i < readings.length; i++) {
    const was = before.blocks[i]!, is = laid.blocks[i]!;
    if (was.kind !== is.kind || was.turn !== is.turn) return null;
    if (old[i] !== readings[i]) changed.push(i);
  }
  return changed;
}

/** What a header says, without where. */
function factsOf({ header }: Laid): string {
  return JSON.stringify(header, (key, value: unknown) => key === 'span' || key.endsWith('Span') ? null : value);
}

function areSame(a: Parties, b: Parties): boolean {
  return a.host === b.host && a.present.length === b.present.length && a.present.every((name, i) => name === b.present[i]);
}
