/**
 * Everything that package.json contributes by name: commands, views, settings and context keys. A test compares this
 * list with package.json both ways, so that neither names what the other does not know.
 */

/** The language of transcripts, by extension, by content or by choice. */
export const LANGUAGE = 'transcript';

/** Commands of package.json, by what they are called in the source. */
export const COMMANDS = {
  readAsTranscript: 'readout.readAsTranscript',
  notATranscript: 'readout.notATranscript',
  showDetails: 'readout.showDetails',
  chooseHighlights: 'readout.chooseHighlights',
  nextQuote: 'readout.nextQuote',
  previousQuote: 'readout.previousQuote',
  nextMention: 'readout.nextMention',
  previousMention: 'readout.previousMention',
  thisIs: 'readout.thisIs',
  sameAs: 'readout.sameAs',
  notAName: 'readout.notAName',
  spokenBy: 'readout.spokenBy',
  refreshMeetings: 'readout.refreshMeetings',
  groupMeetings: 'readout.groupMeetings',
  sortMeetings: 'readout.sortMeetings',
  filterMeetings: 'readout.filterMeetings',
  clearMeetingsFilter: 'readout.clearMeetingsFilter',
  openMeetingToSide: 'readout.openMeetingToSide',
  compareMeetings: 'readout.compareMeetings',
  findInMeetings: 'readout.findInMeetings',
  clearFound: 'readout.clearFound',
  tagFound: 'readout.tagFound',
  foundAsMarkdown: 'readout.foundAsMarkdown',
  foundAsCsv: 'readout.foundAsCsv',
  annotationsAsMarkdown: 'readout.annotationsAsMarkdown',
  annotationsAsCsv: 'readout.annotationsAsCsv',
  tagTableAsCsv: 'readout.tagTableAsCsv',
  listPassages: 'readout.listPassages',
  memosAsMarkdown: 'readout.memosAsMarkdown',
  coOccurrenceAsMarkdown: 'readout.coOccurrenceAsMarkdown',
  coOccurrenceAsCsv: 'readout.coOccurrenceAsCsv',
  agreementAsMarkdown: 'readout.agreementAsMarkdown',
  agreementAsCsv: 'readout.agreementAsCsv',
  exportProject: 'readout.exportProject',
  importProject: 'readout.importProject',
  closeComparison: 'readout.closeComparison',
  showFigures: 'readout.showFigures',
  showMeetingOverview: 'readout.showMeetingOverview',
  tagSelection: 'readout.tagSelection',
  tagWithNote: 'readout.tagWithNote',
  tagWithLastTags: 'readout.tagWithLastTags',
  tagSpeech: 'readout.tagSpeech',
  editTags: 'readout.editTags',
  editNote: 'readout.editNote',
  removeAnnotation: 'readout.removeAnnotation',
  nextAnnotation: 'readout.nextAnnotation',
  previousAnnotation: 'readout.previousAnnotation',
  selectAnnotation: 'readout.selectAnnotation',
  undoTagging: 'readout.undoTagging',
  redoTagging: 'readout.redoTagging',
  undoNext: 'readout.undoNext',
  redoNext: 'readout.redoNext',
  reviewNext: 'readout.reviewNext',
  reviewOpen: 'readout.reviewOpen',
  reviewCompare: 'readout.reviewCompare',
  reviewAccept: 'readout.reviewAccept',
  reviewMove: 'readout.reviewMove',
  reviewKeep: 'readout.reviewKeep',
  reviewRemove: 'readout.reviewRemove',
  newTag: 'readout.newTag',
  addUsedTags: 'readout.addUsedTags',
  renameTag: 'readout.renameTag',
  mergeTag: 'readout.mergeTag',
  describeTag: 'readout.describeTag',
  tagMemo: 'readout.tagMemo',
  meetingMemo: 'readout.meetingMemo',
  splitTag: 'readout.splitTag',
  deleteTag: 'readout.deleteTag',
  applyRefactoring: 'readout.applyRefactoring',
  discardRefactoring: 'readout.discardRefactoring',
  filterTags: 'readout.filterTags',
  clearTagsFilter: 'readout.clearTagsFilter',
  filterAuthors: 'readout.filterAuthors',
  toggleTagHighlights: 'readout.toggleTagHighlights',
  openPassage: 'readout.openPassage',
  growEndByWord: 'readout.growEndByWord',
  growEndBySentence: 'readout.growEndBySentence',
  shrinkEndByWord: 'readout.shrinkEndByWord',
  shrinkEndBySentence: 'readout.shrinkEndBySentence',
  growStartByWord: 'readout.growStartByWord',
  growStartBySentence: 'readout.growStartBySentence',
  shrinkStartByWord: 'readout.shrinkStartByWord',
  shrinkStartBySentence: 'readout.shrinkStartBySentence',
  nudgeOnByWord: 'readout.nudgeOnByWord',
  nudgeOnBySentence: 'readout.nudgeOnBySentence',
  nudgeBackByWord: 'readout.nudgeBackByWord',
  nudgeBackBySentence: 'readout.nudgeBackBySentence',
  splitAnnotation: 'readout.splitAnnotation',
  joinAnnotations: 'readout.joinAnnotations',
  tagMode: 'readout.tagMode',
  leaveTagMode: 'readout.leaveTagMode',
  tagByKey: 'readout.tagByKey',
  tagAllMentions: 'readout.tagAllMentions',
  untagAll: 'readout.untagAll',
  untagMentions: 'readout.untagMentions',
  noteEdit: 'readout.noteEdit',
  noteSave: 'readout.noteSave',
  noteCancel: 'readout.noteCancel',
  noteDelete: 'readout.noteDelete',
  setUpGitMerging: 'readout.setUpGitMerging',
  resolveConflicts: 'readout.resolveConflicts',
  conflictOpen: 'readout.conflictOpen',
  chooseMine: 'readout.chooseMine',
  chooseTheirs: 'readout.chooseTheirs',
  chooseBoth: 'readout.chooseBoth',
  chooseAllMine: 'readout.chooseAllMine',
  chooseAllTheirs: 'readout.chooseAllTheirs',
  chooseAllBoth: 'readout.chooseAllBoth',
  writeMerged: 'readout.writeMerged',
  closeConflicts: 'readout.closeConflicts',
} as const;

/** Views of package.json; all stand in the container `readout` of the Activity Bar, but Conflicts, which needs the width of the panel. */
export const VIEWS = {
  find: 'readout.find',
  comparison: 'readout.comparison',
  meetings: 'readout.meetings',
  tags: 'readout.tags',
  review: 'readout.review',
  conflicts: 'readout.conflicts',
} as const;

/** Commands that show or hide one kind: `readout.show.figures`, `readout.hide.figures`; see `SHOW_KINDS`. */
export const showCommand = (kind: string): string => `readout.show.${kind}`;
/** See {@link showCommand}. */
export const hideCommand = (kind: string): string => `readout.hide.${kind}`;

/** Commands that links in hovers and lines of trees call; they are in no menu and take arguments. */
export const LINK_COMMANDS = {
  reveal: 'readout.reveal',
  moreMeetings: 'readout.moreMeetings',
  moreFound: 'readout.moreFound',
} as const;

/** Settings of package.json without the `readout.` before them; those of {@link showCommand} kinds apart. */
export const SETTINGS = ['files', 'exclude', 'detect', 'author', 'groupBy', 'sortBy'] as const;

/** Keys for `when` clauses that the source sets. */
export const CONTEXT = {
  /** The view Find has results. */
  hasFound: 'readout.hasFound',
  /** Two accounts of a meeting are compared. */
  comparing: 'readout.comparing',
  /** What merges left in sidecars is being settled. */
  settling: 'readout.settling',
  /** The view Meetings shows only what a filter lets through. */
  meetingsFiltered: 'readout.meetingsFiltered',
  meetingsRead: 'readout.meetingsRead',
  reviewRead: 'readout.reviewRead',
  tagsRead: 'readout.tagsRead',
  /** The view Tags shows only what a filter lets through. */
  tagsFiltered: 'readout.tagsFiltered',
  /** What the editor's undo and redo would do next in the active transcript is an act of tagging. */
  undoIsTagging: 'readout.undoIsTagging',
  redoIsTagging: 'readout.redoIsTagging',
  /** The preview of a refactoring of tags is open. */
  previewing: 'readout.previewing',
  /** The cursor stands on an annotation. */
  onAnnotation: 'readout.onAnnotation',
  /** Single keys set tags. */
  tagMode: 'readout.tagMode',
} as const;
