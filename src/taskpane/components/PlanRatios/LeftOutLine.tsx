import type { LeftOut } from '../../../domain/compliance/plan-ratios';
import { usePlanRatioTexts } from '../../i18n/areas/plan-ratios';

/** How many tasks a ratio leaves out, and why. */
export function LeftOutLine({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const text = usePlanRatioTexts();
  if (leftOut.length === 0) return text('leftOutNone');
  const count = leftOut.reduce((sum, each) => sum + each.count, 0);
  const reasons = leftOut.map((each) => text('reason', { name: text(`out.${each.reason}`), count: each.count }));
  return text('leftOutAll', { count, reasons: reasons.join(text('comma')) });
}
