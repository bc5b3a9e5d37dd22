import { dirname, resolve } from 'node:path';
import { applyEdits } from '../base/edit';
import { span, type Span } from '../base/span';
import { describe } from '../tags/anchor';
import { addAnnotations } from '../tags/change';
import { haystackOf, type Haystack } from '../tags/haystack';
import { normalTag } from '../tags/hierarchy';
import { newId } from '../tags/id';
import { parseArguments } from './arguments';
import { gitName } from './git-name';
import { EXIT, printable, type Output } from './output';
import { reasonOf, sidecarOf, transcriptOf, transcriptText } from './sidecar-files';
import { updateWhole } from './write';

/** One line for the list of commands. */
export const TAG_HELP = 'put a tag on a passage';

const USAGE = `usage: readout tag FILE --quote TEXT --tag TAG [--tag TAG...] [--note TEXT] [--by NAME] [--occurrence N]

Puts tags on a passage of a transcript, in the YAML file beside it, and prints the new annotation's id.
  --quote TEXT      the passage; white space may differ from the transcript's
  --tag TAG         a tag such as trade/volume; may be given several times
  --note TEXT       a note, in Markdown
  --by NAME         who tags; git's user.name unless given
  --occurrence N    which one, counted from 1, where the passage stands several times

Exit codes: 0 tagged, 1 the passage is not there or the file cannot be written, 2 usage.
`;

/** `readout tag`: adds one annotation. */
export function tag(args: readonly string[], output: Output): number {
  const { has, value, values, rest, wrong } = parseArguments(args, ['--quote', '--tag', '--note', '--by', '--occurrence']);
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const [file] = rest, quote = value('--quote'), tags = values('--tag').map(normalTag).filter(Boolean), occurrence = value('--occurrence');
  const missing = wrong ?? (rest.length !== 1 ? 'one file, please' : !quote?.trim() ? '--quote is missing' : tags.length === 0 ? '--tag is missing'
    : occurrence !== undefined && !/^[1-9]\d{0,8}$/.test(occurrence) ? '--occurrence should be a number from 1' : undefined);
  if (missing !== undefined) { output.err(`readout tag: ${printable(missing)}\n\n${USAGE}`); return EXIT.usage; }
  try {
    const text = transcriptText(file!), haystack = haystackOf(text), passage = choose(findQuote(haystack, quote!), occurrence === undefined ? undefined : Number(occurrence));
    const by = value('--by') ?? gitName(dirname(resolve(file!))), note = value('--note'), id = newId();
    const annotation = {
      id, tags, ...describe(text, span(haystack.toText(passage.start), haystack.toText(passage.end)), haystack),
      ...(note && { note }), ...(by && { by }), on: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    };
    updateWhole(sidecarOf(transcriptOf(file!)), yaml => {
      const { edits, refused } = addAnnotations(yaml, [annotation]);
      if (refused !== undefined) throw new Error(refused);
      return applyEdits(yaml, edits);
    });
    output.out(`${id}\n`);
    return EXIT.ok;
  } catch (error) {
    output.err(`readout tag: ${printable(file!)}: ${printable(reasonOf(error))}\n`);
    return EXIT.problem;
  }
}

/** Where a passage stands, in plain offsets: to the letter, or else with any white space between its words. */
function findQuote({ plain }: Haystack, quote: string): readonly Span[] {
  const exact: Span[] = [], wanted = quote.replace(/\r\n?/g, '\n');
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) exact.push(span(at, at + wanted.length));
  if (exact.length > 0) return exact;
  const folded = folding(plain), words = folding(quote.trim()).text, loose: Span[] = [];
  for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + words.length)) loose.push(span(folded.places[at]!, folded.places[at + words.length - 1]! + 1));
  return loose;
}

/** A text with each run of white space as one space, and where each of its characters stands in the text. */
function folding(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let inSpace = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = /\s/.test(text[at]!);
    if (!(isSpace && inSpace)) places.push(at);
    inSpace = isSpace;
  }
  return { text: text.replace(/\s+/g, ' '), places };
}

function choose(found: readonly Span[], occurrence: number | undefined): Span {
  if (found.length === 0) throw new Error('this passage does not stand in the transcript');
  if (occurrence === undefined && found.length > 1) throw new Error(`this passage stands ${found.length} times: say which one with --occurrence 1 to ${found.length}`);
  const chosen = found[(occurrence ?? 1) - 1];
  if (!chosen) throw new Error(`this passage stands ${found.length === 1 ? 'once' : `${found.length} times`}: there is no occurrence ${occurrence}`);
  return chosen;
}
