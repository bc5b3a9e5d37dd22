import type { NamingWords } from '../naming-words';

/** How Russian labels set names and offices. Written by hand. */
export const RUSSIAN_NAMING: Partial<NamingWords> = {
  and: 'и',
  others: 'другой|другая|ещё|еще',
  credits: 'автор|фото|текст|беседовала?',
  days: 'сегодня|вчера',
  at: 'в',
};
