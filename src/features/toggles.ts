import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { SHOW_KINDS } from '../host/config';
import { COMMANDS, hideCommand, showCommand } from '../host/contributes';
import type { Services, ShowKind } from '../host/services';

/** Commands that show and hide each kind of highlight, and one that offers them all at once. */
export function register({ config }: Services): Disposable {
  const choose = async (): Promise<void> => {
    const items = SHOW_KINDS.map(what => ({ what, label: nameOf(what), picked: config.show(what) }));
    const chosen = await vscode.window.showQuickPick(items, {
      canPickMany: true, title: vscode.l10n.t('Highlights'), placeHolder: vscode.l10n.t('What is to stand out in transcripts'),
    });
    if (!chosen) return;
    for (const { what, picked } of items) {
      const on = chosen.some(item => item.what === what);
      if (on !== picked) await config.setShow(what, on);
    }
  };
  return all(
    vscode.commands.registerCommand(COMMANDS.chooseHighlights, choose),
    ...SHOW_KINDS.flatMap(kind => [
      vscode.commands.registerCommand(showCommand(kind), () => config.setShow(kind, true)),
      vscode.commands.registerCommand(hideCommand(kind), () => config.setShow(kind, false)),
    ]),
  );
}

function nameOf(kind: ShowKind): string {
  const names: Record<ShowKind, string> = {
    speakers: vscode.l10n.t('Speakers'), quotes: vscode.l10n.t('Quotes'), figures: vscode.l10n.t('Figures'), person: vscode.l10n.t('People'),
    organisation: vscode.l10n.t('Organisations'), place: vscode.l10n.t('Places'), group: vscode.l10n.t('Groups'), product: vscode.l10n.t('Products'),
    event: vscode.l10n.t('Events'), furniture: vscode.l10n.t('Page furniture (dimmed)'), annotations: vscode.l10n.t('Annotations'),
  };
  return names[kind];
}
