import * as vscode from 'vscode';
import { linesOf, type Lines } from '../base/lines';
import type { Span } from '../base/span';
import type { AnnotationItem, Contents, Passage } from '../library/contents';
import type { MeetingSummary } from '../library/summary';
import type { Annotation } from '../tags/model';
import { COMMANDS } from './contributes';
import { toRangeIn } from './convert';
import { icons } from './icons';
import { entityKindLabel, figureKindLabel } from './labels';
import type { Reading } from './loaded';
import { noteMarkdown } from './note-markdown';
import type { MeetingDetails } from './services';

/** A line of the tree of meetings. Children are made when it is opened; `id` is the same for the same thing after a refresh. */
export interface MeetingNode {
  readonly id: string;
  item: vscode.TreeItem;
  readonly parent: MeetingNode | undefined;
  /** Set on the line of a meeting itself. */
  readonly meeting?: MeetingSummary;
  /** What its line says to tell it from another meeting's that reads the same. */
  readonly file?: string;
  readonly children?: () => readonly MeetingNode[] | Promise<readonly MeetingNode[]>;
}

type Node = MeetingNode;

/** Code units of a memo that its line has; a side bar shows fewer. */
const LONGEST = 120;

/** Opens a transcript, at a passage if one is given. */
export function openTranscript(uri: vscode.Uri, title: string, selection?: vscode.Range): vscode.Command {
  return { command: 'vscode.open', title, arguments: [uri, { selection, preview: true } satisfies vscode.TextDocumentShowOptions] };
}

/** A line that says why there is nothing else. */
export function noteNode(parent: Node, text: string): Node {
  const item = new vscode.TreeItem(text);
  item.iconPath = new vscode.ThemeIcon('warning');
  return { id: `${parent.id}/note`, item, parent };
}

/** The line of the memo on a meeting, which opens it. */
export function memoNode(parent: Node, transcript: string, memo: string): Node {
  const item = new vscode.TreeItem(vscode.l10n.t('Memo'));
  item.id = `${parent.id}/memo`;
  item.description = memo.replace(/\s+/g, ' ').slice(0, LONGEST);
  item.tooltip = noteMarkdown(memo);
  item.iconPath = new vscode.ThemeIcon('note');
  item.command = { command: COMMANDS.meetingMemo, title: vscode.l10n.t('Memo'), arguments: [transcript] };
  return { id: item.id, item, parent };
}

/** The lines under one meeting: its speakers, figures, names and those of its annotations that are `shown`. */
export function partNodes(parent: Node, uri: vscode.Uri, { text, transcript, placed }: MeetingDetails, { contentsOf }: Reading, shown: (annotation: Annotation) => boolean): readonly Node[] {
  const lines = linesOf(text), contents = contentsOf(text, transcript, placed.filter(({ annotation }) => shown(annotation)));
  const branch = (id: string, label: string, icon: vscode.ThemeIcon, description: string, under: Node, children: (self: Node) => readonly Node[]): Node => {
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${under.id}/${id}`;
    item.iconPath = icon;
    item.description = description;
    const node: Node = { id: item.id, item, parent: under, children: () => children(node) };
    return node;
  };
  const leaf = (passage: { readonly label: string; readonly span: Span | null }, index: number, under: Node, icon: vscode.ThemeIcon | undefined, description: string, tooltip: string): Node => {
    const item = new vscode.TreeItem(passage.label);
    item.id = `${under.id}/${index}`;
    item.description = description;
    item.tooltip = tooltip;
    if (icon) item.iconPath = icon;
    if (passage.span) item.command = openTranscript(uri, vscode.l10n.t('Go to Passage'), toRangeIn(lines, passage.span));
    return { id: item.id, item, parent: under };
  };
  const passages = (list: readonly Passage[], icon?: vscode.ThemeIcon) => (under: Node): readonly Node[] =>
    list.map((passage, i) => leaf(passage, i, under, icon, lineLabel(lines, passage.span), passage.label));
  const percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' });

  const parts: Node[] = [];
  const part = (id: keyof Contents, label: string, icon: vscode.ThemeIcon, count: number, children: (self: Node) => readonly Node[], description = String(count)): void => {
    if (count) parts.push(branch(id, label, icon, description, parent, children));
  };
  part('speakers', vscode.l10n.t('Speakers'), icons.part.speakers, contents.speakers.length, under => contents.speakers.map(({ name, roles, passages: list, share, words }) => {
    const node = branch(name, name, icons.entity.person, [roles[0], percent.format(share)].filter(Boolean).join(' · '), under, passages(list, icons.quote));
    node.item.tooltip = vscode.l10n.t('{0}: {1} passages, {2} words, {3} of what is said', name, list.length, words, percent.format(share));
    return node;
  }));
  part('figures', vscode.l10n.t('Figures'), icons.part.figures, transcript.figures.length, under => contents.figures.map(({ kind, items }) =>
    branch(kind, figureKindLabel(kind), icons.figure[kind], String(items.length), under, self => items.map((item, i) =>
      leaf(item, i, self, icons.figure[kind], [item.figure.subject, item.figure.speaker].filter(Boolean).join(' · '), `${item.label} (${lineLabel(lines, item.span)})`)))));
  part('entities', vscode.l10n.t('Names'), icons.part.entities, transcript.names.length, under => contents.entities.map(({ kind, items }) =>
    branch(kind, entityKindLabel(kind), icons.entity[kind], String(items.length), under, self => items.map(({ name, roles, aliases, mentions }) => {
      const node = branch(name, name, icons.entity[kind], String(mentions.length), self, passages(mentions));
      node.item.tooltip = [name, ...roles, aliases.length ? vscode.l10n.t('also: {0}', aliases.join(', ')) : ''].filter(Boolean).join('\n');
      return node;
    }))));
  const { length } = contents.annotations, some = length < placed.length ? vscode.l10n.t('{0} of {1} shown', length, placed.length) : String(length);
  part('annotations', vscode.l10n.t('Annotations'), icons.part.annotations, placed.length, under => contents.annotations.map((annotation, i) =>
    leaf(annotation, i, under, annotation.span ? icons.annotation : icons.unplaced, annotation.tags.join(', '), annotationTooltip(annotation))), some);
  return parts.length ? parts : [noteNode(parent, vscode.l10n.t('Nothing was found in this transcript'))];
}

function annotationTooltip({ label, tags, note: text, by, state }: AnnotationItem): string {
  return [tags.join(', '), label, text, by, state === 'exact' ? '' : state].filter(Boolean).join('\n');
}

function lineLabel(lines: Lines, span: Span): string {
  return vscode.l10n.t('line {0}', lines.positionAt(span.start).line + 1);
}
