import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { linesOf } from '../base/lines';
import { toRange } from '../host/convert';
import type { Services } from '../host/services';
import { SIDECAR_SUFFIX } from '../library/files';
import { quotesIn } from '../tags/quotes-in';

/** The quotes of a sidecar are links to where they stand in the transcript now; of one that is lost or stands in doubt the link opens the transcript. */
export function register({ library }: Services): Disposable {
  const links = new WeakMap<vscode.DocumentLink, { readonly transcript: vscode.Uri; readonly id: string }>();
  return vscode.languages.registerDocumentLinkProvider({ pattern: `**/*${SIDECAR_SUFFIX}` }, {
    provideDocumentLinks(document) {
      const transcript = document.uri.with({ path: document.uri.path.slice(0, -SIDECAR_SUFFIX.length) });
      return quotesIn(document.getText()).map(({ id, span }) => {
        const link = new vscode.DocumentLink(toRange(document, span));
        link.tooltip = vscode.l10n.t('Go to Passage');
        links.set(link, { transcript, id });
        return link;
      });
    },
    async resolveDocumentLink(link) {
      const to = links.get(link), details = to && await library.details(to.transcript);
      if (!to) return link;
      const span = details?.placed.find(({ annotation }) => annotation.id === to.id)?.span, lines = span && linesOf(details.text);
      link.target = to.transcript;
      if (span && lines) {
        const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
        // what the editor takes for a selection in an address
        link.target = to.transcript.with({ fragment: `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}` });
      }
      return link;
    },
  });
}
