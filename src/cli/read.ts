import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Span } from '../base/span';
import { isNamedTranscript } from '../library/files';
import { decodeText } from '../transcript/decode';
import type { Figure, Transcript } from '../transcript/model';
import { counted, EXIT, printable, type Output } from './output';
import { reasonOf } from './sidecar-files';

/** One line for the list of commands. */
export const READ_HELP = 'print what Readout reads in transcripts';

const USAGE = `usage: readout read [--json] [--force] FILE...

Prints what Readout reads in each file: the meeting, who speaks, the figures and the names.
  --json    one JSON object for each file, on a line of its own: layout, language, meeting, turns, quotes, reported,
            speakers, figures, entities, otherNames (of no known kind), names, descriptions, furniture, sections, cues, problems.
            Offsets (start, end) are UTF-16 code units of the decoded text, end exclusive.
  --force   read a file as a transcript even where it does not look like one

A file that is no transcript has the layout null and empty lists. Exit codes: 0 read, 1 a file could not be read, 2 usage.
`;

/** `readout read`: reads each file and prints it as JSON or for people. */
export async function read(args: readonly string[], output: Output): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) { output.out(USAGE); return EXIT.ok; }
  const cut = args.indexOf('--');
  const options = (cut < 0 ? args : args.slice(0, cut)).filter(arg => arg.startsWith('-') && arg !== '-');
  const files = [...(cut < 0 ? args : args.slice(0, cut)).filter(arg => !arg.startsWith('-') || arg === '-'), ...(cut < 0 ? [] : args.slice(cut + 1))];
  const unknown = options.find(option => option !== '--json' && option !== '--force');
  if (unknown !== undefined || !files.length) {
    output.err(`${unknown === undefined ? 'readout read: which file?' : `readout read: no option ${printable(unknown)}`}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { readTranscript } = await import('../library/reading');
  let code: number = EXIT.ok;
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file === '-' ? 0 : file);
    } catch (error) {
      output.err(`readout read: ${printable(file)}: ${printable(reasonOf(error))}\n`);
      code = EXIT.problem;
      continue;
    }
    const decoded = decodeText(bytes), reading = readTranscript(decoded.text, { fileName: basename(file), force: options.includes('--force') || isNamedTranscript(file) });
    const transcript = { ...reading, problems: [...decoded.problems, ...reading.problems] };
    output.out(options.includes('--json') ? `${JSON.stringify(flat(transcript))}\n` : printable(forPeople(file, transcript)));
  }
  return code;
}

const at = <T extends { readonly span: Span }>({ span, ...rest }: T): Span & Omit<T, 'span'> => ({ start: span.start, end: span.end, ...rest });

/** The transcript as the JSON output has it: each item's own `start` and `end` first, nothing for a missing unit or modifier. */
export function flat(transcript: Transcript): Record<string, unknown> {
  const { layout, language, meeting, turns, quotes, reported, speakers, figures, entities, names, descriptions, furniture, sections, cues, problems } = transcript;
  const typed = entities.filter(({ kind }) => kind !== 'other'), places = new Map(typed.map((entity, i) => [entity, i]));
  return {
    layout, language, meeting,
    // A turn stands where its label stands: a page break inside of what was said is no part of it.
    turns: turns.map(turn => at({ ...turn, span: turn.labelSpan, whole: turn.span })), quotes: quotes.map(at), reported: reported.map(at), speakers,
    figures: figures.map(flatFigure), entities: typed.map(at), otherNames: entities.filter(({ kind }) => kind === 'other').map(at),
    // a name of no known kind has no mentions among the entities
    names: names.map(name => ({ ...name, mentions: name.mentions.flatMap(i => places.get(entities[i]!) ?? []) })), descriptions: descriptions.map(at),
    furniture: furniture.map(at), sections: sections.map(at), cues: cues.map(at), problems: problems.map(at),
  };
}

function flatFigure(figure: Figure): Record<string, unknown> {
  const { unit, modifier, modifierSpan, ...rest } = at(figure);
  return { ...rest, ...(unit === null ? {} : { unit }), ...(modifier === null ? {} : { modifier, modifierSpan }) };
}

function forPeople(file: string, { layout, meeting, speakers, turns, quotes, figures, names, problems }: Transcript): string {
  if (layout === null) return `${file}: ${problems.some(({ code }) => code === 'binary') ? 'not text' : 'not a transcript'}\n\n`;
  const lines = [
    `${file}: ${layout}`,
    ...[['title', meeting.title], ['date', meeting.date], ['place', meeting.place], ['host', meeting.host]].flatMap(([key, value]) => value ? [`  ${key!.padEnd(8)}${value}`] : []),
    ...meeting.participants.map(({ name, roles }, i) => `  ${(i ? '' : 'with').padEnd(8)}${name}${roles.length ? ` (${roles.join('; ')})` : ''}`),
    `  ${counted(turns.length, 'turn')}, ${counted(quotes.length, 'quote')}, ${counted(figures.length, 'figure')}, ${counted(names.length, 'name')}`,
    ...speakers.map(({ name, quotes, turns, words, share }) => `  ${name}: ${counted(quotes.length + turns.length, 'time')}, ${counted(words, 'word')}, ${Math.round(share * 100)} %`),
  ];
  return `${lines.join('\n')}\n\n`;
}
