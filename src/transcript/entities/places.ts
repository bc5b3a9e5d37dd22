import { pairMap, type PairMap } from '../../base/pairs';
import { REPUBLIC_OF, SUBDIVISION } from '../lexicon/areas';
import { IN_FULL } from '../lexicon/ru/areas';
import { nominativeArea } from '../lexicon/ru/nominative';
import type { Draft } from './draft';
import { unmarked } from './fold';
import type { Vocabulary } from './vocabulary';
import { Word } from './entry';

/**
 * Names places as the text does: an area by its fullest form, its bare city name too where that stands for the area
 * (`trade with Kursk`), and adds ISO 3166-2 codes. A city stays itself where the text has no area for it, and where the
 * text is somewhere in the city (`in Kursk`), but for what one trades or talks `with`.
 */
export function settlePlaces(drafts: readonly Draft[], vocabulary: Vocabulary): void {
  const areas = new Map<string, string>(), named = new Map<string, string>(), bares = new Map<string, string | null>(), byCode = new Map<string, string>(), republics = new Set<string>();
  for (const draft of drafts) {
    if (draft.kind !== 'place') continue;
    if (draft.code?.length === 2) continue;
    const text = !vocabulary.words.declines ? draft.text : draft.name !== null && (REPUBLIC_OF.test(draft.name) || IN_FULL.test(draft.name)) ? draft.name : nominativeArea(draft.text), republic = REPUBLIC_OF.exec(text)?.[1];
    let bare = bares.get(draft.text);
    if (bare === undefined) bares.set(draft.text, bare = republic ?? bareArea(text, vocabulary));
    if (bare === null) continue;
    if (!areas.has(bare)) areas.set(bare, text);
    draft.code ??= vocabulary.regionCodes.get(unmarked(bare)) ?? null;
    // `Karsk County` and `Karsk Valley` are two, `Karsk Oblast` and `Karsk region` are one
    const key = `${bare} ${sortOf(text, vocabulary.areaEndings)}`;
    if (!named.has(key)) named.set(key, text);
    draft.name = named.get(key)!;
    if (draft.code?.includes('-') && !byCode.has(draft.code)) byCode.set(draft.code, draft.name);
    if (republic) republics.add(republic);
  }
  const visited = new Set<string>();
  for (const draft of drafts) if (draft.kind === 'place' && draft.around === 'locative') visited.add(draft.text);
  for (const draft of drafts) {
    // `Karsk` alone, where the text speaks of the `Karsk region`
    if (draft.kind === null && draft.sure !== 'weak' && areas.has(draft.text)) { draft.kind = 'place'; draft.sure = 'medium'; }
    if (draft.kind !== 'place' || draft.code?.length === 2) continue;
    const city = areas.get(draft.text) ?? areas.get(draft.name ?? ''), area = city ?? (draft.code === null ? undefined : byCode.get(draft.code));
    if (!area || draft.name === area || city && !republics.has(draft.text) && (draft.around === 'locative' || visited.has(draft.text) && draft.around !== 'partner')) continue;
    draft.reason = `stands for ${area}, which the text names`;
    draft.name = area;
    draft.code = vocabulary.regionCodes.get(unmarked(draft.text)) ?? draft.code;
  }
}

/** What sort of area a name ends with: `region` for all that a country is made up of, else its word. */
function sortOf(text: string, areaEndings: readonly string[]): string {
  const written = text.slice(text.lastIndexOf(' ') + 1), word = written.toLowerCase();
  return SUBDIVISION.test(word) || isAreaSlip(written, areaEndings) ? 'region' : word;
}

/** Names a country as the text does where that has another name for it than the usual one (`Burma`), its people too (`Burmese`) where those are called by it. */
export function nameCountries(drafts: readonly Draft[], { ownForms, words: { declines } }: Vocabulary): void {
  const own = new Map<string, string | null>();
  for (const { kind, code, text, name } of drafts) {
    if (kind !== 'place' || code?.length !== 2) continue;
    const form = ownForms.get(text);
    if (form === undefined && (text === name || declines && text.slice(0, SAME) === name?.slice(0, SAME))) own.set(code, null);
    else if (form !== undefined && !own.has(code)) own.set(code, form);
  }
  for (const draft of drafts) {
    const name = draft.code?.length === 2 && (draft.kind === 'place' || !declines && draft.kind === 'group') ? own.get(draft.code) : null;
    if (name) draft.name = name;
  }
}

/** The usual name of a country in another case begins with as many letters of it. */
const SAME = 3;

/** Whether a word lacks only the last letter of a word for an area: a slip of the pen (`Oblas`). */
export function isAreaSlip(word: string, areaEndings: readonly string[]): boolean {
  return word.length > 4 && areaEndings.some(ending => ending.length === word.length + 1 && ending.startsWith(word));
}

/** `Kursk` of `Kursk Oblast`, `Kursk region`; `null` where no word for an area ends the name. */
function bareArea(text: string, { entries, areaEndings }: Vocabulary): string | null {
  let end = text.length, found = false;
  for (;;) {
    const space = text.lastIndexOf(' ', end - 1);
    if (space <= 0) break;
    const word = text.slice(space + 1, end);
    if (!((entries.get(word)?.flags ?? 0) & (Word.AreaEnding | Word.AreaNoun)) && !isAreaSlip(word, areaEndings)) break;
    end = space;
    found = true;
  }
  return found ? text.slice(0, end) : null;
}

/** The fullest form that the text uses for each name of the lists, by kind and that name: a text that only says `UN` means no longer form. */
export function fullestForms(drafts: readonly Draft[], declines: boolean): PairMap<string> {
  const forms = pairMap<string>();
  for (const draft of drafts) {
    if (!draft.kind || draft.kind === 'person' || draft.kind === 'group' || !draft.name || draft.code?.length === 2 || draft.name === `the ${draft.text}`) continue;
    const before = forms.get(draft.kind, draft.name);
    if (before === draft.name) continue;
    // the same words in another case are the name of the lists, and `Лумская` before `и Заречная области` has no shorter one
    if (declines && (draft.text.split(' ').length === draft.name.split(' ').length || IN_FULL.test(draft.name)) && draft.text.slice(0, 3) === draft.name.slice(0, 3)) { forms.set(draft.kind, draft.name, draft.name); continue; }
    if (before === undefined || draft.text === draft.name || before.length < draft.text.length) forms.set(draft.kind, draft.name, draft.text);
  }
  return forms;
}
