import { GENRE_WORDS as EN } from './en/genres';
import { GENRE_WORDS as RU } from './ru/genres';
import { wordTable } from './table';

/** What a word tells of the text that it stands in. */
export const enum Sign {
  /** At home in news and official notices, in stories, in manuals and on pages of products, in laws and papers. */
  News = 1, Story = 2, Guide = 4, Paper = 8,
  /** The writer himself; the reader; a person told of. */
  Self = 16, Reader = 32, Person = 64,
  /** A day as those who report name it: of this week, or counted from today. */
  Day = 128,
  /** Any day or month. */
  Date = 256,
  /** At home in laws and licences only. */
  Legal = 512,
}

const flagged = (flag: Sign, words: (of: typeof EN) => string): readonly (readonly [Sign, string])[] => [EN, RU].map(of => [flag, words(of)] as const);

/** Looks up what words tell of the kind of a text, in all languages at once. */
export const SIGNS = wordTable([
  ...flagged(Sign.News, of => of.news), ...flagged(Sign.Story, of => of.story), ...flagged(Sign.Guide, of => of.guide), ...flagged(Sign.Paper, of => of.paper),
  ...flagged(Sign.Self, of => of.self), ...flagged(Sign.Reader, of => of.reader), ...flagged(Sign.Person, of => of.person), ...flagged(Sign.Day, of => of.day), ...flagged(Sign.Date, of => `${of.day} ${of.month}`), ...flagged(Sign.Legal, of => of.legal),
]);
