import type { FurnitureWords } from '../furniture-words';

/** What stands around Russian texts. Written by hand. */
export const RUSSIAN_FURNITURE: Partial<FurnitureWords> = {
  counted: String.raw`просмотр\p{L}*|комментари\p{L}*`,
  counting: 'просмотр(?:ов|ы)|комментари[ий]|время чтения',
  links: 'поделиться|печать|версия для печати|читайте также.{0,60}|подписаться.{0,40}|наверх|скачать',
  buttons: 'поделиться|печать',
  home: 'главная',
  boilerplate: 'пресс-релиз|фото:.{0,80}|источник:.{0,60}',
  published: 'пресс',
  pageNumber: String.raw`стр\.?\s*\d{1,4}`,
  sounds: 'смех|аплодисменты|музыка|пауза',
  others: '(?:другие|последние|похожие) (?:новости|материалы|события)|(?:читайте также|новости по теме):?',
};
