import { countWorkdays } from '../domain/deadline/calendar/workdays';
import { dayArgument } from './arguments/day-argument';
import { FunctionError } from './function-error';
import type * as CustomFunctions from './invocation';

/**
 * 两个日期之间有多少个工作日，首尾两天都算（与 NETWORKDAYS 一样），按国务院办公厅的放假和调休安排。
 * 安排还没有公布的年份给 #N/A，不会只按周六、周日推算。
 * @customfunction WORKDAYS
 * @param {unknown} from 开始日期
 * @param {unknown} to 结束日期；早于开始日期时结果为负数
 * @returns {number} 工作日数
 */
export function workdays(from: unknown, to: unknown, { dateSystem, calendar }: CustomFunctions.Invocation): number {
  const first = dayArgument(from, '开始日期', dateSystem);
  const last = dayArgument(to, '结束日期', dateSystem);
  const count = first <= last ? countWorkdays(first, last, calendar) : countWorkdays(last, first, calendar);
  if (count === null) {
    const { known } = calendar;
    throw new FunctionError(
      'notAvailable',
      `只知道${known.first}到${known.last}的放假调休安排，${first}到${last}超出了，算不出工作日。`,
    );
  }
  return first <= last ? count : -count;
}
