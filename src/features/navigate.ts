import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { span, type Span } from '../base/span';
import { at, type At } from '../transcript/at';
import { mentionsOf } from '../transcript/mentions';
import type { Transcript } from '../transcript/model';
import { passagesOf } from '../host/cards/speech';
import { oneLine } from '../host/cards/card';
import { COMMANDS, LINK_COMMANDS } from '../host/contributes';
import { reveal } from '../host/reveal';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';

/** Goes from quote to quote of one speaker and from mention to mention of one name, round the ends; and where links of hovers point. */
export function register({ documents }: Services): Disposable {
  const go = async (direction: 1 | -1, places: (transcript: Transcript, here: At) => readonly Span[], none: string): Promise<void> => {
    const editor = vscode.window.activeTextEditor, model = editor && await documents.whenRead(editor.document);
    if (!editor || !model) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const found = places(model.transcript, at(model.transcript, offset));
    const next = direction === 1 ? found.find(place => place.start > offset) ?? found[0] : found.findLast(place => place.end < offset) ?? found.at(-1);
    if (!next) { sayBriefly(none, 4000); return; }
    const which = found.indexOf(next) + 1;
    sayBriefly(vscode.l10n.t('{0} of {1}', which, found.length), 4000, oneLine(model.text.slice(next.start, next.end)));
    await reveal(model.uri, next);
  };
  const quotes = (direction: 1 | -1) => () => go(direction, speechesFrom, vscode.l10n.t('Nobody speaks in this transcript.'));
  const mentions = (direction: 1 | -1) => () => go(direction, mentionsFrom, vscode.l10n.t('There is no name at the cursor.'));
  return all(
    vscode.commands.registerCommand(COMMANDS.nextQuote, quotes(1)),
    vscode.commands.registerCommand(COMMANDS.previousQuote, quotes(-1)),
    vscode.commands.registerCommand(COMMANDS.nextMention, mentions(1)),
    vscode.commands.registerCommand(COMMANDS.previousMention, mentions(-1)),
    vscode.commands.registerCommand(LINK_COMMANDS.reveal, (uri: unknown, start: unknown, end: unknown) => {
      if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
      return reveal(vscode.Uri.parse(uri), span(start, end));
    }),
  );
}

/** The speeches of whoever is meant at the cursor; of anyone where nobody is. */
function speechesFrom(transcript: Transcript, { label, cueOf, description, quote, turn, entity }: At): readonly Span[] {
  const name = label?.speaker ?? cueOf?.speaker ?? description?.name ?? quote?.speaker ?? (entity?.kind === 'person' ? entity.name : null) ?? turn?.speaker;
  const own = name ? passagesOf(transcript, name) : [];
  return own.length ? own : [...transcript.quotes.filter(one => one.type !== 'other').map(one => one.outer), ...transcript.turns.map(one => one.span)].sort((a, b) => a.start - b.start);
}

function mentionsFrom(transcript: Transcript, { entity, description, cueOf, label }: At): readonly Span[] {
  if (entity) return mentionsOf(transcript, entity);
  const name = description?.name ?? cueOf?.speaker ?? label?.speaker;
  return name ? mentionsOf(transcript, { name, kind: 'person' }) : [];
}
