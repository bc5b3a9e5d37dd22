/**
 * All that reads, with the words it knows: most of the core, and a file of its own in what ships (`dist/reading.js`, the same
 * for Node and browsers), so that starting costs nothing of it. What starts with the editor asks `host/loaded.ts` for it,
 * the command imports it when a command reads; neither imports the modules below for themselves.
 * What tells of a text that was read, in outline, tree and Problems, is asked for no sooner, and so comes with it.
 * What takes merged sidecars apart is much and rarely asked for, and rests on the same YAML: it is here, too, and so is what has git merge them.
 */
export { disputeIn } from '../tags/dispute';
export { ATTRIBUTES, driverCommand, withAttributes, withDriver } from '../tags/git-setup';
export { detectLayout, SAMPLE } from '../transcript/detect';
export { moveEnd, moveStart } from '../transcript/edges';
export { outlineOf } from '../transcript/outline';
export { readTranscript } from '../transcript/read';
export { createReader } from '../transcript/reader';
export { sentencesNear } from '../transcript/sentences-near';
export { illegible, soundnessOf } from '../transcript/soundness';
export { createAnswerer, createOwnDesk } from './answerer';
export { compare } from './compare/compare';
export { contentsOf } from './contents';
export { hitsAmong } from './hits';
export { readMeeting, sumUp } from './sum-up';
export { onSameDay, twinsOf } from './twins';
export { widen } from './widen';
