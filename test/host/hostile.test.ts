import * as vscode from 'vscode';
import { disarmed } from '../../src/host/say';
import { equal, ok, until } from './support/check';
import { at, readout, show, write } from './support/workspace';

const TURN = '\u202e', TITLE = `Mayor Ivo Brandt meets [Rosa Lind](command:workbench.action.quit) ${TURN}nhoJ`;
const TEXT = `${TITLE}

12 March 2024

Mayor Ivo Brandt met with Rosa Lind in the town hall.

“We build $(zap) <b>ten</b> bridges ${TURN}txet,” Ivo Brandt said.
`;

describe('hostile text', () => {
  before(async () => {
    await readout();
    await write('turned.transcript', TEXT);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at('turned.transcript'));
  });

  it('has what turns the direction of writing made visible in symbols', async () => {
    const editor = await show('turned.transcript');
    await until('the language is set', () => editor.document.languageId === 'transcript');
    const symbols = await until('the meeting is a symbol', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Ivo Brandt');
      return found.some(({ location }) => location.uri.path.endsWith('turned.transcript')) ? found : undefined;
    });
    const outline = await until('there is an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', editor.document.uri);
      return found?.length ? found : undefined;
    });
    ok(outline.some(({ name }) => name.includes('⟨U+202E⟩')), `the mark seen in ${outline.map(({ name }) => name).join(' | ')}`);
    for (const list of [symbols, outline, ...outline.map(({ children }) => children)]) for (const { name } of list) ok(!name.includes(TURN), `no mark that works in ${name}`);
  });

  it('is neither link nor icon where the editor would make it one', () => {
    equal(disarmed('[here](command:workbench.action.quit) $(alert)'), '[here]\u2009(command:workbench.action.quit) $\u2009(alert)');
    equal(disarmed(`a${TURN}b\u200bc`), 'a⟨U+202E⟩b⟨U+200B⟩c');
    equal(disarmed('Two (2) of [3] for $5'), 'Two (2) of [3] for $5');
  });
});
