/** Work in steps: whoever runs it may stop between them to let something else happen. Its result comes with the last. */
export type Steps<Result> = Generator<void, Result, void>;

/** Rows that are read before the next pause may be made. */
export const rowsPerStep = 20;

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
