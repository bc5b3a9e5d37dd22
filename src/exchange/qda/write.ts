import type { TagDefinition } from '../../tags/codebook';
import { haystackOf } from '../../tags/haystack';
import { treeOf, type TagNode } from '../../tags/hierarchy';
import { guidOf } from './guid';
import { CODEBOOK_NAMESPACE, ORIGIN, PROJECT_FILE, PROJECT_NAMESPACE, type Passage, type Project, type Source } from './model';
import { escaped, listed, tagged } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** How much of a passage or a note names it in lists, in UTF-16 code units. */
const NAME_LENGTH = 60;

/** Text by the path of each file in the package. */
export type ProjectFiles = ReadonlyMap<string, string>;

/**
 * The files of a project's package (REFI-QDA 1.0): what it holds as XML, and the text of each source, line breaks as `\n`. Places are counted in
 * Unicode code points from 0, ends exclusive. Everything has a GUID made of what it is, so that the same project is written the same each time.
 * A source's `about` become variables, who speaks becomes cases; memos become notes, one for each, under the name of what they are on: NVivo ties a memo to one thing only.
 */
export function projectFiles(project: Project): ProjectFiles {
  const files = new Map<string, string>(), notes: string[] = [], cases = new Map<string, string[]>();
  const users = [...new Set(project.sources.flatMap(({ passages }) => passages.flatMap(({ by }) => by ?? [])))];
  const variables = variablesOf(project.sources), tags = allTags(project);
  const sources = project.sources.map(source => {
    const guid = guidOf('source', source.name), haystack = haystackOf(source.text);
    files.set(`sources/${guid}.txt`, haystack.plain);
    const selections = [
      ...source.passages.map(passage => ({ at: passage.span.start, xml: selection(source, passage, haystack, notes) })),
      ...source.voices.map(({ speaker, span }) => {
        const spoken = guidOf('speech', source.name, speaker, String(haystack.toPoint(haystack.toPlain(span.start))));
        cases.set(speaker, [...cases.get(speaker) ?? [], tagged('SelectionRef', { targetGUID: spoken })]);
        return { at: span.start, xml: tagged('PlainTextSelection', { guid: spoken, name: speaker, ...bounds(span, haystack) }) };
      }),
    ].sort((a, b) => a.at - b.at);
    const values = Object.entries(source.about).map(([name, value]) => tagged('VariableValue', {}, [
      tagged('VariableRef', { targetGUID: guidOf('variable', name) }), variables.get(name) === 'Date' ? tagged('DateValue', {}, value) : tagged('TextValue', {}, escaped(value)),
    ]));
    return tagged('TextSource', { guid, name: source.name, plainTextPath: `internal://${guid}.txt` }, [...selections.map(({ xml }) => xml), noteOn('source', source.name, source.memo, notes), ...values]);
  });
  files.set(PROJECT_FILE, HEAD + tagged('Project', { xmlns: PROJECT_NAMESPACE, name: project.name, origin: ORIGIN, basePath: '' }, [
    listed('Users', users.map(name => tagged('User', { guid: guidOf('user', name), name }))),
    tags.length ? codeBook({}, tags, notes) : '',
    listed('Variables', [...variables].map(([name, typeOfVariable]) => tagged('Variable', { guid: guidOf('variable', name), name, typeOfVariable }))),
    listed('Cases', [...cases].map(([name, passages]) => tagged('Case', { guid: guidOf('case', name), name }, passages))),
    listed('Sources', sources),
    listed('Notes', notes),
  ]) + '\n');
  return files;
}

/** A codebook by itself, for a file that ends in `.qdc`; of at least one tag. The format has no place for memos in it. */
export function codebookFile(tags: readonly TagDefinition[]): string {
  return `${HEAD}${codeBook({ xmlns: CODEBOOK_NAMESPACE, origin: ORIGIN }, tags)}\n`;
}

/** The tags of the codebook in its order, then those that only passages carry. */
function allTags({ tags, sources }: Project): readonly TagDefinition[] {
  const known = new Set(tags.map(({ tag }) => tag));
  const used = new Set(sources.flatMap(({ passages }) => passages.flatMap(passage => passage.tags)));
  return [...tags, ...[...used].filter(tag => !known.has(tag)).sort().map(tag => ({ tag }))];
}

/** The codebook; memos go to `notes`, if there are any. */
function codeBook(attributes: Readonly<Record<string, string>>, definitions: readonly TagDefinition[], notes?: string[]): string {
  const defined = new Map(definitions.map(definition => [definition.tag, definition]));
  const code = ({ tag, name, children }: TagNode): string => {
    const { description, color, memo } = defined.get(tag) ?? {};
    return tagged('Code', { guid: codeGuid(tag), name, isCodable: String(defined.has(tag)), color }, [description === undefined ? '' : tagged('Description', {}, escaped(description)), notes ? noteOn('code', tag, memo, notes) : '', ...children.map(code)]);
  };
  return tagged('CodeBook', attributes, tagged('Codes', {}, treeOf(definitions.map(({ tag }) => tag)).map(code)));
}

function codeGuid(tag: string): string {
  return guidOf('code', tag);
}

type Points = ReturnType<typeof haystackOf>;

function bounds({ start, end }: Passage['span'], haystack: Points): { readonly startPosition: number; readonly endPosition: number } {
  return { startPosition: haystack.toPoint(haystack.toPlain(start)), endPosition: haystack.toPoint(haystack.toPlain(end)) };
}

/** Puts the memo on a code or source into `notes` and gives what refers to it; empty where there is none. */
function noteOn(kind: 'code' | 'source', name: string, memo: string | undefined, notes: string[]): string {
  if (memo === undefined) return '';
  const guid = guidOf('memo', kind, name);
  notes.push(tagged('Note', { guid, name }, tagged('PlainTextContent', {}, escaped(memo))));
  return tagged('NoteRef', { targetGUID: guid });
}

/** A tagged passage; its note goes to `notes`. */
function selection({ name: source }: Source, { id, span, tags, note, by, on }: Passage, haystack: Points, notes: string[]): string {
  const guid = guidOf('passage', source, id), creatingUser = by === undefined ? undefined : guidOf('user', by), creationDateTime = momentOf(on);
  const made = { creatingUser, creationDateTime }, noteGuid = guidOf('note', source, id);
  if (note !== undefined) notes.push(tagged('Note', { guid: noteGuid, name: nameFor(note), ...made }, tagged('PlainTextContent', {}, escaped(note))));
  return tagged('PlainTextSelection', { guid, name: nameFor(haystack.plain.slice(haystack.toPlain(span.start), haystack.toPlain(span.end))), ...bounds(span, haystack), ...made }, [
    ...tags.map(tag => tagged('Coding', { guid: guidOf('coding', source, id, tag), ...made }, tagged('CodeRef', { targetGUID: codeGuid(tag) }))),
    note === undefined ? '' : tagged('NoteRef', { targetGUID: noteGuid }),
  ]);
}

/** The first words of a text as a name. */
function nameFor(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= NAME_LENGTH) return line;
  const last = line.lastIndexOf(' ', NAME_LENGTH);
  return `${line.slice(0, last > 0 ? last : NAME_LENGTH)}…`;
}

/** A moment as XML Schema has it; what somebody typed that is none is left out. */
function momentOf(on: string | undefined): string | undefined {
  const time = on === undefined ? NaN : Date.parse(on);
  return /^\d{4}-\d\d-\d\d/.test(on ?? '') && Number.isFinite(time) ? new Date(time).toISOString().replace(/\.\d+Z$/, 'Z') : undefined;
}

/** The variables of all sources with their type: a day where all their values are whole days. */
function variablesOf(sources: readonly Source[]): ReadonlyMap<string, 'Date' | 'Text'> {
  const types = new Map<string, 'Date' | 'Text'>();
  for (const { about } of sources) for (const [name, value] of Object.entries(about)) {
    const type = /^\d{4}-\d\d-\d\d$/.test(value) && Number.isFinite(Date.parse(value)) ? 'Date' : 'Text';
    if (types.get(name) !== 'Text') types.set(name, type);
  }
  return types;
}
