import { isAlias, isMap, isScalar, isSeq, type Alias, type Node } from 'yaml';

/*
 * `&name` in front of a value gives it a name, and `*name` stands for it from then on (YAML 1.2.2, 7.1). PyYAML writes so on its own whatever the same
 * object of a program stands for: two annotations with the same list of tags.
 */

/** Aliases may repeat so many UTF-16 code units beyond the length of their text: what a few lines say may not grow without bound. */
const MOST_REPEATED = 1 << 20;

const meant = new WeakMap<Alias, Node>();

/** What a node stands for: an alias for the text, or the list of texts, that it names; any other node for itself. */
export function meaningOf(node: unknown): unknown {
  return isAlias(node) ? meant.get(node) : node;
}

/**
 * Finds what each alias of a document stands for, so that {@link meaningOf} can tell. Only texts and lists of texts are looked for, as nothing
 * else of ours is repeated. Gives the aliases in order, and those of them that name nothing in front of them.
 */
export function followAliases(root: unknown, length: number): { readonly aliases: readonly Alias[]; readonly dangling: readonly Alias[] } {
  const named = new Map<string, Node>(), aliases: Alias[] = [], dangling: Alias[] = [];
  let left = length + MOST_REPEATED;
  const walk = (node: unknown): void => {
    if (isAlias(node)) {
      const target = named.get(node.source), size = target ? target.range![1] - target.range![0] : 0;
      aliases.push(node);
      if (!target) dangling.push(node);
      else if (isRepeatable(target) && (left -= size) >= 0) meant.set(node, target);
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor !== undefined) named.set(node.anchor, node);
    if (isSeq(node)) node.items.forEach(walk);
    else if (isMap(node)) for (const { key, value } of node.items) { walk(key); walk(value); }
  };
  walk(root);
  return { aliases, dangling };
}

function isRepeatable(node: Node): boolean {
  return isScalar(node) || (isSeq(node) && node.items.every(item => isScalar(item)));
}
