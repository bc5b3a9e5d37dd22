import * as vscode from 'vscode';
import { applyEdits } from '../base/edit';
import { emitter, type Event } from '../base/event';
import { setMeetingField, type Outcome } from '../tags/change';
import { readCodebook } from '../tags/codebook';
import { editTag } from '../tags/codebook-change';
import { inherits } from '../tags/palette';
import { readSidecar } from '../tags/sidecar';
import { sidecarOf } from './acts';
import { codebookUri } from './codebook-store';
import { coloursFor } from './colours';
import { newestText, rewrite } from './rewrite';
import type { Services } from './services';
import { exists, nameOf } from './text-file';

/** The scheme of memos' addresses. */
export const MEMO_SCHEME = 'readout-memo';

/** What a memo is on: a tag of the codebook of the workspace folder that a file is in, or a transcript; addresses as text. */
export type MemoOn = { readonly tag: string; readonly file: string } | { readonly transcript: string };

/**
 * The address under which the editor opens a memo, as Markdown and under a name that says what it is on, in the folder of that, by which the editor
 * tells two of one name apart.
 */
export function memoUri(on: MemoOn): vscode.Uri {
  const file = vscode.Uri.parse('tag' in on ? on.file : on.transcript), name = ('tag' in on ? on.tag : nameOf(file)).replace(/[\\/:*?"<>|]+/g, '-');
  const within = 'tag' in on ? vscode.workspace.getWorkspaceFolder(file)?.name ?? '' : vscode.workspace.asRelativePath(vscode.Uri.joinPath(file, '..'));
  const path = [...within.split(/[\\/]/).filter(part => part && part !== '.' && part !== '..'), `${vscode.l10n.t('Memo on {0}', name)}.md`].join('/');
  return vscode.Uri.from({ scheme: MEMO_SCHEME, path: `/${path}`, query: JSON.stringify(on) });
}

/**
 * Memos as files of the editor, so that they are written as any other Markdown: with its preview, its undo and its save, which puts them into
 * readout.yaml under their tag, or into the sidecar of their transcript under `meeting:`. What comes there from elsewhere is seen at once.
 */
export function createMemoFiles(services: Services): vscode.FileSystemProvider & vscode.Disposable {
  const changed = emitter<vscode.FileChangeEvent[]>(), { codebook, tagIndex, sidecars } = services;
  /** What each memo last was, and when that was seen first. */
  const seen = new Map<string, { readonly text: string; readonly at: number }>();
  const see = async (uri: vscode.Uri): Promise<{ readonly text: string; readonly at: number }> => {
    const text = await textOf(services, onOf(uri)), key = uri.toString(), before = seen.get(key);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    if (before?.text === text) return before;
    const now = { text, at: Math.max(Date.now(), (before?.at ?? 0) + 1) };
    seen.set(key, now);
    return now;
  };
  const look = async (): Promise<void> => {
    for (const [key, before] of seen) {
      const uri = vscode.Uri.parse(key), now = await see(uri).catch(() => undefined);
      if (!now) seen.delete(key);
      if (now !== before) changed.fire([{ uri, type: now ? vscode.FileChangeType.Changed : vscode.FileChangeType.Deleted }]);
    }
  };
  const lookNow = (): void => { look().catch((error: unknown) => services.log.error(error as Error)); };
  const listening = [codebook.onDidChange(lookNow), tagIndex.onDidChange(lookNow), sidecars.onDidChange(lookNow)];
  const never = (uri: vscode.Uri): never => { throw vscode.FileSystemError.NoPermissions(uri); };
  return {
    onDidChangeFile: changed.event as Event<vscode.FileChangeEvent[]>,
    watch: () => ({ dispose: () => {} }),
    stat: async uri => {
      const { text, at } = await see(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: at, size: new TextEncoder().encode(text).length };
    },
    readFile: async uri => new TextEncoder().encode((await see(uri)).text),
    writeFile: async (uri, bytes) => {
      const on = onOf(uri), memo = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').trimEnd() || undefined;
      if (await textOf(services, on) === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      await write(services, on, memo);
      await see(uri);
    },
    readDirectory: () => [],
    createDirectory: never, delete: never, rename: never,
    dispose: () => { changed.dispose(); listening.forEach(one => one.dispose()); },
  };
}

function onOf(uri: vscode.Uri): MemoOn {
  try {
    const on: unknown = JSON.parse(uri.query);
    if (typeof on === 'object' && on !== null && ('transcript' in on || ('tag' in on && 'file' in on))) return on as MemoOn;
  } catch { /* told below */ }
  throw vscode.FileSystemError.FileNotFound(uri);
}

/** What a memo says now, empty where there is none yet; `undefined` where what it is on is gone. */
async function textOf({ tagIndex }: Services, on: MemoOn): Promise<string | undefined> {
  if ('transcript' in on) {
    const transcript = vscode.Uri.parse(on.transcript), yaml = await newestText(sidecarOf(transcript));
    return yaml !== undefined || await exists(transcript) ? readSidecar(yaml ?? '').meeting.memo ?? '' : undefined;
  }
  const file = vscode.Uri.parse(on.file), uri = codebookUri(file), known = uri && readCodebook(await newestText(uri) ?? '').tags.find(({ tag }) => tag === on.tag);
  if (known) return known.memo ?? '';
  await tagIndex.files();
  return uri && tagIndex.used(file).includes(on.tag) ? '' : undefined;
}

async function write(services: Services, on: MemoOn, memo: string | undefined): Promise<void> {
  if ('transcript' in on) {
    const sidecar = sidecarOf(vscode.Uri.parse(on.transcript));
    await change(sidecar, yaml => setMeetingField(yaml, 'memo', memo));
    await services.tagIndex.written(sidecar);
    return;
  }
  const file = vscode.Uri.parse(on.file), { tags } = services.codebook.get(file), isNew = !tags.some(({ tag }) => tag === on.tag);
  // a tag that gets into the codebook so keeps its colour, and so do the others
  const color = isNew && !inherits(tags, on.tag) ? coloursFor(services, file)(on.tag) : undefined;
  await change(codebookUri(file)!, yaml => editTag(yaml, on.tag, { ...(color && { color }), memo }));
}

async function change(uri: vscode.Uri, edits: (yaml: string) => Outcome): Promise<void> {
  await rewrite(uri, text => {
    const { edits: made, refused } = edits(text ?? '');
    if (refused !== undefined) throw new Error(vscode.l10n.t('{0} was not changed. {1}', nameOf(uri), refused));
    return made.length ? applyEdits(text ?? '', made) : text;
  });
}
