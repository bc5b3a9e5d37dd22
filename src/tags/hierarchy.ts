import { foldSpace } from '../base/trim';

/** One tag with the tags under it. */
export interface TagNode {
  /** The whole path: `trade/volume`. */
  readonly tag: string;
  /** The last part of the path: `volume`. */
  readonly name: string;
  readonly children: readonly TagNode[];
}

/** The path above a tag; empty for a tag at the top. */
export function parentOf(tag: string): string {
  return tag.slice(0, Math.max(0, tag.lastIndexOf('/')));
}

/** Whether a tag is another one or stands somewhere under it. */
export function isWithin(tag: string, above: string): boolean {
  return tag === above || tag.startsWith(`${above}/`);
}

/** Whether something tagged has a tag or one under it. */
export function carries({ tags }: { readonly tags: readonly string[] }, above: string): boolean {
  return tags.some(tag => isWithin(tag, above));
}

/** A tag with `from` at its beginning replaced by `to`; `undefined` for a tag that is not within `from`. */
export function movedTag(tag: string, from: string, to: string): string | undefined {
  return isWithin(tag, from) ? to + tag.slice(from.length) : undefined;
}

/** Tags as a tree, in the given order; a path that is only implied (`trade` by `trade/volume`) gets its node too. */
export function treeOf(tags: Iterable<string>): readonly TagNode[] {
  interface Growing extends TagNode { readonly children: Growing[] }
  const top: Growing[] = [], nodes = new Map<string, Growing>();
  const nodeFor = (tag: string): Growing => {
    let node = nodes.get(tag);
    if (!node) {
      const parent = parentOf(tag);
      node = { tag, name: parent ? tag.slice(parent.length + 1) : tag, children: [] };
      nodes.set(tag, node);
      (parent ? nodeFor(parent).children : top).push(node);
    }
    return node;
  };
  for (const tag of tags) nodeFor(tag);
  return top;
}

/** A tag's path as it is kept: no white space around its parts, no empty parts. */
export function normalTag(tag: string): string {
  return tag.split('/').map(part => foldSpace(part).trim()).filter(Boolean).join('/');
}
