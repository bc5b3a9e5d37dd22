import { cpSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { webProgram } from './packages';
import { freshFolder, repository } from './places';

/** A running VS Code for the Web, with this repository's extension under development in it. */
export interface Web {
  readonly address: string;
  stop(): Promise<void>;
}

interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

/**
 * Serves VS Code for the Web on a copy of `folder`, which the workbench has as a read-and-write folder in memory.
 * `tests` is a bundled suite to run in it, relative to the repository.
 */
export async function startWeb({ folder, tests }: { folder: string; tests?: string }): Promise<Web> {
  const { testWeb, builds } = await webProgram();
  const home = freshFolder('web');
  const copy = join(home, 'workspace');
  cpSync(folder, copy, { recursive: true });
  const port = await freePort();
  const { open } = await import(pathToFileURL(testWeb).href) as TestWeb;
  const server = await open({
    browserType: 'none', quality: 'stable', commit: 'local', testRunnerDataDir: builds, esm: true, port, folderPath: copy,
    extensionDevelopmentPath: repository, extensionTestsPath: tests && join(repository, tests),
  });
  return {
    address: `http://localhost:${port}`,
    async stop() {
      server.dispose();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
