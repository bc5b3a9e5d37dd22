import type { XmlElement } from '@rgrove/parse-xml';
import type { TagDefinition } from '../../tags/codebook';
import { normalTag } from '../../tags/hierarchy';
import { joined, type Notes } from './notes';
import { inside, plainGuid, said, wordsIn } from './xml';

/** The codes of a project as tags. */
export interface Codes {
  readonly tags: readonly TagDefinition[];
  /** The tag by the GUID of its code, see {@link plainGuid}. */
  readonly byGuid: ReadonlyMap<string, string>;
}

/** The codes inside `<CodeBook>`, those under others as paths: `trade`, `trade/volume`, with the notes on them as memos. A slash in a name would make a path of it and becomes a hyphen. */
export function codesOf(codeBook: XmlElement | undefined, notes: Notes): Codes {
  const tags = new Map<string, TagDefinition>(), byGuid = new Map<string, string>();
  const waiting = inside(inside(codeBook, 'Codes')[0], 'Code').map(code => ({ code, above: '' })).reverse();
  // not by recursion: who nests codes is not asked how deep
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { code, above } = next, guid = plainGuid(said(code, 'guid'));
    const name = normalTag((said(code, 'name') ?? '').replaceAll('/', '-')) || guid.slice(0, 8) || 'code';
    const tag = above ? `${above}/${name}` : name, before = tags.get(tag), memo = joined([before?.memo ?? '', ...notes.on(code, said(code, 'name'), tag)]), description = wordsIn(inside(code, 'Description')[0]).trim(), color = colorOf(said(code, 'color'));
    byGuid.set(guid, tag);
    // a code that only holds others is no tag by itself: the paths of the others tell of it
    const holds = said(code, 'isCodable')?.trim() === 'false' && !description && !color && !memo;
    if (!holds) tags.set(tag, { ...(before ?? { tag, ...(description && { description }), ...(color && { color }) }), ...(memo !== undefined && { memo }) });
    for (const under of [...inside(code, 'Code')].reverse()) waiting.push({ code: under, above: tag });
  }
  return { tags: [...tags.values()], byGuid };
}

/** `#rrggbb` of what a project gives, which may be `#rgb`; `undefined` for anything else. */
function colorOf(written: string | undefined): string | undefined {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(written?.trim() ?? '') ?? [];
  return short ? `#${[...short].map(digit => digit + digit).join('')}`.toLowerCase() : long && `#${long.toLowerCase()}`;
}
