import type { Clock } from '../app/ports';
import { localDay } from '../domain/deadline/resolve/days';

/** The clock of this computer. `today` is the local calendar day, which is the day Excel's TODAY() means. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => localDay(new Date()),
};
