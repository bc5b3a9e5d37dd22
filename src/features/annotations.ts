import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { coloursFor } from '../host/colours';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import type { Services } from '../host/services';
import { isPlaced } from '../host/tagging';
import { segmentsOf } from '../tags/segments';

/** More tags than this on one stretch are not told apart by lines; the hover names them all. */
const MOST_LINES = 4;
/** Kinds of decoration kept; beyond it those out of use are let go. */
const POOL = 120;

/**
 * Shows what carries a tag: a tint in the first tag's colour, a line below for each tag, and a mark in the overview ruler.
 * Annotations that overlap are cut where they begin and end, so that each stretch shows the lines of all of them. Text
 * that changed since it was tagged has a dashed frame, the places in question of an ambiguous annotation a dotted one.
 */
export function register({ documents, sidecars, codebook, config, tagIndex, visibility }: Services): Disposable {
  const pool = new Map<string, vscode.TextEditorDecorationType>();
  const drawnWith = new WeakMap<vscode.TextEditor, readonly string[]>();
  const frame = (borderStyle: string, mark: string): vscode.TextEditorDecorationType => vscode.window.createTextEditorDecorationType({
    outline: `1px ${borderStyle}`, outlineColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerColor: new vscode.ThemeColor('editorWarning.foreground'), overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: { contentText: mark, color: new vscode.ThemeColor('editorWarning.foreground'), margin: '0 2px' },
  });
  const changed = frame('dashed', '≠'), ambiguous = frame('dotted', '?');
  const clear = (): void => {
    for (const type of pool.values()) type.dispose();
    pool.clear();
  };
  const draw = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const model = isTranscript(editor) && config.show('annotations', document.uri) ? sidecars.peek(document.uri) : undefined;
    const shown = (model?.placed ?? []).filter(({ annotation }) => visibility.shows(annotation));
    const layers = shown.filter(isPlaced), colorOf = coloursFor({ codebook, tagIndex }, document.uri);
    drawnWith.set(editor, tagIndex.used(document.uri));
    // Tags of which the codebook says nothing differ by the order in which all files use them.
    if (layers.length) void tagIndex.files();
    const colors = layers.map(({ annotation }) => annotation.tags.filter(tag => visibility.tag(tag)).map(tag => colorOf(tag)));
    const ranges = new Map<string, vscode.Range[]>();
    for (const segment of segmentsOf(layers.map(({ span }) => span))) {
      const key = [...new Set(segment.layers.flatMap(layer => colors[layer]!))].slice(0, MOST_LINES).join(' ');
      const range = toRange(document, segment.span), list = ranges.get(key);
      if (list) list.push(range); else ranges.set(key, [range]);
    }
    for (const key of ranges.keys()) if (!pool.has(key)) pool.set(key, vscode.window.createTextEditorDecorationType(styleOf(key.split(' '))));
    for (const [key, type] of pool) editor.setDecorations(type, ranges.get(key) ?? []);
    editor.setDecorations(changed, layers.filter(({ state }) => state === 'changed').map(({ span }) => toRange(document, span)));
    editor.setDecorations(ambiguous, shown.flatMap(({ candidates }) => candidates).map(candidate => toRange(document, candidate)));
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.filter(isTranscript).forEach(draw);
  const drawOf = (uri: vscode.Uri): void => vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString()).forEach(draw);
  const anew = (): void => { clear(); drawAll(); };
  drawAll();
  return all(
    changed, ambiguous, { dispose: clear },
    sidecars.onDidChange(({ transcript }) => { if (pool.size > POOL) anew(); else drawOf(transcript); }),
    // what is read as plain text from now on is closed as a transcript and stays in its editor
    documents.onDidClose(drawOf),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeActiveColorTheme(anew),
    codebook.onDidChange(anew),
    tagIndex.onDidChange(() => vscode.window.visibleTextEditors.filter(editor => isTranscript(editor) && drawnWith.get(editor) !== tagIndex.used(editor.document.uri)).forEach(draw)),
    config.onDidChange(drawAll),
    visibility.onDidChange(drawAll),
  );
}

function isTranscript({ document }: vscode.TextEditor): boolean {
  return document.languageId === LANGUAGE;
}

/** The look of a stretch that carries tags of these colours, the first one's tint below and one line for each. */
function styleOf([first, ...more]: readonly string[]): vscode.DecorationRenderOptions {
  const { kind } = vscode.window.activeColorTheme;
  const contrast = kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
  const light = kind === vscode.ColorThemeKind.Light;
  // The API has one line below a text. Further ones stand above it as inner shadows, given as more CSS behind the
  // colour; an editor that would not take them shows the first line only.
  const lines = more.map((color, i) => `inset 0 ${-2 * (i + 1)}px 0 0 ${color}`).join(', ');
  return {
    backgroundColor: contrast ? undefined : `${first}${more.length ? '55' : light ? '30' : '2c'}`,
    borderWidth: '0 0 2px 0', borderStyle: 'solid',
    borderColor: lines ? `${first}; box-shadow: ${lines}` : first,
    overviewRulerColor: first, overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
