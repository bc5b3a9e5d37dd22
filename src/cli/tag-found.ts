import { resolve } from 'node:path';
import { applyEdits } from '../base/edit';
import { linesOf } from '../base/lines';
import type { Span } from '../base/span';
import { excerpt } from '../library/excerpt';
import { parseQuery } from '../library/query';
import { hitsOf, searchMeetings } from '../library/search';
import type { Unit } from '../library/widen';
import { describe } from '../tags/anchor';
import { addAnnotations } from '../tags/change';
import { haystackOf } from '../tags/haystack';
import { normalTag } from '../tags/hierarchy';
import { newId } from '../tags/id';
import type { Annotation, Placed } from '../tags/model';
import { parseArguments } from './arguments';
import { folderFor } from './folder';
import { gitName } from './git-name';
import { counted, EXIT, printable, type Output } from './output';
import { reasonOf, sidecarOf } from './sidecar-files';
import { updateWhole } from './write';

/** One line for the list of commands. */
export const TAG_FOUND_HELP = 'put a tag on all passages that are found';

const USAGE = `usage: readout tag-found QUERY [DIR] --tag TAG [--tag TAG...] [--around sentence|speech] [--note TEXT] [--by NAME] [--dry-run]

Puts tags on the passages below DIR (here unless given) that make a query fit, as readout find finds them, and prints each as
file:line: text. Passages that carry the tags already are left as they are.
  --tag TAG         a tag such as trade/volume; may be given several times
  --around UNIT     tags the sentence around each passage, or its speech: the whole quote or turn, or where nobody speaks the sentence
  --note TEXT       a note on each, in Markdown
  --by NAME         who tags; git's user.name unless given
  --dry-run         prints what would be tagged and writes nothing

Exit codes: 0 tagged, or nothing was left to tag, 1 nothing was found, or a file cannot be read or written, 2 usage.
`;

const UNITS: ReadonlyMap<string | undefined, Unit> = new Map([[undefined, 'words'], ['sentence', 'sentence'], ['speech', 'speech']]);

/** `readout tag-found`: adds annotations to all meetings of a folder, file by file, each whole or not at all. */
export async function tagFound(args: readonly string[], output: Output): Promise<number> {
  const { has, value, values, rest, wrong } = parseArguments(args, ['--tag', '--around', '--note', '--by'], ['--dry-run']), [source, folder = '.'] = rest;
  if (has('--help')) { output.out(USAGE); return EXIT.ok; }
  const asked = parseQuery(source ?? ''), tags = values('--tag').map(normalTag).filter(Boolean), unit = UNITS.get(value('--around'));
  const why = wrong ?? (source === undefined || rest.length > 2 ? 'one query and one folder, please' : asked.problems.find(({ severity }) => severity !== 'info')?.message
    ?? (asked.query.kind === 'all' ? 'find what?' : tags.length === 0 ? '--tag is missing' : unit === undefined ? '--around should be sentence or speech' : undefined));
  if (why !== undefined) { output.err(`readout tag-found: ${printable(why)}\n\n${USAGE}`); return EXIT.usage; }
  const library = await folderFor('tag-found', folder, output);
  if (!library) return EXIT.problem;
  const { readMeeting, widen } = await import('../library/reading'), meetings = await searchMeetings(library.meetings, library.words, asked.query);
  const by = value('--by') ?? gitName(resolve(folder)), note = value('--note'), on = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  let found = 0, tagged = 0, code: number = library.failures.length ? EXIT.problem : EXIT.ok;
  for (const meeting of meetings) {
    try {
      const read = readMeeting(await library.job(meeting)), { text, placed } = read, spans = widen(hitsOf(asked.query, text, () => read), unit!, read), fresh = untagged(spans, placed, tags);
      const haystack = haystackOf(text), lines = linesOf(text);
      const annotations = fresh.map((at): Annotation => ({ id: newId(), tags, ...describe(text, at, haystack), ...(note && { note }), ...(by && { by }), on }));
      found += spans.length;
      if (annotations.length && !has('--dry-run')) updateWhole(sidecarOf(meeting.uri), yaml => {
        const { edits, refused } = addAnnotations(yaml, annotations);
        if (refused !== undefined) throw new Error(refused);
        return applyEdits(yaml, edits);
      });
      for (const at of fresh) output.out(printable(`${meeting.path}:${lines.positionAt(at.start).line + 1}: ${excerpt(text, at)}\n`));
      tagged += fresh.length;
    } catch (error) {
      output.err(`readout tag-found: ${printable(meeting.path)}: ${printable(reasonOf(error))}\n`);
      code = EXIT.problem;
    }
  }
  output.err(`${has('--dry-run') ? 'would tag' : 'tagged'} ${counted(tagged, 'passage')} of ${found} found\n`);
  return found ? code : EXIT.problem;
}

/** Those passages that no annotation puts all of the tags on yet. */
function untagged(spans: readonly Span[], placed: readonly Placed[], tags: readonly string[]): readonly Span[] {
  const carried = new Set(placed.flatMap(({ annotation, span }) => (span && tags.every(tag => annotation.tags.includes(tag)) ? [`${span.start} ${span.end}`] : [])));
  return spans.filter(({ start, end }) => !carried.has(`${start} ${end}`));
}
