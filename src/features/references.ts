import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { linesOf } from '../base/lines';
import { breathe } from '../base/schedule';
import { LANGUAGE } from '../host/contributes';
import { toRange, toRangeIn } from '../host/convert';
import { meantAt, placesOf, type Meant } from '../host/meant';
import type { DocumentModel, Services } from '../host/services';
import { byDate } from '../library/group';

/** So many other meetings are read for one question, the newest first; a name that stands everywhere is one for Find. */
const MOST_MEETINGS = 200;

/** Go to Definition leads to the mention that introduces a name; Find All References lists where it stands in all meetings. */
export function register({ documents, library, log }: Services): Disposable {
  const elsewhere = async (meant: Meant, model: DocumentModel, cancel: vscode.CancellationToken): Promise<readonly vscode.Location[]> => {
    // while a large folder is still being read, what is known by then answers
    if (library.progress === undefined || !library.current.meetings.length) await library.ready;
    const others = library.current.naming(meant.name)
      .filter(({ uri, names }) => uri !== model.uri.toString() && names.some(({ name, kind }) => name === meant.name && kind === meant.kind)).sort(byDate);
    if (others.length > MOST_MEETINGS) log.info(`${meant.name} stands in ${others.length} other meetings; references are of the newest ${MOST_MEETINGS}`);
    const found: vscode.Location[] = [];
    for (const { uri } of others.slice(0, MOST_MEETINGS)) {
      // one meeting is read in a few milliseconds; typing comes first
      await breathe();
      if (cancel.isCancellationRequested) break;
      const there = vscode.Uri.parse(uri), details = await library.details(there);
      if (!details) continue;
      const lines = linesOf(details.text);
      found.push(...placesOf(details.transcript, meant).map(span => new vscode.Location(there, toRangeIn(lines, span))));
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
