import type { Codes } from './entities/link';
import { speechLexicon } from './lexicon/speech';
import { type Edits, keptWith, numbering, renumbered } from './kept';
import { type Gathered, type GatheredPeople, genderByName, joined, type PeopleContext, placed, surnameIn } from './people';
import type { Person } from './person';
import { tellAlike, tellOf, type Told } from './people-told';
import type { VoicedBlock } from './voiced-block';

/**
 * Gathers people again after an edit of some blocks, in a text with a header that says the same: they are those of before, elsewhere in these blocks,
 * but for some whose surnames no other block `has` and of whom these blocks tell nothing else. `null` where the blocks tell anything else than those in
 * whose place they stand.
 */
export function regatherPeople(people: GatheredPeople, blocks: readonly VoicedBlock[], edits: Edits, has: (word: string) => boolean, context: PeopleContext): GatheredPeople | null {
  const { told: before, gathered } = people, { kept, changed, gone } = edits, lexicon = speechLexicon(context.language), told = keptWith(before, edits, i => tellOf(blocks[i]!, context.codes, lexicon));
  const were = gone.map(i => before[i]!), are = changed.map(i => told[i]!);
  const areAlike = kept.more === 0 ? were.every((one, i) => tellAlike([one], [are[i]!], () => false)) : !gone.some(i => isHome(i, people)) && tellAlike(were, are, () => false);
  const isApart = (name: string): boolean => !has(surnameIn(name)) && !isListed(name, context);
  if (!areAlike && !tellAlike(were, are, isApart)) return null;
  const same = areAlike ? areSame(gathered.context.codes, context.codes) && gathered : kept.more === 0 && withOtherNames(gathered, were, are, context);
  const again = same ? placed(same, told, renumbered(people.numbers, before.length, kept), blocks) : placed(joined(told, context), told, numbering(told.length), blocks);
  return again.foremost.length === people.foremost.length && again.foremost.every(({ name }, i) => name === people.foremost[i]!.name) ? again : null;
}

/** Whether a block is the first to name somebody, or says who holds an office. */
function isHome(block: number, { told, person, homeOf }: GatheredPeople): boolean {
  const { holders, mentions } = told[block]!;
  return holders.length > 0 || mentions.some(({ name }) => homeOf(person(name)!) === block);
}

/** The people of before where some, of whom blocks tell nothing but their names, have others now; `null` where there are more or fewer of them. */
function withOtherNames(gathered: Gathered, were: readonly Told[], are: readonly Told[], context: PeopleContext): Gathered | null {
  const others = new Map<string, Person>(), taken = new Set<string>();
  for (const [block, { mentions }] of are.entries()) {
    const before = were[block]!.mentions;
    if (mentions.length !== before.length) return null;
    for (const [i, { name, gender }] of mentions.entries()) {
      const was = before[i]!.name, other = others.get(was);
      if (was === name && !other && !taken.has(name)) continue;
      if (other ? other.name !== name : taken.has(name) || gathered.person(name)) return null;
      others.set(was, { ...gathered.person(was)!, name, gender: gender ?? other?.gender ?? genderByName(name) });
      taken.add(name);
    }
  }
  const isInRole = ({ roles }: { readonly roles: readonly string[] }): boolean => roles.some(role => [...others.keys(), ...taken].some(name => role.includes(name)));
  if (context.corrections.names.some(isInRole) || context.header.people.some(isInRole)) return null;
  const all = gathered.all.map(person => others.get(person.name) ?? person), byName = new Map(all.map(person => [person.name, person])), bySurname = new Map(all.map(({ name }) => [surnameIn(name), name]));
  return { ...gathered, all, person: name => byName.get(name), withSurname: surname => bySurname.get(surname), context };
}

/** Whether the analyst or the header tells of somebody. */
const isListed = (name: string, { corrections, header }: PeopleContext): boolean => corrections.names.some(known => known.name === name) || header.people.some(known => known.name === name);

/** Whether the same names have the same codes, in the same order. */
function areSame(a: Codes, b: Codes): boolean {
  if (a === b) return true;
  const others = [...b];
  return a.size === b.size && [...a].every(([name, code], i) => name === others[i]![0] && code === others[i]![1]);
}
