import type { Span } from '../../base/span';
import { type Edits, indexBefore, type Kept, keptWith, numbering, renumbered } from '../kept';
import type { EntityMention } from '../model';
import { mentionBy } from '../moved';
import type { Draft, TextBetween } from './draft';
import { draftFinder, mentionOf, type LinkedName, type LinkedNames, type NameFacts } from './link';
import type { LinkContext, NamedBlock } from './named-block';
import { soundsBesides, soundsIn } from './sounds';
import { FAR, gapTo, heard, type Rest } from './unheard';

/** Gives a block of a version by its index. */
type BlockAt = (index: number) => NamedBlock;

/**
 * Links again after an edit of some blocks: where they have the same to say to the others as those in whose place they stand, all names stay and
 * only the places move within those blocks. `null` where anything has to be linked anew. `has` tells of the words of all other blocks.
 */
export function relinkNames(before: LinkedNames, old: BlockAt, now: BlockAt, edits: Edits, has: Rest['has'], context: LinkContext): LinkedNames | null {
  const { changed, gone } = edits, finder = draftFinder(context), textOld = textIn(old), textNow = textIn(now);
  const sounds = soundsBesides(before.sounds, () => before.mentions.map((_, i) => old(i)), gone.map(old), changed.map(now), context);
  const isSomebody = (word: string): boolean => before.people.find(word) !== null || soundsIn(word).some(sound => before.newcomers.some(name => soundsIn(name).includes(sound))), rest = { isSomebody, has, sounds: sounds.has };
  const allOld = gone.flatMap(home => finder(old(home), home)), allNow = changed.flatMap(home => finder(now(home), home)), most = Math.min(allOld.length, allNow.length);
  let from = 0, behind = 0;
  while (from < most && areAlike(allOld[from]!, allNow[from]!)) from++;
  while (behind < most - from && areAlike(allOld.at(-1 - behind)!, allNow.at(-1 - behind)!)) behind++;
  const { drafts: was, newcomers: left } = heard(allOld, from, allOld.length - behind, textOld, rest), { drafts: is, newcomers: come } = heard(allNow, from, allNow.length - behind, textNow, rest);
  const isRenamed = (a: Draft, b: Draft): boolean => left.has(a) && come.has(b);
  if (!saysTheSame(was, is, textOld, textNow, isRenamed) || !isSame(smallIn(before, gone, old), smallIn(before, changed, now))) return null;
  const renamed = was.flatMap((a, i) => isRenamed(a, is[i]!) ? [[a.text, is[i]!.text] as const] : []), names = namesAgain(before.names, renamed);
  if (!names) return null;
  const moved = movedTo(gone.flatMap(home => before.mentions[home]!.map(mention => ({ home, mention }))), was, is, isRenamed);
  const places = new Map(was.flatMap(({ home, role }, i) => role ? [[placeOf(home, role.span), is[i]!] as const] : []));
  const newcomers = renamed.length ? [...before.newcomers.filter(name => !renamed.some(([gone]) => gone === name)), ...renamed.map(([, name]) => name)] : before.newcomers;
  return { mentions: keptWith(before.mentions, edits, home => moved.get(home) ?? []), ...rolesAgain({ ...before, names }, places, edits), smallForms: before.smallForms, people: before.people, newcomers, sounds: sounds.now() };
}

/** The names where people who are named once, and in no other way, have others now; `null` where one is not so named. */
function namesAgain(names: LinkedNames['names'], renamed: readonly (readonly [before: string, now: string])[]): LinkedNames['names'] | null {
  if (!renamed.length) return names;
  const again = names.slice();
  for (const [before, now] of renamed) {
    const i = names.findIndex(({ name, kind }) => kind === 'person' && name === before), one = names[i];
    if (!one || one.mentions.length !== 1 || one.aliases.length || one.roles.length) return null;
    if (before !== now) again[i] = { ...one, name: now };
  }
  return again;
}

/** The names with their roles where these stand now; all are the same where none stands in an edited block. */
function rolesAgain({ names, numbers, mentions }: LinkedNames, places: ReadonlyMap<string, Draft>, { kept }: Edits): Pick<LinkedNames, 'names' | 'numbers'> {
  const now = renumbered(numbers, mentions.length, kept);
  if (!places.size) return { names, numbers: now };
  const placed = (role: Role): Draft | undefined => places.get(placeOf(numbers[role.home]!, role.span));
  const again = (isMoved: (role: Role) => unknown, numberOf: (block: number) => number): LinkedNames['names'] => names.map(name => name.roles.some(isMoved) ? { ...name, roles: name.roles.map((role): Role => {
    const draft = placed(role);
    return { text: role.text, home: numberOf(draft ? draft.home : now[role.home]!), span: draft ? draft.role!.span : role.span };
  }) } : name);
  const isNumbered = kept.more === 0 && [...places.values()].every(({ home }) => now.includes(home));
  return isNumbered ? { names: again(placed, block => now.indexOf(block)), numbers: now } : { names: again(() => true, block => block), numbers: numbering(mentions.length + kept.more) };
}

type Role = LinkedName['roles'][number];

const placeOf = (home: number, { start, end }: Span): string => `${home} ${start} ${end}`;

/** The doubtful names that some blocks write small. */
function smallIn({ smallForms }: LinkedNames, homes: readonly number[], blockAt: BlockAt): ReadonlySet<string> {
  return new Set(homes.flatMap(home => [...smallForms(blockAt(home).tokens)]));
}

/** Names that were linked anew, with the very lists of mentions of before where a block has the same ones. */
export function keepMentions(before: LinkedNames, linked: LinkedNames, kept: Kept): LinkedNames {
  return { ...linked, mentions: linked.mentions.map((own, i) => {
    const mentions = before.mentions[indexBefore(i, linked.mentions.length, kept)];
    return mentions?.length === own.length && own.every((mention, j) => isSameMention(mention, mentions[j]!)) ? mentions : own;
  }) };
}

/** Whether the names of a text differ from those of before by some that tell nothing of the others: no body's, and none that has another code now. */
export function tellTheSame(before: readonly NameFacts[], names: readonly NameFacts[]): boolean {
  const codes = new Map(before.map(({ name, code }) => [name, code])), bodies = before.filter(isBody), now = names.filter(isBody);
  return bodies.length === now.length && bodies.every(({ name }, i) => name === now[i]!.name) && names.every(({ name, code }) => !codes.has(name) || codes.get(name) === code);
}

const isBody = ({ kind }: NameFacts): boolean => kind === 'organisation';

function isSameMention(a: EntityMention, b: EntityMention): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.kind === b.kind && a.name === b.name && a.evidence.reason === b.evidence.reason && a.evidence.confidence === b.evidence.confidence;
}

/** Whether drafts of two versions differ by their places alone, or are somebody and somebody else, and neighbours stand to each other as before. */
function saysTheSame(was: readonly Draft[], is: readonly Draft[], textOld: TextBetween, textNow: TextBetween, isRenamed: (a: Draft, b: Draft) => boolean): boolean {
  return was.length === is.length && was.every((a, i) => {
    const b = is[i]!, next = was[i + 1];
    if (!areAlike(a, b) && !isRenamed(a, b)) return false;
    if (!next) return true;
    const follows = is[i + 1]!, gap = gapTo(a, next), now = gapTo(b, follows);
    return gap > FAR ? now > FAR : gap === now && textOld(a, next) === textNow(b, follows);
  });
}

/** Whether two drafts differ by their places alone. */
function areAlike(a: Draft, b: Draft): boolean {
  return a.text === b.text && a.kind === b.kind && a.name === b.name && a.code === b.code && a.sure === b.sure && a.reason === b.reason && a.around === b.around
    && a.block === b.block && a.role?.text === b.role?.text && a.end - a.start === b.end - b.start;
}

const textIn = (blockAt: BlockAt): TextBetween => (before, after) => blockAt(before.home).tokens.text.slice(before.end, after.start);

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(form => b.has(form));
}

/** Mentions at the places to which the drafts that hold them have moved, by block; those of people who have other names now are theirs. */
function movedTo(mentions: readonly { readonly home: number; readonly mention: EntityMention }[], was: readonly Draft[], is: readonly Draft[], isRenamed: (a: Draft, b: Draft) => boolean): ReadonlyMap<number, readonly EntityMention[]> {
  const moved = new Map<number, EntityMention[]>();
  let i = 0;
  for (const { home, mention } of mentions) {
    while (was[i]!.home < home || was[i]!.end < mention.span.end) i++;
    const draft = is[i]!, list = moved.get(draft.home), own = isRenamed(was[i]!, draft) ? mentionOf(draft, 'person', draft.text) : mentionBy(mention, draft.start - was[i]!.start);
    if (list) list.push(own); else moved.set(draft.home, [own]);
  }
  return moved;
}
