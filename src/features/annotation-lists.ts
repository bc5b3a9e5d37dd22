import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { inSlices } from '../base/schedule';
import { agreementAsCsv, agreementAsMarkdown, agreementOn } from '../exchange/agreement';
import { annotationsAsCsv, annotationsAsMarkdown, taggedPassages, type TaggedMeeting } from '../exchange/annotations';
import { tagTableAsCsv } from '../exchange/tag-table';
import { COMMANDS } from '../host/contributes';
import { showNewDocument } from '../host/new-document';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import type { SidecarFile } from '../host/tag-index';
import { attempt } from '../host/tagging';
import { place } from '../tags/place';

/** Lists all annotations of the workspace in a new document, how many there are of each tag in each meeting, or how far those agree who made them: tag by tag as Markdown, or as CSV. */
export function register(services: Services): Disposable {
  const { tagIndex, library, codebook } = services;
  const meetingOf = async ({ transcript, sidecar: { annotations } }: SidecarFile): Promise<TaggedMeeting> => {
    const summary = library.current.get(transcript.toString()), details = await library.details(transcript);
    return {
      path: summary?.path ?? vscode.workspace.asRelativePath(transcript, false), summary, length: details?.text.length ?? 0,
      passages: details ? taggedPassages(details.text, details.transcript, details.placed) : taggedPassages('', undefined, place('', annotations)),
    };
  };
  const list = (name: string, as: (meetings: readonly TaggedMeeting[]) => string) => () => attempt(async () => {
    const files = (await tagIndex.files()).filter(({ sidecar }) => sidecar.annotations.length), meetings: TaggedMeeting[] = [];
    if (!files.length) { sayBriefly(vscode.l10n.t('There are no annotations in this workspace.'), 4000); return; }
    const done = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Listing annotations'), cancellable: true }, async (progress, cancel) => {
      await library.ready;
      return inSlices(files, async file => {
        meetings.push(await meetingOf(file));
        progress.report({ increment: 100 / files.length });
      }, cancel);
    });
    // a list that was stopped would pass for the whole
    if (done === files.length) await showNewDocument(name, as(meetings));
  });
  const definitions = () => (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => codebook.get(vscode.Uri.joinPath(uri, '.')).tags);
  return all(
    vscode.commands.registerCommand(COMMANDS.annotationsAsMarkdown, list('annotations.md', meetings => annotationsAsMarkdown(meetings, definitions()))),
    vscode.commands.registerCommand(COMMANDS.annotationsAsCsv, list('annotations.csv', annotationsAsCsv)),
    vscode.commands.registerCommand(COMMANDS.tagTableAsCsv, list('tags.csv', meetings => tagTableAsCsv(meetings, definitions()))),
    vscode.commands.registerCommand(COMMANDS.agreementAsMarkdown, list('agreement.md', meetings => agreementAsMarkdown(agreementOn(meetings)))),
    vscode.commands.registerCommand(COMMANDS.agreementAsCsv, list('agreement.csv', meetings => agreementAsCsv(agreementOn(meetings)))),
  );
}
