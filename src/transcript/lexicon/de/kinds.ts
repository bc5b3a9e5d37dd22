import type { KindWords } from '../kind-words';

/** How people who answer in German speak of themselves. */
export const GERMAN_KINDS: Partial<KindWords> = { me: '[Ii]ch|[Mm]ir|[Mm]ich' };
