import { linesOf } from '../base/lines';
import { placesOf, type Named } from '../transcript/mentions';
import { readMeeting, type Job } from './sum-up';

/** A passage by lines and characters from 0, as editors count; four numbers, which cross between threads fast. */
export type Place = readonly [startLine: number, startCharacter: number, endLine: number, endCharacter: number];

/** Reads a file and finds every place that means a name. Total, and the same wherever it runs. */
export function placesIn(job: Job, named: Named): readonly Place[] {
  const { text, transcript } = readMeeting(job), lines = linesOf(text);
  return placesOf(transcript, named).map(span => {
    const start = lines.positionAt(span.start), end = lines.positionAt(span.end);
    return [start.line, start.character, end.line, end.character];
  });
}
