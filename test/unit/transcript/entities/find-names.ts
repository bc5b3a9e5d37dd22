import { NO_CORRECTIONS, type Corrections } from '../../../../src/base/names';
import { findCandidates } from '../../../../src/transcript/entities/candidates';
import { linkNames } from '../../../../src/transcript/entities/link';
import type { NamedBlock } from '../../../../src/transcript/entities/named-block';
import { NO_HEADER, type HeaderFacts } from '../../../../src/transcript/layouts/laid-parts';
import type { EntityMention, EntityName, Layout } from '../../../../src/transcript/model';
import { mentionBy, spanBy } from '../../../../src/transcript/moved';
import { sentenceStarts } from '../../../../src/transcript/sentences';
import { tokenize } from '../../../../src/transcript/tokens';

interface Options { readonly corrections?: Corrections; readonly header?: HeaderFacts; readonly layout?: Layout; readonly language?: string; readonly kinds?: readonly NamedBlock['kind'][] }

/** The names of a text and their mentions, offsets in the whole text. */
export interface FoundNames {
  readonly mentions: readonly EntityMention[];
  readonly names: readonly EntityName[];
}

/** Both phases over the lines of a text, one block a line. */
export function findNames(text: string, options: Options = {}): FoundNames {
  const { corrections = NO_CORRECTIONS, header = NO_HEADER, layout = 'readout', language = 'en', kinds = [] } = options;
  const lines = text.split('\n'), offsets: number[] = [];
  for (let i = 0, offset = 0; i < lines.length; offset += lines[i++]!.length + 1) offsets.push(offset);
  const blocks = lines.map((line, i): NamedBlock => {
    const tokens = tokenize(line);
    return { tokens, candidates: findCandidates(tokens, sentenceStarts(tokens, language), language), kind: kinds[i] ?? 'paragraph' };
  });
  const { mentions, names } = linkNames(blocks, { language, corrections, header, layout });
  return { mentions: mentions.flatMap((own, i) => own.map(mention => mentionBy(mention, offsets[i]!))), names: names.map(name => ({ ...name, roles: name.roles.map(({ text: role, home, span }) => ({ text: role, span: spanBy(span, offsets[home]!) })) })) };
}

/** `kind: text` of each mention, with `= name` where the name is another, one after the other. */
export function shown(text: string, options?: Options): string[] {
  return findNames(text, options).mentions.map(({ kind, span, name }) => {
    const words = text.slice(span.start, span.end);
    return `${kind}: ${words}${name === words ? '' : ` = ${name}`}`;
  });
}
