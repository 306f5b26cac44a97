/** A call that waits until nobody has asked for it for a while. */
export interface Debounced<T> {
  (argument: T): void;
  /** Forgets what is waiting. */
  cancel(): void;
}

/** Calls `run` with the last argument once `ms` have passed without another call. */
export function debounce<T>(ms: number, run: (argument: T) => void): Debounced<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = (argument: T) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(argument), ms);
  };
  return Object.assign(call, { cancel: () => clearTimeout(timer) });
}
