import type { Disposable } from './disposable';

/** Something one can listen to; disposing what comes back stops the listening. Fits `vscode.Event`. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** An event and the right to fire it. A listener that throws does not keep the others from hearing. */
export interface Emitter<T> extends Disposable {
  readonly event: Event<T>;
  fire(value: T): void;
}

/** Makes an emitter; `onError` hears what listeners throw. */
export function emitter<T>(onError: (error: unknown) => void = () => {}): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    event(listener) {
      const own = (value: T): void => listener(value);
      listeners.add(own);
      return { dispose: () => void listeners.delete(own) };
    },
    fire(value) {
      for (const listener of listeners) {
        try { listener(value); } catch (error) { onError(error); }
      }
    },
    dispose: () => listeners.clear(),
  };
}
