/** What one language writes on the page around a text. Each field holds alternatives of a pattern, in small letters and in any case, separated by `|`. */
export interface FurnitureWords {
  /** What stands behind a count (`12 views`). */
  readonly counted: string;
  /** What stands before a count (`Comments: 3`). */
  readonly counting: string;
  /** Lines that share, print or lead to other pages, whole. */
  readonly links: string;
  /** Buttons of one word. */
  readonly buttons: string;
  /** What the first step of a menu is called. */
  readonly home: string;
  /** What offices and agencies print above and below a text, whole lines. */
  readonly boilerplate: string;
  /** What alone on a line says that a text ends, before its time perhaps. */
  readonly ends: string;
  /** What a line of parts says of who publishes. */
  readonly published: string;
  /** What a release calls itself before its number or day. */
  readonly releases: string;
  /** What a page is called before its number, beside other words on a line; and in brackets, where it may be several. */
  readonly page: string;
  readonly pages: string;
  /** The number of a page, alone on a line. */
  readonly pageNumber: string;
  /** From which record a page was taken, a whole line. */
  readonly record: string;
  /** What a sound is called. */
  readonly sounds: string;
  /** What a parliament of two languages marks passages with. */
  readonly marks: string;
  /** Heads of a list of other pages. */
  readonly others: string;
  /** What the rooms of a page are called. */
  readonly rooms: string;
}
