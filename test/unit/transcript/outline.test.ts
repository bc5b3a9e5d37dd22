import assert from 'node:assert/strict';
import { clock, outlineOf, type OutlineNode } from '../../../src/transcript/outline';
import { readTranscript } from '../../../src/transcript/read';

const empty = readTranscript('');
const labels = (nodes: readonly OutlineNode[]): unknown[] => nodes.map(node => (node.children.length ? [node.label, labels(node.children)] : node.label));
const evidence = { reason: '', confidence: 'high' } as const;

describe('outline', () => {
  const text = 'Title\n\nFirst\nAda: Good morning to all of you here.\nSecond\nBo: Thanks.';
  const place = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const section = (title: string, end: number): { title: string; titleSpan: { start: number; end: number }; span: { start: number; end: number }; level: number } =>
    ({ title, titleSpan: place(title), span: { start: place(title).start, end }, level: 1 });
  const turn = (label: string, words: string) => ({ span: { start: place(`${label}:`).start, end: place(words).end }, labelSpan: place(label), label, textSpan: place(words), speaker: label, time: null, evidence });
  const transcript = {
    ...empty, layout: 'turns', meeting: { ...empty.meeting, title: 'Title', titleSpan: place('Title') },
    sections: [section('First', place('Second').start), section('Second', text.length)],
    turns: [turn('Ada', 'Good morning to all of you here.'), turn('Bo', 'Thanks.')],
  } as const;
  it('puts turns under sections and all under the title', () => {
    assert.deepEqual(labels(outlineOf(transcript, text)), [['Title', [['First', ['Ada: Good morning to all of you here.']], ['Second', ['Bo: Thanks.']]]]]);
  });
  it('does not list the title again as a section', () => {
    const again = { ...transcript, sections: [section('Title', text.length), ...transcript.sections] };
    assert.deepEqual(labels(outlineOf(again, text)), labels(outlineOf(transcript, text)));
  });
  it('keeps every node within its parent', () => {
    const check = (nodes: readonly OutlineNode[], start: number, end: number): void => nodes.forEach(node => {
      assert.ok(node.span.start >= start && node.span.end <= end, node.label);
      check(node.children, node.span.start, node.span.end);
    });
    check(outlineOf(transcript, text), 0, text.length);
  });
  it('writes times with hours only where there are some', () => {
    assert.deepEqual([0, 62, 3725, -3].map(clock), ['0:00', '1:02', '1:02:05', '0:00']);
  });
});
