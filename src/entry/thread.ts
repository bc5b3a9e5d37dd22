import { serve } from '../worker/node';

/** The thread in which the library reads where the extension runs in Node; src/host/spawn-node.ts starts it. */
serve();
