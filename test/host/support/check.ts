/** Assertions that need no Node, for tests that also run in a web worker. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`Expected ${what}`);
}

/** Fails unless the two are equal as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [got, wanted] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

type Falsy = false | 0 | '' | null | undefined;

/** Asks again and again until the answer is truthy, and gives it; fails after `patience` milliseconds. */
export async function until<T>(what: string, ask: () => T | PromiseLike<T>, patience = 60_000): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, Falsy>;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain until ${what}`);
    await new Promise(resolve => { setTimeout(resolve, 50); });
  }
}
