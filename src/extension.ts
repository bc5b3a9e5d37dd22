import type * as vscode from 'vscode';
import * as annotationEdit from './features/annotation-edit';
import * as annotationHover from './features/annotation-hover';
import * as annotationLists from './features/annotation-lists';
import * as annotationNavigate from './features/annotation-navigate';
import * as annotationShape from './features/annotation-shape';
import * as annotations from './features/annotations';
import * as codebookProblems from './features/codebook-problems';
import * as compare from './features/compare';
import * as conflictOffers from './features/conflict-offers';
import * as conflicts from './features/conflicts';
import * as corrections from './features/corrections';
import * as details from './features/details';
import * as detection from './features/detection';
import * as encoding from './features/encoding';
import * as exportProject from './features/export-project';
import * as figuresPage from './features/figures-page';
import * as find from './features/find';
import * as folding from './features/folding';
import * as gitMerging from './features/git-merging';
import * as highlights from './features/highlights';
import * as hover from './features/hover';
import * as importProject from './features/import-project';
import * as languageStatus from './features/language-status';
import * as meetingPage from './features/meeting-page';
import * as meetings from './features/meetings';
import * as memos from './features/memos';
import * as mentions from './features/mentions';
import * as navigate from './features/navigate';
import * as notes from './features/notes';
import * as outline from './features/outline';
import * as passages from './features/passages';
import * as problems from './features/problems';
import * as references from './features/references';
import * as rename from './features/rename';
import * as review from './features/review';
import * as sidecarLinks from './features/sidecar-links';
import * as sidecarProblems from './features/sidecar-problems';
import * as spokenBy from './features/spoken-by';
import * as sidecarRename from './features/sidecar-rename';
import * as tag from './features/tag';
import * as taggingUndo from './features/tagging-undo';
import * as tagAll from './features/tag-all';
import * as tagRefactoring from './features/tag-refactoring';
import * as tagPlaces from './features/tag-places';
import * as tagMode from './features/tag-mode';
import * as tagsView from './features/tags-view';
import * as toggles from './features/toggles';
import * as tooLarge from './features/too-large';
import * as utf8 from './features/utf8';
import * as workspaceSymbols from './features/workspace-symbols';
import { breathe } from './base/schedule';
import { buildServices } from './host/build';
import type { Services } from './host/services';

/** What a person sees, one file each. */
const FEATURES: readonly { register(services: Services): vscode.Disposable }[] = [
  detection, highlights, passages, toggles, hover, details, navigate, mentions, references, rename, workspaceSymbols, outline, folding, languageStatus, problems, encoding, tooLarge,
  corrections, spokenBy,
  meetings, find, compare, figuresPage, meetingPage,
  tag, annotations, annotationHover, annotationEdit, annotationNavigate, taggingUndo, sidecarLinks, sidecarProblems, review, tagsView, tagPlaces, tagRefactoring, annotationLists,
  annotationShape, tagMode, tagAll, notes, gitMerging, conflicts, conflictOffers, sidecarRename, codebookProblems, utf8, exportProject, importProject, memos,
];

/** Builds the services and registers the features: in a task of its own, so that what else starts with the editor need not wait for loading and building at once. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await breathe();
  const services = buildServices(context);
  for (const feature of FEATURES) context.subscriptions.push(feature.register(services));
}
