import { NO_CORRECTIONS, type Corrections } from '../base/names';
import type { Answer, Ask, Desk } from './desk';
import { hitsIn } from './hits';
import { placesIn } from './places';
import { sumUp, type Job } from './sum-up';

/** The far side of a desk: answers what is asked, one after the other. */
export function createAnswerer(): (ask: Ask) => Answer | undefined {
  const known = new Map<number, Corrections>();
  return ask => {
    if (ask.kind === 'names') {
      known.set(ask.key, ask.names);
      return undefined;
    }
    const { id } = ask, job: Job = { ...ask, names: known.get(ask.key) ?? NO_CORRECTIONS };
    try {
      return { id, given: ask.kind === 'sum-up' ? sumUp(job) : ask.kind === 'places' ? placesIn(job, ask.named) : hitsIn(job, ask.query, ask.wanted) };
    } catch (error) {
      return { id, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** The desk where there is no other thread: works here, and lets others in between files. */
export function createOwnDesk(breathe: () => Promise<void>): Desk {
  return {
    sumUp: async job => { await breathe(); return sumUp(job); },
    places: async (job, named) => { await breathe(); return placesIn(job, named); },
    hits: async (job, query, wanted) => { await breathe(); return hitsIn(job, query, wanted); },
    dispose: () => {},
  };
}
