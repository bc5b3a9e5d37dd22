import * as vscode from 'vscode';
import type { EntityKind } from '../base/names';
import type { Span } from '../base/span';
import { at } from '../transcript/at';
import type { Named } from '../transcript/mentions';
import type { Transcript } from '../transcript/model';

/** Who or what is meant at a place of a transcript. */
export interface Meant extends Named {
  /** The words that mean it there. */
  readonly span: Span;
}

/** Whom a name, a description ("the head of state"), a speaker's label or the words that name the speaker of a quote mean. */
export function meantAt(transcript: Transcript, offset: number): Meant | undefined {
  const { entity, description, label, cueOf } = at(transcript, offset);
  if (entity) return { name: entity.name, kind: entity.kind, span: entity.span };
  if (description) return { name: description.name, kind: 'person', span: description.span };
  if (label) return { name: label.speaker, kind: 'person', span: label.labelSpan };
  return cueOf?.cue && cueOf.speaker !== null ? { name: cueOf.speaker, kind: 'person', span: cueOf.cue } : undefined;
}

/** The symbol that stands for a kind of name in the editor's lists. */
export function symbolKindOf(kind: EntityKind | 'tag'): vscode.SymbolKind {
  switch (kind) {
    case 'person': return vscode.SymbolKind.Object;
    case 'organisation': return vscode.SymbolKind.Module;
    case 'place': return vscode.SymbolKind.Namespace;
    case 'group': return vscode.SymbolKind.Enum;
    case 'product': return vscode.SymbolKind.Constant;
    case 'event': return vscode.SymbolKind.Event;
    case 'other': return vscode.SymbolKind.Variable;
    case 'tag': return vscode.SymbolKind.Key;
  }
}
