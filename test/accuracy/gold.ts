import { parse } from 'yaml';
import type { Span } from '../../src/base/span';

/** One right answer: where it stands (UTF-16 code units) and what is asked about it. */
export type Item = Span & { readonly text: string; readonly [field: string]: unknown };

/** What a careful reader finds in one text. A list that is left out is not scored. */
export interface Gold {
  readonly meeting: Readonly<Record<string, unknown>>;
  readonly quotes?: readonly Item[];
  readonly turns?: readonly Item[];
  readonly figures?: readonly Item[];
  readonly entities?: readonly Item[];
  /** Lines of the page; what is found there is not scored. */
  readonly furniture: readonly Span[];
}

const LISTS = ['quotes', 'turns', 'figures', 'entities'] as const;
/** How far from its label what a turn says begins at most: a role, a time and marks may stand between. */
const LABEL_GAP = 60;
type Entry = Readonly<Record<string, unknown>>;

/** An entity may be written short: `place: Nigeria`, or with its full name `person: Okonjo = Adaeze Okonjo`. */
function entryOf(entry: Entry): Entry {
  const [kind, rest] = Object.entries(entry)[0]!;
  if (Object.keys(entry).length !== 1 || typeof rest !== 'string') return entry;
  const [text, name] = rest.split(' = ');
  return { kind, text, name: name ?? text };
}

/**
 * Reads gold answers as people write them: YAML with `meeting`, `furniture` (lines) and lists whose entries give `text`
 * in reading order; each is looked up from where the one before it stands (a quote within a quote stands inside the
 * one before). Turns are found by their label. Entities may be written short (see {@link entryOf}). Throws with the entry that does not stand in the text: gold is ours.
 */
export function readGold(yaml: string, text: string): Gold {
  const raw = parse(yaml) as { meeting?: Record<string, unknown>; furniture?: string[] } & Partial<Record<typeof LISTS[number], Entry[]>>;
  const folded = foldWithMap(text);
  const find = (wanted: string, from: number): Span => {
    const at = folded.text.indexOf(fold(wanted), from);
    if (at < 0) throw new Error(`not in the text after ${JSON.stringify(folded.text.slice(from, from + 40))}: ${wanted}`);
    return { start: at, end: at + fold(wanted).length };
  };
  const back = ({ start, end }: Span): Span => ({ start: folded.map[start]!, end: folded.map[end - 1]! + 1 });
  const gold: { -readonly [K in keyof Gold]: Gold[K] } = { meeting: raw.meeting ?? {}, furniture: (raw.furniture ?? []).map(line => back(find(line, 0))) };
  for (const list of LISTS) {
    if (!raw[list]) continue;
    let from = 0, earliest = 0;
    gold[list] = raw[list].map(entryOf).map(entry => {
      const label = String(entry['text']);
      const wanted = list === 'turns' ? String(entry['label']) : label;
      let span = find(wanted, list === 'quotes' ? earliest : from);
      // A name stands in what others say too: a label is where its own turn's words come next.
      for (let at = span.start; list === 'turns' && at >= 0; at = folded.text.indexOf(fold(wanted), at + 1)) {
        const end = at + fold(wanted).length;
        const said = folded.text.slice(end, end + LABEL_GAP + fold(label).length).indexOf(fold(label));
        if (said < 0) continue;
        const start = folded.text.lastIndexOf(fold(wanted), end + said - fold(wanted).length);
        span = { start, end: start + fold(wanted).length };
        break;
      }
      from = span.end;
      earliest = span.start + 1;
      return { ...entry, ...back(span), text: wanted };
    });
  }
  return gold;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text with runs of white space as one space, and for each of its characters the offset it came from. */
function foldWithMap(text: string): { readonly text: string; readonly map: readonly number[] } {
  const out: string[] = [], map: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const space = /\s/.test(text[i]!);
    if (space && (out.length === 0 || out[out.length - 1] === ' ')) continue;
    out.push(space ? ' ' : text[i]!);
    map.push(i);
  }
  return { text: out.join(''), map };
}
