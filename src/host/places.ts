import * as vscode from 'vscode';
import { linesOf } from '../base/lines';
import { inSlices } from '../base/schedule';
import { span, type Span } from '../base/span';
import { visible } from '../base/visible';
import { excerpt } from '../library/excerpt';
import { reveal } from './reveal';
import { disarmed } from './say';
import type { Services } from './services';
import { nameOf } from './text-file';
import { textOfTranscript } from './transcript-text';

/** A passage of one transcript, with the text it was found in. */
export interface Place {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly span: Span;
}

/** At most this many places are listed of one meeting, and about as many of all; more say that the phrase is too common to be tagged. */
export const MOST_PLACES = 2000;
/** How much is shown around a short place and how much of a long one, in UTF-16 code units: file and line fit into the list beside it. */
const AROUND = 24, LONG = 60;
const shownPlace = ({ text, span: at }: Place): string => excerpt(text, at, at.end - at.start < LONG ? AROUND : 0, LONG);

/** Where a phrase stands in a text as whole words, letter case being the same. */
export function occurrences(text: string, phrase: string): readonly Span[] {
  const inWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  const startsInWord = /^[\p{L}\p{N}]/u.test(phrase), endsInWord = /[\p{L}\p{N}]$/u.test(phrase), found: Span[] = [];
  for (let at = text.indexOf(phrase); phrase && at >= 0 && found.length < MOST_PLACES; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    if (!(startsInWord && at > 0 && inWord(at - 1)) && !(endsInWord && inWord(end))) found.push(span(at, end));
  }
  return found;
}

/** Where a phrase stands in all meetings of the library but one, with progress; what was found by then when cancelled. */
export async function elsewhere({ library }: Services, but: vscode.Uri, phrase: string): Promise<readonly Place[]> {
  await library.ready;
  const uris = library.current.meetings.map(({ uri }) => vscode.Uri.parse(uri)).filter(uri => uri.toString() !== but.toString());
  const found: Place[] = [];
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Looking for “{0}”', phrase), cancellable: true }, async (progress, cancel) => {
    await inSlices(uris, async uri => {
      const text = await textOfTranscript(uri) ?? '';
      if (found.length < MOST_PLACES) for (const at of occurrences(text, phrase)) found.push({ uri, text, span: at });
      progress.report({ increment: 100 / uris.length, message: String(found.length) });
    }, cancel);
  });
  return found;
}

/** Shows the places, all ticked, the one in the list that has the focus in its text, too, and lets a person untick some, or step through them. `undefined` after Escape. */
export async function choosePlaces(places: readonly Place[], title: string): Promise<readonly Place[] | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly place: Place }>();
  const byText = new Map<string, ReturnType<typeof linesOf>>();
  const lineOf = ({ text, span: at }: Place): number => {
    if (!byText.has(text)) byText.set(text, linesOf(text));
    return byText.get(text)!.positionAt(at.start).line + 1;
  };
  pick.title = visible(vscode.l10n.t('{0}: {1} places', title, places.length));
  pick.placeholder = vscode.l10n.t('Untick what is not to be tagged, then press Enter');
  pick.canSelectMany = true;
  pick.items = places.map(place => ({ label: disarmed(shownPlace(place)), description: disarmed(`${nameOf(place.uri)}:${lineOf(place)}`), place }));
  pick.selectedItems = pick.items;
  pick.buttons = [{ iconPath: new vscode.ThemeIcon('debug-step-over'), tooltip: vscode.l10n.t('Step Through: Yes, No, All, Stop') }];
  pick.onDidChangeActive(([active]) => { if (active) void reveal(active.place.uri, active.place.span, true); });
  const how = await new Promise<'take' | 'step' | undefined>(resolve => {
    pick.onDidAccept(() => { resolve('take'); pick.hide(); });
    pick.onDidTriggerButton(() => { resolve('step'); pick.hide(); });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  const ticked = pick.selectedItems.map(({ place }) => place);
  pick.dispose();
  return how === 'step' ? stepThrough(ticked) : how && ticked;
}

/** Asks of each place: yes, no, all or stop. `undefined` after Escape. */
export async function stepThrough(places: readonly Place[]): Promise<readonly Place[] | undefined> {
  const taken: Place[] = [];
  for (const [i, place] of places.entries()) {
    await reveal(place.uri, place.span);
    const answer = await vscode.window.showQuickPick([
      { label: vscode.l10n.t('Yes'), take: 'yes' }, { label: vscode.l10n.t('No'), take: 'no' },
      { label: vscode.l10n.t('All'), description: vscode.l10n.t('this and the {0} after it', places.length - i - 1), take: 'all' },
      { label: vscode.l10n.t('Stop'), description: vscode.l10n.t('tag the {0} taken so far', taken.length), take: 'stop' },
    ], { title: vscode.l10n.t('Tag This? ({0} of {1})', i + 1, places.length), placeHolder: visible(shownPlace(place)), ignoreFocusOut: true });
    if (!answer) return undefined;
    if (answer.take === 'all') return [...taken, ...places.slice(i)];
    if (answer.take === 'stop') return taken;
    if (answer.take === 'yes') taken.push(place);
  }
  return taken;
}
