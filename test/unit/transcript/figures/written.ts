import { findFigures } from '../../../../src/transcript/figures/find';
import { settleFigures } from '../../../../src/transcript/figures/settle';
import { tokenize } from '../../../../src/transcript/tokens';

/** The figures of a text, one a line as `words = kind value unit modifier`, what is null left out. */
export function written(text: string, language = 'en'): string[] {
  return settleFigures(findFigures(tokenize(text), language)).map(({ span, kind, value, unit, modifier }) =>
    `${text.slice(span.start, span.end)} = ${[kind, Array.isArray(value) ? value.join('..') : String(value), unit, modifier].filter(part => part !== null).join(' ')}`);
}
