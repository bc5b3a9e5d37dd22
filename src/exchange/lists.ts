/**
 * All that makes lists of annotations and of what was found: a file of its own in what ships (`dist/lists.js`), loaded when somebody asks for
 * a list and not before, see `host/loaded.ts`.
 */
export { memosAsMarkdown } from './memos';
export { agreementAsCsv, agreementAsMarkdown, agreementOn } from './agreement';
export { annotationsAsCsv, annotationsAsMarkdown, taggedPassages } from './annotations';
export { coOccurrenceAsCsv, coOccurrenceAsMarkdown, coOccurrenceIn } from './co-occurrence';
export { rowsAsCsv } from './figure-rows';
export { leftOut, narrowed } from './narrowed';
export { resultsAsCsv, resultsAsMarkdown } from './results';
export { tagPassagesAsMarkdown } from './tag-passages';
export { tagTableAsCsv, tagTableOf } from './tag-table';
