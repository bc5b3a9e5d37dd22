/** An exact rational number: `over / under`, `under` positive. Not always in lowest terms. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** An integer or a decimal as its shortest notation has it (1.5 is 3/2, not what the machine makes of it). */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  return timesTenTo({ over: BigInt(whole + decimals), under: 1n }, Number(power) - decimals.length);
}

/** The number that digits and decimals write ("1234", "5"). Callers bound the length. */
export function exactDigits(whole: string, decimals: string): Exact {
  return { over: BigInt((whole + decimals) || '0'), under: 10n ** BigInt(decimals.length) };
}

export function plus(a: Exact, b: Exact): Exact {
  return a.under === b.under ? { over: a.over + b.over, under: a.under } : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function times(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** `a` times ten to an integer power between -40 and 40; beyond that the number is left as it is. */
export function timesTenTo(a: Exact, power: number): Exact {
  if (power === 0 || !(Math.abs(power) <= 40)) return a;
  return power > 0 ? { over: a.over * 10n ** BigInt(power), under: a.under } : { over: a.over, under: a.under * 10n ** BigInt(-power) };
}

export function negative(a: Exact): Exact {
  return { over: -a.over, under: a.under };
}

/** One divided by `a`; `null` for zero. */
export function inverse(a: Exact): Exact | null {
  if (a.over === 0n) return null;
  return a.over > 0n ? { over: a.under, under: a.over } : { over: -a.under, under: -a.over };
}

export function isLess(a: Exact, b: Exact): boolean {
  return a.over * b.under < b.over * a.under;
}

/** The nearest number of the machine: rounded once, since both halves are whole. */
export function toNumber({ over, under }: Exact): number {
  if (under === 1n) return Number(over);
  if (over % under === 0n) return Number(over / under);
  const divisor = commonDivisor(over < 0n ? -over : over, under);
  return Number(over / divisor) / Number(under / divisor);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
