import type { Clock } from '../app/ports';

/** The clock of this computer. `today` is the local calendar day, which is the day Excel's TODAY() means. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const now = new Date();
    const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    return [now.getFullYear(), ...parts].join('-');
  },
};
