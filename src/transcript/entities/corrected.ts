import { foldSpace } from '../../base/trim';
import type { Corrections, KnownName } from '../../base/names';
import type { Span } from '../../base/span';
import type { Draft } from './draft';
import type { NamedBlock } from './named-block';

/** Applies to the drafts of one block (`home` its index) what the analyst said. */
export type Corrector = (drafts: readonly Draft[], block: NamedBlock, home: number) => readonly Draft[];

/** What applies the analyst's word: known names are found wherever their forms stand as whole words, ignored phrases are taken out. */
export function correctorOf(corrections: Corrections): Corrector {
  if (!corrections.names.length && !corrections.ignore.length) return drafts => drafts;
  const forms = new Map<string, { readonly words: readonly string[]; readonly known: KnownName | null }[]>();
  const add = (form: string, known: KnownName | null): void => {
    const words = wordsOf(form);
    if (!words.length) return;
    const list = forms.get(words[0]!);
    if (list) list.push({ words, known });
    else forms.set(words[0]!, [{ words, known }]);
  };
  for (const known of corrections.names) for (const form of [known.name, ...known.also]) add(form, known);
  for (const phrase of corrections.ignore) add(phrase, null);
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);

  return (drafts, { tokens: { text, starts, ends, count }, kind }, home) => {
    const given: Draft[] = [], ignored: Span[] = [];
    for (let i = 0; i < count; i++) {
      const list = forms.get(text.slice(starts[i], ends[i]));
      const hit = list?.find(({ words }) => words.every((word, j) => i + j < count && text.slice(starts[i + j], ends[i + j]) === word));
      if (!hit) continue;
      const last = i + hit.words.length - 1;
      const start = starts[i]!, end = ends[last]!;
      if (!hit.known) ignored.push({ start, end });
      else given.push({ home, start, end, text: foldSpace(text.slice(starts[i], ends[last])), block: kind, around: null, role: null, kind: hit.known.kind, name: hit.known.name, code: null, reason: 'in the names of this workspace', sure: 'given' });
      i = last;
    }
    return merge(drafts, given, ignored);
  };
}

/** The words and signs of a form, as tokens have them: cut at white space and around signs. */
function wordsOf(form: string): string[] {
  return form.match(/[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{Nd}]/gu) ?? [];
}

/** Given names in place of the drafts they touch; a draft that an ignored phrase covers is gone. */
function merge(drafts: readonly Draft[], given: readonly Draft[], ignored: readonly Span[]): readonly Draft[] {
  const kept: Draft[] = [];
  let g = 0, n = 0;
  for (const draft of drafts) {
    while (g < given.length && given[g]!.end <= draft.start) g++;
    while (n < ignored.length && ignored[n]!.end <= draft.start) n++;
    if (g < given.length && given[g]!.start < draft.end) continue;
    if (n < ignored.length && ignored[n]!.start <= draft.start && ignored[n]!.end >= draft.end) continue;
    kept.push(draft);
  }
  return [...kept, ...given].sort((a, b) => a.start - b.start);
}
