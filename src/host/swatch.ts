import * as vscode from 'vscode';

/**
 * A square of a colour (`#rrggbb`) as an icon, for lists, trees and hovers, or of several, side by side; a hollow one for a tag that is switched
 * off or unused.
 */
export function swatch(color: string | readonly string[], hollow = false): vscode.Uri {
  const colors = [color].flat().map(one => (/^#[0-9a-f]{6}$/i.test(one) ? one : '#8c8c8c')), paint = colors.length > 1 ? 'url(#all)' : colors[0]!;
  const square = hollow ? `fill="none" stroke="${paint}" stroke-width="2"` : `fill="${paint}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${colors.length > 1 ? stripes(colors) : ''}<rect x="3" y="3" width="10" height="10" rx="2" ${square}/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}

/** Colours side by side, without one running into the next, as a paint of the name `all`. */
function stripes(colors: readonly string[]): string {
  const stops = colors.flatMap((color, i) => [i, i + 1].map(at => `<stop offset="${at / colors.length}" stop-color="${color}"/>`));
  return `<linearGradient id="all">${stops.join('')}</linearGradient>`;
}
