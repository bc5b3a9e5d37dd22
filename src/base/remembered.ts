import { detached } from './detached';

/** How many answers are kept before all are thrown away, and for how long a string at most (UTF-16 code units): a text repeats its own short words. */
const MOST = 4096, LONGEST = 200;

/** Makes a pure function of a string remember what it answered. */
export function remembered<T>(tell: (asked: string) => T): (asked: string) => T {
  const known = new Map<string, T>();
  return asked => {
    let answer = known.get(asked);
    if (answer === undefined) {
      if (asked.length > LONGEST) return tell(asked);
      // the answer may hold a part of what is asked, and that the whole of a document
      const own = detached(asked);
      answer = tell(own);
      if (known.size >= MOST) known.clear();
      known.set(own, answer);
    }
    return answer;
  };
}

/** Makes a pure function of a list of strings remember what it answered last. */
export function rememberedLast<T>(tell: (asked: readonly string[]) => T): (asked: readonly string[]) => T {
  let last: { readonly asked: readonly string[]; readonly answer: T } | null = null;
  return asked => {
    if (!last || last.asked !== asked && !(last.asked.length === asked.length && last.asked.every((one, i) => one === asked[i]))) last = { asked, answer: tell(asked) };
    return last.answer;
  };
}
