/** Who speaks tells of what was more often than of what will be: two digits are a year of this century up to here, and of the last one from here on. */
const AHEAD = 30;

/** The year that two digits mean (`'62` is 1962, `'08` is 2008). */
export const yearOf = (short: number): number => short + (short < AHEAD ? 2000 : 1900);
