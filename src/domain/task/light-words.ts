import type { Light } from './types';

/** The Chinese word of each light, the same in the pane, the worksheet functions, the command line and the reports. */
export const lightWords = {
  overdue: '逾期',
  dueSoon: '即将到期',
  onTrack: '推进中',
  ongoing: '持续',
  done: '已完成',
  cancelled: '已取消',
  undated: '未定时限',
  unread: '待核',
} as const satisfies Readonly<Record<Light, string>>;
