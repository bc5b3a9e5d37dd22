/** Every `*.test.ts` of test/host, imported: the build makes this module, so that no test is listed by hand. */
declare module 'readout:host-tests' {}
declare module 'mocha/mocha.js' {}
