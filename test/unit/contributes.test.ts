import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as names from '../../src/host/contributes';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string; readonly group?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly languages: readonly { readonly id: string }[];
  };
}
const manifestText = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(manifestText) as Manifest;
const sources = new Map(readdirSync('src', { recursive: true }).map(String).filter(name => name.endsWith('.ts')).map(name => [name, readFileSync(join('src', name), 'utf8')]));
const SHOW_KINDS = Object.keys(contributes.configuration.properties).flatMap(key => /^readout\.show\.(.+)$/.exec(key)?.[1] ?? []);
const same = (a: Iterable<string>, b: Iterable<string>): void => assert.deepEqual([...a].sort(), [...b].sort());

describe('the list of what is contributed', () => {
  it('names the commands of package.json, and only those', () => {
    const own = [...Object.values(names.COMMANDS), ...SHOW_KINDS.flatMap(kind => [names.showCommand(kind), names.hideCommand(kind)])];
    same(own, contributes.commands.map(command => command.command));
  });
  it('has a command in the source for each of its entries', () => {
    const all = [...sources.values()].join('\n');
    for (const key of Object.keys(names.COMMANDS)) assert.match(all, new RegExp(`COMMANDS\\.${key}\\b`), key);
  });
  it('names the views of package.json, and only those', () => {
    same(Object.values(names.VIEWS), Object.values(contributes.views).flat().map(view => view.id));
  });
  it('names the settings of package.json, and only those', () => {
    same([...names.SETTINGS.map(key => `readout.${key}`), ...SHOW_KINDS.map(kind => `readout.show.${kind}`)], Object.keys(contributes.configuration.properties));
  });
  it('offers as kinds to show those that have settings', () => {
    same([...(sources.get('host/config.ts') ?? '').matchAll(/SHOW_KINDS[^=]*= \[([^\]]*)\]/g)].flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, kind = '']) => kind)), SHOW_KINDS);
  });
  it('names the keys that when clauses ask for, and only those', () => {
    const asked = new Set([...manifestText.matchAll(/"when": "([^"]*)"|"enablement": "([^"]*)"/g)].flatMap(([, when = '', enablement = '']) => [...`${when} ${enablement}`.matchAll(/(?<![\w.])readout\.\w+/g)].map(([key]) => key)));
    const views = new Set<string>(Object.values(names.VIEWS));
    same([...asked].filter(key => !views.has(key)), Object.values(names.CONTEXT));
  });
  it('has the language', () => assert.ok(contributes.languages.some(language => language.id === names.LANGUAGE)));
});

describe('package.json', () => {
  it('refers in menus and keys only to commands that it has', () => {
    const known = new Set(contributes.commands.map(command => command.command));
    for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) if (command?.startsWith('readout.')) assert.ok(known.has(command), command);
  });
  it('binds keys only where they mean something', () => {
    for (const { command, when } of contributes.keybindings) assert.ok(when, command);
  });
  it('binds keys of views to their rows, and to nothing while one types into their box of Find', () => {
    const ofViews = contributes.keybindings.filter(({ when }) => when?.startsWith('focusedView =='));
    assert.ok(ofViews.length > 10);
    for (const { command, key, when } of ofViews) assert.match(when ?? '', /&& !inputFocus$/, `${key} for ${command}`);
  });
  it('offers in the palette only what can be done there and then', () => {
    const asked = new Map(contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));
    same(contributes.commands.map(({ command }) => command).filter(command => !asked.get(command)), [names.COMMANDS.chooseHighlights]);
  });
  it('has in the menu of a row whatever an icon on it does', () => {
    const rows = contributes.menus['view/item/context'] ?? [], inMenu = new Set(rows.filter(({ group }) => !group?.startsWith('inline')).map(({ command, when }) => `${command} ${when}`));
    const byIcon = rows.filter(({ group }) => group?.startsWith('inline')).map(({ command, when }) => `${command} ${when}`);
    assert.ok(byIcon.length > 5);
    same(byIcon.filter(item => !inMenu.has(item)), []);
  });
  it('has a text for every %key%, and no text that nothing asks for', () => {
    const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, unknown>;
    same(new Set([...manifestText.matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key)), Object.keys(texts));
  });
});
