import type { RecordingWords } from '../recording-words';

/** How Russian recordings open. Written by hand. */
export const RUSSIAN_RECORDINGS: Partial<RecordingWords> = {
  chair: 'председатель',
  opens: 'открываем|открываю|начинаем|начнём',
  hostIs: '(?:с вами|ведущ(?:ий|ая))(?: ведущ(?:ий|ая))?,?',
};
