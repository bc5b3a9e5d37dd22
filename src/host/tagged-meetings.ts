import * as vscode from 'vscode';
import { inSlices } from '../base/schedule';
import type { TaggedMeeting } from '../exchange/annotations';
import { place } from '../tags/place';
import type { Lists } from './loaded';
import type { Services } from './services';
import type { SidecarFile } from './tag-index';

/**
 * The annotations of sidecars with what their transcripts tell of their places, for lists, under a notification from where that can be stopped.
 * `undefined` when it was: a part of a list would pass for the whole.
 */
export async function taggedMeetings({ library }: Services, { taggedPassages }: Lists, files: readonly SidecarFile[]): Promise<readonly TaggedMeeting[] | undefined> {
  const meetings: TaggedMeeting[] = [], done = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Listing annotations'), cancellable: true }, async (progress, cancel) => {
    await library.ready;
    return inSlices(files, async ({ transcript, sidecar: { annotations, meeting: { memo } } }) => {
      const summary = library.current.get(transcript.toString()), details = await library.details(transcript);
      meetings.push({
        path: summary?.path ?? vscode.workspace.asRelativePath(transcript, false), summary, memo, length: details?.text.length ?? 0,
        passages: details ? taggedPassages(details.text, details.transcript, details.placed) : taggedPassages('', undefined, place('', annotations)),
      });
      progress.report({ increment: 100 / files.length });
    }, cancel);
  });
  return done === files.length ? meetings : undefined;
}
