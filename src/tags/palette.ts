import type { TagDefinition } from './codebook';

/**
 * Eight colours that people with any kind of colour vision can tell apart: those of Okabe and Ito, "Color Universal Design"
 * (2008, jfly.uni-koeln.de/color), with a grey in the place of their black, which a dark theme would swallow.
 */
export const PALETTE: readonly string[] = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#d55e00', '#0072b2', '#f0e442', '#8c8c8c'];

/**
 * The colour of a tag as `#rrggbb`: the codebook's, else that of the nearest tag above it in the codebook that has one. Tags of
 * the codebook that are left get the palette's other colours in their order, each its own while they last; any other tag
 * gets one of those still free, by its name alone, so that it is the same in every file and on every machine.
 */
export function colorOf(tag: string, definitions: readonly TagDefinition[]): string {
  const { colors, free } = coloursOf(definitions);
  return given(tag, definitions) ?? colors.get(tag) ?? free[hashOf(tag) % free.length]!;
}

/** What the codebook says of a tag's colour, or of a tag's above it. */
function given(tag: string, definitions: readonly TagDefinition[]): string | undefined {
  for (let path = tag; path; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const color = definitions.find(definition => definition.tag === path)?.color;
    if (color && /^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  }
  return undefined;
}

/** The colours of a codebook's tags that it gives none, and those that no tag of it has; all of the palette where none is left. */
interface Colours {
  readonly colors: ReadonlyMap<string, string>;
  readonly free: readonly string[];
}

const known = new WeakMap<readonly TagDefinition[], Colours>();

function coloursOf(definitions: readonly TagDefinition[]): Colours {
  let colours = known.get(definitions);
  if (!colours) known.set(definitions, colours = shareOut(definitions));
  return colours;
}

function shareOut(definitions: readonly TagDefinition[]): Colours {
  const colored = definitions.map(({ tag }) => [tag, given(tag, definitions)] as const), taken = new Set(colored.map(([, color]) => color));
  const left = PALETTE.filter(color => !taken.has(color)), bare = colored.filter(([, color]) => color === undefined);
  const free = left.slice(bare.length);
  return { colors: new Map(bare.slice(0, left.length).map(([tag], i) => [tag, left[i]!])), free: free.length ? free : PALETTE };
}

/** FNV-1a, 32 bits, mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
