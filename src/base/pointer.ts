/**
 * Whether a text is only what Git LFS keeps in the place of a file until it is fetched: a few lines, the first of which says so
 * (its specification of pointers: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, under 1024 bytes).
 */
export function isPointer(text: string): boolean {
  return text.length < 1024 && /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/.test(text);
}
