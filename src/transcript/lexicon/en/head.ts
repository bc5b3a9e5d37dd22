import type { HeadWords } from '../head-words';

/** What stands at the head of English texts. Written by hand. */
export const ENGLISH_HEAD: HeadWords = {
  ordinals: 'st|nd|rd|th',
  of: 'of',
  the: 'the',
  onDay: 'on',
  year: '',
  yearShort: '',
  weekdays: String.raw`\p{L}{3,6}day|mon|tues?|wed|thur?s?|fri|sat|sun`,
  besideDay: String.raw`for immediate release|last update|posted|published|updated|released|issued|date|in|on|at|of|the|and|am|pm|a\.m\.|p\.m\.|local time`,
  period: '(?:period|quarter|year|months|weeks?) (?:ending|ended|to|through)|as of',
  venues: 'Room|Hall|Palace|House|Chamber|Centre|Center|Building|Residence|Garden|Square|Auditorium|Theatre|Theater|Hotel|Kremlin',
  kinds: '(?:full |edited |rush )?(?:transcript|readout|interview|speech|remarks|statement)',
  goesOn: 'by|with|and|of|on|to|at|for|before|between',
  meets: 'meets?|met|meeting|receive[sd]?|host(?:s|ed)?|h[eo]lds?|visit(?:s|ed)?|welcome[sd]?|discuss(?:es|ed)?|talks|calls?',
  readout: 'readouts? (?:of|on|from)',
  letterhead: String.raw`(?:federal |state |royal )?(?:ministry|department|office|embassy|government|presidency|secretariat|chancellery|permanent mission|cabinet|press service) (?:of|for|to)\b[\p{L} ,’'-]{3,80}|house of (?:commons|lords|representatives|assembly)|(?:[\p{L}’']+ ){1,4}(?:office|ministry|secretariat|department|presidency|chancellery)`,
  publishers: 'ministry|department|office|embassy|government|presidency|secretariat|chancellery|mission|cabinet|service|house',
  by: 'By',
  and: 'and',
  shortForms: 'Jr|Sr|St|Inc|Ltd|Co',
};
