import { NO_CORRECTIONS } from '../../src/base/names';
import { createDesk, type Desk } from '../../src/library/desk';
import { equal } from './support/check';
import { readout } from './support/workspace';

/** A desk that must not be needed: whoever asks it, reads in the editor's own thread. */
const refuse = (): Promise<never> => Promise.reject(new Error('it was read in this thread'));
const refusing: Desk = { sumUp: refuse, places: refuse, hits: refuse, dispose: () => {} };
const inNode = 'process' in globalThis && typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node === 'string';

describe('the other thread', () => {
  it('starts from the bundle that ships, and reads', async () => {
    const { extensionUri } = await readout();
    // Asked for by name: the suite is bundled once, for both hosts.
    const { spawn } = inNode ? await import('../../src/host/spawn-node') : await import('../../src/host/spawn-web');
    const desk = createDesk(await spawn(extensionUri), refusing, () => {});
    try {
      const text = 'President Ada Okoro of Nigeria met with Rui Almeida in Lagos on 14 March 2024.\n\n“Trade reached $340 million,” Ada Okoro said.\n';
      const { summary } = await desk.sumUp({
        file: { uri: 'memory:/one.txt', path: 'one.txt' }, bytes: new TextEncoder().encode(text), sidecar: null, names: NO_CORRECTIONS, force: true,
      });
      equal(summary?.speakers.map(({ name }) => name), ['Ada Okoro']);
      equal(summary?.figures.map(({ unit, low }) => [unit, low]).filter(([unit]) => unit), [['USD', 340_000_000]]);
    } finally {
      desk.dispose();
    }
  });
});
