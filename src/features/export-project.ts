import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { inSlices } from '../base/schedule';
import type { Source } from '../exchange/qda/model';
import type { Wanted } from '../exchange/qda/source-of';
import { COMMANDS } from '../host/contributes';
import { chooseSome, inform } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';
import { writeFile } from '../host/text-file';
import { textOfTranscript } from '../host/transcript-text';
import type { Annotation } from '../tags/model';
import { place } from '../tags/place';

/** `Readout: Export Project`: transcripts, annotations, codebook and memos as one file that other programs for qualitative analysis open (REFI-QDA), or the codebook alone. */
export function register({ library, sidecars, tagIndex, codebook, exchange }: Services): Disposable {
  const definitions = () => (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => codebook.get(vscode.Uri.joinPath(uri, '.')).tags);

  /** One transcript with the memo on it as a source, and how many of its annotations have no place in the text that they could keep. */
  const sourceFor = async (uri: vscode.Uri, annotations: readonly Annotation[], memo: string | undefined, wanted: Wanted): Promise<{ readonly source: Source; readonly lost: number } | undefined> => {
    const { sourceOf } = await exchange.load(), meeting = await library.details(uri), text = meeting?.text ?? await textOfTranscript(uri);
    if (text === undefined) return undefined;
    const placed = meeting?.placed ?? place(text, annotations), source = sourceOf(vscode.workspace.asRelativePath(uri), text, meeting?.transcript, placed, memo, wanted);
    return { source, lost: placed.length - source.passages.length };
  };

  return vscode.commands.registerCommand(COMMANDS.exportProject, () => attempt(async () => {
    const choice = await ask();
    if (!choice) return;
    const folder = vscode.workspace.workspaceFolders?.[0], name = vscode.workspace.name ?? folder?.name ?? 'Readout';
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Project'), saveLabel: vscode.l10n.t('Export'), defaultUri: folder && vscode.Uri.joinPath(folder.uri, `${/[^\\/:.\s-]/.test(name) ? name.replace(/[\\/:]/g, '-') : 'readout'}.qdpx`),
      filters: { [vscode.l10n.t('Project (REFI-QDA)')]: ['qdpx'], [vscode.l10n.t('Codebook alone (REFI-QDA)')]: ['qdc'] },
    });
    if (!target) return;
    const { packed, projectFiles, codebookFile } = await exchange.load(), write = (bytes: Uint8Array): Promise<void> => writeFile(target, bytes);
    if (target.path.toLowerCase().endsWith('.qdc')) {
      if (!definitions().length) throw new Error(vscode.l10n.t('There is no codebook to export: readout.yaml lists no tags.'));
      await write(new TextEncoder().encode(codebookFile(definitions())));
      const told = vscode.l10n.t('Exported to {0} – tags: {1}.', vscode.workspace.asRelativePath(target), definitions().length), memos = definitions().filter(({ memo }) => memo !== undefined).length;
      void inform(memos ? `${told} ${vscode.l10n.t('A codebook alone has no place for memos, which are not in it: {0}. A project (.qdpx) has.', memos)}` : told);
      return;
    }
    const sources: Source[] = [];
    let lost = 0;
    const whole = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting'), cancellable: true }, async (progress, cancel) => {
      await library.ready;
      await sidecars.acts.settled();
      const annotated = new Map((await tagIndex.files()).filter(({ sidecar: { annotations, meeting } }) => annotations.length || meeting.memo !== undefined).map(({ transcript, sidecar }) => [transcript.toString(), sidecar]));
      const uris = [...new Set([...annotated.keys(), ...choice.all ? library.current.meetings.map(({ uri }) => uri) : []])].sort();
      return await inSlices(uris, async uri => {
        const { annotations = [], meeting } = annotated.get(uri) ?? {}, made = await sourceFor(vscode.Uri.parse(uri), annotations, meeting?.memo, choice);
        if (made) sources.push(made.source);
        lost += made?.lost ?? 0;
        progress.report({ increment: 100 / uris.length });
      }, cancel) === uris.length;
    });
    // a part of the transcripts would pass for all of them
    if (!whole) return;
    await write(packed(projectFiles({ name, tags: definitions(), sources })));
    const count = sources.reduce((sum, { passages }) => sum + passages.length, 0);
    const told = vscode.l10n.t('Exported to {0} – transcripts: {1}, annotations: {2}. It is for programs that read REFI-QDA, such as NVivo, ATLAS.ti and MAXQDA.', vscode.workspace.asRelativePath(target), sources.length, count);
    const memos = [...definitions(), ...sources].filter(({ memo }) => memo !== undefined).length, reveal = vscode.l10n.t('Reveal in Explorer');
    const more = [...memos ? [vscode.l10n.t('Memos: {0}.', memos)] : [], ...lost ? [vscode.l10n.t('Annotations without a place in the present text, which are not in it: {0}. See Annotations to Review.', lost)] : []];
    const answer = await inform([told, ...more].join(' '), reveal);
    if (answer === reveal) await vscode.commands.executeCommand('revealInExplorer', target);
  }));
}

/** What is to go into the project; `undefined` when the choice is left open. */
async function ask(): Promise<(Wanted & { readonly all: boolean }) | undefined> {
  const all = { label: vscode.l10n.t('Transcripts without annotations, too'), picked: true };
  const voices = { label: vscode.l10n.t('Who speaks'), description: vscode.l10n.t('each speaker as a case'), picked: true };
  const about = { label: vscode.l10n.t('Date, place and participants'), description: vscode.l10n.t('as variables of each transcript'), picked: true };
  const chosen = await chooseSome([all, voices, about], { title: vscode.l10n.t('Export Project: What Goes with the Annotations?') });
  return chosen && { all: chosen.includes(all), voices: chosen.includes(voices), about: chosen.includes(about) };
}
