import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import { visible } from '../base/visible';
import { COMMANDS, LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import type { Services } from '../host/services';
import { swatch } from '../host/swatch';
import { annotationsAt } from '../host/tagging';
import { appendThenAndNow } from '../host/then-and-now';
import type { TagDefinition } from '../tags/codebook';
import type { Placed } from '../tags/model';
import { colorOf } from '../tags/palette';

/** Says on hover what people put on a passage: tags, note, who and when, what the words were, and what one can do. */
export function register({ sidecars, codebook, config, visibility }: Services): Disposable {
  return vscode.languages.registerHoverProvider({ language: LANGUAGE }, {
    async provideHover(document, position) {
      if (!config.show('annotations', document.uri)) return undefined;
      const model = await sidecars.get(document);
      const here = annotationsAt(model, document.offsetAt(position)).filter(({ annotation }) => visibility.shows(annotation));
      if (!here.length) return undefined;
      const definitions = codebook.get(document.uri).tags, text = document.getText();
      return new vscode.Hover(here.map(one => card(one, text.slice(one.span.start, one.span.end), definitions)), toRange(document, here[0]!.span));
    },
  });
}

/** What is told of one annotation. Everything that comes from a file goes in escaped; links may call our two commands only. */
function card({ annotation, state }: Placed & { readonly span: Span }, now: string, definitions: readonly TagDefinition[]): vscode.MarkdownString {
  const { id, tags, note, by, on, quote } = annotation;
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: [COMMANDS.editTags, COMMANDS.editNote, COMMANDS.removeAnnotation] };
  tags.forEach((tag, i) => {
    if (i) text.appendMarkdown(' &nbsp; ');
    text.appendMarkdown(`![](${swatch(colorOf(tag, definitions)).toString(true)}) **`).appendText(visible(tag)).appendMarkdown('**');
  });
  for (const { description } of definitions.filter(({ tag }) => tags.includes(tag))) if (description) text.appendMarkdown('\n\n_').appendText(visible(description)).appendMarkdown('_');
  if (note) text.appendMarkdown('\n\n').appendText(visible(note));
  if (state === 'changed') {
    text.appendMarkdown('\n\n$(warning) ').appendText(vscode.l10n.t('The text was edited since it was tagged:')).appendMarkdown('\n\n');
    appendThenAndNow(text, quote, now);
  }
  const signed = [by && vscode.l10n.t('by {0}', visible(by)), on && dateOf(on)].filter(Boolean).join(', ');
  if (signed) text.appendMarkdown('\n\n$(account) ').appendText(signed);
  const link = (icon: string, title: string, command: string): string => `[$(${icon}) ${title}](command:${command}?${encodeURIComponent(JSON.stringify([id]))})`;
  text.appendMarkdown(`\n\n${[
    link('tag', vscode.l10n.t('Edit Tags'), COMMANDS.editTags), link('note', vscode.l10n.t('Edit Note'), COMMANDS.editNote), link('trash', vscode.l10n.t('Remove'), COMMANDS.removeAnnotation),
  ].join(' &nbsp; ')}`);
  return text;
}

/** A point in time as people of the editor's language write it; what is no date is shown as it is. */
function dateOf(on: string): string {
  const date = new Date(on);
  return Number.isNaN(date.getTime()) ? visible(on) : date.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}
