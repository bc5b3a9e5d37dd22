import * as vscode from 'vscode';
import type { EntityKind } from '../../base/names';
import type { Span } from '../../base/span';
import { byDate, mentionOf } from '../../library/group';
import { at as standingAt } from '../../transcript/at';
import { mentionsOf } from '../../transcript/mentions';
import type { EntityName } from '../../transcript/model';
import { icons } from '../icons';
import type { DocumentModel, LibraryStore } from '../services';
import { because, facts, stepsAround, type Card, type Step } from './card';

/** How many other meetings a card names; the rest is a number. */
const NAMED_MEETINGS = 3;

/**
 * What is known of the name at an offset: its full form and kind, how often it stands here and in which other meetings.
 * Asking begins the walk over the meetings where none was made yet.
 */
export function entityCard(model: DocumentModel, offset: number, library: LibraryStore): Card | undefined {
  const { transcript, uri } = model;
  const { entity } = standingAt(transcript, offset);
  if (!entity) return undefined;
  void library.ready;
  const name = transcript.names.find(one => one.name === entity.name && one.kind === entity.kind);
  const places = mentionsOf(transcript, entity);
  const others = library.current.naming(entity.name).filter(meeting => meeting.uri !== uri.toString()).sort(byDate);
  return {
    icon: icons.entity[entity.kind].id, heading: entity.name, kind: kindOf(entity.kind, name),
    facts: facts(
      { label: vscode.l10n.t('Also written'), value: name?.aliases.slice(0, 8).join(', ') },
      ...distinctRoles(name).slice(0, 4).map(role => ({ label: vscode.l10n.t('Role'), value: role.text, at: role.span })),
      { label: vscode.l10n.t('In this transcript'), value: counted(places, entity.span) },
      { label: vscode.l10n.t('In other meetings'), value: inOthers(others.length, library.isComplete) },
      because(entity.evidence),
    ),
    steps: [
      ...stepsAround(model, places, offset, { previous: vscode.l10n.t('Previous mention'), next: vscode.l10n.t('Next mention') }),
      ...others.slice(0, NAMED_MEETINGS).map((meeting): Step => ({ icon: 'go-to-file', title: mentionOf(meeting, vscode.env.language), uri: vscode.Uri.parse(meeting.uri) })),
    ],
  };
}

/** Each role once, where it is told first. */
function distinctRoles(name: EntityName | undefined): EntityName['roles'] {
  return name?.roles.filter((role, i, roles) => roles.findIndex(other => other.text === role.text) === i) ?? [];
}

/** While not all meetings are read, none found is no answer and some found may not be all. */
function inOthers(count: number, isComplete: boolean): string {
  if (!isComplete) return count ? vscode.l10n.t('{0} so far; not all meetings are read yet', count) : vscode.l10n.t('not known; not all meetings are read yet');
  return count ? String(count) : vscode.l10n.t('none');
}

function counted(places: readonly Span[], here: Span): string {
  if (places.length <= 1) return vscode.l10n.t('only here');
  const which = places.findIndex(place => place.start === here.start) + 1;
  return vscode.l10n.t('{0} times, this is number {1}', places.length, which);
}

function kindOf(kind: EntityKind, name: EntityName | undefined): string {
  const label = kindLabel(kind);
  return name?.code ? `${label} (${name.code})` : label;
}

/** The name of a kind of names, for people, in the singular. */
export function kindLabel(kind: EntityKind): string {
  switch (kind) {
    case 'person': return vscode.l10n.t('Person');
    case 'organisation': return vscode.l10n.t('Organisation');
    case 'place': return vscode.l10n.t('Place');
    case 'group': return vscode.l10n.t('People or adjective of a place');
    case 'product': return vscode.l10n.t('Product');
    case 'event': return vscode.l10n.t('Event');
    case 'other': return vscode.l10n.t('Name of unknown kind');
  }
}
