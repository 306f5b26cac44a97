import type { LeftOut } from '../../../domain/compliance/plan-ratios';
import type { AreaTranslate } from './area-texts';

/** Why a ratio of the plan leaves tasks out, and how the reasons are listed: for every page that tells such ratios. */
export const leftOutChinese = {
  count: '{numerator} ÷ {denominator}',
  reason: '{name} {count}',
  comma: '、',
  'out.ongoing': '持续开展',
  'out.external': '时限由其他文件规定',
  'out.recurring': '定期任务',
  'out.undated': '没有明确时限',
  'out.unread': '时限未读出',
  'out.cancelled': '已取消',
  'out.notDue': '尚未到期',
  'out.doneEarly': '提前完成、尚未到期',
  'out.doneDayUnknown': '已完成但完成日期不明',
} as const;

export const leftOutEnglish = {
  count: '{numerator} ÷ {denominator}',
  reason: '{name} {count}',
  comma: ', ',
  'out.ongoing': 'ongoing',
  'out.external': 'limit set elsewhere',
  'out.recurring': 'recurring',
  'out.undated': 'without a date',
  'out.unread': 'limit not read',
  'out.cancelled': 'cancelled',
  'out.notDue': 'not due yet',
  'out.doneEarly': 'done early, not due yet',
  'out.doneDayUnknown': 'done on an unknown day',
} as const;

/** How many tasks a ratio leaves out, and in one line why: `持续开展 3、尚未到期 2`. */
export function leftOutWords(
  leftOut: readonly LeftOut[],
  text: AreaTranslate<typeof leftOutChinese>,
): { readonly count: number; readonly reasons: string } {
  const reasons = leftOut.map(({ reason, count }) => text('reason', { name: text(`out.${reason}`), count }));
  return { count: leftOut.reduce((sum, { count }) => sum + count, 0), reasons: reasons.join(text('comma')) };
}
