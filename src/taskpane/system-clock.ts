import { lightFormat } from 'date-fns/lightFormat';
import type { Clock } from '../app/ports';

/** The clock of this computer. `today` is the local calendar day, which is the day Excel's TODAY() means. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => lightFormat(new Date(), 'yyyy-MM-dd'),
};
