/** One pair of a mapping as it is to be written. A `literal` text is written as a block (`|-`), whatever its length. */
export interface Field {
  readonly key: string;
  readonly value: string | number | readonly string[];
  readonly literal?: boolean;
}

/**
 * Characters that are never written as themselves: controls, line separators, invisible characters, marks that turn the
 * direction of the text, and halves of surrogate pairs. Escaped, they survive every tool and nobody is fooled by them.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const UNSEEN_ALL = new RegExp(UNSEEN, 'g');
/** What a plain scalar must not begin with (YAML 1.2, 5.3 indicators) or what would make it something else. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<~\s]/;
/** Plain texts that readers of YAML 1.1 or 1.2 take for something other than text: booleans, null, numbers. */
const NOT_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.?(?:inf|nan)|[-+]?\.?\d[\d_.,:]*(?:e[-+]?\d+)?|0[xo][\da-f_]+|0b[01_]+)$/i;

/** Writes one line of text as a scalar: plain where YAML reads it back as it is, else, and in JSON, in double quotes. */
export function scalar(text: string, inFlow = false, json = false): string {
  const plain = !json && text !== '' && !INDICATOR.test(text) && !/\s$/.test(text) && !text.endsWith(':') && !text.includes(': ') && !text.includes(' #')
    && !UNSEEN.test(text) && !NOT_TEXT.test(text) && !(inFlow && /[,[\]{}:]/.test(text));
  return plain ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSEEN_ALL, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The lines of a literal block that reads back as the text; `undefined` where only a quoted scalar can hold it, or only that is safe from tools that trim the ends of lines. */
function literalLines(text: string): readonly string[] | undefined {
  const lines = text.split('\n');
  if (/^[\s]/.test(text) || text === '' || text.endsWith('\n')) return undefined;
  return lines.some(line => UNSEEN.test(line.replaceAll('\t', ' ')) || /[ \t]$/.test(line)) ? undefined : lines;
}

/** A value in block style: what stands behind `key: ` and the lines under it, not yet indented. */
export function blockValue({ value, literal }: Field): { readonly head: string; readonly body: readonly string[] } {
  if (typeof value === 'number') return { head: String(value), body: [] };
  if (typeof value !== 'string') return { head: flowValue(value), body: [] };
  const lines = literal ? literalLines(value) : undefined;
  return lines ? { head: '|-', body: lines } : { head: scalar(value), body: [] };
}

/** A value in flow style, on one line; `json`: as JSON has it. */
export function flowValue(value: Field['value'], json = false): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? scalar(value, true, json) : `[${value.map(item => scalar(item, true, json)).join(', ')}]`;
}

/** Pairs as a flow mapping; `json`: as JSON has it. */
export function flowMapping(fields: readonly Field[], json = false): string {
  return `{ ${fields.map(({ key, value }) => `${json ? `"${key}"` : key}: ${flowValue(value, json)}`).join(', ')} }`;
}

/** Pairs as the lines of a block mapping without indentation; the lines under a literal are indented by two more. */
export function blockLines(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(field => {
    const { head, body } = blockValue(field);
    return [`${field.key}: ${head}`, ...body.map(line => line && `  ${line}`)];
  });
}
