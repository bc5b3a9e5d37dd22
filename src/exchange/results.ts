import { lineOf } from '../library/group';
import { titleOf, type MeetingSummary } from '../library/summary';

/** A meeting that was found, and the passages that made it so, with who speaks there; lines from 1. */
export interface FoundMeeting {
  readonly summary: MeetingSummary;
  readonly passages: readonly { readonly line: number; readonly text: string; readonly speakers: readonly string[] }[];
}

/** Results as a Markdown list, each with a link to its line, relative to the workspace's folder; text of transcripts is escaped so that it stays text. */
export function resultsAsMarkdown(meetings: readonly FoundMeeting[], asked: string): string {
  const out = [`# ${escapeMarkdown(asked)}`, ''];
  for (const { summary, passages } of meetings) {
    out.push(`## ${escapeMarkdown(lineOf(summary))}`, '', link(summary.path, summary.path), '');
    for (const { line, text, speakers } of passages) out.push(`- ${link(`line ${line}`, `${summary.path}#L${line}`)}: ${speakers.length ? `${escapeMarkdown(speakers.join(', '))}: ` : ''}${escapeMarkdown(text)}`);
    if (passages.length) out.push('');
  }
  return out.join('\n');
}

/** A link of Markdown to a path. */
export function link(text: string, path: string): string {
  return `[${escapeMarkdown(text)}](${encodeURI(path).replace(/[()]/g, bracket => `%${bracket.charCodeAt(0).toString(16)}`)})`;
}

/** Results as CSV (RFC 4180), a row a passage, dates as ISO or EDTF, several speakers with semicolons between them; one row without a passage where none is shown. */
export function resultsAsCsv(meetings: readonly FoundMeeting[]): string {
  const rows = meetings.flatMap(({ summary, passages }) => {
    const head = [summary.path, summary.meeting.date ?? '', titleOf(summary)];
    return passages.length ? passages.map(({ line, text, speakers }) => [...head, String(line), text, speakers.join('; ')]) : [[...head, '', '', '']];
  });
  return csv([['file', 'date', 'meeting', 'line', 'passage', 'speakers'], ...rows]);
}

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.]+$/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map(row => row.map(cell).join(',') + '\r\n').join('');
}

/** Text that Markdown shows as it is, within a line: only what means something there is escaped, so that the list reads well as text, too. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<~$&]/g, '\\$&');
}

/** A row of a Markdown table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(cell => escapeMarkdown(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The lines of what somebody wrote as Markdown. Its links, pictures and HTML stay text: who opens a list asked for nothing to be fetched or run. */
function linesOf(markdown: string): readonly string[] {
  return markdown.split(/\r\n?|\n/).map(line => line.replace(/\\.|[[<]/g, found => (found.length > 1 ? found : `\\${found}`)).trimEnd());
}

/** A memo as a quotation of Markdown, with a blank line behind it; nothing where there is none. */
export function quoted(memo: string | undefined): readonly string[] {
  return memo === undefined ? [] : [...linesOf(memo).map(line => `> ${line}`.trimEnd()), ''];
}

/** The note on a passage as Markdown under the passage's own item of a list; nothing where there is none. */
export function noteItem(note: string | undefined): readonly string[] {
  return note === undefined ? [] : linesOf(note).map((line, i) => (i === 0 ? `  - ${line}` : line && `    ${line}`));
}
