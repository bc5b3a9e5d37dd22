import { soundOf } from './fold';
import type { LinkContext, NamedBlock } from './named-block';

/** So many letters of how two names sound are the same where one may be taken for the other (`peopleOf`). */
const FIRST = 4;

/** How the words of a name begin to sound, each once: whole, and at their hyphens and apostrophes. Names that may be one person's have one of them in common. */
export function soundsIn(name: string): readonly string[] {
  const words = [...name.split(/[\s[\](),]+/u), ...name.split(/[^\p{L}]+/u)];
  // the genitive of a Russian surname has one letter more
  return [...new Set(words.map(word => soundOf(word).replace(/а$/u, '').slice(0, FIRST)).filter(Boolean))];
}

/** In how many blocks of a text something that may be a name begins to sound like this. */
export type Sounds = ReadonlyMap<string, number>;

/** How names sound in all blocks but some, and then in the version with others in their place. */
export interface SoundsBesides {
  /** Whether any name sounds like this that may stand in the other blocks, or that the header or the analyst tell. */
  readonly has: (sound: string) => boolean;
  /** How names sound in the version with the other blocks; `null` while nobody has asked. */
  readonly now: () => Sounds | null;
}

/** Counts how names sound in the blocks of a version when first asked; `gone` are those that an edit changed, and `come` the ones in their place. */
export function soundsBesides(before: Sounds | null, blocks: () => readonly NamedBlock[], gone: readonly NamedBlock[], come: readonly NamedBlock[], { header, corrections }: LinkContext): SoundsBesides {
  let known = before;
  const given = [...header.people.map(({ name }) => name), ...corrections.names.flatMap(({ name, also }) => [name, ...also])];
  return {
    has(sound) {
      known ??= counted(new Map(), blocks(), 1);
      return (known.get(sound) ?? 0) > gone.filter(block => soundsOf(block).has(sound)).length || given.some(name => soundsIn(name).includes(sound));
    },
    now: () => known && counted(counted(new Map(known), gone, -1), come, 1),
  };
}

function counted(sounds: Map<string, number>, blocks: readonly NamedBlock[], by: number): Map<string, number> {
  for (const block of blocks) for (const sound of soundsOf(block)) sounds.set(sound, (sounds.get(sound) ?? 0) + by);
  return sounds;
}

/** How what may be names in a block begins to sound. */
function soundsOf({ tokens, candidates }: NamedBlock): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ start, end }) => soundsIn(tokens.text.slice(start, end))));
}
