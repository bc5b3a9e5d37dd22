/** Endings of an adjective with a hard stem (`дневный`), and with a soft one (`летний`). */
const HARD = ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми'];
const SOFT = ['ий', 'его', 'ему', 'им', 'ем', 'яя', 'ей', 'юю', 'ее', 'ие', 'их', 'ими'];
/** `часовой`: hard, with the stress on its ending. */
const STRESSED = ['ой', ...HARD.slice(1)];

const UNITS: readonly (readonly [unit: string, stem: string, endings: readonly string[]])[] = [
  ['minute', 'минутн', HARD], ['hour', 'часов', STRESSED], ['day', 'дневн', HARD], ['day', 'суточн', HARD], ['week', 'недельн', HARD], ['month', 'месячн', HARD],
  ['year', 'годичн', HARD], ['year', 'годов', STRESSED], ['year', 'летн', SOFT],
];

/** The numbers with which such adjectives begin, in the genitive as they stand there. */
const NUMBERS: Readonly<Record<string, number>> = {
  одно: 1, полутора: 1.5, двух: 2, трех: 3, четырех: 4, пяти: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10, двенадцати: 12, четырнадцати: 14, пятнадцати: 15,
  двадцати: 20, двадцатипяти: 25, тридцати: 30, сорока: 40, пятидесяти: 50, шестидесяти: 60, семидесяти: 70, восьмидесяти: 80, девяносто: 90, сто: 100,
};

/** `дневный`, `летнего`: what stands behind digits and a hyphen (`3-дневный`), by unit, as rows of the list of units. */
export const DURATION_ADJECTIVES_RU = UNITS.map(([unit, stem, endings]) => `${unit}|${endings.map(ending => stem + ending).join('|')}`).join('\n');

/** `двухдневный`, `десятилетнего`: a number and a unit of time in one word. */
export function durationWords(): Readonly<Record<string, readonly [value: number, unit: string]>> {
  return Object.fromEntries(Object.entries({ ...NUMBERS, пол: 0.5, полу: 0.5 }).flatMap(([number, value]) => UNITS.filter(([unit]) => value !== 0.5 || unit === 'hour' || unit === 'year')
    .flatMap(([unit, stem, endings]) => endings.map(ending => [number + stem + ending, [value, unit]] as const))));
}
