import { parse, type AnyNode } from 'acorn';
import { full } from 'acorn-walk';
import { type Plugin, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';

/** The global in which code counts that was made to: how often each branch was taken, modulo 256. */
export const COUNTERS = 'readoutBranches';
/** More branches than the source has. */
const MOST_BRANCHES = 65536;

/** Something to put into code: `text` at an offset, belonging to what goes on to (or comes from) the offset `other`. */
interface Insertion { readonly at: number; readonly opens: boolean; readonly other: number; readonly text: string }

/** Makes the pure core count the branches that it takes: blocks, both ways of conditions, what stands behind `&&`, `||` and `??`, cases. */
export function countingBranches(): Plugin {
  let branches = 0;
  const next = (): string => `globalThis.${COUNTERS}[${branches++}]++`;
  return {
    name: 'counting branches',
    setup(build) {
      // there before the first module is
      build.initialOptions.banner = { js: `globalThis.${COUNTERS} = new Uint8Array(${MOST_BRANCHES});` };
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        // word lists have no branches worth counting
        if (/[\\/]lexicon[\\/]/.test(path)) return undefined;
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'esnext' });
        return { contents: counting(code, next), loader: 'js' };
      });
      build.onEnd(() => { if (branches > MOST_BRANCHES) throw new Error(`${branches} branches, and room for ${MOST_BRANCHES}`); });
    },
  };
}

function counting(code: string, next: () => string): string {
  const put: Insertion[] = [];
  const expression = ({ start, end }: AnyNode): void => { put.push({ at: start, opens: true, other: end, text: `(${next()},` }, { at: end, opens: false, other: start, text: ')' }); };
  const statement = ({ type, start, end }: AnyNode): void => { if (type !== 'BlockStatement') put.push({ at: start, opens: true, other: end, text: `{${next()};` }, { at: end, opens: false, other: start, text: '}' }); };
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), found => {
    const node = found as AnyNode;
    switch (node.type) {
      case 'BlockStatement': put.push({ at: node.start + 1, opens: false, other: node.start, text: `${next()};` }); break;
      case 'IfStatement': statement(node.consequent); if (node.alternate) statement(node.alternate); break;
      case 'ForStatement': case 'ForInStatement': case 'ForOfStatement': case 'WhileStatement': statement(node.body); break;
      case 'ConditionalExpression': expression(node.consequent); expression(node.alternate); break;
      case 'LogicalExpression': expression(node.right); break;
      case 'ArrowFunctionExpression': if (node.expression) expression(node.body); break;
      case 'SwitchCase': if (node.consequent[0]) put.push({ at: node.consequent[0].start, opens: true, other: Infinity, text: `${next()};` }); break;
    }
  });
  // what ends comes before what begins there; of several that end the innermost first, of several that begin the outermost
  put.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.other - a.other);
  let counted = '', at = 0;
  for (const { at: to, text } of put) { counted += code.slice(at, to) + text; at = to; }
  return counted + code.slice(at);
}
