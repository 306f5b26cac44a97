import { partsOf } from '../resolve/days';
import type { IsoDate } from '../types';

/** A day as people write it. @example chineseDay('2019-07-31') // '2019年7月31日' */
export function chineseDay(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}
