import { visible } from '../base/visible';

/** What the editor lends a page. */
interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

/** The editor's language (BCP 47), by which numbers are written. */
export const locale = document.documentElement.lang || 'en';

/** A page's two ends of the line to the extension, and what it keeps while it is hidden. */
export function connect<To, From, State>(hear: (message: To) => void): { say(message: From): void; keep(state: State): void; readonly kept: State | undefined } {
  window.addEventListener('message', event => whenLetGo(() => hear(event.data as To)));
  return { say: message => host.postMessage(message), keep: state => host.setState(state), kept: host.getState() as State | undefined };
}

/** Texts in the editor's language by their English, as the extension was given them; none where there is no translation. */
const texts = JSON.parse(document.documentElement.dataset.texts ?? '{}') as Readonly<Record<string, string>>;

/** A text for people in the editor's language, with `{0}`, `{1}` filled in: what `vscode.l10n.t` is to the extension. `npm run l10n` finds both. */
export function t(message: string, ...values: readonly (string | number)[]): string {
  return (Object.hasOwn(texts, message) ? texts[message]! : message).replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}

type Child = Node | string | null | undefined | false;

/** Makes an element. Text goes in as text, whatever it holds, and what could disguise it is seen; `on…` are listeners, `class` and `aria-…` attributes, the rest properties. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Readonly<Record<string, unknown>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (name in element && name !== 'role') (element as unknown as Record<string, unknown>)[name] = value;
    else element.setAttribute(name, String(value));
  }
  for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(typeof child === 'string' ? visible(child) : child);
  return element;
}

/** Calls `run` once after the last of a burst of calls, and not while a button of the pointer is down. */
export function settle(run: () => void, delayMs: number): () => void {
  let timer = 0;
  return () => { window.clearTimeout(timer); timer = window.setTimeout(() => whenLetGo(run), delayMs); };
}

let isDown = false;
const waiting: (() => void)[] = [];

/** Does at once what may move things about on the page, or once the pointer is let go: under a pressed one nothing moves, so that a click goes to what it was meant for. */
function whenLetGo(run: () => void): void {
  if (isDown) waiting.push(run); else run();
}

function letGo(): void {
  isDown = false;
  // after the click that follows
  window.setTimeout(() => { while (!isDown && waiting.length) waiting.shift()!(); });
}
window.addEventListener('pointerdown', () => { isDown = true; }, true);
for (const end of ['pointerup', 'pointercancel', 'dragend']) window.addEventListener(end, letGo, true);
window.addEventListener('blur', letGo);
// let go where the page does not hear of it
window.addEventListener('pointermove', ({ buttons }) => { if (isDown && buttons === 0) letGo(); }, true);
