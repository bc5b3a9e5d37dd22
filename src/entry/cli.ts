import { main } from '../cli/main';

/** The `readout` command. */
main();
