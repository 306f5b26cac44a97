/** What the page did while something went on, in milliseconds. */
export interface Work {
  readonly took: number;
  readonly longestTask: number;
  /** Gaps between frames, longest first. */
  readonly frames: readonly number[];
}

/** Watches frames and long tasks from now on; the function it returns waits until all is drawn and says what was seen. */
export function watchFrames(): () => Promise<Work> {
  const start = performance.now();
  const tasks: number[] = [];
  const frames: number[] = [];
  let last = start;
  let going = true;
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const frame = (): void => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    going = false;
    observer.disconnect();
    return {
      took: performance.now() - start,
      longestTask: Math.max(0, ...tasks),
      frames: frames.sort((a, b) => b - a),
    };
  };
}
