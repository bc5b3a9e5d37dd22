import type { TagDefinition } from './codebook';

/**
 * Eight colours that people with any kind of colour vision can tell apart: those of Okabe and Ito, "Color Universal Design"
 * (2008, jfly.uni-koeln.de/color), with a grey in the place of their black, which a dark theme would swallow.
 */
export const PALETTE: readonly string[] = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#d55e00', '#0072b2', '#f0e442', '#8c8c8c'];

/**
 * The colour of a tag as `#rrggbb`: the codebook's, else that of the nearest tag above it in the codebook, else one of
 * the palette that depends on the tag's name alone, so that it is the same in every file and on every machine.
 */
export function colorOf(tag: string, definitions: readonly TagDefinition[]): string {
  for (let path = tag; path; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const color = definitions.find(definition => definition.tag === path)?.color;
    if (color && /^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  }
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let i = 0; i < tag.length; i++) hash = Math.imul(hash ^ tag.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return PALETTE[(hash >>> 0) % PALETTE.length]!;
}
