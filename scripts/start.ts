// `npm start`: builds Readout and opens VS Code with it on samples/, on the real files.
//   npm start -- [--folder DIR] [--port PORT] [--browser]
// Desktop VS Code where `code` is on the PATH; else, or with --browser, VS Code Server in the browser, until Ctrl+C.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeCommand } from './hosts/desktop';
import { repository } from './hosts/places';
import { startServer } from './hosts/server';

const PORT = 8137;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { folder: { type: 'string', default: 'samples' }, port: { type: 'string' }, browser: { type: 'boolean', default: false } },
  });
  const folder = resolve(values.folder);
  if (!existsSync(folder)) throw new Error(`${folder} does not exist.`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) throw new Error('--port is a number from 0 to 65535.');
  if (spawnSync(process.execPath, ['esbuild.mjs'], { cwd: repository, stdio: 'inherit' }).status !== 0) throw new Error('The build failed.');

  const code = values.browser ? undefined : codeCommand();
  if (code) {
    console.log(`Opening ${folder} in desktop VS Code …`);
    const shell = process.platform === 'win32';
    const { status } = spawnSync(shell ? `"${code}"` : code, [`--extensionDevelopmentPath=${repository}`, folder], { stdio: 'inherit', shell });
    process.exitCode = status ?? 1;
    return;
  }
  const server = await startServer({ port: port ?? PORT, settings: { 'workbench.colorTheme': 'Dark Modern' } })
    .catch((error: unknown) => {
      if (port === undefined && /EADDRINUSE/.test(String(error))) return startServer({ settings: { 'workbench.colorTheme': 'Dark Modern' } });
      throw error;
    });
  const address = server.address({ folder, develop: true });
  console.log(`\nReadout runs in VS Code Server on ${folder}. Open:\n\n  ${address}\n\nCtrl+C ends it.`);
  openInBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

/** Shows an address in the person's browser where there is a display; the printed address serves elsewhere. */
function openInBrowser(address: string): void {
  const opener = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer.exe']
    : process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
  if (opener?.[0]) spawn(opener[0], [address], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
