/** How one language opens a recording or a sitting. Each field holds alternatives of a pattern, separated by `|`, in any case where nothing else is said. */
export interface RecordingWords {
  /** What only the one who leads a show says to guests and listeners, and a word of each, so that most turns are never asked for the rest. */
  readonly leads: string;
  readonly mayLead: string;
  /** Who takes the chair, at the beginning of a label, and what he opens with. */
  readonly chair: string;
  readonly opens: string;
  /** What stands before the name of somebody who says that he leads (`this is your host, N`), as it is written. */
  readonly yourHost: string;
  /** The same before the name of whoever leads, in his own words or not. */
  readonly hostIs: string;
  /** What somebody says before and behind his name who leads (`I'm | N | and I'm your host`), as it is written. */
  readonly iAm: string;
  readonly asHost: string;
  /** The beginning of that in small letters. */
  readonly iAmSmall: string;
  /** What leads to the title of an episode, to its show, and to its number, as they are written. */
  readonly listening: string;
  readonly onShow: string;
  readonly episode: string;
  /** What leads to the day of a recording: anywhere, as it is written, and right before the day. */
  readonly recorded: string;
  readonly recordedOn: string;
}
