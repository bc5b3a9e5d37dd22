import { Composer, isMap, isScalar, isSeq, Lexer, Parser, type Alias, type CST, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem } from '../base/problem';
import { span, type Span } from '../base/span';
import { followAliases, meaningOf } from './alias';
import { repeatedKeys } from './repeated';

/** A mapping of the parsed text, with the places of its keys and values. */
export type Mapping = YAMLMap<unknown, unknown>;
/** A list of the parsed text, with the places of its items. */
export type Sequence = YAMLSeq<unknown>;

/** A parsed YAML text. Scalars are strings as written (the failsafe schema of YAML 1.2, 10.1): `2014` and `yes` stay text. */
export interface YamlText {
  readonly text: string;
  /** The top-level mapping; `null` where there is none. */
  readonly root: Mapping | null;
  /** Nothing but comments and white space. */
  readonly empty: boolean;
  readonly problems: readonly Problem<'yaml' | 'too-large'>[];
  /** What the parser saw, comments included; empty for what is not read. */
  readonly tokens: readonly CST.Token[];
  /** Every `*name`, in order; empty for what is not read. */
  readonly aliases: readonly Alias[];
}

/** Longest YAML text that is read, in UTF-16 code units; some ten times the sidecar of 10,000 annotations. */
export const LONGEST = 32 * 1024 * 1024;
/** At most this many faults of one text are told; the rest follow from the first ones. */
const MOST_FAULTS = 20;

const NOTHING = { root: null, empty: false, aliases: [] };
const NO_ALIASES = { aliases: [], dangling: [] };
let latest: YamlText | undefined;

/**
 * Parses one YAML text. Total: faults come back as problems, nesting over {@link DEEPEST} levels and texts over
 * {@link LONGEST} too. Aliases are followed within bounds (`alias.ts`). The latest text is remembered, so that reading a text and then
 * changing it costs one parsing.
 */
export function parseYaml(text: string): YamlText {
  if (latest?.text === text) return latest;
  const parsed = parse(text);
  latest = parsed;
  return parsed;
}

function parse(text: string): YamlText {
  const refused = (message: string): YamlText => ({ text, ...NOTHING, tokens: [], problems: [{ code: 'too-large', severity: 'error', message, span: span(0, text.length) }] });
  if (text.length > LONGEST) return refused(`The file is over ${LONGEST >> 20} million characters long and is not read.`);
  const tokens = tokensOf(text);
  if (!tokens) return refused(`The file is nested over ${DEEPEST} levels deep and is not read.`);
  const documents = [...new Composer({ keepSourceTokens: true, schema: 'failsafe', uniqueKeys: false }).compose(tokens, true, text.length)];
  const [{ contents, errors }, another] = documents as [Document.Parsed, Document.Parsed?];
  const fault = (message: string, start: number, end: number): Problem<'yaml'> => (
    { code: 'yaml', severity: 'error', message: `This is not valid YAML: ${message}`, span: span(Math.min(start, text.length), Math.min(Math.max(start, end), text.length)) }
  );
  const problems = errors.slice(0, MOST_FAULTS).map(({ message, pos }) => fault(message, pos[0], pos[1]));
  for (const { value, range } of repeatedKeys(contents, MOST_FAULTS)) problems.push(fault(`the key ${String(value)} stands here a second time. What stands under it cannot be read.`, range![0], range![1]));
  const { aliases, dangling } = text.includes('*') ? followAliases(contents, text.length) : NO_ALIASES;
  for (const { source, range } of dangling.slice(0, MOST_FAULTS)) problems.push(fault(`nothing above has the name &${source}.`, range![0], range![1]));
  if (another) problems.push(fault('A second document begins here.', another.range[0], another.range[0]));
  if (isMap(contents)) return { text, root: contents, empty: false, problems, tokens, aliases };
  const empty = problems.length === 0 && (contents === null || (isScalar(contents) && !contents.tag && isBlank(contents)));
  return { text, root: null, empty, problems, tokens, aliases };
}

/** Deepest nesting that is read; a sidecar needs five levels. */
const DEEPEST = 64;

/**
 * The tokens of a text; `undefined` where lists and mappings are nested too deeply. The parser closes what is open by recursion and the
 * composer descends by it, so the parser's stack is watched after each lexeme: besides what is nested, a document and a scalar stand on it.
 */
function tokensOf(text: string): readonly CST.Token[] | undefined {
  const parser = new Parser(), tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST + 2) return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The comments of a text in their order, each from its `#` to the end of its line. */
export function commentsIn({ tokens }: YamlText): readonly Span[] {
  const found: Span[] = [];
  const walk = (token: unknown): void => {
    if (Array.isArray(token)) token.forEach(walk);
    else if (typeof token === 'object' && token !== null) {
      const { type, offset, source, start, key, sep, value, items, end, props } = token as Record<string, unknown>;
      if (type === 'comment') found.push(span(offset as number, (offset as number) + (source as string).length));
      for (const part of [start, key, sep, value, items, end, props]) walk(part);
    }
  };
  walk(tokens);
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a scalar is an empty plain one: a key without a value. */
export function isBlank(node: Scalar): boolean {
  return (node.value === null || node.value === '') && (node.type === undefined || node.type === 'PLAIN');
}

/** The text of a scalar, or of the one that an alias stands for, line breaks as `\n`; `undefined` for what is no scalar or has no value. */
export function textOf(written: unknown): string | undefined {
  const node = meaningOf(written);
  if (!isScalar(node) || isBlank(node) || typeof node.value !== 'string') return undefined;
  return node.value.replace(/\r\n?/g, '\n');
}

/** Whether a value is missing: no node or an empty plain scalar. */
export function isMissing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && isBlank(node));
}

/** The first pair of a mapping with a key. */
export function pairOf(map: Mapping, key: string): Pair | undefined {
  return map.items.find(pair => isScalar(pair.key) && pair.key.value === key) as Pair | undefined;
}

/** The value of the first pair with a key; `undefined` where there is none or it is missing. */
export function valueOf(map: Mapping, key: string): unknown {
  const value = pairOf(map, key)?.value;
  return isMissing(value) ? undefined : value;
}

/** A node as a mapping; `undefined` if it is none. */
export function mappingOf(node: unknown): Mapping | undefined {
  return isMap(node) ? node : undefined;
}

/** A node as a list; `undefined` if it is none. */
export function sequenceOf(node: unknown): Sequence | undefined {
  return isSeq(node) ? node : undefined;
}

/** Where a node stands, without what trails it. */
export function spanOf(node: unknown, otherwise: Span = span(0, 0)): Span {
  const range = (node as Node | null | undefined)?.range;
  return range ? span(range[0], range[1]) : otherwise;
}

/** The texts of a list of scalars, or of one scalar, or of what an alias stands for; `undefined` when something in it is neither. */
export function textsOf(written: unknown): readonly string[] | undefined {
  const node = meaningOf(written), one = textOf(node);
  if (one !== undefined) return [one];
  if (!isSeq(node)) return undefined;
  const texts = node.items.filter(item => !isMissing(item)).map(textOf);
  return texts.includes(undefined) ? undefined : texts as string[];
}
