import fc from 'fast-check';
import type { Annotation } from '../../src/tags/model';

/** An annotation with everything that a test does not care about filled in. */
export function annotation(id: string, start: number, rest: Partial<Annotation> = {}): Annotation {
  return { id, tags: ['t'], quote: 'q', before: '', after: '', start, ...rest };
}

/** Words as people and machines write them, made of what YAML has trouble with. */
export function wordings(): fc.Arbitrary<string> {
  const bits = fc.constantFrom('a', 'Ünal', '# ', ': ', '- ', '"', "'", '\\', '{', ']', ',', '😀', 'e\u0301', '\n', '\n\n', '  ', '\t', '%', '|', '>', '007', 'yes', '~', '\u202e', '\u2028', '&x', '*x', '!t', '?', '`', '@', '---', '...', '\u0007', '‹שלום›');
  return fc.array(bits, { maxLength: 8 }).map(list => list.join(''));
}

const QUOTINGS = [(s: string) => s, (s: string) => `"${s}"`, (s: string) => `'${s}'`];

/** Sidecars as several hands leave them: other indentation, quoting, comments, unknown keys, blank lines, no last newline. */
export function messySidecar(): fc.Arbitrary<string> {
  const quoting = fc.constantFrom(...QUOTINGS);
  const block = fc.record({
    start: fc.nat(2000), gap: fc.constantFrom(' ', '   '), quote: quoting, plain: quoting, comment: fc.boolean(), above: fc.boolean(), blank: fc.boolean(), mine: fc.boolean(),
    note: fc.constantFrom('', 'note: short', 'note: |-\n%first\n\n%third', 'note: >\n%folded\n%text', 'note: |+\n%kept\n', 'note: "two\\nlines"', 'note: plain\n%goes on'),
    tags: fc.constantFrom('tags: [a, b/c]', 'tags: a', 'tags: [ "a" ,b ] # both', 'tags:\n%- a\n%- b'),
  });
  return fc.tuple(fc.array(block, { maxLength: 5 }), fc.constantFrom('', '  ', '    '), fc.boolean(), fc.boolean()).map(([blocks, indent, newline, tail]) => {
    const ordered = blocks.toSorted((a, b) => a.start - b.start);
    const lines = ['# kept by hand', 'readout: 1', `annotations:${ordered.length === 0 ? ' []' : ' # the list'}`];
    ordered.forEach((b, i) => {
      const column = indent + ' '.repeat(1 + b.gap.length);
      const deeper = (s: string): string => s.replaceAll('%', `${column}  `);
      if (b.above) lines.push(`${indent}# above ${i}`);
      lines.push(`${indent}-${b.gap}id: ${b.plain(`id${i}`)}${b.comment ? ' # the id' : ''}`);
      lines.push(column + deeper(b.tags), `${column}quote: ${b.quote(`passage ${i}`)}`);
      if (b.mine) lines.push(`${column}mine: {deep: [1, "x"]} # unknown`);
      lines.push(`${column}start:   ${b.start}`);
      if (b.note) lines.push(...(column + deeper(b.note)).split('\n'));
      if (b.blank) lines.push('');
    });
    if (tail) lines.push('custom: "kept"   # by hand');
    return lines.join('\n') + (newline ? '\n' : '');
  });
}
