import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { TaggedMeeting } from '../exchange/annotations';
import { COMMANDS } from '../host/contributes';
import { scopeOf } from '../host/lists-scope';
import type { Lists } from '../host/loaded';
import { showNewDocument } from '../host/new-document';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { taggedMeetings } from '../host/tagged-meetings';
import { attempt } from '../host/tagging';
import type { TagDefinition } from '../tags/codebook';

/** What a list is made of, besides what makes it. */
interface Matter {
  readonly meetings: readonly TaggedMeeting[];
  /** The tags of the codebook that the list is to have. */
  readonly definitions: readonly TagDefinition[];
  /** A sentence on what is left out. */
  readonly remark: string | undefined;
}

/**
 * Lists the annotations of the workspace in a new document, how many there are of each tag in each meeting, which tags stand together, or how far
 * those agree who made them: all of them, or, as the person chooses where some are switched off or filtered out, those that are shown.
 */
export function register(services: Services): Disposable {
  const { tagIndex, codebook, sidecars } = services;
  const definitions = () => (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => codebook.get(vscode.Uri.joinPath(uri, '.')).tags);
  const list = (command: string, name: string, as: (lists: Lists, matter: Matter) => string): Disposable => vscode.commands.registerCommand(command, () => attempt(async () => {
    await sidecars.acts.settled();
    const files = (await tagIndex.files()).filter(({ sidecar }) => sidecar.annotations.length);
    if (!files.length) { sayBriefly(vscode.l10n.t('There are no annotations in this workspace.'), 4000); return; }
    const scope = await scopeOf(services, files);
    if (!scope) return;
    const { narrowing, without } = scope, lists = await services.lists.load(), meetings = await taggedMeetings(services, lists, files);
    if (!meetings) return;
    await showNewDocument(name, as(lists, {
      meetings: narrowing ? lists.narrowed(meetings, narrowing) : meetings, remark: without && lists.leftOut(without),
      definitions: definitions().filter(({ tag }) => narrowing?.tag(tag) ?? true),
    }));
  }));
  return all(
    list(COMMANDS.annotationsAsMarkdown, 'annotations.md', ({ annotationsAsMarkdown }, { meetings, definitions: defined, remark }) => annotationsAsMarkdown(meetings, defined, remark)),
    list(COMMANDS.annotationsAsCsv, 'annotations.csv', ({ annotationsAsCsv }, { meetings }) => annotationsAsCsv(meetings)),
    list(COMMANDS.tagTableAsCsv, 'tags.csv', ({ tagTableAsCsv, tagTableOf }, { meetings, definitions: defined }) => tagTableAsCsv(tagTableOf(meetings, defined))),
    list(COMMANDS.coOccurrenceAsMarkdown, 'tags-together.md', ({ coOccurrenceAsMarkdown, coOccurrenceIn }, { meetings, definitions: defined, remark }) => coOccurrenceAsMarkdown(coOccurrenceIn(meetings, defined), remark)),
    list(COMMANDS.coOccurrenceAsCsv, 'tags-together.csv', ({ coOccurrenceAsCsv, coOccurrenceIn }, { meetings, definitions: defined }) => coOccurrenceAsCsv(coOccurrenceIn(meetings, defined))),
    list(COMMANDS.agreementAsMarkdown, 'agreement.md', ({ agreementAsMarkdown, agreementOn }, { meetings, remark }) => agreementAsMarkdown(agreementOn(meetings), remark)),
    list(COMMANDS.agreementAsCsv, 'agreement.csv', ({ agreementAsCsv, agreementOn }, { meetings }) => agreementAsCsv(agreementOn(meetings))),
  );
}
