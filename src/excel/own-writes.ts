/** How long after a write of ours its events may still arrive. */
const ECHO_MS = 1000;

/** Tells our own writes from the user's in events that do not say who wrote (below ExcelApi 1.14). */
export class OwnWrites {
  private running = 0;
  private lastEnd = -Infinity;

  /** Runs a write that changes cells. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await write();
    } finally {
      this.running -= 1;
      this.lastEnd = performance.now();
    }
  }

  /** Whether an event is the echo of our own write. */
  isEcho(event: { readonly triggerSource?: string; readonly source?: string }): boolean {
    if (event.source === 'Remote') return false;
    if (event.triggerSource === 'ThisLocalAddin') return true;
    const silent = event.triggerSource === undefined;
    return silent && (this.running > 0 || performance.now() - this.lastEnd < ECHO_MS);
  }
}
