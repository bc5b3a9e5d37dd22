import { SIDECAR_SUFFIX } from './files';

/** A sidecar whose transcript is beside it under a name that differs in capitals alone. */
export interface Respelt {
  /** Their paths, with `/`. */
  readonly sidecar: string;
  readonly transcript: string;
}

/**
 * The sidecars that were left behind where a transcript was renamed in its capitals alone. Some file systems still find them by the new name, others,
 * as that of a colleague, do not. Only where it is plain which transcript is meant: there is none of the sidecar's own name, one in its folder
 * that differs in capitals alone, and that has no sidecar yet.
 */
export function respelt(sidecars: readonly string[], transcripts: readonly string[]): readonly Respelt[] {
  const present = new Set(transcripts), taken = new Set(sidecars), byName = new Map<string, string[]>();
  for (const path of transcripts) put(byName, path);
  const strays = sidecars.filter(path => !present.has(path.slice(0, -SIDECAR_SUFFIX.length))), wanting = new Map<string, string[]>();
  for (const path of strays) put(wanting, path);
  return strays.flatMap(sidecar => {
    const found = byName.get(keyOf(sidecar.slice(0, -SIDECAR_SUFFIX.length))) ?? [], [transcript] = found;
    const isPlain = found.length === 1 && wanting.get(keyOf(sidecar))!.length === 1 && !taken.has(transcript + SIDECAR_SUFFIX);
    return isPlain ? [{ sidecar, transcript: transcript! }] : [];
  });
}

function put(by: Map<string, string[]>, path: string): void {
  const key = keyOf(path), list = by.get(key);
  if (list) list.push(path); else by.set(key, [path]);
}

/** The folder as it is, and the name whatever its capitals. */
function keyOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return path.slice(0, slash) + path.slice(slash).toLowerCase();
}
