import * as vscode from 'vscode';
import { ok, until } from './support/check';
import { at, readout, write } from './support/workspace';

const CODEBOOK = `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="00000000-0000-4000-8000-000000000001" name="Money" isCodable="true">
<Description>What it cost.</Description><Code guid="00000000-0000-4000-8000-000000000002" name="Debts" isCodable="true"/></Code></Codes></CodeBook>`;
const textOf = (path: string): Promise<string> => Promise.resolve(vscode.workspace.fs.readFile(at(path))).then(bytes => new TextDecoder().decode(bytes), () => '');

describe('what other programs export', () => {
  before(async () => {
    await readout();
    await write('readout.yaml', 'readout: 1\n# ours\ntags:\n  - tag: Money\n    description: As we see it.\n');
  });
  after(async () => { for (const path of ['readout.yaml', 'theirs.qdc', 'torn.qdc']) await vscode.workspace.fs.delete(at(path)); });

  it('adds its codes to the codebook, in which what is there stays as it is', async () => {
    void vscode.commands.executeCommand('readout.importProject', await write('theirs.qdc', CODEBOOK));
    const yaml = await until('the codes are there', async () => { const text = await textOf('readout.yaml'); return text.includes('Debts') && text; });
    for (const line of ['# ours', '- tag: Money\n    description: As we see it.', '- tag: Money/Debts']) ok(yaml.includes(line), `“${line}” in ${yaml}`);
    ok(!yaml.includes('What it cost.'), 'the description that was there');
  });
  it('changes nothing when it is broken', async () => {
    const before = await textOf('readout.yaml');
    void vscode.commands.executeCommand('readout.importProject', await write('torn.qdc', CODEBOOK.slice(0, 200)));
    await new Promise(resolve => { setTimeout(resolve, 500); });
    ok(await textOf('readout.yaml') === before, 'the codebook as it was');
  });
});
