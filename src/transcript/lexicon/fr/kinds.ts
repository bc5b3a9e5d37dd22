import type { KindWords } from '../kind-words';

/** How people who answer in French speak of themselves. */
export const FRENCH_KINDS: Partial<KindWords> = { me: String.raw`[Jj]e|[Jj]['’]\p{L}+|[Mm]oi` };
