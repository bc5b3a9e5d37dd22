import type { FurnitureWords } from '../furniture-words';

/** What parliaments of two languages mark in French; pages in French are not known. */
export const FRENCH_FURNITURE: Partial<FurnitureWords> = { marks: 'français|traduction|texte' };
