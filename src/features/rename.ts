import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { applyEdits } from '../base/edit';
import type { KnownName } from '../base/names';
import { span } from '../base/span';
import { LANGUAGE } from '../host/contributes';
import { codebookUri } from '../host/codebook-store';
import { toRange } from '../host/convert';
import { meantAt } from '../host/meant';
import { isShownAsUtf8, openDocument } from '../host/open-document';
import type { Services } from '../host/services';
import { exists } from '../host/text-file';
import { putName, removeName } from '../tags/codebook-change';

/**
 * Rename Symbol on a name or speaker: gives it another full name in readout.yaml, where the old one stays as another
 * form of it. The transcript is never changed.
 */
export function register({ documents, codebook }: Services): Disposable {
  return vscode.languages.registerRenameProvider({ language: LANGUAGE }, {
    async prepareRename(document, position, cancel) {
      const model = await documents.whenRead(document, cancel), meant = model && meantAt(model.transcript, document.offsetAt(position));
      if (!meant) throw new Error(vscode.l10n.t('There is no name here.'));
      if (!codebookUri(document.uri)) throw new Error(vscode.l10n.t('Corrected names are kept in readout.yaml at the root of a folder. Open the folder that this transcript is in first.'));
      return { range: toRange(document, meant.span), placeholder: meant.name };
    },
    async provideRenameEdits(document, position, typed, cancel) {
      const model = await documents.whenRead(document, cancel), meant = model && meantAt(model.transcript, document.offsetAt(position));
      const uri = codebookUri(document.uri), name = typed.replace(/\s+/g, ' ').trim();
      if (!model || !meant || !uri || !name || name === meant.name) return undefined;
      // its document is what the edit goes into: without a byte order mark, in UTF-8 whatever the editor takes other files for
      const shown = openDocument(uri), open = shown && isShownAsUtf8(shown) ? shown : await exists(uri) ? await vscode.workspace.openTextDocument(uri, { encoding: 'utf8' }) : undefined;
      const before = open?.getText(), old = codebook.names(document.uri).names.find(known => known.name === meant.name && known.kind === meant.kind);
      const after = renamed(before ?? '', meant, old, name);
      const edit = new vscode.WorkspaceEdit();
      if (open) edit.replace(uri, toRange(open, span(0, open.getText().length)), after);
      else {
        edit.createFile(uri, { ignoreIfExists: true });
        edit.insert(uri, new vscode.Position(0, 0), after);
      }
      return edit;
    },
  });
}

/** The readout.yaml in which a name has another full form and the old one is another form of it. Throws, with a message for people, where it cannot be changed. */
function renamed(yaml: string, meant: Pick<KnownName, 'name' | 'kind'>, old: KnownName | undefined, name: string): string {
  const removed = old ? removeName(yaml, old) : { edits: [] }, rest = applyEdits(yaml, removed.edits);
  const put = putName(rest, { name, kind: meant.kind, also: [...new Set([meant.name, ...old?.also ?? []])].filter(form => form !== name), roles: old?.roles ?? [] });
  const refused = removed.refused ?? put.refused;
  if (refused !== undefined) throw new Error(refused);
  return applyEdits(rest, put.edits);
}
