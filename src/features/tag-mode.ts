import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { COMMANDS, CONTEXT, LANGUAGE } from '../host/contributes';
import { passageOf } from '../host/passage';
import { disarmed, sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { attempt, isSame, newAnnotation, onTagging } from '../host/tagging';
import type { Codebook } from '../tags/codebook';

/** Arguments of the command: enters or leaves the mode whether it is on or not, or leaves all as it is. */
const ON = 'on', OFF = 'off', AS_IT_IS = 'as it is';
/** Keys for tags that the codebook gives none: first its own, then those in use. */
const DIGITS = [...'123456789'];

/**
 * Tag mode: single keys put the tags of the codebook, and those in use, on the selection, or on the sentence at the cursor, and take them off
 * again. The status bar says which key sets which tag; Escape leaves. The chord that enters the mode sets the context key
 * in the editor itself (`runCommands` in the manifest): a key pressed right after it, before this code hears of the mode,
 * is already one of the mode's and no letter.
 */
export function register(services: Services): Disposable {
  const { codebook, sidecars, documents, reading, tagIndex } = services;
  const status = vscode.window.createStatusBarItem('readout.tagMode', vscode.StatusBarAlignment.Left, 100);
  status.name = vscode.l10n.t('Readout Tag Mode');
  status.command = COMMANDS.leaveTagMode;
  let on = false;
  const keysFor = (uri: vscode.Uri): ReadonlyMap<string, string> => keysOf(codebook.get(uri), tagIndex.used(uri));
  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (!on || document?.languageId !== LANGUAGE) { status.hide(); return; }
    const keys = [...keysFor(document.uri)];
    status.text = keys.length === 0 ? `$(tag) ${vscode.l10n.t('Tag mode: there are no tags yet')}` : `$(tag) ${vscode.l10n.t('Tag mode')}  ${keys.slice(0, 8).map(([key, tag]) => `[${key}] ${disarmed(tag)}`).join('  ')}`;
    status.tooltip = [...keys.map(([key, tag]) => `${key}  ${tag}`), vscode.l10n.t('Escape leaves tag mode.')].join('\n');
    status.accessibilityInformation = { label: keys.length === 0 ? vscode.l10n.t('Tag mode: there are no tags yet') : vscode.l10n.t('Tag mode: {0}', keys.map(([key, tag]) => `${key} ${tag}`).join(', ')), role: 'alert' };
    status.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    status.show();
  };
  const set = async (now: boolean): Promise<void> => {
    if (on && !now) sayBriefly(vscode.l10n.t('Tag mode is off.'), 2000);
    on = now;
    // The status bar is not to promise keys that would still type letters.
    await vscode.commands.executeCommand('setContext', CONTEXT.tagMode, on);
    refresh();
    // what is in use is known once the sidecars are read
    if (on) await tagIndex.files();
  };
  const tagByKey = async (key: unknown): Promise<void> => (typeof key === 'string' ? attempt(() => onTagging(services, async ({ document, model, cursor }) => {
    const tag = keysFor(document.uri).get(key);
    if (!tag) { sayBriefly(vscode.l10n.t('No tag has the key {0}. Describe Tag gives a tag its key.', key), 4000); return; }
    const at = passageOf(await reading.load(), document.getText(), cursor.selected, documents.get(document)?.transcript);
    if (!at) return;
    const there = model.placed.find(one => isSame(one, at, one.annotation.tags));
    if (!there) {
      await sidecars.apply(document, [{ kind: 'add', annotations: [await newAnnotation(services, document, at, [tag])] }], vscode.l10n.t('Tag {0}', tag));
      sayTagged(tag, true);
    } else {
      const { id, tags } = there.annotation, rest = tags.includes(tag) ? tags.filter(one => one !== tag) : [...tags, tag];
      await sidecars.apply(document, [rest.length ? { kind: 'edit', id, with: { tags: rest } } : { kind: 'remove', ids: [id] }], vscode.l10n.t('Tag {0}', tag));
      sayTagged(tag, rest.includes(tag));
    }
  })) : undefined);
  const registered = all(
    vscode.commands.registerCommand(COMMANDS.tagMode, (to?: unknown) => set(to === AS_IT_IS ? on : to === ON || (to !== OFF && !on))),
    vscode.commands.registerCommand(COMMANDS.leaveTagMode, () => set(false)),
    vscode.commands.registerCommand(COMMANDS.tagByKey, tagByKey),
  );
  // The first time that a key calls a command, the editor asks around whether an extension waits for it, and letters pass
  // by meanwhile. Called once through the editor itself, it has been asked. Whoever entered the mode while extensions started is
  // in it: their command comes now, too, before or after this one.
  void vscode.commands.executeCommand('runCommands', {
    commands: [{ command: '_setContext', args: [CONTEXT.tagMode, false] }, { command: COMMANDS.tagMode, args: AS_IT_IS }, { command: COMMANDS.tagByKey }],
  });
  return all(
    status, registered,
    codebook.onDidChange(refresh),
    tagIndex.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}

function sayTagged(tag: string, now: boolean): void {
  sayBriefly(now ? vscode.l10n.t('$(tag) Tagged {0}', tag) : vscode.l10n.t('$(trash) Took off {0}', tag), 4000);
}

/** Which key sets which tag: the codebook's keys, and for its tags without one, then for those in use, the digits that are free, in order. */
function keysOf({ tags }: Codebook, used: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map(tags.flatMap(({ key, tag }) => (key ? [[key.toLowerCase(), tag] as const] : [])));
  const free = DIGITS.filter(digit => !keys.has(digit));
  for (const { key, tag } of tags) if (!key && free.length) keys.set(free.shift()!, tag);
  const known = new Set(tags.map(({ tag }) => tag));
  for (const tag of used) if (!known.has(tag) && free.length) keys.set(free.shift()!, tag);
  return keys;
}
