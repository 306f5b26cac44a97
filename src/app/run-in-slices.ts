import type { Steps } from '../domain/task/steps';
import { WorkbookError, type Clock } from './ports';

/** How long the page may be kept from drawing at a stretch, in milliseconds; the rest of a frame of 50 is for others. */
const slice = 24;

/** Runs steps with pauses between them, in which the page draws and answers. Rejects as `cancelled` when the signal says so. */
export async function runInSlices<Result>(steps: Steps<Result>, clock: Clock, signal?: AbortSignal): Promise<Result> {
  let start = clock.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock.now() - start < slice) continue;
    await new Promise((resume) => setTimeout(resume));
    if (signal?.aborted) throw new WorkbookError('cancelled');
    start = clock.now();
  }
}
