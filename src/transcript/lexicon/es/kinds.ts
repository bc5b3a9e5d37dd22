import type { KindWords } from '../kind-words';

/** How people who answer in Spanish speak of themselves. */
export const SPANISH_KINDS: Partial<KindWords> = { me: '[Yy]o|[Mm]e|[Mm]í' };
