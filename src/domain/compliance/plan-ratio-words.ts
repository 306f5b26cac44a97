export type PlanRatioId = 'completed' | 'due-completed' | 'in-time' | 'overdue' | 'overdue-completed';

/** Why a task stands in no ratio, or not in this one. */
export type LeftOutReason =
  'ongoing' | 'external' | 'recurring' | 'undated' | 'unread' | 'cancelled' | 'notDue' | 'doneEarly' | 'doneDayUnknown';

type Counted = 'doneInTime' | 'doneLate' | 'overdue' | LeftOutReason;

interface PlanRatioEntry {
  readonly id: PlanRatioId;
  readonly title: string;
  readonly formula: string;
  readonly above: readonly Counted[];
  readonly below: readonly Counted[];
  readonly leftOut: readonly LeftOutReason[];
  /** Which end is good; the printed percentage is cut towards the other. */
  readonly better: 'high' | 'low';
}

const undated: readonly LeftOutReason[] = ['ongoing', 'external', 'recurring', 'undated', 'unread', 'cancelled'];
const doneAfterDue: readonly Counted[] = ['doneInTime', 'doneLate', 'doneDayUnknown'];

/** The ratios of a plan as offices know them. 到期: the last day has passed; on the day itself nothing is due yet. */
export const PLAN_RATIOS: readonly PlanRatioEntry[] = [
  {
    id: 'completed',
    title: '完成率',
    formula: '已完成的任务÷有明确时限的任务',
    above: [...doneAfterDue, 'doneEarly'],
    below: [...doneAfterDue, 'doneEarly', 'overdue', 'notDue'],
    leftOut: undated,
    better: 'high',
  },
  {
    id: 'due-completed',
    title: '到期完成率',
    formula: '到期任务中已完成的÷到期任务（已完成与逾期未完成之和）',
    above: doneAfterDue,
    below: [...doneAfterDue, 'overdue'],
    leftOut: [...undated, 'notDue', 'doneEarly'],
    better: 'high',
  },
  {
    id: 'in-time',
    title: '按期完成率',
    formula: '到期任务中在时限内完成的÷到期任务（不含完成日期不明的）',
    above: ['doneInTime'],
    below: ['doneInTime', 'doneLate', 'overdue'],
    leftOut: [...undated, 'notDue', 'doneEarly', 'doneDayUnknown'],
    better: 'high',
  },
  {
    id: 'overdue',
    title: '逾期率',
    formula: '逾期未完成的任务÷到期任务（已完成与逾期未完成之和）',
    above: ['overdue'],
    below: [...doneAfterDue, 'overdue'],
    leftOut: [...undated, 'notDue', 'doneEarly'],
    better: 'low',
  },
  {
    id: 'overdue-completed',
    title: '逾期办结率',
    formula: '超过时限后完成的任务÷曾经逾期的任务（逾期后完成与逾期未完成之和）',
    above: ['doneLate'],
    below: ['doneLate', 'overdue'],
    leftOut: [...undated, 'notDue', 'doneEarly', 'doneDayUnknown'],
    better: 'high',
  },
];

/** What was left out, in words for the report. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  ongoing: '持续开展',
  external: '时限由其他文件规定',
  recurring: '定期任务',
  undated: '没有明确时限',
  unread: '时限未读出',
  cancelled: '已取消',
  notDue: '尚未到期',
  doneEarly: '提前完成、尚未到期',
  doneDayUnknown: '已完成但完成日期不明',
};
