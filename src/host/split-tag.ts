import * as vscode from 'vscode';
import { visible } from '../base/visible';
import type { Annotation } from '../tags/model';
import { place } from '../tags/place';
import { pickTags } from './pick-tags';
import { refactor } from './refactor';
import { reveal } from './reveal';
import { choose, sayBriefly } from './say';
import type { Services } from './services';
import { nameOf } from './text-file';
import { textOfTranscript } from './transcript-text';

/** One annotation that carries the tag, and the sidecar it is in. */
interface Carrier { readonly file: string; readonly transcript: vscode.Uri; readonly annotation: Annotation }

/** The tags that come in the place of the old one. */
type Answer = { readonly into: readonly string[] } | { readonly restInto: readonly string[] };

/** How much of a passage is shown as it is asked about. */
const SHOWN = 120;

/**
 * Splits a tag: asks into which tags, shows each passage that carries it and asks which of them it gets; then it is a
 * refactoring as any other. Escape leaves everything as it was.
 */
export async function splitTag(services: Services, tag: string): Promise<void> {
  const { tagIndex } = services;
  const carriers = (await tagIndex.files()).flatMap(({ uri, transcript, sidecar }) => sidecar.annotations
    .filter(({ tags }) => tags.includes(tag)).toSorted((a, b) => a.start - b.start).map((annotation): Carrier => ({ file: uri.toString(), transcript, annotation })));
  if (!carriers.length) {
    sayBriefly(vscode.l10n.t('Nothing carries {0}.', tag), 4000);
    return;
  }
  const folder = vscode.workspace.getWorkspaceFolder(carriers[0]!.transcript)?.uri ?? carriers[0]!.transcript;
  const picked = await pickTags(services, { title: vscode.l10n.t('Split {0} Into Which Tags?', tag), uri: vscode.Uri.joinPath(folder, '.'), counts: tagIndex.counts() });
  const targets = picked?.tags.filter(one => one !== tag) ?? [];
  if (!targets.length) return;

  const decided = new Map<string, readonly string[]>(), keyOf = (file: string, { id }: Annotation): string => `${id} ${file}`;
  for (const [i, carrier] of carriers.entries()) {
    const answer = await ask(services, carrier, tag, targets, i, carriers.length);
    if (!answer) return;
    if ('into' in answer) { decided.set(keyOf(carrier.file, carrier.annotation), answer.into); continue; }
    for (const { file, annotation } of carriers.slice(i)) decided.set(keyOf(file, annotation), answer.restInto);
    break;
  }
  await refactor(services, { kind: 'split', tag, into: (file, annotation) => decided.get(keyOf(file, annotation)) ?? [tag] }, vscode.l10n.t('Split {0}', tag));
}

async function ask({ sidecars }: Services, { transcript, annotation }: Carrier, tag: string, targets: readonly string[], i: number, of: number): Promise<Answer | undefined> {
  const known = sidecars.peek(transcript)?.placed.find(one => one.annotation.id === annotation.id);
  const placed = known ?? place(await textOfTranscript(transcript) ?? '', [annotation])[0]!;
  await reveal(transcript, placed.span ?? placed.candidates[0]).catch(() => {});
  const rest = of - i;
  const chosen = await choose<vscode.QuickPickItem & { readonly answer: Answer }>([
    ...targets.map(one => ({ label: one, answer: { into: [one] } })),
    ...(targets.length > 1 ? [{ label: vscode.l10n.t('All of them'), description: targets.join(', '), answer: { into: targets } }] : []),
    { label: vscode.l10n.t('Keep {0}', tag), answer: { into: [tag] } },
    ...(rest > 1 ? [
      { label: vscode.l10n.t('This and the rest'), kind: vscode.QuickPickItemKind.Separator, answer: { into: [tag] } },
      ...targets.map(one => ({ label: one, description: vscode.l10n.t('for all {0} that are left', rest), answer: { restInto: [one] } })),
      { label: vscode.l10n.t('Keep {0}', tag), description: vscode.l10n.t('for all {0} that are left', rest), answer: { restInto: [tag] } },
    ] : []),
  ], {
    title: vscode.l10n.t('Split {0} ({1} of {2}) · {3}', tag, i + 1, of, nameOf(transcript)),
    placeHolder: visible(annotation.quote.replace(/\s+/g, ' ')).slice(0, SHOWN), ignoreFocusOut: true,
  });
  return chosen?.answer;
}
