import { isoDay, partsOf } from '../domain/deadline/resolve/days';

/** Whether a text is a day that exists: 2019-02-28 is, 2019-02-30 and 2019-2-28 are not. */
export function isIsoDay(text: string): boolean {
  const { year, month, day } = partsOf(text);
  return isoDay(year, month, day) === text;
}
