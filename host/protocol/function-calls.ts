import type { FunctionCall, FunctionOutcome } from '../engine/engine';
import { readOutcome } from './function-results';
import type { SafeArray } from './response';
import { safeArray } from './response';

/** Numbers of messages that call a function (office.js: CustomFunctionProxy). */
const CATEGORY = 1;
const INVOCATION = 1000;
/** Neither cancelable nor streaming; errors and rich values are not handed over. */
const PLAIN = 0;

interface Waiting {
  readonly call: FunctionCall;
  readonly done: (outcome: FunctionOutcome) => void;
}

/**
 * Calls of worksheet functions on their way to the page and back. The page says when it is ready; calls that came before
 * wait, and those that an earlier page left unanswered are put to the next one.
 */
export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private unsent: number[] = [];
  private nextId = 1;
  private ready = false;

  constructor(private readonly deliver: (entries: readonly SafeArray[]) => void) {}

  /** A new page is about to load. */
  restart(): void {
    this.ready = false;
    this.unsent = [...this.waiting.keys()];
  }

  /** The page's office.js has registered its handler. */
  begin(): void {
    this.ready = true;
    this.send();
  }

  readonly ask = (call: FunctionCall, done: Waiting['done']): void => {
    const id = this.nextId++;
    this.waiting.set(id, { call, done });
    this.unsent.push(id);
    // Excel collects the calls of one calculation.
    setTimeout(() => this.send());
  };

  /** What the page sent with SetInvocationArrayResults: `[id, succeeded, value, error code]` each. */
  take(results: unknown): null {
    for (const result of Array.isArray(results) ? (results as unknown[]) : []) {
      const [id, ...outcome] = result as [number, ...unknown[]];
      const { done } = this.waiting.get(id) ?? {};
      this.waiting.delete(id);
      done?.(readOutcome(outcome));
    }
    return null;
  }

  private send(): void {
    if (!this.ready || this.unsent.length === 0) return;
    const ids = this.unsent.filter((id) => this.waiting.has(id));
    this.unsent = [];
    this.deliver(ids.map((id) => this.entry(id)));
  }

  private entry(id: number): SafeArray {
    const { call } = this.waiting.get(id) ?? {};
    const message = JSON.stringify([id, call?.id, call?.args, null, PLAIN]);
    return safeArray([CATEGORY, INVOCATION, '', message, String(id), false]);
  }
}
