import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, follow } from '../../src/base/edit';
import { linesOf } from '../../src/base/lines';
import { offsetOfPoint, pointsBefore } from '../../src/base/points';
import { queue } from '../../src/base/schedule';
import { visible } from '../../src/base/visible';

describe('lines', () => {
  it('counts the three line ends as VS Code does', () => {
    const lines = linesOf('a\r\nbb\rccc\n');
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.positionAt(4), { line: 1, character: 1 });
    assert.equal(lines.offsetAt({ line: 1, character: 99 }), 5);
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 1);
  });
  it('turns every offset that is no middle of a line end into a position and back', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '\r', 'é')), parts => {
      const text = parts.join(''), lines = linesOf(text);
      for (let i = 0; i <= text.length; i++) {
        if (text[i] === '\n' && text[i - 1] === '\r') continue;
        assert.equal(lines.offsetAt(lines.positionAt(i)), i);
      }
    }));
  });
  it('gives a byte order mark no room, as editors do', () => {
    const lines = linesOf('\ufeffab\ncd');
    assert.deepEqual([0, 1, 2, 4].map(offset => lines.positionAt(offset)), [{ line: 0, character: 0 }, { line: 0, character: 0 }, { line: 0, character: 1 }, { line: 1, character: 0 }]);
    assert.deepEqual([lines.offsetAt({ line: 0, character: 1 }), lines.offsetAt({ line: 0, character: 9 }), lines.offsetAt({ line: -1, character: 0 })], [2, 3, 1]);
  });
});

describe('points', () => {
  it('counts line breaks and astral characters as one, a byte order mark as none', () => {
    assert.equal(pointsBefore('\ufeffa\r\n😀b', 6), 3);
    assert.equal(offsetOfPoint('\ufeffa\r\n😀b', 3), 6);
  });
  it('is undone by offsetOfPoint at every character', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '\r', 'e\u0301')), parts => {
      const text = parts.join('');
      let at = 0;
      for (const unit of text.match(/\r\n|[\s\S]/gu) ?? []) {
        assert.equal(offsetOfPoint(text, pointsBefore(text, at)), at);
        at += unit.length;
      }
    }));
  });
});

describe('edits', () => {
  it('refuses overlaps', () => {
    assert.throws(() => applyEdits('abc', [{ span: { start: 0, end: 2 }, text: '' }, { span: { start: 1, end: 3 }, text: '' }]), RangeError);
  });
  it('follow keeps the text of a span that an edit elsewhere leaves alone', () => {
    fc.assert(fc.property(fc.string({ minLength: 8 }), fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.string(), (text, a, b, c, d, insert) => {
      const [s, e] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
      const [es, ee] = [c % text.length, d % text.length].sort((x, y) => x - y) as [number, number];
      const edit = { span: { start: es, end: ee }, text: insert };
      const after = applyEdits(text, [edit]), moved = follow({ start: s, end: e }, edit);
      assert.ok(moved.start >= 0 && moved.start <= moved.end && moved.end <= after.length);
      if (ee <= s && s < e || es >= e && s < e) assert.equal(after.slice(moved.start, moved.end), text.slice(s, e));
    }));
  });
});

describe('work in a queue', () => {
  it('is done in the order in which it was given, whatever failed before', async () => {
    const oneByOne = queue(), order: string[] = [];
    const slow = oneByOne(async () => { await new Promise(resolve => { setTimeout(resolve, 5); }); order.push('slow'); throw new Error('no'); });
    const quick = oneByOne(async () => { order.push('quick'); return 7; });
    await assert.rejects(slow, /no/);
    assert.equal(await quick, 7);
    assert.deepEqual(order, ['slow', 'quick']);
  });
});

describe('what could disguise a text', () => {
  it('is made visible, marks of direction and characters without a shape alike', () => {
    assert.equal(visible('gov\u202eton\u061c \u00adb\u200bc\ufeff\u{e0041}'), 'gov⟨U+202E⟩ton⟨U+061C⟩ ⟨U+00AD⟩b⟨U+200B⟩c⟨U+FEFF⟩⟨U+E0041⟩');
    assert.equal(visible('ad\u200dmin, ад\u200cмин'), 'ad⟨U+200D⟩min, ад⟨U+200C⟩мин');
  });
  it('leaves joiners where scripts and emoji need them', () => {
    for (const plain of ['علی\u200cرضا', 'क्\u200dष', '👩🏽\u200d⚕️', '👨\u200d👩\u200d👧', '🏳️\u200d🌈', 'naïve — “plain” 15 %']) assert.equal(visible(plain), plain);
  });
});
