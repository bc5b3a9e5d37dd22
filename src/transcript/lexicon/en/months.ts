/** The twelve months and their usual short forms. */
export const ENGLISH_MONTHS: readonly string[] = ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'];
