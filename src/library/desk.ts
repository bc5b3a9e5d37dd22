import { NO_CORRECTIONS, type Corrections } from '../base/names';
import { sumUp, type Job, type Summed } from './sum-up';

/** What is asked of the other thread. Corrections are sent once and meant by number from then on. */
export type Ask =
  | { readonly kind: 'names'; readonly key: number; readonly names: Corrections }
  | ({ readonly kind: 'sum-up'; readonly id: number; readonly key: number } & Omit<Job, 'names'>);

/** What comes back. */
export type Answer = { readonly id: number; readonly summed: Summed } | { readonly id: number; readonly failed: string };

/** The way to another thread and back: a worker of Node or of a browser, or, in tests, none at all. */
export interface Port {
  send(ask: Ask): void;
  /** Set by who listens; `onEnd` is called when the thread could not be started or has died. */
  onAnswer: (answer: Answer) => void;
  onEnd: (reason: string) => void;
  close(): void;
}

/** Sums files up, somewhere. */
export interface Desk {
  sumUp(job: Job): Promise<Summed>;
  dispose(): void;
}

/** The far side: answers what is asked, one after the other. */
export function createAnswerer(): (ask: Ask) => Answer | undefined {
  const known = new Map<number, Corrections>();
  return ask => {
    if (ask.kind === 'names') {
      known.set(ask.key, ask.names);
      return undefined;
    }
    const { id } = ask;
    try {
      return { id, summed: sumUp({ ...ask, names: known.get(ask.key) ?? NO_CORRECTIONS }) };
    } catch (error) {
      return { id, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** The near side. When the other thread ends, what it did not answer and all that follows is done by `instead`. */
export function createDesk(port: Port, instead: Desk, onEnd: (reason: string) => void): Desk {
  const waiting = new Map<number, { readonly job: Job; resolve(summed: Summed | Promise<Summed>): void; reject(error: Error): void }>();
  const keys = new Map<Corrections, number>();
  let next = 0, ended = false;
  port.onAnswer = answer => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('summed' in answer) one?.resolve(answer.summed); else one?.reject(new Error(answer.failed));
  };
  port.onEnd = reason => {
    if (ended) return;
    ended = true;
    onEnd(reason);
    for (const { job, resolve } of waiting.values()) resolve(instead.sumUp(job));
    waiting.clear();
  };
  const keyOf = (names: Corrections): number => {
    let key = keys.get(names);
    if (key === undefined) {
      keys.set(names, key = keys.size);
      port.send({ kind: 'names', key, names });
    }
    return key;
  };
  return {
    sumUp(job) {
      if (ended) return instead.sumUp(job);
      const { names, ...rest } = job, key = keyOf(names), id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { job, resolve, reject });
        port.send({ kind: 'sum-up', id, key, ...rest });
      });
    },
    dispose() {
      ended = true;
      port.close();
      instead.dispose();
    },
  };
}

/** The desk where there is no other thread: works here, and lets others in between files. */
export function createOwnDesk(breathe: () => Promise<void>): Desk {
  return { sumUp: async job => { await breathe(); return sumUp(job); }, dispose: () => {} };
}
