import type { LeftOut } from '../../../domain/compliance/plan-ratios';
import { leftOutWords } from '../../i18n/areas/left-out';
import { usePlanRatioTexts } from '../../i18n/areas/plan-ratios';

/** How many tasks a ratio leaves out, and why. */
export function LeftOutLine({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const text = usePlanRatioTexts();
  if (leftOut.length === 0) return text('leftOutNone');
  return text('leftOutAll', leftOutWords(leftOut, text));
}
