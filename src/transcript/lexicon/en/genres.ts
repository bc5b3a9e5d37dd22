/** Words that are at home in one kind of text more than in any other. */
export interface GenreWords {
  readonly news: string;
  readonly story: string;
  readonly guide: string;
  readonly paper: string;
  readonly self: string;
  readonly reader: string;
  readonly person: string;
  readonly day: string;
  readonly month: string;
  readonly legal: string;
}

/** The words of English texts; written by hand. */
export const GENRE_WORDS: GenreWords = {
  /** What is reported of: authority, justice, disaster, business, sport, science. */
  news: `police officer officers officials authorities government ministry parliament council councillor councillors election elections voters court judge trial jailed charged arrested prosecutors
    attorney killed injured wounded victims dead crash attack troops military company companies shares profit sales market analysts investors billion million percent cent pct mln dlrs
    according announced reported confirmed expected residents mayor governor campaign deal talks team match season coach league champions players club game researchers scientists university
    hospital workers union strike budget tax bank economic prices growth state county city federal agency department leader leaders party vote votes senate congress lawmakers republican republicans
    democrat democrats statement meeting cooperation delegation bilateral ambassador region regional countries visit earlier recent recently quarter stake shareholders acquisition unit`,
  /** What is told of in stories: faces, rooms, moves and feelings. */
  story: `eyes face hair arm arms shoulder shoulders lips mouth smile smiled smiling grinned laughed nodded shrugged sighed whispered muttered murmured looked stared gazed glanced leaned stood sat
    walked felt knew thought wondered remembered seemed heard watched suddenly softly quietly slowly silence dark darkness bed kitchen window stairs floor chair moon sky wind voice breath heart
    tears dear darling girl gentleman lady madam sir forest castle prince princess witch dragon maybe something nothing never away along toward towards door hand hands head`,
  /** What is explained in manuals, on product pages, in licences of programs and on lists for mail. */
  guide: `file files folder click install installed installation version software server user users code program command option options default settings password download http https www com org net
    website email mail subscribe unsubscribe copyright license licence config function value values string error database browser windows linux unix interface button menu free order please
    your output input script source package api text search`,
  /** What laws, contracts and papers are made of. */
  paper: `shall section subsection paragraph article clause provisions pursuant applicable thus therefore hence figure table theory method methods hypothesis analysis respectively et al
    century concept example may such these`,
  /** Whom a text speaks of: its writer, its reader, a person. */
  self: 'i i\'m i\'ve i\'d i\'ll me my mine myself',
  reader: 'you your you\'re you\'ll you\'ve yours',
  person: 'he she him her his hers he\'d she\'d',
  /** Days as they are reported; not `ago`, which ages and epochs have too. */
  day: 'monday tuesday wednesday thursday friday saturday sunday today yesterday',
  /** Months but those that are common words, too. */
  month: 'january february april june july august september october november december jan feb aug sept oct nov dec',
  legal: 'shall hereby herein hereof thereof hereunder thereto pursuant notwithstanding whereas licensee licensor hereinafter',
};
