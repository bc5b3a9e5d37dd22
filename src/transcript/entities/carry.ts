import { LEFT_OUT } from '../lexicon/companies';
import { remembered } from '../../base/remembered';
import type { Draft, TextBetween } from './draft';

/** What one confident typing of a name tells of its other mentions. */
interface Carried {
  readonly kind: NonNullable<Draft['kind']>;
  readonly name: string | null;
  readonly code: string | null;
}

/**
 * Lets one confident typing in the text carry to all mentions of the same words, a definition in brackets to the short form
 * (`Food and Agriculture Organization (FAO)`), and the name of a company to the short form without its legal ending.
 * Linear in the drafts.
 */
export function carry(drafts: readonly Draft[], textBetween: TextBetween): void {
  const sure = new Map<string, Carried>();
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (!draft.kind || draft.kind === 'person' || draft.sure === 'weak' || draft.sure === 'low') continue;
    const carried: Carried = { kind: draft.kind, name: draft.name, code: draft.code };
    if (!sure.has(draft.text)) sure.set(draft.text, carried);
    const short = drafts[i + 1];
    if (short && short.start - draft.end <= 3 && /^ ?\(["“]?$/.test(textBetween(draft, short)) && (isShortFormOf(short.text, draft.text) || draft.kind === 'organisation' && short.kind === null && (ACRONYM.test(short.text) || SHORTENED.test(short.text) && short.text.length < draft.text.length))) {
      draft.name ??= draft.text;
      const name = ownerOf(short.text, draft.name);
      sure.set(short.text, { kind: draft.kind, name, code: draft.code });
      short.kind = draft.kind;
      short.name = name;
      short.code = draft.code;
      short.sure = 'high';
      short.reason = `stands in brackets after "${draft.text}"`;
    }
  }
  // `NUT` of `National Union of Teachers`, though no brackets say so: the first letters of all its longer words, in a text with one such body
  const initials = new Map<string, string | null>(), pairs = repeatedPairs(drafts);
  for (const { kind, text, sure: how } of drafts) {
    if (kind !== 'organisation' || how === 'weak' || how === 'low' || !text.includes(' ')) continue;
    const letters = capitalsOf(text);
    if (letters.length > 2 || pairs.has(letters)) initials.set(letters, initials.has(letters) && initials.get(letters) !== text ? null : text);
  }
  if (initials.size) for (const draft of drafts) {
    // what has a short form in the text is its own full name
    if (draft.kind === 'organisation' && draft.name === null && draft.text.includes(' ') && initials.get(capitalsOf(draft.text)) === draft.text) draft.name = draft.text;
    if (draft.text.includes(' ')) continue;
    const full = draft.kind === null || draft.kind === 'organisation' && (draft.name ?? draft.text) === draft.text ? initials.get(draft.text.replace(/(?<=\p{Lu})\p{Ll}(?=\p{Lu})/gu, '')) : null;
    if (full && !sure.has(draft.text)) sure.set(draft.text, { kind: 'organisation', name: full, code: null });
    else if (full && sure.get(draft.text)!.name === null) sure.set(draft.text, { kind: 'organisation', name: full, code: null });
  }
  for (const draft of drafts) {
    const found = sure.get(draft.text);
    if (!found || draft.kind === 'person' && draft.sure !== 'weak') continue;
    if (draft.kind && draft.sure !== 'weak' && draft.sure !== 'low') {
      if (draft.kind === found.kind && (draft.name === null || draft.name === draft.text)) draft.name = found.name ?? draft.name;
      continue;
    }
    draft.kind = found.kind;
    draft.name = found.name;
    draft.code = found.code;
    draft.sure = 'medium';
    draft.reason = `"${draft.text}" is named as such elsewhere in the text`;
  }
}

/** Whose short form stands behind a body's name: of `Bureau of the Harbour Council (HC)` the council's, else the body's own. */
function ownerOf(short: string, name: string): string {
  const at = name.lastIndexOf(' of the '), owner = name.slice(at + 8);
  return at > 0 && owner.includes(' ') && capitalsOf(owner) === short && capitalsOf(name) !== short ? owner : name;
}

/** The words of two capitals that stand more than once. */
function repeatedPairs(drafts: readonly Draft[]): ReadonlySet<string> {
  const seen = new Set<string>(), again = new Set<string>();
  for (const { text } of drafts) if (text.length < 5 && /^\p{Lu}{2}$/u.test(text)) (seen.has(text) ? again : seen).add(text);
  return again;
}

/** Two words that stand in brackets behind a body's name: what it is called for short (`Cal Fire`). */
const SHORTENED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** A short form in capitals: right behind a body's name in brackets it is that body's, whatever its letters (`Central Bank of Eslandia (BCE)`). */
const ACRONYM = /^(?=.{2,10}$)\p{Lu}[\p{L}\d&-]*\p{Lu}\p{Ll}?$/u;

/** A name without the legal forms that end it. */
const withoutForm = remembered(text => text.replace(LEFT_OUT, '').replace(LEFT_OUT, ''));
/** The capitals with which the words of a name begin. */
const capitalsOf = remembered(text => text.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word)).map(word => word[0]).join(''));
/** The most words at the beginning of a name that may stand for it. */
const MOST_SHORT = 3;

/**
 * The short forms of organisations that are named in full: `Hartfeld` for `Hartfeld AG`, `Castleport` for `Castleport Group plc`.
 * A form whose kind is known by itself stays what it is. Linear in the drafts.
 */
export function shortForms(drafts: readonly Draft[], isName: (word: string) => boolean): void {
  const full = new Map<string, string>(), places = new Set<string>();
  for (const { kind, text } of drafts) if (kind === 'place') places.add(text);
  const areas = new Set(Array.from(places, text => text.split(' ', 1)[0]!));
  for (const draft of drafts) {
    const { kind, text, name, sure } = draft;
    if (kind !== 'organisation' || sure === 'weak' || sure === 'low' || name && name !== text) continue;
    const bare = withoutForm(text), words = bare.split(' ');
    const legal = bare !== text, least = legal ? 1 : Math.max(1, words.length - 1);
    for (let n = least; n <= Math.min(words.length, MOST_SHORT); n++) {
      const short = words.slice(0, n).join(' ');
      if (short === text || n === 1 && (!isName(short) || !legal && areas.has(short) || !legal && words.length > 3)) continue;
      const before = full.get(short);
      if (before !== undefined && !(legal && !LEFT_OUT.test(before))) continue;
      full.set(short, text);
      draft.name = text;
    }
  }
  if (!full.size) return;
  for (const draft of drafts) {
    const name = full.get(draft.text);
    if (name === undefined || draft.around === 'locative' && draft.kind === null && !LEFT_OUT.test(name) || draft.name && draft.name !== draft.text) continue;
    const isKnown = draft.kind !== null && draft.sure !== 'weak' && draft.sure !== 'low';
    // a body of its own: `the Harbour Union` is not the Harbour Union Commission
    if (isKnown && (draft.kind !== 'organisation' || draft.text.includes(' ') && !LEFT_OUT.test(name))) continue;
    draft.kind = 'organisation';
    draft.name = name;
    draft.sure = 'medium';
    draft.reason = `short for "${name}"`;
  }
}

/** Whether a word of capitals is made of the first letters of a name's words, small words counted or not. */
export function isShortFormOf(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2 || letters.length > 12 || short.includes(' ') || short.length > letters.length + 3) return false;
  const words = name.split(/[\s-]+/).filter(Boolean);
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).map(word => word[0]).join('');
  const all = words.map(word => word[0]!.toUpperCase()).join('');
  if (capitals === letters || all === letters) return true;
  // `Belarusian Television and Radio Company (Belteleradio)` and the like have no rule; letters in their order, the first one first, do
  let at = 0;
  for (const letter of letters) {
    at = name.toUpperCase().indexOf(letter, at) + 1;
    if (!at) return false;
  }
  return letters[0] === name[0]?.toUpperCase() && letters.length >= Math.ceil(words.length / 2) && capitals.length >= 2;
}
