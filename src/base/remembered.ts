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
