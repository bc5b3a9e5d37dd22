import assert from 'node:assert/strict';
import type { Span } from '../../../src/base/span';
import { widen, type Unit } from '../../../src/library/widen';
import { readTranscript } from '../../../src/transcript/read';

describe('passages, widened', () => {
  const readout = 'Ada Okoro met with Rui Almeida in Lagos on 14 March 2024.\n\n“The ferry sails in May. It sails every day,” Ada Okoro said. She thanked Rui Almeida for the ferry, the crew and the ferry’s captain.\n\nThe ferry has two decks.\n';
  const turns = 'ADA OKORO: Is the ferry full? I hope so.\n\nRUI ALMEIDA: The ferry is half full. Nobody knows why.\n\nADA OKORO: We shall see about that.\n\nRUI ALMEIDA: I think that we will.\n';
  const widened = (text: string, word: string, unit: Unit): readonly string[] => {
    const found: Span[] = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }));
    const transcript = readTranscript(text, { force: true });
    assert.ok(transcript.layout);
    return widen(found, unit, { text, transcript }).map(({ start, end }) => text.slice(start, end));
  };

  it('stay as they are', () => {
    assert.deepEqual(widened(readout, 'ferry', 'words'), ['ferry', 'ferry', 'ferry', 'ferry']);
  });
  it('become sentences, each once, those of a turn without its label', () => {
    assert.deepEqual(widened(readout, 'ferry', 'sentence'), ['“The ferry sails in May.', 'She thanked Rui Almeida for the ferry, the crew and the ferry’s captain.', 'The ferry has two decks.']);
    assert.deepEqual(widened(turns, 'ferry', 'sentence'), ['Is the ferry full?', 'The ferry is half full.']);
  });
  it('become whole quotes and turns, and sentences where nobody speaks', () => {
    assert.deepEqual(widened(readout, 'ferry', 'speech'), ['The ferry sails in May. It sails every day,', 'She thanked Rui Almeida for the ferry, the crew and the ferry’s captain.', 'The ferry has two decks.']);
    assert.deepEqual(widened(turns, 'ferry', 'speech'), ['Is the ferry full? I hope so.', 'The ferry is half full. Nobody knows why.']);
  });
  it('reach over all sentences that they stand in', () => {
    assert.deepEqual(widened(turns, 'full. Nobody', 'sentence'), ['The ferry is half full. Nobody knows why.']);
  });
  it('lie inside the text and stand in order, whatever they are', () => {
    const transcript = readTranscript(readout, { force: true });
    for (const unit of ['sentence', 'speech'] as const) {
      for (let start = 0; start < readout.length - 1; start++) {
        const [one, ...more] = widen([{ start, end: start + 1 }], unit, { text: readout, transcript });
        assert.ok(one && !more.length && one.start <= start && one.end > start && one.start >= 0 && one.end <= readout.length);
      }
    }
  });
});
