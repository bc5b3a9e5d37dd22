import { Document, Scalar, visit, type CreateNodeOptions, type DocumentOptions, type SchemaOptions, type ToStringOptions } from 'yaml';
import type { Annotation } from '../../src/tags/model';

/** A way in which a program that knows nothing of Readout writes a sidecar when it has read it and writes it back. */
export interface ToolStyle {
  readonly name: string;
  readonly isJson?: boolean;
  write(annotations: readonly Annotation[]): string;
}

type Options = ToStringOptions & CreateNodeOptions & DocumentOptions & SchemaOptions;

function printed(data: unknown, options: Options, change?: (document: Document) => void): string {
  const document = new Document(data, { version: '1.2', ...options });
  change?.(document);
  return document.toString(options);
}

/** The same list is one object, as where a script puts one list of tags on several annotations. */
function withSharedTags(annotations: readonly Annotation[]): readonly Annotation[] {
  const lists = new Map<string, readonly string[]>();
  return annotations.map(annotation => {
    const key = JSON.stringify(annotation.tags), tags = lists.get(key) ?? annotation.tags;
    lists.set(key, tags);
    return { ...annotation, tags };
  });
}

/** What YAML 1.1 makes of a key `on`. */
const as11 = ({ on, ...rest }: Annotation): object => ({ ...rest, ...(on !== undefined && { true: on }) });

const sorted = (_: unknown, value: unknown): unknown => (value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);

/** The styles of formatters, of YAML libraries and of JSON. */
export const TOOL_STYLES: readonly ToolStyle[] = [
  {
    name: 'PyYAML: lists not indented, keys sorted, lines folded, one list for equal tags, the key on as true',
    write: annotations => printed({ annotations: withSharedTags(annotations).map(one => as11(one)), readout: 1 }, { indentSeq: false, lineWidth: 80, singleQuote: true, blockQuote: false, sortMapEntries: true, aliasDuplicateObjects: true, anchorPrefix: 'id00' }),
  },
  { name: 'everything in block style', write: annotations => printed({ readout: 1, annotations }, { aliasDuplicateObjects: false, lineWidth: 0 }) },
  { name: 'long lines folded, quotes single', write: annotations => printed({ readout: 1, annotations }, { aliasDuplicateObjects: false, lineWidth: 60, singleQuote: true, blockQuote: 'folded' }) },
  { name: 'every text in double quotes', write: annotations => printed({ readout: 1, annotations }, { aliasDuplicateObjects: false, defaultStringType: Scalar.QUOTE_DOUBLE, defaultKeyType: Scalar.PLAIN, lineWidth: 80 }) },
  { name: 'flow style over several lines, as a formatter breaks it', write: annotations => printed({ readout: 1, annotations }, { aliasDuplicateObjects: false, collectionStyle: 'flow', lineWidth: 60 }) },
  {
    name: 'annotations in flow style in a list of blocks',
    write: annotations => printed({ readout: 1, annotations }, { aliasDuplicateObjects: false, lineWidth: 0 }, document => visit(document, { Map(key, node) { if (typeof key === 'number') node.flow = true; } })),
  },
  { name: 'a deeper indentation', write: annotations => printed({ readout: 1, annotations }, { aliasDuplicateObjects: false, indent: 4, lineWidth: 100 }) },
  { name: 'JSON', isJson: true, write: annotations => `${JSON.stringify({ readout: 1, annotations }, null, 2)}\n` },
  { name: 'JSON in one line, keys sorted', isJson: true, write: annotations => JSON.stringify({ readout: 1, annotations }, (key, value) => sorted(key, value)) },
];
