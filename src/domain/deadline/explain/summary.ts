import type { Deadline } from '../types';
import { chineseDay, recurrenceWords, unitWords } from './words';

const kindWords: Readonly<Record<Deadline['kind'], string>> = {
  fixed: '',
  recurring: '定期重复',
  relative: '从某件事起算',
  ongoing: '持续进行，没有截止日',
  external: '日期看别处，不推算',
  immediate: '马上办，没有日期',
  none: '没有时限',
  unread: '读不出，待核',
};

/** A deadline in one short Chinese line. @example '2019年6月30日（市局）；2019年7月31日（县（区）局）' */
export function summaryOf(deadline: Deadline): string {
  const { kind, milestones, recurrence, offset, ongoing, start, startEvent, state, tentative } = deadline;
  const parts = milestones.map(({ due, level, label, recurrence: own }) => {
    const when = due === null ? (own ? recurrenceWords(own) : '') : chineseDay(due);
    return when + (level === null ? '' : `（${level}）`) + (label === null ? '' : `：${label}`);
  });
  if (recurrence) parts.push(recurrenceWords(recurrence));
  if (offset)
    parts.push(
      `${offset.event || '某一天（未写）'}${offset.amount < 0 ? '前' : '后'}${Math.abs(offset.amount)}${unitWords[offset.unit]}`,
    );
  if (parts.length === 0) parts.push(kindWords[kind]);
  if (start) parts.push(`从${chineseDay(start)}开始`);
  if (startEvent) parts.push(`从“${startEvent}”开始`);
  if (ongoing && kind !== 'ongoing') parts.push('之后持续');
  if (state === 'done') parts.push('已完成');
  if (tentative) parts.push('努力方向');
  return parts.filter(Boolean).join('；');
}
