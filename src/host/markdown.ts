import * as vscode from 'vscode';
import { visible } from '../base/visible';
import { LINK_COMMANDS } from './contributes';
import type { Card, Step } from './cards/card';

/** Draws a card for a hover. Text of the transcript goes in escaped, and only our own command may be called by its links. */
export function toMarkdown({ heading, kind, facts, passage, steps, icon }: Card): vscode.MarkdownString {
  const card = new vscode.MarkdownString('', true);
  card.isTrusted = { enabledCommands: [LINK_COMMANDS.reveal] };
  card.appendMarkdown(`$(${icon}) **${escaped(heading)}**  \n_${escaped(kind)}_\n`);
  for (const { label, value } of facts) card.appendMarkdown(`\n- ${escaped(label)}: ${escaped(value)}`);
  if (passage) card.appendMarkdown(`\n\n> ${escaped(passage)}`);
  if (steps.length) card.appendMarkdown(`\n\n${steps.map(step => `[$(${step.icon}) ${escaped(step.title)}](${commandLink(step)})`).join(' &nbsp; ')}`);
  return card;
}

/** Text as Markdown that shows it and nothing else. `appendText` also makes every space unbreakable, which would tear words at line ends. */
function escaped(text: string): string {
  return new vscode.MarkdownString('', true).appendText(visible(text)).value.replaceAll('&nbsp;', ' ').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}

function commandLink({ uri, span }: Step): string {
  return `command:${LINK_COMMANDS.reveal}?${encodeURIComponent(JSON.stringify([uri.toString(), span?.start ?? 0, span?.end ?? 0]))}`;
}
