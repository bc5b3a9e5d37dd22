import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonOf } from '../../../../src/base/common';
import { lookAt } from '../../../../src/transcript/layouts/look';
import { rowsOf } from '../../../../src/transcript/layouts/rows';
import { rowsAgain } from '../../../../src/transcript/layouts/rows-again';

const edit = fc.record({ at: fc.nat(), length: fc.nat(12), put: fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\t', '\n', '\r', ':', '\r\n', '---\n', 'Ada Lind:', '```\n', '(', ')'), maxLength: 5 }) });
const edited = (text: string, { at, length, put }: { at: number; length: number; put: string }): string => {
  const from = text.length ? at % (text.length + 1) : 0;
  return text.slice(0, from) + put + text.slice(from + length);
};
const PIECES = ['– Do we begin?', '– We do.', '– I know, – she said.', '```', '| Time | Speaker | Text |', '| 0:01 | Ada | We begin. |', '| 0:02 | Ada | I do. |', 'speaker,text', 'Ada,"We', 'do"', 'Ada,Yes', '>> Yes. >> No.', '>> We do.', `Ada Lind: Yes. ${'Bo Carr: I do. AL: So do we. BC: Good. '.repeat(6)}`, 'Б.Ветров: Мы рады вам.', 'THE CHAIR: I begin.', 'Cy Moss', 'Dora Quill', 'We go on, and so do you.', 'Ada', 'Ben Okafor', '+44 7700 900123   0:40', 'Q What now?', 'A No.', 'A  Yes.', 'MODERATOR: We begin.', 'ADA LIND: I do.', 'Cy Moss 0:26', 'Ada:', '0:31', 'harbour helper (01:00):', 'Ada — Today at 10:02 AM', 'Ada Lind: We begin with the port.', 'Ben Okafor (Harbour Board):', 'It has cost us a year, and the road is not open.', '10:15', 'Q. And the road?', '', '  ', '```', '1 a line with a number', '[Cy Moss] Yes.', '---', 'title: A day', '\ufeff', 'The Chair (Mr. Okafor', 'of the Board): Thank you.', `A row that goes on ${'and on '.repeat(90)}`];

describe('looking at a text again', () => {
  it('splits it into the rows that it has', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '\r', '\r\n'), maxLength: 60 }), fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
    let text = first, rows = rowsOf(text);
    for (const one of edits) {
      const next = edited(text, one);
      ({ rows } = rowsAgain(next, 0, rows, commonOf(text, next)));
      assert.deepEqual(rows, rowsOf(next));
      text = next;
    }
  }), { numRuns: 2000 }));

  it('sees what looking anew sees', () => fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (pieces, edits) => {
    let text = pieces.join('\n'), look = lookAt(text);
    for (const one of edits) {
      const next = edited(text, one), anew = lookAt(next);
      look = lookAt(next, look, commonOf(text, next));
      assert.deepEqual({ ...look, people: null, known: null, labels: null, kept: null, labelOf: null }, { ...anew, people: null, known: null, labels: null, kept: null, labelOf: null });
      text = next;
    }
  }), { numRuns: 300 }));
});
