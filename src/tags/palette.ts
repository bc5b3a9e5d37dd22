import type { TagDefinition } from './codebook';
import { isWithin } from './hierarchy';

/**
 * Eight colours that people with any kind of colour vision can tell apart: those of Okabe and Ito, "Color Universal Design"
 * (2008, jfly.uni-koeln.de/color), with a grey in the place of their black, which a dark theme would swallow.
 */
export const PALETTE: readonly string[] = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#d55e00', '#0072b2', '#f0e442', '#8c8c8c'];

/** Gives a tag's colour as `#rrggbb`. */
export type Colours = (tag: string) => string;

/**
 * The colours of tags: the codebook's, else that of the nearest tag above it in the codebook that has one. Tags of the codebook that are left get
 * the palette's other colours in their order, each its own while they last. What else is `used` gets those still free, each tag the one that its name
 * leads to or, where an earlier one has that, the next, and all of them again once each is taken; so does a tag that nobody used yet. Given in the
 * order of first use (see `inOrderOfUse`), a tag keeps its colour when others are added, and has the same on every machine, though it is written nowhere;
 * it keeps it, too, when the colour that it or another one has is written into the codebook (see `inherits`), for tags with a colour there have their
 * turn among the others, those that nobody used the last.
 */
export function coloursOf(definitions: readonly TagDefinition[], used: readonly string[] = []): Colours {
  const given = new Map(definitions.flatMap(({ tag, color }) => (color && /^#[0-9a-f]{6}$/i.test(color) ? [[tag, color.toLowerCase()] as const] : [])));
  const above = (tag: string): string | undefined => {
    for (let path = tag; path; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) if (given.has(path)) return given.get(path);
    return undefined;
  };
  const taken = new Set(definitions.map(({ tag }) => above(tag))), left = PALETTE.filter(color => !taken.has(color));
  const bare = definitions.map(({ tag }) => tag).filter(tag => above(tag) === undefined), first = bare.slice(0, left.length);
  const own = new Map(first.map((tag, i) => [tag, left[i]!])), kept = PALETTE.filter(color => !left.slice(0, first.length).includes(color)), shared = kept.length ? kept : PALETTE;
  let untaken = new Set(shared);
  const next = (tag: string): string => {
    // over the whole palette, so that it is the same however many colours the codebook has
    const from = hashOf(tag) % PALETTE.length;
    return [...PALETTE.slice(from), ...PALETTE.slice(0, from)].find(color => untaken.has(color))!;
  };
  const order = [...new Set([...bare.slice(left.length), ...used, ...given.keys()])].filter(tag => !own.has(tag) && (given.has(tag) || above(tag) === undefined));
  for (let i = 0; i < order.length;) {
    // who shares the palette this time: those with a colour of it in the codebook have that, the others the rest
    const reserved = new Set<string>(), coming: string[] = [];
    for (; i < order.length; i++) {
      const color = given.get(order[i]!), isNew = color === undefined || (shared.includes(color) && !reserved.has(color));
      if (isNew && reserved.size + coming.length === shared.length) break;
      if (color === undefined) coming.push(order[i]!); else if (isNew) reserved.add(color);
    }
    untaken = new Set(shared.filter(color => !reserved.has(color)));
    for (const tag of coming) {
      own.set(tag, next(tag));
      untaken.delete(own.get(tag)!);
    }
  }
  if (!untaken.size) untaken = new Set(shared);
  return tag => above(tag) ?? own.get(tag) ?? next(tag);
}

/** Whether a tag has its colour from one above it in the codebook, so that none is to be written down for it. */
export function inherits(definitions: readonly TagDefinition[], tag: string): boolean {
  return definitions.some(one => one.color && one.tag !== tag && isWithin(tag, one.tag));
}

/** FNV-1a, 32 bits, mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
