import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CueNode, parseCueText, readVttTime } from '../../../../src/transcript/layouts/cue-text';
import { parseWebVtt } from '../../../../src/transcript/layouts/webvtt';

/** The platform tests of WebVTT, if they lie beside the project. */
const WPT = join(__dirname, '../../../../../shared/peers/wpt-webvtt');

/** Writes a tree as the platform tests do: the DOM that a browser makes of it. */
function dump(nodes: readonly CueNode[], depth = 0): string {
  const indent = `| ${'  '.repeat(depth)}`;
  return nodes.map(node => {
    if (node.kind === 'words') return `${indent}"${node.text}"\n`;
    if (node.kind === 'time') {
      const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
      return `${indent}<?timestamp ${two(node.time / 3600)}:${two(node.time / 60 % 60)}:${two(node.time % 60)}.${String(Math.round(node.time * 1000) % 1000).padStart(3, '0')}>\n`;
    }
    const tag = node.kind === 'c' || node.kind === 'v' || node.kind === 'lang' ? 'span' : node.kind;
    const attributes = [node.classes.length ? `class="${node.classes.join(' ')}"` : '', node.kind === 'v' ? `title="${node.annotation}"` : '', node.kind === 'lang' ? `lang="${node.annotation}"` : ''].filter(Boolean);
    return `${indent}<${tag}>\n${attributes.map(a => `${indent}  ${a}\n`).join('')}${dump(node.children, depth + 1)}`;
  }).join('');
}

describe('WebVTT', () => {
  it('reads times', () => {
    assert.equal(readVttTime('01:02.500'), 62.5);
    assert.equal(readVttTime('100:00:01.000'), 360001);
    for (const bad of ['1:02.500', '00:60.000', '00:00', '00:00.00', 'x00:00.000', '']) assert.equal(readVttTime(bad), null, bad);
  });

  it('keeps offsets of words and voices', () => {
    const [voice] = parseCueText('<v.loud Ada  Byron>Good <i>morning</i>');
    assert.ok(voice?.kind === 'v');
    assert.deepEqual([voice.annotation, voice.classes, voice.annotationStart, voice.annotationEnd], ['Ada Byron', ['loud'], 8, 18]);
    assert.deepEqual(voice.children.map(child => child.kind), ['words', 'i']);
  });

  it('takes a file apart: id, settings, notes, styles, regions, broken times', () => {
    const file = parseWebVtt('WEBVTT - minutes\nKind: captions\n\nNOTE a note\n\nSTYLE\n::cue {}\n\nREGION\nid:top\nlines:2\n\nfirst\n00:01.000 --> 00:02.000 region:top align:left\nGood morning.\n\n00:03 --> 00:04.000\nlost\n');
    assert.deepEqual(file.cues.map(cue => [cue.id, cue.from, cue.to, cue.settings?.region, cue.settings?.align]), [['first', 1, 2, 'top', 'left']]);
    assert.equal(file.stylesheets.length, 1);
    assert.deepEqual(file.regions.map(region => [region.id, region.lines]), [['top', 2]]);
    assert.equal(file.strays.length, 1);
    assert.equal(file.notes.length, 5);
  });

  describe('the platform tests', function () {
    if (!existsSync(WPT)) {
      it('are skipped: ../shared/peers/wpt-webvtt is not there', function () { this.skip(); });
      return;
    }
    let cases = 0;
    for (const name of ['text', 'tags', 'entities', 'timestamps', 'tree-building']) {
      const list = JSON.parse(readFileSync(join(WPT, `${name}.json`), 'utf8')) as { text: string; expectedTree: string }[];
      cases += list.length;
      it(`gives the expected tree for the ${list.length} cases of ${name}`, () => {
        for (const { text, expectedTree } of list) {
          const file = `WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n${text}`, cue = parseWebVtt(file).cues[0]!;
          assert.equal(dump(parseCueText(file.slice(cue.textSpan.start, cue.textSpan.end).replaceAll('\0', '\ufffd'))), expectedTree, JSON.stringify(text));
        }
      });
    }
    it('are 77 cases and 37 files', () => {
      assert.equal(cases, 77);
      assert.equal(readdirSync(join(WPT, 'files')).length, 37);
    });
    // The files name their own cues: what must be parsed says text or valid, what must not says invalid.
    for (const name of readdirSync(join(WPT, 'files'))) {
      it(`parses ${name}`, () => {
        const text = readFileSync(join(WPT, 'files', name), 'utf8'), file = parseWebVtt(text);
        const said = file.cues.map(cue => text.slice(cue.textSpan.start, cue.textSpan.end).trim());
        const written = [...text.matchAll(/^\s*\ufffd?((?:text|valid|invalid)\0? ?\d*)\r?$/gmu)].map(match => match[1]!.trim());
        // A text on the line of the signature makes a header of what follows.
        const expected = name === 'signature-timings.vtt' ? [] : /^(?:timings|nulls|whitespace)/u.test(name) ? written.filter(word => word !== 'invalid') : written;
        assert.deepEqual(said.filter(Boolean).map(word => word.replace(/^\ufffd/u, '')), expected, name);
        for (const [i, cue] of file.cues.entries()) {
          if (!said[i]!.startsWith('invalid')) continue;
          assert.deepEqual([cue.settings?.line, cue.settings?.position, cue.settings?.size, cue.settings?.vertical, cue.settings?.align], ['auto', 'auto', 100, '', 'center'], said[i]);
        }
      });
    }
    const settingsOf = (name: string): (readonly [string, Record<string, unknown>])[] => {
      const text = readFileSync(join(WPT, 'files', name), 'utf8');
      return parseWebVtt(text).cues.map(cue => [text.slice(cue.textSpan.start, cue.textSpan.end), cue.settings as unknown as Record<string, unknown>] as const);
    };
    it('settings-align: the last good value holds', () => {
      assert.deepEqual(settingsOf('settings-align.vtt').map(([, s]) => s['align']), ['center', 'start', 'center', 'end', 'left', 'right', 'end', 'end', 'end', 'end', 'end', 'end', 'center']);
    });
    it('settings-size and settings-position: percentages from 0 to 100 alone', () => {
      assert.deepEqual(settingsOf('settings-size.vtt').slice(0, 7).map(([, s]) => s['size']), [100, 2, 0, 0, 100, 50, 1.5]);
      assert.deepEqual(settingsOf('settings-position.vtt').slice(0, 8).map(([, s]) => [s['position'], s['positionAlign']]),
        [[1, 'auto'], [100, 'auto'], [1, 'auto'], [1.5, 'auto'], [1, 'line-left'], [1, 'center'], [1, 'line-right'], [1, 'auto']]);
    });
    it('settings-vertical, settings-line, settings-multiple', () => {
      assert.deepEqual(settingsOf('settings-vertical.vtt').slice(0, 4).map(([, s]) => s['vertical']), ['', 'lr', 'rl', 'lr']);
      const line = new Map(settingsOf('settings-line.vtt'));
      assert.deepEqual(['valid0', 'valid3', 'valid10', 'text38', 'text41', 'text42'].map(name => [line.get(name)!['line'], line.get(name)!['lineIsPercent'], line.get(name)!['lineAlign']]),
        [[-1, false, 'start'], [1, false, 'start'], [1.5, false, 'start'], [0, true, 'start'], [100, true, 'start'], [100, true, 'center']]);
      assert.deepEqual(settingsOf('settings-multiple.vtt').map(([, s]) => [s['align'], s['line'], s['vertical'], s['size'], s['position']]), [['start', 1, 'lr', 50, 25], ['center', 1, 'rl', 0, 100]]);
    });
    it('settings-region and the region files', () => {
      assert.deepEqual(settingsOf('settings-region.vtt').map(([, s]) => s['region']), ['foo', 'bar', 'bar', null, 'foo', null, null, null, null]);
      const regions = (name: string) => parseWebVtt(readFileSync(join(WPT, 'files', name), 'utf8')).regions;
      assert.deepEqual(regions('regions-lines.vtt').slice(0, 4).map(r => r.lines), [0, 1, 100, 101]);
      assert.deepEqual(regions('regions-lines.vtt').slice(9).map(r => r.lines), [3, 3, 3, 3].slice(0, regions('regions-lines.vtt').length - 9));
      assert.deepEqual(regions('regions-scroll.vtt').map(r => r.scroll), ['', 'up', 'up', '', '', 'up']);
      assert.deepEqual(regions('regions-viewportanchor.vtt').slice(0, 8).map(r => r.viewportAnchor), [[0, 100], [0, 0], [1, 1], [100, 0], [0, 100], [100, 100], [0, 100], [0, 100]]);
      assert.equal(regions('regions-old.vtt').length, 0);
    });
  });
});
