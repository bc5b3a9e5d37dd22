/**
 * All that makes lists of annotations and of what was found, and a meeting's overview; and what is asked of lists of files only where there is a
 * `.gitignore`, or a sidecar without its transcript: a file of its own in what ships (`dist/lists.js`), loaded when it is needed and not before, see `host/loaded.ts`.
 */
export { createIgnored } from '../library/ignored';
export { overviewOf } from '../library/meeting-overview';
export { respelt } from '../library/respelt';
export { agreementAsCsv, agreementAsMarkdown, agreementOn } from './agreement';
export { annotationsAsCsv, annotationsAsMarkdown, taggedPassages } from './annotations';
export { coOccurrenceAsCsv, coOccurrenceAsMarkdown, coOccurrenceIn } from './co-occurrence';
export { rowsAsCsv } from './figure-rows';
export { memosAsMarkdown } from './memos';
export { leftOut, narrowed } from './narrowed';
export { resultsAsCsv, resultsAsMarkdown } from './results';
export { tagPassagesAsMarkdown } from './tag-passages';
export { tagTableAsCsv, tagTableOf } from './tag-table';
