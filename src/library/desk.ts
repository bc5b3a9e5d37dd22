import type { Corrections } from '../base/names';
import type { Named } from '../transcript/mentions';
import type { Hits, Wanted } from './hits';
import type { Place } from './places';
import type { Query } from './query';
import type { Job, Summed } from './sum-up';

/** What is done with a file. */
type Task = { readonly kind: 'sum-up' } | { readonly kind: 'places'; readonly named: Named } | { readonly kind: 'hits'; readonly query: Query; readonly wanted: Wanted };
type Given = Summed | readonly Place[] | Hits;

/** What is asked of the other thread. Corrections are sent once and meant by number from then on. */
export type Ask =
  | { readonly kind: 'names'; readonly key: number; readonly names: Corrections }
  | ({ readonly id: number; readonly key: number } & Task & Omit<Job, 'names'>);

/** What comes back. */
export type Answer = { readonly id: number; readonly given: Given } | { readonly id: number; readonly failed: string };

/** The way to another thread and back: a worker of Node or of a browser, or, in tests, none at all. */
export interface Port {
  send(ask: Ask): void;
  /** Set by who listens; `onEnd` is called when the thread could not be started or has died. */
  onAnswer: (answer: Answer) => void;
  onEnd: (reason: string) => void;
  close(): void;
}

/** Reads files, somewhere. */
export interface Desk {
  sumUp(job: Job): Promise<Summed>;
  /** Where a name is meant in a file. */
  places(job: Job, named: Named): Promise<readonly Place[]>;
  /** The passages in a file that make a query fit. */
  hits(job: Job, query: Query, wanted: Wanted): Promise<Hits>;
  dispose(): void;
}

interface Waiting {
  take(given: Given): void;
  fail(error: Error): void;
  /** Has it done elsewhere. */
  again(): void;
}

/** The near side. When the other thread ends, what it did not answer and all that follows is done by `instead`. */
export function createDesk(port: Port, instead: Desk, onEnd: (reason: string) => void): Desk {
  const waiting = new Map<number, Waiting>();
  const keys = new Map<Corrections, number>();
  let next = 0, ended = false;
  port.onAnswer = answer => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('given' in answer) one?.take(answer.given); else one?.fail(new Error(answer.failed));
  };
  port.onEnd = reason => {
    if (ended) return;
    ended = true;
    onEnd(reason);
    for (const one of waiting.values()) one.again();
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
  /** `T` is what the task gives. */
  const ask = <T extends Given>(task: Task, { names, ...file }: Job, own: () => Promise<T>): Promise<T> => {
    if (ended) return own();
    const key = keyOf(names), id = next++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { take: given => resolve(given as T), fail: reject, again: () => resolve(own()) });
      port.send({ ...task, id, key, ...file });
    });
  };
  return {
    sumUp: job => ask({ kind: 'sum-up' }, job, () => instead.sumUp(job)),
    places: (job, named) => ask({ kind: 'places', named }, job, () => instead.places(job, named)),
    hits: (job, query, wanted) => ask({ kind: 'hits', query, wanted }, job, () => instead.hits(job, query, wanted)),
    dispose() {
      ended = true;
      port.close();
      instead.dispose();
    },
  };
}
