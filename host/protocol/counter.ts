/** What a stretch of work cost in calls to Excel. */
export interface Cost {
  /** Requests, that is `context.sync()` calls that reached Excel. */
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const NOTHING: Cost = { requests: 0, bytesIn: 0, bytesOut: 0 };

const encoder = new TextEncoder();

/** UTF-8 bytes; Excel's limits count these. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/** Counts requests and bytes since the last reset, and tells whoever shows them. */
export class Counter {
  private cost = NOTHING;
  private readonly listeners = new Set<(cost: Cost) => void>();

  get current(): Cost {
    return this.cost;
  }

  reset(): void {
    this.cost = NOTHING;
  }

  add(bytesIn: number, bytesOut: number): void {
    const { requests } = this.cost;
    this.cost = {
      requests: requests + 1,
      bytesIn: this.cost.bytesIn + bytesIn,
      bytesOut: this.cost.bytesOut + bytesOut,
    };
    for (const listener of this.listeners) listener(this.cost);
  }

  /** Calls back after each request until the returned function is called. */
  watch(listener: (cost: Cost) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * What `action` cost.
   *
   * @example const { requests } = await host.counter.measure(() => port.readGrid({ sheet: null }));
   */
  async measure<T>(action: () => Promise<T>): Promise<Cost & { readonly result: T }> {
    const before = this.cost;
    const result = await action();
    const { requests, bytesIn, bytesOut } = this.cost;
    return {
      result,
      requests: requests - before.requests,
      bytesIn: bytesIn - before.bytesIn,
      bytesOut: bytesOut - before.bytesOut,
    };
  }
}
