// Mocha's browser build runs in a web worker and in Node alike; set up before any test file is evaluated.
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', timeout: 120_000, retries: 1 });
