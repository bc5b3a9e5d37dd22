import type { Draft } from './draft';
import { unmarked } from './fold';
import type { Vocabulary } from './vocabulary';
import { Word } from './vocabulary';

/**
 * Names places as the text does: an area by its fullest form, its bare city name too where that stands for the area
 * (`trade with Kursk`), and adds ISO 3166-2 codes. A city that one is in, or that the text has no area for, stays itself.
 */
export function settlePlaces(drafts: readonly Draft[], vocabulary: Vocabulary): void {
  const areas = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.kind !== 'place') continue;
    const bare = bareArea(draft.text, vocabulary);
    if (bare === null) continue;
    if (!areas.has(bare)) areas.set(bare, draft.text);
    draft.code ??= vocabulary.regionCodes.get(unmarked(bare)) ?? null;
    draft.name = areas.get(bare)!;
  }
  for (const draft of drafts) {
    if (draft.kind !== 'place' || draft.code?.length === 2) continue;
    const area = areas.get(draft.text) ?? areas.get(draft.name ?? '');
    if (!area || draft.name === area || draft.around === 'locative') continue;
    draft.reason = `stands for ${area}, which the text names`;
    draft.name = area;
    draft.code = vocabulary.regionCodes.get(unmarked(draft.text)) ?? draft.code;
  }
}

/** `Kursk` of `Kursk Oblast`, `Kursk region`; `null` where no word for an area ends the name. */
function bareArea(text: string, { entries }: Vocabulary): string | null {
  let end = text.length, found = false;
  for (;;) {
    const space = text.lastIndexOf(' ', end - 1);
    if (space <= 0) break;
    if (!((entries.get(text.slice(space + 1, end))?.flags ?? 0) & (Word.AreaEnding | Word.AreaNoun))) break;
    end = space;
    found = true;
  }
  return found ? text.slice(0, end) : null;
}

/** The fullest form that the text uses for each name of the lists, by that name: a text that only says `UN` means no longer form. */
export function fullestForms(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const draft of drafts) {
    if (!draft.kind || draft.kind === 'person' || draft.kind === 'group' || !draft.name || draft.code?.length === 2) continue;
    const key = `${draft.kind}\n${draft.name}`, before = forms.get(key);
    if (before === undefined || before.length < draft.text.length) forms.set(key, draft.text);
  }
  return forms;
}
