/** Short names of time zones as alternatives of a pattern, for any letter case. */
export const ZONES = '[ecmp][sd]?t|gmt|utc|ces?t|ees?t|wes?t|bst|ist|jst|kst|msk|мск';
