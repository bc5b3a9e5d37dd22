import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** At most so many lines of a sidecar, of the editor around the cursor, and of a list are told. */
const SIDECAR_LINES = 16, AROUND = 3, ROWS = 12;

/** Evaluated in the page, as its types are not known here: what a person would read on the screen, one line for each part of it. */
const SEEN = `(() => {
  const shown = one => one.getClientRects().length > 0;
  const all = selector => [...document.querySelectorAll(selector)].filter(shown);
  const plain = one => (one.getAttribute('aria-label') || one.innerText || '').replace(/\\s+/g, ' ').trim();
  const told = (name, parts) => parts.length ? [name + ': ' + parts.join(' | ')] : [];
  const editor = document.querySelector('.editor-group-container.active .monaco-editor');
  const lines = editor ? [...editor.querySelectorAll('.view-lines .view-line')].map(line => [Number.parseFloat(line.style.top), line.textContent]).sort((a, b) => a[0] - b[0]) : [];
  const cursor = editor && editor.querySelector('.cursors-layer .cursor'), top = cursor ? Number.parseFloat(cursor.style.top) : 0;
  const at = Math.max(0, lines.findIndex(line => line[0] >= top));
  return [
    ...told('status bar', all('.statusbar-item').map(one => one.innerText.replace(/\\s+/g, ' ').trim()).filter(Boolean)),
    ...told('notifications', all('.notification-list-item').map(one => one.innerText.replace(/\\s+/g, ' ').trim())),
    ...all('.quick-input-widget').flatMap(one => told('quick input', [one.querySelector('.quick-input-title')?.innerText, one.querySelector('input.input')?.value, one.querySelector('.quick-input-message')?.innerText, ...[...one.querySelectorAll('.monaco-list-row')].slice(0, ${ROWS}).map(plain)].filter(Boolean))),
    ...told('menu', all('.monaco-menu .action-label').map(plain)),
    ...told('dialog', all('.monaco-dialog-box').map(one => one.innerText.replace(/\\s+/g, ' ').trim())),
    ...told('hover', all('.monaco-hover').map(one => one.innerText.replace(/\\s+/g, ' ').trim())),
    ...told('tabs', all('.tab').map(one => one.dataset.resourceName + (one.classList.contains('active') ? ' (active)' : '') + (one.classList.contains('dirty') ? ' (unsaved)' : ''))),
    ...told('side bar', all('.sidebar .pane-header').map(plain)),
    ...told('rows', all('.sidebar .monaco-list-row').slice(0, ${ROWS}).map(plain)),
    ...told('panel', all('.panel .monaco-list-row').slice(0, ${ROWS}).map(plain)),
    ...told('focus', [document.activeElement].filter(Boolean).map(one => one.tagName.toLowerCase() + '.' + [...one.classList].join('.'))),
    ...lines.slice(Math.max(0, at - ${AROUND}), at + ${AROUND} + 1).map(line => (line[0] === top ? '  > ' : '    ') + line[1].replace(/\\u00a0/g, ' ').slice(0, 160)),
  ];
})()`;

/** What a window shows and what the sidecars of its folder hold, as a few lines for the report of a walk that failed. Never rejects. */
export async function screenOf(page: Page, folder: string, complaints: readonly string[]): Promise<string> {
  const seen = await Promise.race([
    page.evaluate(SEEN).then(lines => lines as string[], (error: unknown) => [`nothing could be read: ${String(error).split('\n')[0]}`]),
    new Promise<string[]>(resolve => { setTimeout(resolve, 10_000, ['the window does not answer']); }),
  ]);
  return [...seen, ...sidecarsOf(folder), ...complaints.slice(-3).map(text => `complaint: ${text.slice(0, 300)}`)].map(line => `      ${line}`).join('\n');
}

function sidecarsOf(folder: string): readonly string[] {
  try {
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).filter(name => name.endsWith('.tags.yaml')) : [];
    return files.slice(0, 3).flatMap(name => [`${name}:`, ...readFileSync(join(folder, name), 'utf8').split('\n').slice(0, SIDECAR_LINES).map(line => `    ${line.slice(0, 160)}`)]);
  } catch (error) {
    return [`sidecars could not be read: ${String(error)}`];
  }
}
