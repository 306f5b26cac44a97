/** The smallest store: a state, a pure reducer, listeners. It knows no React. */
export interface Store<State, Action> {
  readonly getState: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes a store. A dispatch whose reducer returns the same object calls nobody.
 * Example: `createStore((count: number, step: number) => count + step, 0)`.
 */
export function createStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A selector that computes again only when one of its inputs is another object than last time. */
export function remember<Input extends readonly unknown[], Output>(
  compute: (...input: Input) => Output,
): (...input: Input) => Output {
  let last: { input: Input; output: Output } | null = null;
  return (...input) => {
    if (last && last.input.every((value, index) => Object.is(value, input[index]))) return last.output;
    last = { input, output: compute(...input) };
    return last.output;
  };
}
