import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import { visible } from '../base/visible';
import { dateOf } from '../host/cards/annotation';
import { coloursFor } from '../host/colours';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import { noteMarkdown } from '../host/note-markdown';
import type { Services } from '../host/services';
import { swatch } from '../host/swatch';
import { annotationsAt } from '../host/tagging';
import { appendThenAndNow } from '../host/then-and-now';
import type { TagDefinition } from '../tags/codebook';
import type { Placed } from '../tags/model';
import type { Colours } from '../tags/palette';

/** Says on hover what people put on a passage: tags, note, who and when, what the words were, and what one can do. */
export function register({ sidecars, codebook, config, tagIndex, visibility }: Services): Disposable {
  return vscode.languages.registerHoverProvider({ language: LANGUAGE }, {
    async provideHover(document, position) {
      if (!config.show('annotations', document.uri)) return undefined;
      const model = await sidecars.get(document);
      const here = annotationsAt(model, document.offsetAt(position)).filter(({ annotation }) => visibility.shows(annotation));
      if (!here.length) return undefined;
      const definitions = codebook.get(document.uri).tags, colorOf = coloursFor({ codebook, tagIndex }, document.uri), text = document.getText();
      return new vscode.Hover(here.flatMap((one, i) => card(i > 0, one, text.slice(one.span.start, one.span.end), definitions, colorOf)), toRange(document, here[0]!.span));
    },
  });
}

/**
 * What is told of one annotation, in up to three pieces. What comes from a file goes in escaped, and links may call our commands only;
 * the note is Markdown of a piece of its own, which may call none. A rule parts it from the one before.
 */
function card(ruled: boolean, { annotation, state }: Placed & { readonly span: Span }, now: string, definitions: readonly TagDefinition[], colorOf: Colours): readonly vscode.MarkdownString[] {
  const { id, tags, note, by, on, quote } = annotation;
  const head = new vscode.MarkdownString(ruled ? '---\n\n' : '', true);
  tags.forEach((tag, i) => {
    if (i) head.appendMarkdown(' &nbsp; ');
    head.appendMarkdown(`![](${swatch(colorOf(tag)).toString(true)}) **`).appendText(visible(tag)).appendMarkdown('**');
  });
  for (const { description } of definitions.filter(({ tag }) => tags.includes(tag))) if (description) head.appendMarkdown('\n\n_').appendText(visible(description)).appendMarkdown('_');
  const foot = new vscode.MarkdownString('', true);
  foot.isTrusted = { enabledCommands: [COMMANDS.editTags, COMMANDS.editNote, COMMANDS.removeAnnotation, COMMANDS.listPassages] };
  if (state === 'changed') {
    foot.appendMarkdown('$(warning) ').appendText(vscode.l10n.t('The text was edited since it was tagged:')).appendMarkdown('\n\n');
    appendThenAndNow(foot, quote, now);
    foot.appendMarkdown('\n\n');
  }
  const signed = [by && vscode.l10n.t('by {0}', visible(by)), on && dateOf(on)].filter(Boolean).join(', ');
  if (signed) foot.appendMarkdown('$(account) ').appendText(signed).appendMarkdown('\n\n');
  const link = (icon: string, title: string, command: string): string => `[$(${icon}) ${title}](command:${command}?${encodeURIComponent(JSON.stringify([id]))})`;
  foot.appendMarkdown([
    link('tag', vscode.l10n.t('Edit Tags'), COMMANDS.editTags), link('note', vscode.l10n.t('Edit Note'), COMMANDS.editNote), link('trash', vscode.l10n.t('Remove'), COMMANDS.removeAnnotation),
  ].join(' &nbsp; '));
  foot.appendMarkdown('\n\n$(list-flat) ').appendText(vscode.l10n.t('All passages of')).appendMarkdown(' ');
  tags.forEach((tag, i) => {
    if (i) foot.appendMarkdown(', ');
    foot.appendMarkdown('[').appendText(visible(tag)).appendMarkdown(`](command:${COMMANDS.listPassages}?${encodeURIComponent(JSON.stringify([{ tag, children: [] }]))})`);
  });
  return [head, ...note ? [noteMarkdown(note)] : [], foot];
}
