import { inSlices, type Cancel } from '../base/schedule';
import { foldText } from './query';
import { dateLabel, type MeetingSummary } from './summary';
import { yearEvidence } from './years';

/** Whether all words of a filter stand somewhere in what one knows of a meeting, parts of words too; letter case and accents are no matter. */
export function createFilter(filter: string): (meeting: MeetingSummary) => boolean {
  const words = foldText(filter).split(/\s+/).filter(Boolean).map(wordTest);
  return meeting => words.every(fits => fits(meeting));
}

/** The meetings that a filter lets through; lets others work in between. Fewer than there are when cancelled. */
export async function filterMeetings(meetings: readonly MeetingSummary[], filter: string, cancel?: Cancel): Promise<readonly MeetingSummary[]> {
  const fits = createFilter(filter), through: MeetingSummary[] = [];
  await inSlices(meetings, meeting => { if (fits(meeting)) through.push(meeting); }, cancel);
  return through;
}

/** A date as it may be asked for: `2024-11-18` and `18 November 2024`. */
function dateWords(date: string): string {
  return `${date} ${dateLabel(date, 'en', 'long')}`;
}

function wordTest(word: string): (meeting: MeetingSummary) => boolean {
  // thousands of meetings share their names and tags: each is looked at once
  const known = new Map<string, boolean>();
  const has = (text: string | null, spelt = (same: string): string => same): boolean => {
    if (text === null) return false;
    let fits = known.get(text);
    if (fits === undefined) known.set(text, fits = foldText(spelt(text)).includes(word));
    return fits;
  };
  return summary => {
    const { meeting, path, names, tags } = summary;
    return foldText(path).includes(word) || foldText(meeting.title ?? '').includes(word)
      || has(meeting.date, dateWords) || has(meeting.region) || has(meeting.place)
      || tags.some(tag => has(tag)) || meeting.participants.some(({ name }) => has(name)) || names.some(({ name }) => has(name)) || has(yearEvidence(summary)?.year ?? null);
  };
}
