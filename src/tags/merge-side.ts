import { FIELD_KEYS, fieldsOf } from './change';
import { commentsIn, parseYaml, sequenceOf, textOf, valueOf } from './document';
import type { Annotation, Sidecar } from './model';
import { annotationBlocks, readSidecar } from './sidecar';
import { blockOf } from './splice';
import { itemLines } from './text-places';

/** One of the versions that meet in a merge: what stands in it, and each annotation's block as it is written. */
export interface Side {
  readonly yaml: string;
  readonly sidecar: Sidecar;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly blocks: ReadonlyMap<string, string>;
  /** Of each annotation what Readout does not know or does not read: keys of others, comments; as it is written. */
  readonly extras: ReadonlyMap<string, string>;
  /** What stands in the list of annotations and is none: it cannot be merged by itself, and must not be lost. */
  readonly strays: readonly string[];
  /** The blocks under `speakers:` as they are written, by {@link passageKey}. */
  readonly speakers: ReadonlyMap<string, string>;
}

/** What tells one passage under `speakers:` from another. */
export function passageKey({ start, quote }: { readonly start: number; readonly quote: string }): string {
  return `${start} ${quote}`;
}

/** Takes a version apart. */
export function sideOf(yaml: string): Side {
  const sidecar = readSidecar(yaml), source = parseYaml(yaml), { root, text } = source, blocks = new Map<string, string>(), extras = new Map<string, string>(), strays: string[] = [];
  const annotations = new Map(sidecar.annotations.map(annotation => [annotation.id, annotation]));
  const list = root ? sequenceOf(valueOf(root, 'annotations')) : undefined;
  if (root && list) {
    const comments = commentsIn(source);
    let next = 0;
    annotationBlocks(root).forEach(({ id, map }, index) => {
      const lines = list.flow ? undefined : itemLines(text, list, index), own: string[] = [];
      while (lines && next < comments.length && comments[next]!.start < lines.start) next++;
      for (; lines && next < comments.length && comments[next]!.start < lines.end; next++) own.push(text.slice(comments[next]!.start, comments[next]!.end));
      const block = blockOf(text, list, index);
      if (id === undefined || !annotations.has(id)) strays.push(block ?? JSON.stringify(map?.toJSON() ?? null));
      if (id === undefined) return;
      if (block !== undefined) blocks.set(id, block);
      const unknown = (map?.items ?? []).filter(({ key }) => !FIELD_KEYS.has(textOf(key) ?? '')).map(({ key, value }) => `${textOf(key)}: ${JSON.stringify((value as { toJSON?(): unknown } | null)?.toJSON?.())}`);
      extras.set(id, [...unknown, ...own].join('\n'));
    });
  }
  const spoken = root ? sequenceOf(valueOf(root, 'speakers')) : undefined, speakers = new Map<string, string>();
  spoken?.items.forEach((_, index) => {
    const block = blockOf(text, spoken, index), passage = sidecar.speakers[index];
    if (block !== undefined && passage && spoken.items.length === sidecar.speakers.length) speakers.set(passageKey(passage), block);
  });
  return { yaml, sidecar, annotations, blocks, extras, strays, speakers };
}

/** Whether two annotations hold the same. */
export function sameFields(a: Annotation, b: Annotation): boolean {
  return JSON.stringify(fieldsOf(a)) === JSON.stringify(fieldsOf(b));
}

/** Whether two sides wrote an annotation alike, comments and keys that Readout does not know included. */
export function sameBlock(a: Side, b: Side, id: string): boolean {
  const one = a.blocks.get(id), other = b.blocks.get(id);
  if (one !== undefined && one === other) return true;
  return (one === undefined || other === undefined) && a.extras.get(id) === b.extras.get(id) && sameFields(a.annotations.get(id)!, b.annotations.get(id)!);
}
