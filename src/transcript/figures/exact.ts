/** A whole number: one of the machine as long as that is exact (below 2 ** 53), a big one beyond. */
type Whole = number | bigint;

/** An exact rational number: `over / under`, `under` positive. Not always in lowest terms. */
export interface Exact {
  readonly over: Whole;
  readonly under: Whole;
}

/** The powers of ten that the machine has exactly. */
const TEN_TO = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
/** As many digits are always a safe number. */
const SAFE_DIGITS = 15;

const tenTo = (power: number): Whole => TEN_TO[power] ?? 10n ** BigInt(power);

function product(a: Whole, b: Whole): Whole {
  const quick = typeof a === 'number' && typeof b === 'number' ? a * b : NaN;
  return Number.isSafeInteger(quick) ? quick : BigInt(a) * BigInt(b);
}

function sum(a: Whole, b: Whole): Whole {
  const quick = typeof a === 'number' && typeof b === 'number' ? a + b : NaN;
  return Number.isSafeInteger(quick) ? quick : BigInt(a) + BigInt(b);
}

/** An integer or a decimal as its shortest notation has it (1.5 is 3/2, not what the machine makes of it). */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return { over: value, under: 1 };
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  return timesTenTo(exactDigits(whole, decimals), Number(power));
}

/** The number that digits and decimals write ("1234", "5"). Callers bound the length. */
export function exactDigits(whole: string, decimals: string): Exact {
  const digits = whole + decimals;
  return { over: digits.length <= SAFE_DIGITS ? Number(digits) : BigInt(digits), under: tenTo(decimals.length) };
}

/** A whole number divided by another, both small and positive. */
export function fraction(over: number, under: number): Exact {
  return { over, under };
}

/** The exact sum. */
export function plus(a: Exact, b: Exact): Exact {
  return a.under === b.under ? { over: sum(a.over, b.over), under: a.under } : { over: sum(product(a.over, b.under), product(b.over, a.under)), under: product(a.under, b.under) };
}

/** The exact product. */
export function times(a: Exact, b: Exact): Exact {
  return { over: product(a.over, b.over), under: product(a.under, b.under) };
}

/** `a` times ten to an integer power between -40 and 40; beyond that the number is left as it is. */
export function timesTenTo(a: Exact, power: number): Exact {
  if (power === 0 || !(Math.abs(power) <= 40)) return a;
  return power > 0 ? { over: product(a.over, tenTo(power)), under: a.under } : { over: a.over, under: product(a.under, tenTo(-power)) };
}

/** The same number with the other sign; zero stays zero without one. */
export function negative(a: Exact): Exact {
  return { over: typeof a.over === 'number' ? 0 - a.over : -a.over, under: a.under };
}

/** One divided by `a`; `null` for zero. */
export function inverse(a: Exact): Exact | null {
  if (!a.over) return null;
  return a.over > 0 ? { over: a.under, under: a.over } : negative({ over: a.under, under: negative(a).over });
}

/** Whether `a` is less than `b`, exactly. */
export function isLess(a: Exact, b: Exact): boolean {
  return product(a.over, b.under) < product(b.over, a.under);
}

/** Whether a number is written as a whole one: `5`, not `5.0`. */
export function isWhole(a: Exact): boolean {
  return a.under === 1;
}

/** Whether something is left of a number without its whole part. */
export function hasDecimals({ over, under }: Exact): boolean {
  return typeof over === 'number' && typeof under === 'number' ? over % under > 0 : BigInt(over) % BigInt(under) > 0n;
}

/** The nearest number of the machine: rounded once, since both halves are whole. */
export function toNumber({ over, under }: Exact): number {
  // adding nought makes minus nought nought
  return typeof over === 'number' && typeof under === 'number' ? over / under + 0 : quotient(BigInt(over), BigInt(under));
}

function quotient(over: bigint, under: bigint): number {
  const divisor = commonDivisor(over < 0n ? -over : over, under);
  return Number(over / divisor) / Number(under / divisor);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
