import { lightFormat } from 'date-fns/lightFormat';

/** Time of day of a moment on this computer, `HH:MM`. */
export function clockTime(milliseconds: number): string {
  return lightFormat(milliseconds, 'HH:mm');
}
