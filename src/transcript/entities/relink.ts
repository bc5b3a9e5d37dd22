import type { EntityMention } from '../model';
import type { Draft } from './draft';
import { draftFinder, type LinkContext, type LinkedNames, type NamedBlock, type NameFacts } from './link';

/** Drafts farther apart than this tell nothing of each other (UTF-16 code units); see `carry` and `typeByNeighbours`. */
const FAR = 8;

/** Gives a block of a version by its index. */
type BlockAt = (index: number) => NamedBlock;

/**
 * Links again after an edit of some blocks, `changed` their indices, with as many blocks as before: where the blocks have the same to say
 * to the others, all names stay and only the places move within those blocks. `null` where anything has to be linked anew.
 */
export function relinkNames(before: LinkedNames, old: BlockAt, now: BlockAt, changed: readonly number[], context: LinkContext): LinkedNames | null {
  const finder = draftFinder(context), mentions = before.mentions.slice(), roles = new Map<string, Draft['role']>();
  for (const home of changed) {
    const block = now(home), edited = old(home), { tokens } = edited, was = finder(edited, home), is = finder(block, home);
    if (!saysTheSame(was, is, tokens.text, block.tokens.text) || !isSame(before.smallForms(tokens), before.smallForms(block.tokens))) return null;
    mentions[home] = movedTo(before.mentions[home]!, was, is);
    was.forEach(({ role }, i) => { if (role) roles.set(`${home} ${role.span.start}`, is[i]!.role); });
  }
  const names = roles.size === 0 ? before.names : before.names.map(name => ({ ...name, roles: name.roles.map(role => ({ ...role, span: roles.get(`${role.home} ${role.span.start}`)?.span ?? role.span })) }));
  return { mentions, names, smallForms: before.smallForms };
}

/** Names that were linked anew, with the very lists of mentions of before where a block has the same ones. */
export function keepMentions(before: LinkedNames, linked: LinkedNames): LinkedNames {
  return { ...linked, mentions: linked.mentions.map((own, i) => before.mentions[i]?.length === own.length && own.every((mention, j) => isSameMention(mention, before.mentions[i]![j]!)) ? before.mentions[i]! : own) };
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

/** Whether the drafts of two versions of a block differ by their places alone, and neighbours stand to each other as before. */
function saysTheSame(was: readonly Draft[], is: readonly Draft[], oldText: string, text: string): boolean {
  return was.length === is.length && was.every((a, i) => {
    const b = is[i]!, next = was[i + 1];
    if (a.text !== b.text || a.kind !== b.kind || a.name !== b.name || a.code !== b.code || a.sure !== b.sure || a.reason !== b.reason || a.around !== b.around
      || a.block !== b.block || a.role?.text !== b.role?.text || a.end - a.start !== b.end - b.start) return false;
    if (!next) return true;
    const gap = next.start - a.end, now = is[i + 1]!.start - b.end;
    return gap > FAR ? now > FAR : gap === now && oldText.slice(a.end, next.start) === text.slice(b.end, is[i + 1]!.start);
  });
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(form => b.has(form));
}

/** The mentions of a block at the places to which the drafts that hold them have moved. */
function movedTo(mentions: readonly EntityMention[], was: readonly Draft[], is: readonly Draft[]): readonly EntityMention[] {
  let i = 0;
  return mentions.map(mention => {
    while (was[i]!.end < mention.span.end) i++;
    const by = is[i]!.start - was[i]!.start;
    return by === 0 ? mention : { ...mention, span: { start: mention.span.start + by, end: mention.span.end + by } };
  });
}
