import { isPointer } from '../base/pointer';
import type { Problem } from '../base/problem';
import { span, type Span } from '../base/span';
import { conflictIn, splitConflict } from './conflict';
import { isMissing, mappingOf, pairOf, parseYaml, sequenceOf, spanOf, textOf, textsOf, valueOf, type Mapping } from './document';
import type { Annotation, Selector, Sidecar, SidecarProblem, SpokenBy } from './model';

/** The version of the sidecar format that this Readout writes; `readout: 1` at the top of the file. */
export const VERSION = 1;

/** Gathers what is wrong while a sidecar is read. */
type Report = (code: SidecarProblem, severity: Problem['severity'], message: string, where: Span) => void;

/** A sidecar with nothing in it: what a missing or empty file means. */
export const EMPTY_SIDECAR: Sidecar = Object.freeze({ version: VERSION, annotations: [], meeting: {}, speakers: [], problems: [], writable: true });

/** What stands for a sidecar whose file cannot be read at all; the message says why, for people. */
export function unreadableSidecar(message: string): Sidecar {
  return { ...EMPTY_SIDECAR, problems: [{ code: 'unreadable', severity: 'error', message, span: span(0, 0) }], writable: false };
}

/**
 * Reads the YAML of one sidecar. Total: any string gives a sidecar; what cannot be read is told in `problems` with its
 * place, what can be read is kept, unknown keys are passed over. Conflict markers are looked for before the YAML is
 * parsed; with them, our side is read so that its annotations still show. The latest one is remembered: after a change the same
 * text is read again by all who show it.
 */
export function readSidecar(yaml: string): Sidecar {
  if (latest?.yaml !== yaml) latest = { yaml, sidecar: read(yaml) };
  return latest.sidecar;
}

let latest: { readonly yaml: string; readonly sidecar: Sidecar } | undefined;

function read(yaml: string): Sidecar {
  const marker = conflictIn(yaml);
  if (marker) return withConflict(yaml, marker);
  const { root, empty, problems: faults } = parseYaml(yaml);
  const problems: Problem<SidecarProblem>[] = [...faults];
  const report: Report = (code, severity, message, where) => { problems.push({ code, severity, message, span: where }); };
  if (empty) return EMPTY_SIDECAR;
  if (isPointer(yaml)) {
    report('not-a-sidecar', 'error', 'This file is not fetched: Git LFS keeps it elsewhere, and `git lfs pull` brings it.', span(0, yaml.length));
    return { ...EMPTY_SIDECAR, problems, writable: false };
  }
  if (!root) {
    if (faults.length === 0) report('not-a-sidecar', 'error', 'This file is not a list of annotations: it should begin with `readout: 1`.', span(0, yaml.length));
    return { ...EMPTY_SIDECAR, problems, writable: false };
  }
  const version = readVersion(root, report);
  return {
    version,
    annotations: readAnnotations(root, report),
    meeting: readMeeting(root, report),
    speakers: readSpeakers(root, report),
    problems,
    writable: faults.length === 0 && version <= VERSION && !problems.some(p => p.code === 'not-a-sidecar'),
  };
}

function withConflict(yaml: string, marker: Span): Sidecar {
  const sides = splitConflict(yaml);
  const ours = sides ? readSidecar(sides.ours) : EMPTY_SIDECAR;
  const message = 'Two versions of this file met in a merge and git left its conflict markers in it. Readout does not write to it until the conflict is settled.';
  return { ...ours, problems: [{ code: 'conflict-markers', severity: 'error', message, span: marker }], writable: false };
}

function readVersion(root: Mapping, report: Report): number {
  const pair = pairOf(root, 'readout');
  const written = textOf(pair?.value);
  const where = spanOf(pair?.value, spanOf(pair?.key, span(0, 0)));
  if (written === undefined) {
    if (!pairOf(root, 'annotations')) report('not-a-sidecar', 'error', 'This file is not a list of annotations: it should begin with `readout: 1`.', where);
    else report('newer-version', 'info', 'The version is missing: `readout: 1` should stand at the top.', where);
    return VERSION;
  }
  if (!/^\d{1,6}$/.test(written)) {
    report('not-a-sidecar', 'error', 'The version after `readout:` should be a whole number such as 1.', where);
    return VERSION;
  }
  const version = Number(written);
  if (version > VERSION) report('newer-version', 'error', `This file was written by a newer Readout (version ${version} of the format, this one knows ${VERSION}). It is shown as far as it can be read and not changed.`, where);
  return version;
}

/** The blocks under `annotations:`, each with the id it goes by: a repeated id gets `~2`, `~3`, so that each can be told from the others. */
export function annotationBlocks(root: Mapping): readonly { readonly id: string | undefined; readonly map: Mapping | undefined; readonly repeated: boolean }[] {
  const seen = new Map<string, number>();
  return (sequenceOf(valueOf(root, 'annotations'))?.items ?? []).map(item => {
    const map = mappingOf(item);
    const written = map && textOf(valueOf(map, 'id'))?.trim();
    if (!written) return { id: undefined, map, repeated: false };
    const times = (seen.get(written) ?? 0) + 1;
    seen.set(written, times);
    return { id: times === 1 ? written : `${written}~${times}`, map, repeated: times > 1 };
  });
}

function readAnnotations(root: Mapping, report: Report): readonly Annotation[] {
  const value = valueOf(root, 'annotations');
  if (value === undefined) return [];
  const list = sequenceOf(value);
  if (!list) {
    report('bad-annotation', 'error', '`annotations:` should be a list.', spanOf(value));
    return [];
  }
  const annotations: Annotation[] = [];
  annotationBlocks(root).forEach(({ id, map, repeated }, index) => {
    const where = spanOf(list.items[index], spanOf(list));
    if (!map) return report('bad-annotation', 'error', 'An annotation should have keys such as `id:`, `tags:` and `quote:`.', where);
    if (id === undefined) return report('bad-annotation', 'error', 'This annotation has no `id:`.', where);
    if (repeated) report('duplicate-id', 'warning', `Another annotation above has the same id, as when a block was copied by hand. This one goes by ${id}; give it an id of its own.`, spanOf(valueOf(map, 'id')));
    const annotation = readAnnotation(map, id, where, report);
    if (annotation) annotations.push(annotation);
  });
  return annotations;
}

function readAnnotation(map: Mapping, id: string, where: Span, report: Report): Annotation | undefined {
  const bad = (message: string, node: unknown): undefined => report('bad-annotation', 'error', message, spanOf(node, where)) as undefined;
  const listed = valueOf(map, 'tags');
  const texts = textsOf(listed);
  if (!texts) return bad('`tags:` should be a list of names such as `[trade/volume, claim]`.', listed);
  const tags = [...new Set(texts.map(tag => tag.trim()).filter(Boolean))];
  if (tags.length === 0) return bad('This annotation has no tag.', listed);
  const selector = readSelector(map, bad);
  if (!selector) return undefined;
  const optional = (key: string): string | undefined => {
    const value = valueOf(map, key);
    const text = textOf(value);
    if (value !== undefined && text === undefined) bad(`\`${key}:\` should be text.`, value);
    return text;
  };
  // what reads YAML 1.1, as PyYAML does, takes the key `on` for a truth value, and writes it back as `true`
  const note = optional('note'), by = optional('by'), on = optional('on') ?? optional('true'), conflict = optional('conflict'), lost = optional('lost');
  return {
    id, tags, ...selector,
    ...(note !== undefined && { note }), ...(by !== undefined && { by }), ...(on !== undefined && { on }),
    ...(lost === 'kept' && { lost }), ...(conflict !== undefined && { conflict }),
  };
}

function readSelector(map: Mapping, bad: (message: string, node: unknown) => undefined): Selector | undefined {
  const quoted = pairOf(map, 'quote')?.value;
  const quote = textOf(quoted);
  if (!quote) return bad('`quote:` should be the text of the passage.', quoted);
  const context = (key: string): string => {
    const value = pairOf(map, key)?.value;
    if (!isMissing(value) && textOf(value) === undefined) bad(`\`${key}:\` should be text.`, value);
    return textOf(value) ?? '';
  };
  const wholeNumber = (key: string): number | undefined => {
    const value = valueOf(map, key);
    const text = textOf(value)?.trim();
    if (text !== undefined && /^\d{1,12}$/.test(text)) return Number(text);
    if (value !== undefined) bad(`\`${key}:\` should be a whole number.`, value);
    return undefined;
  };
  const copies = wholeNumber('copies'), doubles = wholeNumber('doubles');
  return { quote, before: context('before'), after: context('after'), start: wholeNumber('start') ?? 0, ...(copies !== undefined && copies > 1 && { copies }), ...(doubles && { doubles }) };
}

/** The fields of `meeting:` that hold one text each. */
export const MEETING_FIELDS = ['title', 'date', 'place', 'host', 'region', 'counterpart', 'memo'] as const;

function readMeeting(root: Mapping, report: Report): Sidecar['meeting'] {
  const value = valueOf(root, 'meeting');
  const map = mappingOf(value);
  if (!map) {
    if (value !== undefined) report('bad-meeting', 'error', '`meeting:` should hold fields such as `date:` and `place:`.', spanOf(value));
    return {};
  }
  const fields: Record<string, string> = {};
  for (const key of MEETING_FIELDS) {
    const field = valueOf(map, key);
    const text = textOf(field);
    if (text !== undefined) fields[key] = text;
    else if (field !== undefined) report('bad-meeting', 'error', `\`${key}:\` should be text.`, spanOf(field));
  }
  const listed = valueOf(map, 'participants');
  const participants = textsOf(listed);
  if (listed !== undefined && !participants) report('bad-meeting', 'error', '`participants:` should be a list of names.', spanOf(listed));
  return { ...fields, ...(participants && { participants }) };
}

function readSpeakers(root: Mapping, report: Report): readonly SpokenBy[] {
  const value = valueOf(root, 'speakers');
  const list = sequenceOf(value);
  if (!list) {
    if (value !== undefined) report('bad-speakers', 'error', '`speakers:` should be a list.', spanOf(value));
    return [];
  }
  return list.items.flatMap(item => {
    const map = mappingOf(item), where = spanOf(item, spanOf(list));
    const bad = (message: string, node: unknown): undefined => report('bad-speakers', 'error', message, spanOf(node, where)) as undefined;
    const speaker = map && textOf(valueOf(map, 'speaker'));
    const selector = map && speaker ? readSelector(map, bad) : bad('An entry of `speakers:` should have `quote:` and `speaker:`.', item);
    return selector && speaker ? [{ ...selector, speaker }] : [];
  });
}
