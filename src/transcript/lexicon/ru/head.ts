import type { HeadWords } from '../head-words';

/** What stands at the head of Russian texts. Written by hand. */
export const RUSSIAN_HEAD: Partial<HeadWords> = {
  year: 'года?',
  yearShort: 'г',
  weekdays: 'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  besideDay: 'в|во|г|года?',
  meets: String.raw`встрет\p{L}{2,7}|встреч\p{L}{1,2}|принял[аи]?|пров[её]л[аи]?|обсудил[аи]?|посетил[аи]?`,
  letterhead: String.raw`(?:министерство|пресс-служба|администрация) [\p{L} ,-]{3,80}`,
  publishers: 'министерство|служба|администрация',
};
