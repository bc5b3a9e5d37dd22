import * as vscode from 'vscode';
import { visible } from '../base/visible';
import type { TagDefinition } from '../tags/codebook';
import { editTag } from '../tags/codebook-change';
import { isWithin } from '../tags/hierarchy';
import { coloursOf, inherits, PALETTE } from '../tags/palette';
import { changeCodebook } from './change-codebook';
import { choose, inform } from './say';
import type { Services } from './services';
import { swatch } from './swatch';
import { saidOf } from './tag-says';

/**
 * Asks what a tag means, which key sets it in tag mode and what colour it has, and puts that into the codebook, to which the tag is
 * added if it is not there, with the colour that it has now unless another is chosen, so that no other tag changes its own. Escape at any
 * question leaves everything as it was.
 */
export async function describeTag(services: Services, tag: string): Promise<void> {
  const folder = await folderOf(services, tag, vscode.l10n.t('{0}: Describe It in Which Folder?', visible(tag)));
  if (!folder) return;
  const { tags } = services.codebook.get(folder), now = tags.find(one => one.tag === tag);
  const description = await vscode.window.showInputBox({
    title: vscode.l10n.t('{0}: What It Means (1 of 3)', visible(tag)), value: now?.description ?? '', prompt: vscode.l10n.t('Shown where tags are chosen, and on hover'),
  });
  if (description === undefined) return;
  const key = await vscode.window.showInputBox({
    title: vscode.l10n.t('{0}: Key in Tag Mode (2 of 3)', visible(tag)), value: now?.key ?? '', prompt: vscode.l10n.t('A letter, or a digit; empty for the next digit that is free'),
    validateInput: typed => whyNoKey(typed.trim().toLowerCase(), tag, tags),
  });
  if (key === undefined) return;
  const byItself = coloursOf(tags.map(one => (one.tag === tag ? { ...one, color: undefined } : one)), services.tagIndex.used(folder))(tag);
  const color = await chooseColor(tag, now || inherits(tags, tag) ? now?.color : byItself, byItself);
  if (!color) return;
  const said = { description: description.trim() || undefined, key: key.trim().toLowerCase() || undefined, color: color.of };
  await changeCodebook(folder, yaml => editTag(yaml, tag, said), now ? vscode.l10n.t('{0} is described in readout.yaml.', tag) : vscode.l10n.t('{0} is in the codebook, readout.yaml.', tag));
}

/**
 * A file of the folder whose codebook has the tag, else of one where it is used, else of the first. Where several codebooks have it, the person is
 * asked, under `title`. `undefined` after Escape, and without a folder, which is told.
 */
export async function folderOf(services: Services, tag: string, title: string): Promise<vscode.Uri | undefined> {
  const { codebook, tagIndex } = services, files = await tagIndex.files(), said = saidOf(services, tag);
  const having = said.filter(({ root }) => codebook.get(root).tags.some(one => one.tag === tag));
  if (having.length > 1) return (await choose(having.map(({ root, folder, color, description }) => ({ label: folder, description, iconPath: swatch(color), root })), { title }))?.root;
  const using = files.find(({ sidecar }) => sidecar.annotations.some(({ tags }) => tags.some(one => isWithin(one, tag))));
  const found = having[0]?.root ?? using?.transcript ?? said[0]?.root;
  if (!found) void inform(vscode.l10n.t('Tags are described in readout.yaml at the root of a folder. Open a folder first.'));
  return found;
}

function whyNoKey(key: string, tag: string, tags: readonly TagDefinition[]): string | undefined {
  if (key && !/^[a-z0-9]$/.test(key)) return vscode.l10n.t('One letter from a to z, or one digit.');
  const other = tags.find(one => one.tag !== tag && key && one.key?.toLowerCase() === key);
  return other && vscode.l10n.t('{0} has this key already.', visible(other.tag));
}

/** A colour that is asked for, or none of the tag's own; `undefined` after Escape. */
async function chooseColor(tag: string, now: string | undefined, byItself: string): Promise<{ readonly of: string | undefined } | undefined> {
  const mark = (color: string | undefined): string => (color === now ? vscode.l10n.t('as now') : '');
  const own = now !== undefined && !PALETTE.includes(now) ? [now] : [];
  return choose([
    { label: vscode.l10n.t('Automatic'), description: mark(undefined), iconPath: swatch(byItself), of: undefined },
    ...[...own, ...PALETTE].map(color => ({ label: colorName(color), description: mark(color), iconPath: swatch(color), of: color })),
  ].sort((a, b) => Number(b.of === now) - Number(a.of === now)), { title: vscode.l10n.t('{0}: Colour (3 of 3)', tag) });
}

/** What a colour of the palette is called, as its inventors call it; any other is its number. */
function colorName(color: string): string {
  switch (color) {
    case '#e69f00': return vscode.l10n.t('Orange');
    case '#56b4e9': return vscode.l10n.t('Sky blue');
    case '#009e73': return vscode.l10n.t('Bluish green');
    case '#cc79a7': return vscode.l10n.t('Reddish purple');
    case '#d55e00': return vscode.l10n.t('Vermilion');
    case '#0072b2': return vscode.l10n.t('Blue');
    case '#f0e442': return vscode.l10n.t('Yellow');
    case '#8c8c8c': return vscode.l10n.t('Grey');
    default: return color;
  }
}
