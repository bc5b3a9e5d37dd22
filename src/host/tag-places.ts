import * as vscode from 'vscode';
import { describe } from '../tags/anchor';
import { haystackOf } from '../tags/haystack';
import { newId } from '../tags/id';
import type { Annotation } from '../tags/model';
import { place } from '../tags/place';
import { deedOf } from './acts';
import { offerUndo } from './offer-undo';
import { pickTags } from './pick-tags';
import type { Place } from './places';
import { sayBriefly } from './say';
import type { Services } from './services';
import { signature } from './tagging';

/** Asks for tags and puts them on places that a person has chosen, all in one act; those that carry them already are left as they are. `title` is what undo calls it. */
export async function tagPlaces(services: Services, places: readonly Place[], title: string): Promise<void> {
  const [first] = places;
  if (!first) return;
  await services.tagIndex.files();
  const picked = await pickTags(services, { title: places.length === 1 ? vscode.l10n.t('Tag 1 Place') : vscode.l10n.t('Tag {0} Places', places.length), uri: first.uri, counts: services.tagIndex.counts() });
  if (!picked) return;
  const fresh = await withoutTags(services, places, picked.tags);
  if (!fresh.length) { sayBriefly(vscode.l10n.t('All of these places carry {0} already.', picked.tags.join(', ')), 5000); return; }
  const signed = await signature(services, first.uri), groups = byTranscript(fresh);
  const deeds = [...groups.values()].map(group => {
    const { uri, text } = group[0]!, haystack = haystackOf(text);
    const annotations = group.map(({ span }): Annotation => ({ id: newId(), tags: picked.tags, ...describe(text, span, haystack), ...signed }));
    return deedOf(uri, [{ kind: 'add', annotations }]);
  });
  const takeBack = await services.sidecars.acts.do(deeds, title);
  if (groups.size > 1) void offerUndo(vscode.l10n.t('{0}: tagged {1} places in {2} meetings.', title, fresh.length, groups.size), takeBack);
  else sayBriefly(fresh.length === 1 ? vscode.l10n.t('$(tag) Tagged 1 place; undo takes it back.') : vscode.l10n.t('$(tag) Tagged {0} places; undo takes all of them back.', fresh.length), 5000);
}

/** For each tag the annotations that stand on one of the places, by id and sidecar. */
export async function carriersOf(services: Services, places: readonly Place[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const carriers = new Map<string, Set<string>>();
  for (const { file, annotation: { id, tags } } of await annotationsOn(services, places)) for (const tag of tags) carriers.set(tag, (carriers.get(tag) ?? new Set()).add(`${id} ${file}`));
  return carriers;
}

function byTranscript(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const one of places) {
    const key = one.uri.toString(), group = groups.get(key);
    if (group) group.push(one); else groups.set(key, [one]);
  }
  return groups;
}

/** Those places that no annotation puts all of the tags on yet: tagging all again tags what has come since. */
async function withoutTags(services: Services, places: readonly Place[], tags: readonly string[]): Promise<readonly Place[]> {
  const tagged = new Set((await annotationsOn(services, places)).filter(({ annotation }) => tags.every(tag => annotation.tags.includes(tag))).map(one => one.place));
  return places.filter(one => !tagged.has(one));
}

/** The annotations that stand exactly on one of the places, each with the address of its sidecar. */
async function annotationsOn({ tagIndex }: Services, places: readonly Place[]): Promise<readonly { readonly file: string; readonly annotation: Annotation; readonly place: Place }[]> {
  const groups = byTranscript(places);
  return (await tagIndex.files()).flatMap(({ uri, transcript, sidecar }) => {
    const meant = groups.get(transcript.toString()) ?? [], bySpan = new Map(meant.map(one => [`${one.span.start} ${one.span.end}`, one]));
    return (meant.length ? place(meant[0]!.text, sidecar.annotations) : []).flatMap(({ annotation, span }) => {
      const there = span && bySpan.get(`${span.start} ${span.end}`);
      return there ? [{ file: uri.toString(), annotation, place: there }] : [];
    });
  });
}
