import { NO_CORRECTIONS, type Corrections } from '../../../../src/base/names';
import { findCandidates } from '../../../../src/transcript/entities/candidates';
import { linkNames, type LinkedNames, type NamedBlock } from '../../../../src/transcript/entities/link';
import { NO_HEADER, type HeaderFacts } from '../../../../src/transcript/layouts/laid';
import type { Layout } from '../../../../src/transcript/model';
import { sentenceStarts } from '../../../../src/transcript/sentences';
import { tokenize } from '../../../../src/transcript/tokens';

interface Options { readonly corrections?: Corrections; readonly header?: HeaderFacts; readonly layout?: Layout; readonly language?: string; readonly kinds?: readonly NamedBlock['kind'][] }

/** Both phases over the lines of a text, one block a line. */
export function findNames(text: string, options: Options = {}): LinkedNames {
  const { corrections = NO_CORRECTIONS, header = NO_HEADER, layout = 'readout', language = 'en', kinds = [] } = options;
  let offset = 0;
  const blocks = text.split('\n').map((line, i): NamedBlock => {
    const tokens = tokenize(line);
    const block = { offset, tokens, candidates: findCandidates(tokens, sentenceStarts(tokens, language), language), kind: kinds[i] ?? 'paragraph' };
    offset += line.length + 1;
    return block;
  });
  return linkNames(blocks, { language, corrections, header, layout });
}

/** `kind: text` of each mention, with `= name` where the name is another, one after the other. */
export function shown(text: string, options?: Options): string[] {
  return findNames(text, options).mentions.map(({ kind, span, name }) => {
    const words = text.slice(span.start, span.end);
    return `${kind}: ${words}${name === words ? '' : ` = ${name}`}`;
  });
}
