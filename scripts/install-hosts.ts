// Installs the builds of VS Code that the tests run on, where they are not there yet: `tsx scripts/install-hosts.ts`.
import { serverProgram, webProgram } from './hosts/packages';

async function main(): Promise<void> {
  await serverProgram();
  await webProgram();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
