import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { contains, span, touches, type Span } from '../base/span';
import { trimmed } from '../base/trim';
import { COMMANDS } from '../host/contributes';
import type { Reading } from '../host/loaded';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { annotationMeant, attempt, isPlaced, newAnnotation, onTagging, withCursorAt, type Tagging } from '../host/tagging';
import { describeAnew } from '../tags/anchor';
import type { Placed } from '../tags/model';
import type { Unit } from '../transcript/edges';

type Move = (reading: Reading, text: string, at: Span, unit: Unit, language: string) => Span;

const MOVES: readonly { readonly commands: Readonly<Record<Unit, string>>; readonly move: Move }[] = [
  { commands: { word: COMMANDS.growEndByWord, sentence: COMMANDS.growEndBySentence }, move: ({ moveEnd }, text, at, unit, language) => moveEnd(text, at, unit, 1, language) },
  { commands: { word: COMMANDS.shrinkEndByWord, sentence: COMMANDS.shrinkEndBySentence }, move: ({ moveEnd }, text, at, unit, language) => moveEnd(text, at, unit, -1, language) },
  { commands: { word: COMMANDS.growStartByWord, sentence: COMMANDS.growStartBySentence }, move: ({ moveStart }, text, at, unit, language) => moveStart(text, at, unit, -1, language) },
  { commands: { word: COMMANDS.shrinkStartByWord, sentence: COMMANDS.shrinkStartBySentence }, move: ({ moveStart }, text, at, unit, language) => moveStart(text, at, unit, 1, language) },
  {
    commands: { word: COMMANDS.nudgeOnByWord, sentence: COMMANDS.nudgeOnBySentence },
    move: ({ moveEnd, moveStart }, text, at, unit, language) => moveStart(text, moveEnd(text, at, unit, 1, language), unit, 1, language),
  },
  {
    commands: { word: COMMANDS.nudgeBackByWord, sentence: COMMANDS.nudgeBackBySentence },
    move: ({ moveEnd, moveStart }, text, at, unit, language) => moveEnd(text, moveStart(text, at, unit, -1, language), unit, -1, language),
  },
];

/** Gives the annotation at the cursor other edges, by word and by sentence; splits it at the cursor and joins it with the next. */
export function register(services: Services): Disposable {
  const { sidecars, documents, reading } = services;
  const start = (work: (tagging: Tagging, meant: Placed & { readonly span: Span }) => Promise<void>) => () => attempt(() => onTagging(services, async tagging => {
    const meant = await annotationMeant(tagging);
    if (meant && isPlaced(meant)) await work(tagging, meant);
  }));
  const put = (tagging: Tagging, { annotation }: Placed, at: Span, label: string): Promise<void> => {
    const { document, cursor } = tagging;
    // The cursor stays on the annotation, so that the same key can be pressed again.
    return withCursorAt(tagging, touches(at, cursor.offset) ? cursor.selected : span(at.start, at.start), () =>
      sidecars.apply(document, [{ kind: 'edit', id: annotation.id, with: describeAnew(document.getText(), at) }], label));
  };
  const moves = MOVES.flatMap(({ commands, move }) => (['word', 'sentence'] as const).map(unit =>
    vscode.commands.registerCommand(commands[unit], start(async (tagging, meant) => {
      const at = move(await reading.load(), tagging.document.getText(), meant.span, unit, documents.get(tagging.document)?.transcript.language ?? 'en');
      if (at.start !== meant.span.start || at.end !== meant.span.end) await put(tagging, meant, at, vscode.l10n.t('Move Edge'));
    }))));
  return all(
    ...moves,
    vscode.commands.registerCommand(COMMANDS.splitAnnotation, start(async ({ document, cursor: { offset } }, { annotation, span: at }) => {
      const text = document.getText(), left = trimmed(text, span(at.start, Math.min(offset, at.end))), right = trimmed(text, span(Math.max(offset, at.start), at.end));
      if (!left || !right) { sayBriefly(vscode.l10n.t('Put the cursor where the annotation is to be split.'), 4000); return; }
      await sidecars.apply(document, [
        { kind: 'edit', id: annotation.id, with: describeAnew(text, left) },
        { kind: 'add', annotations: [{ ...await newAnnotation(services, document, right, annotation.tags, annotation.note), by: annotation.by }] },
      ], vscode.l10n.t('Split Annotation'));
    })),
    vscode.commands.registerCommand(COMMANDS.joinAnnotations, start(async ({ document, model }, meant) => {
      const placed = model.placed.filter(isPlaced), next = placed.find(one => one !== meant && one.span.start >= meant.span.start && !contains(meant.span, one.span));
      if (!next) { sayBriefly(vscode.l10n.t('There is no annotation behind this one.'), 4000); return; }
      const { annotation: one } = meant, { annotation: other } = next, notes = [one.note, other.note].filter(Boolean);
      await sidecars.apply(document, [
        {
          kind: 'edit', id: one.id,
          with: {
            ...describeAnew(document.getText(), span(meant.span.start, Math.max(meant.span.end, next.span.end))),
            tags: [...new Set([...one.tags, ...other.tags])], ...(notes.length && { note: [...new Set(notes)].join('\n\n') }),
          },
        },
        { kind: 'remove', ids: [other.id] },
      ], vscode.l10n.t('Join Annotations'));
    })),
  );
}
