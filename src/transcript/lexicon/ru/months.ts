/** The twelve months in the case that dates use, and their usual short forms. */
export const RUSSIAN_MONTHS: readonly string[] = ['января янв', 'февраля фев', 'марта мар', 'апреля апр', 'мая', 'июня июн', 'июля июл', 'августа авг', 'сентября сен', 'октября окт', 'ноября ноя', 'декабря дек'];
