import type { Corrections } from '../base/names';
import { remembered } from '../base/remembered';
import { firstFrom } from '../base/span';
import { attribute, type Attribution } from './attribution';
import type { BlockReading } from './block';
import { type Account, accountOf } from './account';
import { type Encounter, encounterOf } from './encounter';
import { type Codes, linkNames, type LinkedNames } from './entities/link';
import type { NamedBlock } from './entities/named-block';
import { keepMentions, relinkNames, tellTheSame } from './entities/relink';
import { add, close, gather, gathered, type Items, keep } from './items';
import { type Edits, indexBefore, type Kept, keptWith, NOTHING_KEPT } from './kept';
import type { Laid } from './layouts/laid';
import type { Block } from './layouts/laid-parts';
import { meantIn } from './meant';
import type { EntityMention } from './model';
import { mentionBy } from './moved';
import { type GatheredPeople, gatherPeople } from './people';
import { regatherPeople } from './people-again';
import type { Parties } from './described';
import type { Shifting } from './shifting';
import { isLetterAt } from './tokens';
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
  readonly encounter: Encounter;
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
  const has = edited && wordsBesides(text, blocks, edited.changed), relinked = edited && relinkNames(before!.linked, blockOf(before!.laid, before!.readings), block, edited, has!, context);
  const linked = relinked ?? linkAnew(), { names } = linked;
  const codes = before?.linked.names === names ? before.codes : new Map(names.map(({ name, code }) => [name, code])), sources = { codes, corrections, header, language };
  const edits = edited && (relinked ? edited : withMentions(edited, before!.linked, linked)), voice = (i: number): VoicedBlock => voiceBlock(blocks.items[i]!, readings[i]!, linked.mentions[i]!);
  const voiced = edits ? keptWith(before!.voiced, edits, voice) : readings.map((_, i) => voice(i));
  const regathered = edits && (relinked || tellTheSame(before!.linked.names, names)) && regatherPeople(before!.people, voiced, edits, relinked ? has! : wordsBesides(text, blocks, edits.changed), sources), people = regathered || gatherPeople(voiced, sources);
  const account = accountOf(laid, voiced, language), encounter = encounterOf(account, people, codes, language), meant = meantIn(voiced, people, names, codes, encounter, language);
  const recalled = regathered && areSame(before!.encounter, encounter) ? { attribution: before!.attribution, blocks: before!.laid.blocks, edits: edits! } : null;
  const mentions = placeMentions(blocks, linked.mentions, edits && { mentions: before!.mentions, edits });
  return { laid, readings, language, linked, codes, voiced, mentions, people, account, encounter, attribution: attribute(text, blocks, meant, recalled) };

  function linkAnew(): LinkedNames {
    const anew = linkNames(readings.map((_, i) => block(i)), context);
    return edited ? keepMentions(before!.linked, anew, edited.kept) : anew;
  }
}

/** Puts the mentions of all blocks in their places in the text; those of the blocks that stand as they did are taken over. Linear. */
function placeMentions(blocks: Shifting<Block>, found: LinkedNames['mentions'], before: { readonly mentions: Items<EntityMention>; readonly edits: Edits } | null): Items<EntityMention> {
  const placed = gather(blocks.length, mentionBy), length = blocks.length;
  // the blocks in which mentions have to be placed anew
  const { kept, changed } = before?.edits ?? { kept: NOTHING_KEPT, changed: [] };
  const from = Math.min(kept.head, changed[0] ?? length), to = Math.max(length - kept.tail, (changed.at(-1) ?? -1) + 1);
  if (before) keep(placed, before.mentions, 0, from, 0, 0);
  for (let i = from; i < to; i++) {
    const { span: { start: offset } } = blocks.at(i);
    for (const mention of found[i]!) add(placed, mentionBy(mention, offset));
    close(placed, i);
  }
  if (before) keep(placed, before.mentions, to, length, kept.by, kept.more);
  return gathered(placed);
}

function blockOf({ blocks }: Laid, readings: readonly BlockReading[]): (index: number) => NamedBlock {
  return i => ({ kind: blocks.items[i]!.kind, tokens: readings[i]!.tokens, candidates: readings[i]!.candidates });
}

/** Which blocks read otherwise than before; `null` where more than the words of some blocks differ. */
function editsBetween({ laid: before, readings: old }: Version, laid: Laid, readings: readonly BlockReading[], kept: Kept): Edits | null {
  if (before.layout !== laid.layout || before.turns.length !== laid.turns.length || factsOf(before) !== factsOf(laid)) return null;
  const { head, tail, more } = kept, { blocks } = before, changed: number[] = [];
  for (let i = head; i < laid.blocks.length - tail; i++) {
    const { kind, turn } = laid.blocks.items[i]!;
    if (more !== 0 || old[i] !== readings[i] || blocks.items[i]!.kind !== kind || blocks.items[i]!.turn !== turn) changed.push(i);
  }
  return { kept, changed, gone: more === 0 ? changed : Array.from({ length: blocks.length - tail - head }, (_, i) => head + i) };
}

/** Some edits, and the blocks that have other mentions than before though they read as they did. */
function withMentions({ kept, changed, gone }: Edits, { mentions: before }: LinkedNames, { mentions }: LinkedNames): Edits {
  const edited = new Set(changed), now = [...changed], were = [...gone];
  for (let i = 0; i < mentions.length; i++) {
    const was = edited.has(i) ? -1 : indexBefore(i, mentions.length, kept);
    if (was < 0 || mentions[i] === before[was]) continue;
    now.push(i);
    were.push(was);
  }
  return { kept, changed: now.sort(ascending), gone: were.sort(ascending) };
}

const ascending = (a: number, b: number): number => a - b;

/** Tells whether a word stands anywhere in a text but in some of its blocks. */
function wordsBesides(text: string, blocks: Shifting<Block>, some: readonly number[]): (word: string) => boolean {
  const spans = some.map(i => blocks.at(i).span);
  return remembered(word => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const isWord = !(at > 0 && isLetterAt(text, at - 1)) && !isLetterAt(text, at + word.length), within = spans[firstFrom(spans, at + 1) - 1];
      if (isWord && !(within && at < within.end)) return true;
    }
    return false;
  });
}

/** What a header says, without where. */
function factsOf({ header }: Laid): string {
  return JSON.stringify(header, (key, value: unknown) => key === 'span' || key.endsWith('Span') ? null : value);
}

function areSame(a: Parties, b: Parties): boolean {
  return a.host === b.host && a.present.length === b.present.length && a.present.every((name, i) => name === b.present[i]);
}
