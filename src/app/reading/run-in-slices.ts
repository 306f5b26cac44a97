import type { Steps } from '../../domain/task/steps';
import { WorkbookError, type Clock } from '../ports';

/** How long the page may be kept from drawing at a stretch, in milliseconds; the rest of a frame of 50 is for others. */
const slice = 24;

/** Lets the page draw and answer. */
export const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/**
 * Runs steps with pauses between them, in which the page draws and answers; work that needed any has one at its end too,
 * before its result is shown. Rejects as `cancelled` when the signal says so.
 */
export async function runInSlices<Result>(steps: Steps<Result>, clock: Clock, signal?: AbortSignal): Promise<Result> {
  let start = clock.now();
  let wasLong = false;
  for (;;) {
    const step = steps.next();
    if (step.done && !wasLong) return step.value;
    if (!step.done && clock.now() - start < slice) continue;
    wasLong = true;
    await breathe();
    if (signal?.aborted) throw new WorkbookError('cancelled');
    if (step.done) return step.value;
    start = clock.now();
  }
}
