import * as vscode from 'vscode';
import { applyEdits } from '../base/edit';
import type { Disposable } from '../base/disposable';
import { inSlices } from '../base/schedule';
import type { LeftOut, ReadProject, Source } from '../exchange/qda/model';
import { sidecarOf } from '../host/acts';
import { codebookUri } from '../host/codebook-store';
import { COMMANDS } from '../host/contributes';
import { rewrite } from '../host/rewrite';
import { choose, inform, warn } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';
import { nameOf, writeFile } from '../host/text-file';
import { textOfTranscript } from '../host/transcript-text';
import type { Outcome } from '../tags/change';
import { addAnnotations } from '../tags/change';
import { takeTags } from '../tags/codebook-change';
import { newMemos, takeMemo } from '../tags/memo';
import { readSidecar } from '../tags/sidecar';

/** `Readout: Import Project`: takes transcripts, annotations, codes and memos of other programs for qualitative analysis (REFI-QDA) into a folder. No file that is there is written over. */
export function register({ exchange }: Services): Disposable {
  /** Puts a text where its name leads, or beside, if another text is there; resolves to where it is. */
  const settle = async (folder: vscode.Uri, path: string, { text }: Source): Promise<vscode.Uri> => {
    const { otherPath, sameText } = await exchange.load();
    for (let number = 1; ; number++) {
      const uri = vscode.Uri.joinPath(folder, otherPath(path, number)), there = await textOfTranscript(uri);
      if (there !== undefined && sameText(there, text)) return uri;
      if (await vscode.workspace.fs.stat(uri).then(() => true, () => false)) continue;
      await writeFile(uri, new TextEncoder().encode(text));
      return uri;
    }
  };
  /** Takes one source in; resolves to how many annotations and memos are new. */
  const take = async (folder: vscode.Uri, path: string, source: Source): Promise<readonly [number, number]> => {
    const { newAnnotations } = await exchange.load(), uri = await settle(folder, path, source);
    let added = 0, memos = 0;
    if (source.passages.length || source.memo !== undefined) await rewrite(sidecarOf(uri), yaml => {
      const fresh = newAnnotations(source, readSidecar(yaml ?? '').annotations);
      added = fresh.length;
      const annotated = fresh.length ? changed(yaml, text => addAnnotations(text, fresh), sidecarOf(uri)) : yaml;
      const whole = source.memo === undefined ? annotated : changed(annotated, text => takeMemo(text, source.memo!), sidecarOf(uri));
      memos = Number(whole !== annotated);
      return whole;
    });
    return [added, memos];
  };

  return vscode.commands.registerCommand(COMMANDS.importProject, (given?: unknown) => attempt(async () => {
    const file = given instanceof vscode.Uri ? given : await chooseFile();
    if (!file) return;
    const { pathsFor, unpacked } = await exchange.load(), read = unpacked(await vscode.workspace.fs.readFile(file));
    if ('refused' in read) throw new Error(whyNot(read.refused, nameOf(file)));
    const { project } = read, folder = project.sources.length ? await chooseFolder(project, nameOf(file)) : vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) return;
    let taken = 0, annotations = 0, memos = 0;
    const failed: string[] = [];
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing {0}', nameOf(file)), cancellable: true }, async (progress, cancel) => {
      const paths = pathsFor(project.sources), book = codebookUri(folder);
      if (book && project.tags.length) await rewrite(book, yaml => {
        const after = changed(yaml, text => takeTags(text, project.tags), book);
        memos = newMemos(yaml ?? '', after);
        return after;
      });
      await inSlices(project.sources.entries(), async ([i, source]) => {
        try {
          const [added, noted] = await take(folder, paths[i]!, source);
          annotations += added;
          memos += noted;
          taken++;
        } catch (error) {
          failed.push(`${paths[i]!}: ${error instanceof Error ? error.message : String(error)}`);
        }
        progress.report({ increment: 100 / project.sources.length });
      }, cancel);
    });
    const told = [vscode.l10n.t('Imported from {0} – transcripts: {1} of {2}, new annotations: {3}, tags: {4}.', nameOf(file), taken, project.sources.length, annotations, project.tags.length), ...memos ? [vscode.l10n.t('New memos: {0}.', memos)] : [], ...leftOut(project)];
    if (failed.length) void warn([...told, vscode.l10n.t('Not imported: {0}', failed.join('; '))].join(' '));
    else void inform(told.join(' '));
  }));
}

function changed(yaml: string | undefined, change: (yaml: string) => Outcome, uri: vscode.Uri): string {
  const { edits, refused } = change(yaml ?? '');
  if (refused !== undefined) throw new Error(vscode.l10n.t('{0} was not changed. {1}', nameOf(uri), refused));
  return applyEdits(yaml ?? '', edits);
}

function whyNot(refused: 'not-a-project' | 'too-large', name: string): string {
  return refused === 'too-large'
    ? vscode.l10n.t('{0} holds more text than fits into memory.', name)
    : vscode.l10n.t('{0} is no project that Readout can read. It reads REFI-QDA projects (.qdpx) and codebooks (.qdc), which other programs write when asked to export a project for exchange.', name);
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) throw new Error(vscode.l10n.t('Open the folder that the project is to be imported into first.'));
  const filters = { [vscode.l10n.t('Project or codebook (REFI-QDA)')]: ['qdpx', 'qdc'] };
  return (await vscode.window.showOpenDialog({ title: vscode.l10n.t('Import Project'), openLabel: vscode.l10n.t('Import'), filters }))?.[0];
}

/** Where the transcripts go: a folder of their own, or beside those that are there. `undefined` when the choice is left open. */
async function chooseFolder({ name, sources }: ReadProject, file: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [], own = (name || file.replace(/\.[^.]*$/, '')).replace(/[\\/:*?"<>|]/g, '-').replace(/^\.+/, '').trim() || 'project';
  const items = folders.flatMap(({ uri, name: where }) => [
    { label: vscode.l10n.t('{0}/{1}', where, own), description: vscode.l10n.t('a folder of its own'), uri: vscode.Uri.joinPath(uri, own) },
    { label: where, description: vscode.l10n.t('beside what is there; nothing is written over'), uri },
  ]);
  const chosen = await choose(items, { title: vscode.l10n.t('Import Project: Where to Put {0} Transcripts?', sources.length) });
  return chosen?.uri;
}

/** What of the project is not in the files now, for people; empty where all is. */
function leftOut({ left }: ReadProject): readonly string[] {
  const kinds: Readonly<Record<LeftOut, (count: number) => string>> = {
    'media': count => vscode.l10n.t('pictures or recordings without a transcript: {0}', count),
    'missing-text': count => vscode.l10n.t('texts that are not in the file: {0}', count),
    'unplaced': count => vscode.l10n.t('codings of pictures, pages, recordings or memos: {0}', count),
    'outside': count => vscode.l10n.t('passages that are not in their text: {0}', count),
    'whole': count => vscode.l10n.t('codings of whole documents: {0}', count),
    'cases': count => vscode.l10n.t('cases and sets: {0}', count),
    'drawings': count => vscode.l10n.t('links and drawings: {0}', count),
    'notes': count => vscode.l10n.t('memos on anything but codes, texts and passages: {0}', count),
  };
  return left.size ? [vscode.l10n.t('Readout has no place for: {0}.', [...left].map(([kind, count]) => kinds[kind](count)).join(', '))] : [];
}
