import { milestonesFor } from '../domain/task/state/levels';
import { deadlineArgument } from './arguments/deadline-argument';
import { documentDateArgument } from './arguments/day-argument';
import { refuseBlank } from './arguments/refuse-blank';
import { optionalText } from './arguments/text-argument';
import { dayValue } from './day-value';
import { FunctionError } from './function-error';
import type * as CustomFunctions from './invocation';

/**
 * 完成时限的文字是哪一天：含当天的最后一天，有几个节点时取最早的一个。没有具体日期时给 #N/A 并说明原因。
 * @customfunction DUE
 * @param {unknown} text 完成时限的文字或单元格，如“2020年7月底前”
 * @param {unknown} [refDate] 文件日期或年份，没有写年份的时限按它算；省略时用窗格里设定的文件日期，不会用今天去猜
 * @param {unknown} [level] 层级，如“市局”；省略时任何层级都算
 * @returns {any} 日期
 */
export function due(text: unknown, refDate: unknown, level: unknown, invocation: CustomFunctions.Invocation) {
  refuseBlank(text);
  const { dateSystem } = invocation;
  const documentDate = documentDateArgument(refDate, '文件日期', dateSystem) ?? invocation.documentDate;
  const deadline = deadlineArgument(text, documentDate, dateSystem);
  const wanted = optionalText(level);
  const [first] = milestonesFor(deadline.milestones, wanted)
    .flatMap((milestone) => milestone.due ?? [])
    .sort();
  if (first !== undefined) return dayValue(first, dateSystem);
  const levels = [...new Set(deadline.milestones.flatMap((milestone) => milestone.level ?? []))].join('、');
  if (wanted !== null && levels !== '') {
    throw new FunctionError('notAvailable', `这个时限只约束${levels}，没有“${wanted}”的日期。`);
  }
  throw new FunctionError('notAvailable', deadline.findings[0]?.message ?? `没有具体日期。${deadline.why}。`);
}
