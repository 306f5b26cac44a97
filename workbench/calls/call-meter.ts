import type { CallSummary } from '../store';

/** One request of the add-in to Excel and its answer, in bytes. */
export interface Call {
  readonly sent: number;
  readonly received: number;
}

export interface CallMeter {
  /**
   * From now on calls belong to this action, until it has ended and Excel was left alone for a while. One that reports
   * no end (`endless`, the start of the add-in's page) lasts until the first pause after its first call.
   */
  begin(action: string, endless?: 'endless'): void;
  /** The action waits for nothing any more; calls that follow closely still are its own. */
  end(): void;
  record(call: Call): void;
}

/** A pause after which a further call belongs to something else the user did. */
const PAUSE = 600;

/** How many actions are kept. */
const KEPT = 20;

/**
 * Sums up calls per action of the user. Calls outside a named action (clicks inside the pane) are told apart by the
 * pauses between them and go by the name `pane`. `onChange` gets all sums, newest first.
 */
export function createCallMeter(
  onChange: (calls: readonly CallSummary[]) => void,
  now = () => performance.now(),
): CallMeter {
  let calls: readonly CallSummary[] = [];
  let action = 'pane';
  let fresh = true;
  let going = false;
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;

  const start = (): CallSummary => {
    fresh = false;
    return { key: ++count, action, syncs: 0, sent: 0, received: 0 };
  };
  return {
    begin(name, endless) {
      action = name;
      fresh = true;
      going = endless === undefined;
      last = now();
    },
    end() {
      going = false;
      last = now();
      if (fresh) action = 'pane';
    },
    record({ sent, received }) {
      if (!going && !fresh && now() - last > PAUSE) {
        action = 'pane';
        fresh = true;
      }
      last = now();
      const [newest, ...older] = fresh || !calls[0] ? [start(), ...calls] : calls;
      if (!newest) return;
      const sum = {
        ...newest,
        syncs: newest.syncs + 1,
        sent: newest.sent + sent,
        received: newest.received + received,
      };
      calls = [sum, ...older].slice(0, KEPT);
      onChange(calls);
    },
  };
}
