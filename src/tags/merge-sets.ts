/** Three-way merge of sets, in our order: what either side added is in, what either side took away is out. */
export function mergeSets(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const gone = base.filter(item => !ours.includes(item) || !theirs.includes(item));
  return [...new Set([...ours, ...theirs])].filter(item => !gone.includes(item));
}
