import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { debounce } from '../base/schedule';
import { isSidecar } from '../library/files';
import { sidecarOf } from '../host/acts';
import type { Lists } from '../host/loaded';
import { warn } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';
import { isFile, isListedIn, nameOf } from '../host/text-file';

/**
 * Takes a sidecar along when its transcript is renamed or moved in the editor, so that tags do not stay behind. The editor asks before it lets an
 * extension do so; where the answer is to skip that, the sidecar stays, and a notification offers once more to take it along. So does one where a
 * transcript was renamed elsewhere in its capitals alone, which some file systems pass over and others do not.
 */
export function register({ library, tagIndex, lists }: Services): Disposable {
  const told = new Set<string>(), look = debounce(() => {
    const { known } = tagIndex;
    // mostly each sidecar is beside a meeting of its name, and nothing is to be looked for
    if (known.some(({ transcript }) => !library.current.get(transcript.toString()))) void attempt(async () => offerOtherCapitals(await lists.load(), known, library.current.meetings, told));
  }, QUIET_MS);
  return all(
    look, tagIndex.onDidChange(look), library.onDidChange(look),
    vscode.workspace.onWillRenameFiles(event => event.waitUntil(sidecarsAlong(event.files))),
    vscode.workspace.onDidRenameFiles(({ files }) => void attempt(() => offerToFollow(files))),
  );
}

type Renamed = readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[];

async function sidecarsAlong(files: Renamed): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit(), moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const sidecar = sidecarOf(oldUri), target = sidecarOf(newUri);
    if (isSidecar(oldUri.path) || moving.has(sidecar.toString()) || !await isFile(sidecar)) continue;
    // one that cannot go would keep the others from going
    if (await isListedIn(target)) void warn(vscode.l10n.t('{0} stays where it is, as there is a {1} already, of an earlier file of that name.', nameOf(sidecar), nameOf(target)));
    else edit.renameFile(sidecar, target, { overwrite: false });
  }
  return edit;
}

/** Offers to take those sidecars along that were left behind by their transcripts. */
async function offerToFollow(files: Renamed): Promise<void> {
  const left: { readonly name: string; readonly from: vscode.Uri; readonly to: vscode.Uri }[] = [];
  for (const { oldUri, newUri } of files) {
    const from = sidecarOf(oldUri), to = sidecarOf(newUri);
    if (!isSidecar(oldUri.path) && await isFile(from) && !await isListedIn(oldUri) && !await isListedIn(to)) left.push({ name: nameOf(newUri), from, to });
  }
  const [first] = left, along = vscode.l10n.t('Take Tags Along');
  if (!first) return;
  const message = left.length === 1
    ? vscode.l10n.t('The tags of {0} were left behind in {1}.', first.name, nameOf(first.from))
    : vscode.l10n.t('The tags of {0} files were left behind under their old names.', left.length);
  if (await warn(message, along) !== along) return;
  for (const { from, to } of left) await vscode.workspace.fs.rename(from, to, { overwrite: false });
}

/** How long views and files are given to settle before one looks for sidecars whose transcripts are called otherwise. */
const QUIET_MS = 1500;

/** Offers to give sidecars the capitals of their transcripts; each once, as `told` remembers. */
async function offerOtherCapitals({ respelt }: Lists, sidecars: readonly { readonly uri: vscode.Uri }[], meetings: readonly { readonly uri: string }[], told: Set<string>): Promise<void> {
  const paths = new Map(sidecars.map(({ uri }) => [uri.path, uri])), left: { readonly from: vscode.Uri; readonly to: vscode.Uri; readonly transcript: vscode.Uri }[] = [];
  for (const { sidecar, transcript } of respelt([...paths.keys()], meetings.map(({ uri }) => vscode.Uri.parse(uri).path))) {
    const from = paths.get(sidecar)!, named = from.with({ path: transcript }), to = sidecarOf(named);
    // what one knows of files may be a moment old
    if (told.has(sidecar) || !await isListedIn(from) || !await isListedIn(named) || await isListedIn(to)) continue;
    told.add(sidecar);
    left.push({ from, to, transcript: named });
  }
  const [first] = left, rename = vscode.l10n.t('Rename Sidecar');
  if (!first) return;
  const message = left.length === 1
    ? vscode.l10n.t('The tags of {0} are in {1}, whose name differs in capitals: not every computer finds them there.', nameOf(first.transcript), nameOf(first.from))
    : vscode.l10n.t('The tags of {0} transcripts are in sidecars whose names differ from theirs in capitals: not every computer finds them there.', left.length);
  if (await warn(message, rename) !== rename) return;
  for (const { from, to } of left) await vscode.workspace.fs.rename(from, to, { overwrite: false });
}
