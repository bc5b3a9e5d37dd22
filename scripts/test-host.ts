// Runs the one host suite in a real VS Code: `tsx scripts/test-host.ts web|server|desktop`.
// Exits 1 when a test fails, when the suite never reports and when no test ran.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordCounts, type Counts } from './counts';
import { runOnDesktop } from './hosts/desktop';
import { freshFolder, repository } from './hosts/places';
import { startServer } from './hosts/server';
import { verdictOf } from './hosts/verdict';
import { startWeb } from './hosts/web';

const SUITE = 'dist/test/host.js';
const WORKSPACE = join(repository, 'test/host/workspace');

const hosts: Readonly<Record<string, (folder: string) => Promise<Counts>>> = {
  async web(folder) {
    const web = await startWeb({ folder, tests: SUITE });
    return verdictOf(web.address).finally(() => web.stop());
  },
  async server(folder) {
    const server = await startServer();
    return verdictOf(server.address({ folder, develop: true, tests: SUITE })).finally(() => server.stop());
  },
  desktop: folder => runOnDesktop(folder, SUITE),
};

async function main(): Promise<void> {
  const name = process.argv[2] ?? '';
  const run = hosts[name];
  if (!run) throw new Error(`Say where to run: ${Object.keys(hosts).join(', ')}`);
  const home = freshFolder('host');
  const folder = join(home, 'workspace');
  cpSync(WORKSPACE, folder, { recursive: true });
  try {
    const counts = await run(folder);
    recordCounts(`host suite, ${name}`, counts);
    if (counts.failed) process.exitCode = 1;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

main().then(() => process.exit(), error => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
