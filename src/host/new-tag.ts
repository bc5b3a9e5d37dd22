import * as vscode from 'vscode';
import { addTags } from '../tags/codebook-change';
import { normalTag } from '../tags/hierarchy';
import { inherits } from '../tags/palette';
import { changeCodebook } from './change-codebook';
import { coloursFor } from './colours';
import { describeTag } from './describe-tag';
import { chooseSome, inform, sayBriefly } from './say';
import type { Services } from './services';
import { swatch } from './swatch';

/**
 * Asks for a tag that nobody has used yet, below `parent` if one is given, and puts it into the codebook with what it means, its key and its
 * colour: how a codebook is made before the first passage is tagged. Escape at any question leaves everything as it was.
 */
export async function newTag(services: Services, parent?: string): Promise<void> {
  const folders = rootFiles();
  if (!folders.length) { void inform(vscode.l10n.t('Tags are described in readout.yaml at the root of a folder. Open a folder first.')); return; }
  const known = new Set(folders.flatMap(uri => services.codebook.get(uri).tags.map(({ tag }) => tag))), under = parent ? `${parent}/` : '';
  const typed = await vscode.window.showInputBox({
    title: parent ? vscode.l10n.t('New Tag under {0}', parent) : vscode.l10n.t('New Tag'), value: under, valueSelection: [under.length, under.length],
    prompt: vscode.l10n.t('A word or a few, or a path such as trade/volume'),
    validateInput: text => (known.has(normalTag(text)) ? vscode.l10n.t('{0} is in the codebook already.', normalTag(text)) : undefined),
  });
  const tag = normalTag(typed ?? '');
  if (!tag || tag === parent) return;
  await services.tagIndex.files();
  await describeTag(services, tag);
}

/** Asks which of the tags in use that are not in the codebook go into it, and writes them there, each with the colour that it has now. */
export async function addUsedTags(services: Services): Promise<void> {
  const { codebook, tagIndex } = services;
  await tagIndex.files();
  const missing = rootFiles().flatMap(uri => {
    const { tags } = codebook.get(uri), known = new Set(tags.map(({ tag }) => tag)), colorOf = coloursFor(services, uri);
    return [...tagIndex.used(uri)].sort().filter(tag => !known.has(tag)).map(tag => ({ uri, tag, shown: colorOf(tag), color: inherits(tags, tag) ? undefined : colorOf(tag) }));
  });
  if (!missing.length) { sayBriefly(vscode.l10n.t('Every tag in use is in the codebook.'), 4000); return; }
  const counts = tagIndex.counts();
  const chosen = await chooseSome(
    missing.map(one => ({ label: one.tag, description: String(counts.get(one.tag) ?? 0), iconPath: swatch(one.shown), picked: true, one })),
    { title: vscode.l10n.t('Tags to Add to the Codebook') },
  );
  for (const root of new Set(chosen?.map(({ one }) => one.uri))) {
    const added = (chosen ?? []).filter(({ one }) => one.uri === root).map(({ one: { tag, color } }) => ({ tag, color }));
    const said = added.length === 1 ? vscode.l10n.t('{0} is in the codebook, readout.yaml.', added[0]!.tag) : vscode.l10n.t('{0} tags are in the codebook, readout.yaml.', added.length);
    void changeCodebook(root, yaml => addTags(yaml, added), said);
  }
}

/** A file at the root of each folder of the workspace, by which its codebook is asked for. */
function rootFiles(): readonly vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, '.'));
}
