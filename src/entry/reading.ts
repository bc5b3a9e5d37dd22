/**
 * The file that reads (`dist/reading.js`), the same for Node and for browsers: loaded by the extension, the thread and the command
 * when there is something to read, and started as a browser's worker by src/host/spawn-web.ts.
 */
export * from '../library/reading';
export { serve } from '../worker/web';
