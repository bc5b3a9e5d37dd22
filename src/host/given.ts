import { NOTHING_GIVEN, type Given } from '../base/names';
import { locate } from '../tags/anchor';
import { haystackOf } from '../tags/haystack';
import type { SidecarModel } from './services';

/**
 * What the analyst set for a transcript in its sidecar, for the reader: fields of the meeting, and who speaks which
 * passage of `text`. A passage that is not to be found without doubt is left out: a guess would put words in a mouth.
 */
export function givenOf(model: SidecarModel | undefined, text: string): Given {
  if (!model) return NOTHING_GIVEN;
  const { meeting, speakers } = model.sidecar;
  if (speakers.length === 0) return { meeting, speakers: [] };
  const haystack = haystackOf(text);
  return { meeting, speakers: speakers.flatMap(({ speaker, ...selector }) => {
    const { span } = locate(text, selector, haystack);
    return span ? [{ span, speaker }] : [];
  }) };
}
