import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { measure } from '../../bench/measure';

const PATH = 'syntaxes/transcript.tmLanguage.json';

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')).buffer);
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: async () => parseRawGrammar(readFileSync(PATH, 'utf8'), PATH),
    });
    grammar = (await registry.loadGrammar('text.transcript'))!;
  });
  /** What carries a scope, line by line. */
  const scoped = (text: string, scope: string): readonly string[] => {
    let state = INITIAL;
    return text.split('\n').flatMap(line => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.filter(token => token.scopes.some(one => one.startsWith(scope))).map(token => line.slice(token.startIndex, token.endIndex));
    });
  };
  const SPEAKER = 'entity.name.function.speaker';

  it('knows labels of turns', () => {
    for (const [line, label] of [
      ['Ada Brook: Hello.', 'Ada Brook'], ['ADA BROOK: Hello.', 'ADA BROOK'], ['**Ada Brook:** Hello.', 'Ada Brook'], ['>> ADA: Hello.', 'ADA'], ['[00:12:30] Ada: Hello.', 'Ada'],
      ['Speaker 2: Hello.', 'Speaker 2'], ['Ada Brook (Harbour Office): Hello.', 'Ada Brook'], ['Q: Why?', 'Q'], ['Анна Белова: Здравствуйте.', 'Анна Белова'],
    ] as const) assert.deepEqual(scoped(line, SPEAKER), [label], line);
  });
  it('takes neither headers nor sentences for labels', () => {
    for (const line of ['Date: 3 May 2021', 'Participants: Ada Brook', 'Welcoming the guests: a word.', 'At 10:30 they met.', 'See https://example.org']) assert.deepEqual(scoped(line, SPEAKER), [], line);
  });
  it('knows captions', () => {
    const text = 'WEBVTT - Harbour talk\n\nNOTE made by hand\nover two lines\n\n00:01.000 --> 00:04.500 align:start\n<v.loud Ada Brook>Good <i>morning</i>\n\n0:00:01.000,0:00:04.000\nHello';
    assert.deepEqual(scoped(text, 'keyword.other.webvtt'), ['WEBVTT']);
    assert.deepEqual(scoped(text, 'comment.block'), ['NOTE', ' made by hand', 'over two lines']);
    assert.deepEqual(scoped(text, SPEAKER), ['Ada Brook']);
    assert.deepEqual(scoped(text, 'constant.numeric.time'), ['00:01.000', '00:04.500', '0:00:01.000,0:00:04.000']);
  });
  it('knows quotation marks and headings', () => {
    assert.deepEqual(scoped('She said “yes” and «no».', 'string.quoted.mark'), ['“', '”', '«', '»']);
    assert.deepEqual(scoped('## Fees', 'markup.heading'), ['## Fees']);
  });
  it('takes time that grows no faster than a hostile line', () => {
    const SHAPES = ['A', 'Aa ', 'Aa, ', '<v ', '>>', '**A', '[1:', '“', '1:11:', "A'", 'A-', '(A'];
    for (const shape of SHAPES) {
      const time = (length: number): number => {
        const line = shape.repeat(length / shape.length);
        return measure(() => grammar.tokenizeLine(line, INITIAL));
      };
      time(2000);
      const short = Math.max(2.5, time(4000)), long = time(32_000);
      assert.ok(long / short < 24, `${JSON.stringify(shape)}: ${short.toFixed(1)} ms for 4,000 characters, ${long.toFixed(1)} ms for 32,000`);
    }
  });
});
