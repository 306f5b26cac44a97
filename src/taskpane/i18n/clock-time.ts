import { twoDigits } from '../../domain/deadline/resolve/days';

/** Time of day of a moment on this computer, `HH:MM`. */
export function clockTime(milliseconds: number): string {
  const moment = new Date(milliseconds);
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
