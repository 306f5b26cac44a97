import { needed as leastNumerator } from '../domain/compliance/needed';
import { countArgument } from './arguments/count-argument';
import { shareArgument } from './arguments/share-argument';

/**
 * 按不少于这个比例，至少要多少人。141 人的 5% 是 8 人：按整数算，不先舍入百分数。
 * @customfunction NEEDED
 * @param {unknown} staff 总人数
 * @param {unknown} pct 比例：5%、0.05 或“百分之五”；写 5 会被退回，因为分不清是 5% 还是 5 倍
 * @returns {number} 至少人数
 */
export function needed(staff: unknown, pct: unknown): number {
  const threshold = shareArgument(pct, '比例');
  return leastNumerator(countArgument(staff, '总人数'), { comparison: 'ge', threshold });
}
