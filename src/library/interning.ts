import type { FigureRow, MeetingSummary } from './summary';

/**
 * Makes equal strings of different meetings one string, so that thousands of summaries fit in memory and equal names are
 * compared by identity. Keeps every string it was ever given: one for each library.
 */
export function createInterner(): (summary: MeetingSummary) => MeetingSummary {
  const strings = new Map<string, string>();
  const one = <T extends string>(text: T): T => {
    const known = strings.get(text);
    if (known !== undefined) return known as T;
    strings.set(text, text);
    return text;
  };
  const maybe = <T extends string>(text: T | null): T | null => (text === null ? null : one(text));
  const row = (figure: FigureRow): FigureRow => ({
    ...figure, kind: one(figure.kind), text: one(figure.text), unit: maybe(figure.unit), modifier: maybe(figure.modifier), subject: maybe(figure.subject), speaker: maybe(figure.speaker), namedYear: maybe(figure.namedYear),
  });
  return summary => {
    const { meeting } = summary;
    return {
      ...summary, layout: one(summary.layout), language: one(summary.language),
      meeting: {
        ...meeting, place: maybe(meeting.place), host: maybe(meeting.host), source: maybe(meeting.source), region: maybe(meeting.region), counterpart: maybe(meeting.counterpart),
        participants: meeting.participants.map(({ name, roles, ...rest }) => ({ ...rest, name: one(name), roles: roles.map(one) })),
      },
      speakers: summary.speakers.map(speaker => ({ ...speaker, name: one(speaker.name) })),
      names: summary.names.map(({ name, kind, count, code }) => ({ name: one(name), kind: one(kind), count, code: maybe(code) })),
      figures: summary.figures.map(row),
      tags: summary.tags.map(one), authors: summary.authors.map(one), states: summary.states.map(one),
    };
  };
}
