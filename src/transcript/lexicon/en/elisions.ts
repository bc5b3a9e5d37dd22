/** Words that begin with an apostrophe for letters that are left out: `'tis`, `'em`. */
export const ELISIONS = /^(?:tis|twas|em|til|till|cause|bout|round|n|cos)(?![\p{L}])/iu;
