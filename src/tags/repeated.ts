import { isMap, isScalar, isSeq, type Scalar } from 'yaml';

/**
 * The keys that stand a second time in their mapping, in the order of the text, at most `most`. YAML forbids them (YAML 1.2.2, 3.2.1.1), and of two
 * values only one can be read: the other would be out of sight. Linear, which the parser's own check is not.
 */
export function repeatedKeys(node: unknown, most: number): readonly Scalar[] {
  const found: Scalar[] = [], waiting = [node];
  for (let one = waiting.pop(); one !== undefined && found.length < most; one = waiting.pop()) {
    if (isSeq(one)) for (let i = one.items.length - 1; i >= 0; i--) waiting.push(one.items[i] ?? null);
    if (!isMap(one)) continue;
    const seen = new Set<unknown>();
    for (const { key } of one.items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value)) found.push(key); else seen.add(key.value);
    }
    for (let i = one.items.length - 1; i >= 0; i--) waiting.push(one.items[i]!.value ?? null);
  }
  return found.slice(0, most);
}
