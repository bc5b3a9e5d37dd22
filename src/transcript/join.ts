import type { Corrections } from '../base/names';
import { attribute, type Attribution } from './attribution';
import type { BlockReading } from './block';
import { type Account, accountOf, clausesOfMeeting } from './encounter';
import { type Codes, linkNames, type LinkedNames, type NamedBlock } from './entities/link';
import { keepMentions, relinkNames, tellTheSame } from './entities/relink';
import { gather, type Items } from './items';
import type { Kept } from './kept';
import type { Block, Laid } from './layouts/laid';
import type { EntityMention } from './model';
import { mentionBy } from './moved';
import { type GatheredPeople, gatherPeople, regatherPeople } from './people';
import { type Parties, speakersOf } from './speakers';
import { voiceBlock, type VoicedBlock } from './voiced-block';

/** One version of a text with all that was found out on the way to its transcript. */
export interface Version {
  readonly laid: Laid;
  readonly readings: readonly BlockReading[];
  readonly language: string;
  readonly linked: LinkedNames;
  readonly codes: Codes;
  readonly voiced: readonly VoicedBlock[];
  readonly mentions: Items<EntityMention>;
  readonly people: GatheredPeople;
  readonly account: Account;
  readonly parties: Parties;
  readonly attribution: Attribution;
}

/** What a version is joined from. */
export interface Read {
  readonly text: string;
  readonly laid: Laid;
  readonly readings: readonly BlockReading[];
  readonly language: string;
}

/**
 * Phase 2, over the readings of all blocks in the order of the text: who is who, who the people are, who speaks. Each step takes over from the
 * version before what its blocks tell as they did then, which a keystroke seldom changes; where they do not, it is done anew.
 */
export function join({ text, laid, readings, language }: Read, corrections: Corrections, before: Version | null, kept: Kept | null): Version {
  const { header, blocks } = laid, context = { language, corrections, header, layout: laid.layout ?? 'readout' };
  const edited = before && kept && editsBetween(before, laid, readings, kept), block = blockOf(laid, readings);
  const relinked = edited && relinkNames(before!.linked, blockOf(before!.laid, before!.readings), block, edited, context);
  const linked = relinked ?? linkAnew(), { names } = linked;
  const codes = before?.linked.names === names ? before.codes : new Map(names.map(({ name, code }) => [name, code])), sources = { codes, corrections, header, language };
  const changed = edited && (relinked ? edited : changedBlocks(before!, readings, linked));
  const voiced = changed ? before!.voiced.slice() : [];
  for (const i of changed ?? blocks.keys()) voiced[i] = voiceBlock(blocks[i]!, readings[i]!, linked.mentions[i]!);
  const regathered = changed && (relinked || tellTheSame(before!.linked.names, names)) && regatherPeople(before!.people, voiced, changed, sources), people = regathered || gatherPeople(voiced, sources);
  const account = accountOf(blocks, voiced, language), parties = clausesOfMeeting(account, [], people, codes, language), speakers = speakersOf(voiced, people, names, codes, parties, language);
  const recalled = regathered && areSame(before!.parties, parties) ? { attribution: before!.attribution, blocks: before!.laid.blocks, kept: kept!, changed: changed! } : null;
  const mentions = placeMentions(blocks, linked.mentions, changed && { mentions: before!.mentions, kept: kept!, changed });
  return { laid, readings, language, linked, codes, voiced, mentions, people, account, parties, attribution: attribute({ text, blocks, voiced }, speakers, recalled) };

  function linkAnew(): LinkedNames {
    const anew = linkNames(blocks.map((_, i) => block(i)), context);
    return edited ? keepMentions(before!.linked, anew) : anew;
  }
}

/** Puts the mentions of all blocks in their places in the text; those of the blocks that stand as they did are taken over. Linear. */
function placeMentions(blocks: readonly Block[], found: LinkedNames['mentions'], before: { readonly mentions: Items<EntityMention>; readonly kept: Kept; readonly changed: readonly number[] } | null): Items<EntityMention> {
  const placed = gather(blocks.length, mentionBy), length = blocks.length;
  // the blocks in which mentions have to be placed anew
  const from = before ? Math.min(before.kept.head, before.changed[0] ?? length) : 0, to = before ? Math.max(length - before.kept.tail, (before.changed.at(-1) ?? -1) + 1) : length;
  if (before) placed.keep(before.mentions, 0, from, 0);
  for (let i = from; i < to; i++) {
    const { span: { start: offset } } = blocks[i]!;
    for (const mention of found[i]!) placed.all.push(mentionBy(mention, offset));
    placed.close(i);
  }
  if (before) placed.keep(before.mentions, to, length, before.kept.by);
  return placed;
}

function blockOf({ blocks }: Laid, readings: readonly BlockReading[]): (index: number) => NamedBlock {
  return i => ({ kind: blocks[i]!.kind, tokens: readings[i]!.tokens, candidates: readings[i]!.candidates });
}

/** Which blocks read otherwise than before, by index; `null` where more than the words of some blocks differ. */
function editsBetween({ laid: before, readings: old }: Version, laid: Laid, readings: readonly BlockReading[], { head, tail }: Kept): readonly number[] | null {
  const { length } = laid.blocks;
  if (before.layout !== laid.layout || before.blocks.length !== length || before.turns.length !== laid.turns.length || factsOf(before) !== factsOf(laid)) return null;
  const changed: number[] = [];
  for (let i = head; i < length - tail; i++) {
    const was = before.blocks[i]!, is = laid.blocks[i]!;
    if (was.kind !== is.kind || was.turn !== is.turn) return null;
    if (old[i] !== readings[i]) changed.push(i);
  }
  return changed;
}

/** Which blocks read otherwise or have other mentions than before, by index. */
function changedBlocks({ readings: old, linked: { mentions } }: Version, readings: readonly BlockReading[], linked: LinkedNames): readonly number[] {
  return readings.flatMap((reading, i) => reading === old[i] && linked.mentions[i] === mentions[i] ? [] : [i]);
}

/** What a header says, without where. */
function factsOf({ header }: Laid): string {
  return JSON.stringify(header, (key, value: unknown) => key === 'span' || key.endsWith('Span') ? null : value);
}

function areSame(a: Parties, b: Parties): boolean {
  return a.host === b.host && a.present.length === b.present.length && a.present.every((name, i) => name === b.present[i]);
}
