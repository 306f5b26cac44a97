/** Time of day of a moment on this computer, `HH:MM`. */
export function clockTime(milliseconds: number): string {
  const moment = new Date(milliseconds);
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
