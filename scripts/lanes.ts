/** A part of a larger work, by its name; it begins when the parts that it needs have ended. */
export interface Part {
  readonly name: string;
  readonly needs?: readonly string[];
}

/**
 * Runs all parts, at most so many at a time: whenever a lane is free, the first part in the list whose needs have ended. Resolves
 * when all have ended; rejects, once those that run have ended, when one did or when what one needs is not in the list.
 */
export async function inLanes<P extends Part>(parts: readonly P[], lanes: number, run: (part: P) => Promise<void>): Promise<void> {
  const waiting = [...parts], ended = new Set<string>(), running = new Map<P, Promise<void>>();
  try {
    while (waiting.length || running.size) {
      for (let ready: number; running.size < lanes && (ready = waiting.findIndex(({ needs = [] }) => needs.every(name => ended.has(name)))) >= 0;) {
        const [part] = waiting.splice(ready, 1) as [P];
        running.set(part, run(part).then(() => { running.delete(part); ended.add(part.name); }));
      }
      if (!running.size) throw new Error(`${waiting[0]!.name} needs what never comes: ${waiting[0]!.needs!.filter(name => !ended.has(name)).join(', ')}`);
      await Promise.race(running.values());
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}

/**
 * Puts together what parts print while they run side by side: what the first that has not ended prints goes out at once, what
 * others print when it is their turn, so that the whole reads as if one had run after the other.
 */
export function inOrder(names: readonly string[], out: (text: string | Uint8Array) => void): { print(name: string, text: string | Uint8Array): void; end(name: string): void } {
  const kept = new Map(names.map(name => [name, [] as (string | Uint8Array)[]])), over = new Set<string>();
  let turn = 0;
  const flush = (): void => {
    for (; turn < names.length; turn++) {
      for (const text of kept.get(names[turn]!)!.splice(0)) out(text);
      if (!over.has(names[turn]!)) return;
    }
  };
  return {
    print(name, text) {
      kept.get(name)!.push(text);
      flush();
    },
    end(name) {
      over.add(name);
      flush();
    },
  };
}
