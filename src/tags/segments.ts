import { span, type Span } from '../base/span';

/** A stretch of text that the same layers cover from end to end. */
export interface Segment {
  readonly span: Span;
  /** Indices of the layers, in the order in which they were given. */
  readonly layers: readonly number[];
}

/**
 * Cuts overlapping layers into stretches that do not overlap, in the order of the text; what no layer covers is left
 * out. `n` layers take O(n log n) and the size of the result, which is at most quadratic where all overlap.
 */
export function segmentsOf(layers: readonly Span[]): readonly Segment[] {
  const edges = layers.flatMap(({ start, end }, layer) => (start < end ? [{ at: start, layer, opens: true }, { at: end, layer, opens: false }] : []));
  edges.sort((a, b) => a.at - b.at);
  const open = new Set<number>(), segments: Segment[] = [];
  let from = 0;
  for (const { at, layer, opens } of edges) {
    if (open.size && at > from) segments.push({ span: span(from, at), layers: [...open].sort((a, b) => a - b) });
    if (opens) open.add(layer); else open.delete(layer);
    from = at;
  }
  return segments;
}
