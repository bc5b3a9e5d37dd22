import * as vscode from 'vscode';

const icon = (id: string, color?: string): vscode.ThemeIcon => new vscode.ThemeIcon(id, color ? new vscode.ThemeColor(color) : undefined);

/** The icons of lists and trees, from the editor's own set so that they follow the theme. */
export const icons = {
  grouping: {
    none: icon('list-flat'), region: icon('globe'), counterpart: icon('person'), year: icon('calendar'), participant: icon('organization'), folder: icon('folder'), tag: icon('tag'),
  },
  layout: { readout: icon('note'), turns: icon('comment-discussion'), captions: icon('device-camera-video') },
  part: { speakers: icon('comment'), figures: icon('graph'), entities: icon('mention'), annotations: icon('bookmark') },
  figure: {
    money: icon('credit-card'), percent: icon('pie-chart'), quantity: icon('symbol-ruler'), duration: icon('watch'), count: icon('symbol-number'), ordinal: icon('list-ordered'),
    date: icon('calendar'), time: icon('clock'),
  },
  entity: {
    person: icon('person'), organisation: icon('organization'), place: icon('location'), group: icon('globe'), product: icon('package'), event: icon('star'), other: icon('symbol-misc'),
  },
  more: icon('chevron-down'),
  quote: icon('quote'),
  annotation: icon('bookmark'),
  unplaced: icon('warning', 'list.warningForeground'),
} as const;
