import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { COMMANDS, VIEWS } from '../host/contributes';
import { FOCUSED, focusedRow } from '../host/focused-row';
import { visible } from '../host/markdown';
import { refactor } from '../host/refactor';
import { reveal } from '../host/reveal';
import type { Services } from '../host/services';
import { splitTag } from '../host/split-tag';
import { swatch } from '../host/swatch';
import { attempt } from '../host/tagging';
import { nameOf, readTextFile } from '../host/text-file';
import { normalTag } from '../tags/codebook';
import { isWithin, parentOf, treeOf, type TagNode } from '../tags/hierarchy';
import type { Annotation } from '../tags/model';
import { colorOf } from '../tags/palette';
import { place } from '../tags/place';

/** One passage under a tag. */
interface Passage { readonly transcript: vscode.Uri; readonly annotation: Annotation }
type Node = TagNode | Passage;

const DRAGGED = 'application/vnd.code.tree.readout.tags';

/**
 * The view "Tags": the hierarchy of the codebook and of the tags in use, with counts, and under each tag its passages in
 * all meetings. A checkbox shows and hides a tag's highlights, dragging moves it, and renaming, merging and deleting are
 * refactorings over all files at once.
 */
export function register(services: Services): Disposable {
  const { tagIndex, codebook, visibility, sidecars } = services;
  const changed = emitter<Node | undefined>();
  let filter = '';
  const folders = (): readonly vscode.Uri[] => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, '.'));
  const definitions = () => folders().flatMap(uri => codebook.get(uri).tags);
  const counts = (tag: string): { readonly own: number; readonly below: number } => {
    let own = 0, below = 0;
    for (const { sidecar } of tagIndex.known) for (const { tags } of sidecar.annotations) {
      if (tags.includes(tag)) own++;
      if (tags.some(one => isWithin(one, tag))) below++;
    }
    return { own, below };
  };
  const passages = (tag: string): readonly Passage[] => tagIndex.known.flatMap(({ transcript, sidecar }) =>
    sidecar.annotations.filter(({ tags }) => tags.includes(tag)).map(annotation => ({ transcript, annotation })).sort((a, b) => a.annotation.start - b.annotation.start));

  const tagRow = ({ tag, name, children }: TagNode): vscode.TreeItem => {
    const { below } = counts(tag), defined = definitions(), definition = defined.find(one => one.tag === tag);
    const row = new vscode.TreeItem(visible(name), children.length || below ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
    const known = defined.some(one => isWithin(one.tag, tag));
    row.id = `tag ${tag}`;
    row.description = [String(below), !known && vscode.l10n.t('not in the codebook'), known && !below && vscode.l10n.t('unused')].filter(Boolean).join(' · ');
    row.tooltip = new vscode.MarkdownString().appendMarkdown('**').appendText(visible(tag)).appendMarkdown('**\n\n').appendText(definition?.description ?? '');
    row.iconPath = swatch(colorOf(tag, defined), below === 0);
    row.contextValue = 'tag';
    row.checkboxState = {
      state: visibility.tag(tag) ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
      tooltip: vscode.l10n.t('Show the highlights of this tag'),
    };
    row.accessibilityInformation = { label: vscode.l10n.t('Tag {0}, {1} annotations', tag, below) };
    return row;
  };
  const passageRow = ({ transcript, annotation }: Passage): vscode.TreeItem => {
    const row = new vscode.TreeItem(visible(annotation.quote.replace(/\s+/g, ' ')));
    row.description = nameOf(transcript);
    row.tooltip = [annotation.quote, annotation.note, annotation.by].filter(Boolean).join('\n\n');
    row.iconPath = new vscode.ThemeIcon('quote');
    row.contextValue = 'passage';
    row.command = { command: COMMANDS.openPassage, title: vscode.l10n.t('Show'), arguments: [{ transcript, annotation } satisfies Passage] };
    return row;
  };
  const view = vscode.window.createTreeView<Node>(VIEWS.tags, {
    showCollapseAll: true,
    canSelectMany: false,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: node => (isPassage(node) ? passageRow(node) : tagRow(node)),
      async getChildren(node) {
        if (node) return isPassage(node) ? [] : [...node.children, ...passages(node.tag)];
        await tagIndex.files();
        const tags = [...new Set([...definitions().map(({ tag }) => tag), ...[...tagIndex.counts().keys()].sort()])];
        return [...treeOf(tags.filter(tag => tag.toLowerCase().includes(filter)))];
      },
    },
    dragAndDropController: {
      dragMimeTypes: [DRAGGED],
      dropMimeTypes: [DRAGGED],
      handleDrag: ([node], data) => { if (node && !isPassage(node)) data.set(DRAGGED, new vscode.DataTransferItem(node.tag)); },
      async handleDrop(target, data) {
        const from: unknown = data.get(DRAGGED)?.value;
        if (typeof from !== 'string' || (target && isPassage(target))) return;
        await moveTo(from, normalTag(`${target?.tag ?? ''}/${from.slice(from.lastIndexOf('/') + 1)}`));
      },
    },
  });
  const moveTo = (from: string, to: string): Promise<void> => attempt(async () => {
    if (from === to) return;
    if (isWithin(to, from)) throw new Error(vscode.l10n.t('{0} cannot be moved into itself.', from));
    const merges = definitions().some(({ tag }) => tag === to) || tagIndex.counts().has(to);
    await refactor(services, { kind: 'rename', from, to }, merges ? vscode.l10n.t('Merge {0} into {1}', from, to) : vscode.l10n.t('Rename {0} to {1}', from, to));
  });
  /** The tag of the row that a command was called on, else of the selected one, else one that the person chooses. */
  const tagMeant = async (argument: unknown): Promise<string | undefined> => {
    const node = isTag(argument) ? argument : argument === FOCUSED ? [await focusedRow(view)].find(isTag) : view.selection.find(isTag);
    if (argument === FOCUSED && !node) return undefined;
    if (node) return node.tag;
    await tagIndex.files();
    const known = [...new Set([...definitions().map(({ tag }) => tag), ...tagIndex.counts().keys()])];
    return (await vscode.window.showQuickPick(known.map(tag => ({ label: tag, iconPath: swatch(colorOf(tag, definitions())) })), { title: vscode.l10n.t('Which Tag?') }))?.label;
  };
  const onTag = (id: string, work: (tag: string) => Promise<unknown>): Disposable => vscode.commands.registerCommand(id, (argument?: unknown) => attempt(async () => {
    const tag = await tagMeant(argument);
    if (tag) await work(tag);
  }));
  return all(
    changed, view,
    tagIndex.onDidChange(() => changed.fire(undefined)),
    codebook.onDidChange(() => changed.fire(undefined)),
    visibility.onDidChange(() => changed.fire(undefined)),
    view.onDidChangeCheckboxState(({ items }) => { for (const [node, state] of items) if (!isPassage(node)) void visibility.setTag(node.tag, state === vscode.TreeItemCheckboxState.Checked); }),
    onTag(COMMANDS.renameTag, async tag => {
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Rename {0}', tag), value: tag, valueSelection: [parentOf(tag) ? parentOf(tag).length + 1 : 0, tag.length],
        prompt: vscode.l10n.t('The tags under it come along. The name of another tag merges the two.'),
      });
      if (typed && normalTag(typed)) await moveTo(tag, normalTag(typed));
    }),
    onTag(COMMANDS.mergeTag, async tag => {
      const others = [...new Set([...definitions().map(one => one.tag), ...tagIndex.counts().keys()])].filter(one => !isWithin(one, tag));
      const into = await vscode.window.showQuickPick(others, { title: vscode.l10n.t('Merge {0} Into', tag) });
      if (into) await moveTo(tag, into);
    }),
    onTag(COMMANDS.splitTag, tag => splitTag(services, tag)),
    onTag(COMMANDS.deleteTag, tag => refactor(services, { kind: 'delete', tag, withChildren: true }, vscode.l10n.t('Delete {0} and the tags under it', tag))),
    vscode.commands.registerCommand(COMMANDS.filterTags, async () => {
      const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Filter Tags'), value: filter, prompt: vscode.l10n.t('Part of a tag; leave it empty to see all.') });
      if (typed === undefined) return;
      filter = typed.trim().toLowerCase();
      view.description = filter ? vscode.l10n.t('with “{0}”', filter) : undefined;
      changed.fire(undefined);
    }),
    vscode.commands.registerCommand(COMMANDS.filterAuthors, async () => {
      const authors = [...new Set((await tagIndex.files()).flatMap(({ sidecar }) => sidecar.annotations.map(({ by }) => by ?? '')))].sort();
      const chosen = await vscode.window.showQuickPick(
        authors.map(author => ({ label: author || vscode.l10n.t('(not signed)'), author, picked: visibility.author(author) })),
        { title: vscode.l10n.t('Whose Annotations to Show'), canPickMany: true },
      );
      if (chosen) for (const author of authors) await visibility.setAuthor(author, chosen.some(one => one.author === author));
    }),
    vscode.commands.registerCommand(COMMANDS.openPassage, (passage: unknown) => attempt(async () => {
      if (!isPassage(passage)) return;
      const { transcript, annotation } = passage;
      const known = sidecars.peek(transcript)?.placed.find(one => one.annotation.id === annotation.id);
      const [placed] = known ? [known] : place(await readTextFile(transcript) ?? '', [annotation]);
      await reveal(transcript, placed!.span ?? placed!.candidates[0]);
    })),
  );
}

function isPassage(node: unknown): node is Passage {
  return typeof node === 'object' && node !== null && 'annotation' in node && 'transcript' in node;
}

function isTag(node: unknown): node is TagNode {
  return typeof node === 'object' && node !== null && 'tag' in node && 'children' in node;
}
