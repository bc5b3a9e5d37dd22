import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { COMMANDS, CONTEXT, VIEWS } from '../host/contributes';
import { describeTag, folderOf } from '../host/describe-tag';
import { untilFirstRows } from '../host/first-rows';
import { FOCUSED, focusedRow } from '../host/focused-row';
import { shownAs } from '../host/lists-scope';
import { addUsedTags, newTag } from '../host/new-tag';
import { refactor } from '../host/refactor';
import { memoUri } from '../host/memo-files';
import { reveal } from '../host/reveal';
import { choose, chooseSome } from '../host/say';
import type { Services } from '../host/services';
import { showAtOnce } from '../host/shown-at-once';
import { splitTag } from '../host/split-tag';
import { listPassages } from '../host/tag-passages';
import { passageRow, tagIcon, tagRow, type TaggedPassage } from '../host/tag-rows';
import { saidOf } from '../host/tag-says';
import { annotationsAt, attempt } from '../host/tagging';
import { transcriptDocument } from '../host/transcript-text';
import { carries, isWithin, normalTag, parentOf, treeOf, type TagNode } from '../tags/hierarchy';
import type { Annotation } from '../tags/model';
import { inherits } from '../tags/palette';
import { place } from '../tags/place';

type Node = TagNode | TaggedPassage;

const DRAGGED = 'application/vnd.code.tree.readout.tags';

/**
 * The view "Tags": the hierarchy of the codebook and of the tags in use, with counts, and under each tag its passages in
 * all meetings. A checkbox shows and hides a tag's highlights, dragging moves it, and renaming, merging and deleting are
 * refactorings over all files at once.
 */
export function register(services: Services): Disposable {
  const { tagIndex, codebook, visibility, sidecars } = services;
  const changed = emitter<Node | undefined>();
  const folders = (): readonly vscode.Uri[] => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, '.'));
  const definitions = () => folders().flatMap(uri => codebook.get(uri).tags);
  const isShown = ({ by }: Annotation): boolean => visibility.author(by ?? '');
  /** How many annotations carry a tag or one under it, and how many of these are by authors that are shown. */
  const usesOf = (tag: string): { readonly all: number; readonly shown: number } => {
    const own = tagIndex.known.flatMap(({ sidecar }) => sidecar.annotations.filter(one => carries(one, tag)));
    return { all: own.length, shown: own.filter(isShown).length };
  };
  const passages = (tag: string): readonly TaggedPassage[] => tagIndex.known.flatMap(({ transcript, sidecar }) =>
    sidecar.annotations.filter(one => one.tags.includes(tag) && isShown(one)).map(annotation => ({ transcript, annotation })).sort((a, b) => a.annotation.start - b.annotation.start));

  /** Whether it is a tag only by those under it. */
  const isImplied = (tag: string): boolean => {
    const defined = definitions();
    return !defined.some(one => one.tag === tag) && !tagIndex.used().includes(tag) && !inherits(defined, tag);
  };
  const rowOf = ({ tag, name, children }: TagNode): vscode.TreeItem => {
    const defined = definitions(), known = !defined.length || defined.some(one => isWithin(one.tag, tag));
    const uses = usesOf(tag);
    return tagRow({ tag, name, implied: isImplied(tag), hasChildren: children.length > 0, uses: uses.shown, unused: uses.all === 0, known, shown: visibility.tag(tag), said: saidOf(services, tag) });
  };
  /** All tags there are, those of the codebook first, each below the one that it stands under. */
  const tree = (fits: (tag: string) => boolean): readonly TagNode[] => treeOf([...new Set([...definitions().map(({ tag }) => tag), ...[...tagIndex.counts().keys()].sort()])].filter(fits));
  /** Lets a person choose a tag, those at the cursor of a transcript first. */
  const chooseTag = async (title: string, fits: (tag: string) => boolean): Promise<string | undefined> => {
    // a tag that is being put on a passage is one of them
    await sidecars.acts.settled();
    await tagIndex.files();
    const editor = vscode.window.activeTextEditor, model = editor && sidecars.peek(editor.document.uri);
    const here = new Set(model && annotationsAt(model, editor.document.offsetAt(editor.selection.active)).flatMap(({ annotation }) => annotation.tags));
    const defined = definitions(), listed = (nodes: readonly TagNode[]): readonly TagNode[] => nodes.flatMap(node => [node, ...listed(node.children)]);
    const items = listed(tree(() => true)).filter(({ tag }) => fits(tag)).map(({ tag }) => {
      const uses = usesOf(tag).all;
      return { label: tag, description: String(uses), detail: defined.find(one => one.tag === tag)?.description, iconPath: tagIcon({ said: saidOf(services, tag), implied: isImplied(tag), unused: uses === 0 }) };
    }).sort((a, b) => Number(here.has(b.label)) - Number(here.has(a.label)));
    return (await choose(items, { title, matchOnDetail: true }))?.label;
  };
  const view = vscode.window.createTreeView<Node>(VIEWS.tags, {
    showCollapseAll: true,
    canSelectMany: false,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: node => (isPassage(node) ? passageRow(node) : rowOf(node)),
      async getChildren(node) {
        if (node) return isPassage(node) ? [] : [...node.children, ...passages(node.tag)];
        await tagIndex.files();
        handedOver();
        return [...tree(visibility.fits)];
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
  const handedOver = untilFirstRows(CONTEXT.tagsRead);
  /** Says in the view's title what is left out of it and of the texts. */
  const describeView = (): void => {
    view.description = shownAs({ authors: visibility.hiddenAuthors, tags: [], filter: visibility.filter }) || undefined;
  };
  describeView();
  const setFilter = (text: string): void => {
    visibility.filter = text;
    void vscode.commands.executeCommand('setContext', CONTEXT.tagsFiltered, text !== '');
  };
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
    return chooseTag(vscode.l10n.t('Which Tag?'), () => true);
  };
  const onTag = (id: string, work: (tag: string) => Promise<unknown>): Disposable => vscode.commands.registerCommand(id, (argument?: unknown) => attempt(async () => {
    const tag = await tagMeant(argument);
    if (tag) await work(tag);
  }));
  return all(
    changed, view, showAtOnce(view),
    tagIndex.onDidChange(() => changed.fire(undefined)),
    codebook.onDidChange(() => changed.fire(undefined)),
    visibility.onDidChange(() => { changed.fire(undefined); describeView(); }),
    view.onDidChangeCheckboxState(({ items }) => { for (const [node, state] of items) if (!isPassage(node)) void visibility.setTag(node.tag, state === vscode.TreeItemCheckboxState.Checked); }),
    vscode.commands.registerCommand(COMMANDS.newTag, (argument?: unknown) => attempt(() => newTag(services, isTag(argument) ? argument.tag : undefined))),
    vscode.commands.registerCommand(COMMANDS.addUsedTags, () => attempt(() => addUsedTags(services))),
    onTag(COMMANDS.renameTag, async tag => {
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Rename {0}', tag), value: tag, valueSelection: [parentOf(tag) ? parentOf(tag).length + 1 : 0, tag.length],
        prompt: vscode.l10n.t('The tags under it come along. The name of another tag merges the two.'),
      });
      if (typed && normalTag(typed)) await moveTo(tag, normalTag(typed));
    }),
    onTag(COMMANDS.mergeTag, async tag => {
      const into = await chooseTag(vscode.l10n.t('Merge {0} Into', tag), one => !isWithin(one, tag));
      if (into) await moveTo(tag, into);
    }),
    vscode.commands.registerCommand(COMMANDS.toggleTagHighlights, (argument?: unknown) => attempt(async () => {
      const row = argument === FOCUSED ? await focusedRow(view) : undefined;
      if (row && isPassage(row)) { await vscode.commands.executeCommand(COMMANDS.openPassage, row); return; }
      const tag = row?.tag ?? await tagMeant(argument);
      if (tag) await visibility.setTag(tag, !visibility.tag(tag));
    })),
    onTag(COMMANDS.listPassages, tag => listPassages(services, tag)),
    onTag(COMMANDS.describeTag, tag => describeTag(services, tag)),
    onTag(COMMANDS.tagMemo, async tag => {
      const folder = await folderOf(services, tag, vscode.l10n.t('Memo on {0}: In Which Folder?', tag));
      if (!folder) return;
      await vscode.window.showTextDocument(memoUri({ tag, file: folder.toString() }), { preview: false });
    }),
    onTag(COMMANDS.splitTag, tag => splitTag(services, tag)),
    onTag(COMMANDS.deleteTag, tag => refactor(services, { kind: 'delete', tag, withChildren: true }, vscode.l10n.t('Delete {0} and the tags under it', tag))),
    vscode.commands.registerCommand(COMMANDS.filterTags, async () => {
      const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Filter Tags'), value: visibility.filter, prompt: vscode.l10n.t('Part of a tag; leave it empty to see all.') });
      if (typed !== undefined) setFilter(typed.trim());
    }),
    vscode.commands.registerCommand(COMMANDS.clearTagsFilter, () => setFilter('')),
    vscode.commands.registerCommand(COMMANDS.filterAuthors, async () => {
      const authors = [...new Set((await tagIndex.files()).flatMap(({ sidecar }) => sidecar.annotations.map(({ by }) => by ?? '')))].sort();
      const chosen = await chooseSome(
        authors.map(author => ({ label: author || vscode.l10n.t('(not signed)'), author, picked: visibility.author(author) })),
        { title: vscode.l10n.t('Whose Annotations to Show') },
      );
      if (chosen) for (const author of authors) await visibility.setAuthor(author, chosen.some(one => one.author === author));
    }),
    vscode.commands.registerCommand(COMMANDS.openPassage, (passage: unknown) => attempt(async () => {
      if (!isPassage(passage)) return;
      const { transcript, annotation } = passage;
      const known = sidecars.peek(transcript)?.placed.find(one => one.annotation.id === annotation.id);
      const [placed] = known ? [known] : place((await transcriptDocument(transcript)).getText(), [annotation]);
      await reveal(transcript, placed!.span ?? placed!.candidates[0]);
    })),
  );
}

function isPassage(node: unknown): node is TaggedPassage {
  return typeof node === 'object' && node !== null && 'annotation' in node && 'transcript' in node;
}

function isTag(node: unknown): node is TagNode {
  return typeof node === 'object' && node !== null && 'tag' in node && 'children' in node;
}
