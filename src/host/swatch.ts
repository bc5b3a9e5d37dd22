import * as vscode from 'vscode';

/** A square of a colour (`#rrggbb`) as an icon, for lists, trees and hovers; a hollow one for a tag that is switched off or unused. */
export function swatch(color: string, hollow = false): vscode.Uri {
  const safe = /^#[0-9a-f]{6}$/i.test(color) ? color : '#8c8c8c';
  const square = hollow ? `fill="none" stroke="${safe}" stroke-width="2"` : `fill="${safe}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect x="3" y="3" width="10" height="10" rx="2" ${square}/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
