import { countArgument } from './arguments/count-argument';
import { FunctionError } from './function-error';

/**
 * 两个人数相除的比例，不舍入。空白不当作 0；“35人”可读，百分数、负数、小数不接受。是否达标请用 DUBAN.NEEDED 比人数。
 * @customfunction RATIO
 * @param {unknown} num 分子，如法制审核人员数
 * @param {unknown} den 分母，如执法人员总数
 * @returns {number} 比例，0.05 即 5%
 */
export function ratio(num: unknown, den: unknown): number {
  const numerator = countArgument(num, '分子');
  const denominator = countArgument(den, '分母');
  if (denominator === 0) throw new FunctionError('divisionByZero', '分母是 0，这个单位不适用这项比例。');
  return numerator / denominator;
}
