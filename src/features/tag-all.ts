import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { Span } from '../base/span';
import { trimmed } from '../base/trim';
import { at } from '../transcript/at';
import { mentionsOf } from '../transcript/mentions';
import { passagesOf } from '../host/cards/speech';
import { coloursFor } from '../host/colours';
import { COMMANDS } from '../host/contributes';
import { choosePlaces, elsewhere, MOST_PLACES, occurrences, stepThrough, type Place } from '../host/places';
import { refactor } from '../host/refactor';
import { choose, sayBriefly, warn } from '../host/say';
import type { Services } from '../host/services';
import { swatch } from '../host/swatch';
import { coloursIn } from '../host/tag-says';
import { carriersOf, tagPlaces } from '../host/tag-places';
import { attempt, onTagging, type Tagging } from '../host/tagging';

/** What is to be tagged all over: a phrase, or what the reader knows to be one thing in this meeting. */
interface Meant { readonly label: string; readonly phrase: string; readonly here: readonly Span[] }
/** Tags every mention of a name, speaker, figure or phrase, in this meeting or in all, after showing the places; and takes a tag off everywhere. */
export function register(services: Services): Disposable {
  return all(
    vscode.commands.registerCommand(COMMANDS.tagAllMentions, () => attempt(() => onTagging(services, async tagging => {
      const meant = await whatIsMeant(services, tagging);
      if (meant) await tagAll(services, tagging, meant);
      else sayWhatToSelect();
    }))),
    vscode.commands.registerCommand(COMMANDS.untagMentions, () => attempt(() => onTagging(services, async tagging => {
      const meant = await whatIsMeant(services, tagging);
      if (meant) await untagMentions(services, tagging, meant);
      else sayWhatToSelect();
    }))),
    vscode.commands.registerCommand(COMMANDS.untagAll, () => attempt(async () => {
      await services.tagIndex.files();
      const counts = services.tagIndex.counts();
      const chosen = await choose(
        [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, count]) => ({ label: tag, description: String(count), iconPath: swatch(coloursIn(services, tag)) })),
        { title: vscode.l10n.t('Take Which Tag Off Every Passage?') },
      );
      if (chosen) await refactor(services, { kind: 'split', tag: chosen.label, into: () => [] }, vscode.l10n.t('Take off {0}', chosen.label));
    })),
  );
}

function sayWhatToSelect(): void {
  sayBriefly(vscode.l10n.t('Select a phrase, or put the cursor on a name, a speaker or a figure.'), 5000);
}

async function whatIsMeant({ documents }: Services, { document, cursor: { selected, offset } }: Tagging): Promise<Meant | undefined> {
  const text = document.getText();
  if (selected.start < selected.end) {
    const chosen = trimmed(text, selected);
    const phrase = chosen && text.slice(chosen.start, chosen.end);
    return phrase ? { label: phrase, phrase, here: occurrences(text, phrase) } : undefined;
  }
  const model = await documents.whenRead(document);
  if (!model) return undefined;
  const { entity, description, label, cueOf, figure } = at(model.transcript, offset);
  if (entity) return { label: entity.name, phrase: entity.name, here: mentionsOf(model.transcript, entity) };
  const speaker = label?.speaker ?? cueOf?.speaker ?? description?.name;
  if (speaker) return { label: vscode.l10n.t('what {0} says', speaker), phrase: speaker, here: passagesOf(model.transcript, speaker) };
  if (!figure) return undefined;
  const phrase = text.slice(figure.span.start, figure.span.end);
  return { label: phrase, phrase, here: occurrences(text, phrase) };
}

/** The places here, and those of a phrase in all other meetings unless it is `null`; says so where there are too many to take them all. */
async function placesIn(services: Services, here: readonly Place[], phrase: string | null, but: vscode.Uri): Promise<readonly Place[]> {
  const places = phrase === null ? here : [...here, ...await elsewhere(services, but, phrase)];
  if (places.length >= MOST_PLACES) void warn(vscode.l10n.t('There are so many places that only the first {0} are taken. Select a longer phrase to reach the others.', places.length));
  return places;
}

async function tagAll(services: Services, { document }: Tagging, meant: Meant): Promise<void> {
  const here = meant.here.map((at): Place => ({ uri: document.uri, text: document.getText(), span: at }));
  const scope = await choose([
    { label: vscode.l10n.t('This meeting'), description: String(here.length), everywhere: false, oneByOne: false },
    { label: vscode.l10n.t('This meeting, one by one'), description: vscode.l10n.t('yes, no, all, stop'), everywhere: false, oneByOne: true },
    { label: vscode.l10n.t('All meetings'), description: vscode.l10n.t('wherever “{0}” stands', meant.phrase), everywhere: true, oneByOne: false },
    { label: vscode.l10n.t('All meetings, one by one'), description: vscode.l10n.t('yes, no, all, stop'), everywhere: true, oneByOne: true },
  ], { title: vscode.l10n.t('Tag All: {0}', meant.label) });
  if (!scope) return;
  const places = await placesIn(services, here, scope.everywhere ? meant.phrase : null, document.uri);
  if (!places.length) { sayBriefly(vscode.l10n.t('There is no place to tag.'), 4000); return; }
  const chosen = await (scope.oneByOne ? stepThrough(places) : choosePlaces(places, meant.label));
  if (!chosen?.length) return;
  await tagPlaces(services, chosen, vscode.l10n.t('Tag All: {0}', meant.label));
}

/** The inverse: takes one tag off those mentions that carry it, and leaves it on everything else. */
async function untagMentions(services: Services, { document }: Tagging, meant: Meant): Promise<void> {
  const here = meant.here.map((at): Place => ({ uri: document.uri, text: document.getText(), span: at })), nothing = vscode.l10n.t('No mention of {0} carries a tag.', meant.label);
  const scope = await choose([
    { label: vscode.l10n.t('This meeting'), everywhere: false },
    { label: vscode.l10n.t('All meetings'), description: vscode.l10n.t('wherever “{0}” stands', meant.phrase), everywhere: true },
  ], { title: vscode.l10n.t('Take a Tag Off All: {0}', meant.label) });
  if (!scope) return;
  const carriers = await carriersOf(services, await placesIn(services, here, scope.everywhere ? meant.phrase : null, document.uri));
  if (!carriers.size) { sayBriefly(nothing, 4000); return; }
  const colorOf = coloursFor(services, document.uri);
  const chosen = await choose(
    [...carriers].map(([tag, keys]) => ({ label: tag, description: String(keys.size), iconPath: swatch(colorOf(tag)) })),
    { title: vscode.l10n.t('Take Which Tag Off All: {0}', meant.label) },
  );
  const keys = chosen && carriers.get(chosen.label);
  if (!keys) return;
  await refactor(services, { kind: 'split', tag: chosen.label, into: (file, { id }) => (keys.has(`${id} ${file}`) ? [] : [chosen.label]) }, vscode.l10n.t('Take {0} off all {1}', chosen.label, meant.label));
}
