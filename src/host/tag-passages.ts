import * as vscode from 'vscode';
import { carries } from '../tags/hierarchy';
import { showNewDocument } from './new-document';
import { sayBriefly } from './say';
import type { Services } from './services';
import { taggedMeetings } from './tagged-meetings';

/** Lists the passages of a tag and of those under it, in all meetings, in a new document: those of the authors that are shown, as the tag's row counts them. */
export async function listPassages(services: Services, tag: string): Promise<void> {
  await services.sidecars.acts.settled();
  const { tagIndex, visibility, codebook } = services, all = await tagIndex.files();
  const files = all.filter(({ sidecar }) => sidecar.annotations.some(one => carries(one, tag) && visibility.author(one.by ?? '')));
  if (!files.length) { sayBriefly(vscode.l10n.t('No passage that is shown has the tag {0}.', tag), 4000); return; }
  const lists = await services.lists.load(), meetings = await taggedMeetings(services, lists, files);
  if (!meetings) return;
  const authors = new Set(all.flatMap(({ sidecar }) => sidecar.annotations.filter(one => carries(one, tag)).map(({ by = '' }) => by)));
  const remark = lists.leftOut({ authors: [...authors].filter(author => !visibility.author(author)).sort(), tags: [], filter: '' });
  const { description, memo } = files.flatMap(({ transcript }) => codebook.get(transcript).tags).find(one => one.tag === tag) ?? {};
  const own = lists.narrowed(meetings, { tag: () => true, author: visibility.author });
  await showNewDocument(`${tag.replace(/[\\/:*?"<>|]+/g, '-')}.md`, lists.tagPassagesAsMarkdown({ tag, description, memo, remark }, own), true);
}
