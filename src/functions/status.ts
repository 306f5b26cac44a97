import { lightWords } from '../domain/task/light-words';
import type * as CustomFunctions from './invocation';
import { judge } from './judge';

/**
 * 一项任务在截至日期的状态：逾期、即将到期、推进中、持续、已完成、已取消、未定时限、待核，与窗格一致。
 * @customfunction STATUS
 * @param {unknown} text 完成时限的文字或单元格
 * @param {unknown} [asOf] 截至日期；省略时用窗格里的截至日期，平时就是今天
 * @param {unknown} [progress] 完成情况的文字、百分数或单元格
 * @param {unknown} [level] 层级，如“市局”；省略时任何层级都算
 * @returns {string} 状态
 * @volatile
 */
export function status(
  text: unknown,
  asOf: unknown,
  progress: unknown,
  level: unknown,
  invocation: CustomFunctions.Invocation,
): string {
  return lightWords[judge({ text, asOf, progress, level }, invocation).light];
}
