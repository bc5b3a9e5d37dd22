/**
 * All that exchanges projects with other programs for qualitative analysis, with the libraries it takes: a file of its own in what ships
 * (`dist/exchange.js`), loaded when a project is exchanged and not before, see `host/loaded.ts`.
 */
export { packed, unpacked } from './qda/package';
export { sourceOf } from './qda/source-of';
export { newAnnotations, otherPath, pathsFor, sameText } from './qda/take';
export { codebookFile, projectFiles } from './qda/write';
