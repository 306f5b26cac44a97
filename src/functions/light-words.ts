import type { Light } from '../domain/task/types';

/** The words of the lights, as the pane shows them in Chinese. */
export const lightWords: Readonly<Record<Light, string>> = {
  overdue: '逾期',
  dueSoon: '即将到期',
  onTrack: '推进中',
  ongoing: '持续',
  done: '已完成',
  cancelled: '已取消',
  undated: '未定时限',
  unread: '待核',
};
