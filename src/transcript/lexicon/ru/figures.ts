import type { FigureLexicon } from '../figures';
import { ENGLISH_FIGURES } from '../en/figures';
/** Russian. */
export const RUSSIAN_FIGURES: FigureLexicon = ENGLISH_FIGURES;
