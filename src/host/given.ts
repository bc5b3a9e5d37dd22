import { NOTHING_GIVEN, type Given } from '../base/names';
import type { SidecarModel } from './services';

/** What the analyst set for a transcript in its sidecar, for the reader: fields of the meeting and who speaks which passage of `text`. */
export function givenOf(model: SidecarModel | undefined, _text: string): Given {
  if (!model) return NOTHING_GIVEN;
  return { meeting: model.sidecar.meeting, speakers: [] };
}
