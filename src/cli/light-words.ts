import type { Light } from '../domain/task/types';

/** A word for each light, in the order in which a clerk looks at them. */
export const lightWords: Readonly<Record<Light, string>> = {
  overdue: '逾期',
  dueSoon: '临期',
  unread: '待核',
  onTrack: '未到期',
  ongoing: '长期',
  undated: '无日期',
  done: '已完成',
  cancelled: '已取消',
};
