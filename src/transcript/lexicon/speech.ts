import { ENGLISH_SPEECH } from './en/speech';
import { RUSSIAN_SPEECH } from './ru/speech';
import type { SpeechLexicon } from './words';

/** The lexicon of a language (BCP 47); English where there is none. */
export function speechLexicon(language: string): SpeechLexicon {
  return language.startsWith('ru') ? RUSSIAN_SPEECH : ENGLISH_SPEECH;
}
