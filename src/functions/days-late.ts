import { FunctionError } from './function-error';
import type * as CustomFunctions from './invocation';
import { judge } from './judge';

/**
 * 到截至日期逾期多少天；到期当天和没有逾期都是 0。时限读不出来时给 #N/A，不会当作没有逾期。
 * @customfunction DAYSLATE
 * @param {unknown} text 完成时限的文字或单元格
 * @param {unknown} [asOf] 截至日期；省略时用窗格里的截至日期，平时就是今天
 * @param {unknown} [progress] 完成情况的文字、百分数或单元格
 * @param {unknown} [level] 层级，如“市局”；省略时任何层级都算
 * @returns {number} 天数
 * @volatile
 */
export function daysLate(
  text: unknown,
  asOf: unknown,
  progress: unknown,
  level: unknown,
  invocation: CustomFunctions.Invocation,
): number {
  const state = judge({ text, asOf, progress, level }, invocation);
  if (state.light === 'unread') throw new FunctionError('notAvailable', state.why);
  return state.daysLate;
}
