import * as vscode from 'vscode';
import { linesOf } from '../base/lines';
import { span } from '../base/span';
import { excerpt } from '../library/excerpt';
import type { Hits } from '../library/hits';
import type { Query } from '../library/query';
import type { MeetingSummary } from '../library/summary';
import { choosePlaces, MOST_PLACES, type Place } from './places';
import { choose, inform, sayBriefly, warn } from './say';
import type { Services } from './services';
import { tagPlaces } from './tag-places';
import { textOfTranscript } from './transcript-text';

/** Meetings read at once, so that the other thread need not wait for the disk. */
const AT_ONCE = 16;

/**
 * Tags the passages that make a query fit in meetings that were found for it, or what stands around them, as a person chooses, who then looks at
 * the places and unticks what is not meant.
 */
export async function tagFound(services: Services, meetings: readonly MeetingSummary[], query: Query, asked: string): Promise<void> {
  await services.sidecars.acts.settled();
  const title = vscode.l10n.t('Tag Found: {0}', asked);
  const wanted = await choose([
    { label: vscode.l10n.t('The sentence around each passage'), unit: 'sentence' as const },
    { label: vscode.l10n.t('The whole quote or turn around each passage'), description: vscode.l10n.t('where nobody speaks, the sentence'), unit: 'speech' as const },
    { label: vscode.l10n.t('The passages as they were found'), unit: 'words' as const },
  ], { title });
  if (!wanted) return;
  const found = await placesOf(meetings, async (uri, most) => services.library.hits(uri, query, { most, unit: wanted.unit }));
  if (!found) return;
  const { places, unread } = found;
  if (unread.length) void warn(vscode.l10n.t('Nothing is tagged in {0}: the editor shows another text there than was searched, in another encoding or changed since.', unread.map(uri => vscode.workspace.asRelativePath(uri)).join(', ')));
  if (!places.length) { if (!unread.length) void inform(vscode.l10n.t('“{0}” fits these meetings as a whole, and no passages in them.', asked)); return; }
  if (places.length >= MOST_PLACES) void warn(vscode.l10n.t('There are so many places that only the first {0} are taken. Search for something narrower to reach the others.', places.length));
  const chosen = await choosePlaces(places, title);
  if (!chosen) return;
  if (!chosen.length) { sayBriefly(vscode.l10n.t('There is no place to tag.'), 4000); return; }
  await tagPlaces(services, chosen, title);
}

/** The places of hits in the texts as the editor has them, with progress, and the meetings whose texts are other ones there; `undefined` when cancelled. */
async function placesOf(meetings: readonly MeetingSummary[], hitsOf: (uri: vscode.Uri, most: number) => Promise<Hits | undefined>): Promise<{ readonly places: readonly Place[]; readonly unread: readonly vscode.Uri[] } | undefined> {
  const places: Place[] = [], unread: vscode.Uri[] = [], options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Looking for passages'), cancellable: true };
  const whole = await vscode.window.withProgress(options, async (progress, cancel) => {
    for (let i = 0; i < meetings.length && places.length < MOST_PLACES && !cancel.isCancellationRequested; i += AT_ONCE) {
      const some = meetings.slice(i, i + AT_ONCE).map(({ uri }) => vscode.Uri.parse(uri));
      const read = await Promise.all(some.map(async uri => ({ uri, hits: await hitsOf(uri, MOST_PLACES), text: await textOfTranscript(uri) })));
      for (const { uri, hits, text } of read) {
        const own = hits && text !== undefined ? inText(uri, text, hits) : undefined;
        if (own) places.push(...own.slice(0, MOST_PLACES - places.length)); else unread.push(uri);
      }
      progress.report({ increment: 100 * some.length / meetings.length, message: String(places.length) });
    }
    return !cancel.isCancellationRequested;
  });
  return whole ? { places, unread } : undefined;
}

/** Hits as places in a text; `undefined` where other words stand there, as it was read in another encoding or has changed. */
function inText(uri: vscode.Uri, text: string, { first }: Hits): readonly Place[] | undefined {
  const lines = linesOf(text), places = first.map(({ place: [line, character, endLine, endCharacter] }): Place => (
    { uri, text, span: span(lines.offsetAt({ line, character }), lines.offsetAt({ line: endLine, character: endCharacter })) }
  ));
  return places.every((place, i) => excerpt(text, place.span) === first[i]!.own) ? places : undefined;
}
