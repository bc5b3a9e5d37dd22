import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import { meantAt, type Meant } from '../host/meant';
import type { DocumentModel, Services } from '../host/services';
import { byDate } from '../library/group';
import { placesOf } from '../transcript/mentions';

/** So many meetings are read at once, so that the other thread need not wait for the disk. */
const AT_ONCE = 8;

/** Go to Definition leads to the mention that introduces a name; Find All References lists where it stands in all meetings. */
export function register({ documents, library }: Services): Disposable {
  const elsewhere = async (meant: Meant, model: DocumentModel, cancel: vscode.CancellationToken): Promise<readonly vscode.Location[]> => {
    // while a large folder is still being read, what is known by then answers
    if (library.progress === undefined || !library.current.meetings.length) await library.ready;
    const uris = library.current.naming(meant.name)
      .filter(({ uri, names }) => uri !== model.uri.toString() && names.some(({ name, kind }) => name === meant.name && kind === meant.kind))
      .sort(byDate).map(({ uri }) => vscode.Uri.parse(uri));
    const found: vscode.Location[] = [];
    for (let i = 0; i < uris.length && !cancel.isCancellationRequested; i += AT_ONCE) {
      const some = uris.slice(i, i + AT_ONCE), places = await Promise.all(some.map(uri => library.places(uri, meant)));
      places.forEach((ranges, k) => ranges.forEach(range => found.push(new vscode.Location(some[k]!, range))));
    }
    return found;
  };
  const asked = async (document: vscode.TextDocument, position: vscode.Position, cancel: vscode.CancellationToken): Promise<{ readonly model: DocumentModel; readonly meant: Meant } | undefined> => {
    const model = await documents.whenRead(document, cancel), meant = model && meantAt(model.transcript, document.offsetAt(position));
    return meant && { model, meant };
  };
  const here = (document: vscode.TextDocument, model: DocumentModel, meant: Meant): vscode.Location[] =>
    placesOf(model.transcript, meant).map(span => new vscode.Location(document.uri, toRange(document, span)));
  return all(
    vscode.languages.registerDefinitionProvider({ language: LANGUAGE }, {
      async provideDefinition(document, position, cancel) {
        const one = await asked(document, position, cancel);
        return one && here(document, one.model, one.meant).slice(0, 1);
      },
    }),
    vscode.languages.registerReferenceProvider({ language: LANGUAGE }, {
      async provideReferences(document, position, _context, cancel) {
        const one = await asked(document, position, cancel);
        return one && [...here(document, one.model, one.meant), ...await elsewhere(one.meant, one.model, cancel)];
      },
    }),
  );
}
