import type { EntityKind } from '../base/names';
import type { AnchorState } from '../tags/model';
import type { FigureKind, Layout, Meeting, Modifier } from '../transcript/model';
import type { Remembered } from './loader';
import type { FigureRow, MeetingSummary } from './summary';

type Cell = number | null;
/** A remembered file as one row: strings that many meetings share are numbers of a table, lists of records are flat. */
type Row =
  | readonly [uri: string, stamp: string]
  | readonly [
    uri: string, stamp: string, path: string, layout: number, language: number, meeting: Meeting, words: number, quotes: number, annotations: number,
    speakers: readonly Cell[], names: readonly Cell[], figures: readonly Cell[], tags: readonly number[], authors: readonly number[], states: readonly number[],
  ];

/** How many cells a record of each list takes. */
const SPEAKER = 3, NAME = 4, FIGURE = 13;

/** Turns remembered files into lines of JSON; `strings` is the table that the lines mean, complete after the last. */
export function createRowWriter(): { readonly strings: Iterable<string>; row(uri: string, remembered: Remembered): string } {
  const table = new Map<string, number>();
  const id = (text: string): number => {
    let known = table.get(text);
    if (known === undefined) table.set(text, known = table.size);
    return known;
  };
  const maybe = (text: string | null): Cell => (text === null ? null : id(text));
  return {
    strings: { [Symbol.iterator]: () => table.keys() },
    row(uri, { stamp, summary }) {
      if (!summary) return JSON.stringify([uri, stamp] satisfies Row);
      const { path, layout, language, meeting, words, quotes, annotations, speakers, names, figures, tags, authors, states } = summary;
      const row: Row = [
        uri, stamp, path, id(layout), id(language), meeting, words, quotes, annotations,
        speakers.flatMap(({ name, passages, share }) => [id(name), passages, share]),
        names.flatMap(({ name, kind, count, code }) => [id(name), id(kind), count, maybe(code)]),
        figures.flatMap(({ kind, text, low, high, unit, modifier, subject, speaker, namedYear, start, end, sentenceStart, sentenceEnd }) => [
          id(kind), id(text), low, high, maybe(unit), maybe(modifier), maybe(subject), maybe(speaker), maybe(namedYear), start, end, sentenceStart, sentenceEnd,
        ]),
        tags.map(id), authors.map(id), states.map(id),
      ];
      return JSON.stringify(row);
    },
  };
}

/** Reads the lines back by their table; throws on a line that means what is not in the table. */
export function createRowReader(strings: readonly string[]): (line: string) => readonly [uri: string, remembered: Remembered] {
  const at = (cell: Cell | undefined): string => {
    const text = typeof cell === 'number' ? strings[cell] : undefined;
    if (text === undefined) throw new Error(`no string ${String(cell)}`);
    return text;
  };
  const maybe = (cell: Cell | undefined): string | null => (cell === null ? null : at(cell));
  // names in the facts of a meeting are mostly in the table too; one string for both
  const pool = new Map(strings.map(text => [text, text])), same = <T extends string | null>(text: T): T => (text === null ? text : (pool.get(text) ?? text) as T);
  return line => {
    const row = JSON.parse(line) as Row;
    if (row.length === 2) return [row[0], { stamp: row[1], summary: null }];
    const [uri, stamp, path, layout, language, meeting, words, quotes, annotations, speakers, names, figures, tags, authors, states] = row;
    const summary: MeetingSummary = {
      uri, path, layout: at(layout) as Layout, language: at(language), meeting: withNames(meeting, same), words, quotes, annotations,
      speakers: records(speakers, SPEAKER, i => ({ name: at(speakers[i]), passages: Number(speakers[i + 1]), share: Number(speakers[i + 2]) })),
      names: records(names, NAME, i => ({ name: at(names[i]), kind: at(names[i + 1]) as EntityKind, count: Number(names[i + 2]), code: maybe(names[i + 3]) })),
      figures: records(figures, FIGURE, (i): FigureRow => ({
        kind: at(figures[i]) as FigureKind, text: at(figures[i + 1]), low: figures[i + 2]!, high: figures[i + 3] === figures[i + 2] ? figures[i + 2]! : figures[i + 3]!, unit: maybe(figures[i + 4]),
        modifier: maybe(figures[i + 5]) as Modifier | null, subject: maybe(figures[i + 6]), speaker: maybe(figures[i + 7]), namedYear: maybe(figures[i + 8]), start: Number(figures[i + 9]), end: Number(figures[i + 10]),
        sentenceStart: Number(figures[i + 11]), sentenceEnd: Number(figures[i + 12]),
      })),
      tags: tags.map(at), authors: authors.map(at), states: states.map(at) as AnchorState[],
    };
    return [uri, { stamp, summary }];
  };
}

function withNames(meeting: Meeting, same: <T extends string | null>(text: T) => T): Meeting {
  const { place, host, source, region, counterpart, participants } = meeting;
  return {
    ...meeting, place: same(place), host: same(host), source: same(source), region: same(region), counterpart: same(counterpart),
    participants: participants.map(participant => ({ ...participant, name: same(participant.name) })),
  };
}

function records<T>(cells: readonly Cell[], size: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: Math.floor(cells.length / size) }, (_, i) => make(i * size));
}
