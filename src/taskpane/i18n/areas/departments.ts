import { areaTexts } from './area-texts';

/** Texts of the rate that the page of departments tells. */
export const useDepartmentTexts = areaTexts(
  {
    rate: '按期完成率 {percent}（{numerator} ÷ {denominator}）',
    rateNone: '按期完成率 —，还没有到期任务',
    leftOut: '未计入：{reasons}',
    reason: '{name} {count}',
    whole: '全表',
    formula:
      '按期完成率＝到期任务中在时限内完成的÷到期任务。到期指最后时限已过；完成日期不明的不计入。每项任务计一次，各部门的比率不相加、不平均。',
    'out.ongoing': '持续开展',
    'out.external': '时限由其他文件规定',
    'out.recurring': '定期任务',
    'out.undated': '没有明确时限',
    'out.unread': '时限未读出',
    'out.cancelled': '已取消',
    'out.notDue': '尚未到期',
    'out.doneEarly': '提前完成、尚未到期',
    'out.doneDayUnknown': '已完成但完成日期不明',
  },
  {
    rate: 'Done in time {percent} ({numerator} ÷ {denominator})',
    rateNone: 'Done in time —, nothing has come due yet',
    leftOut: 'Not counted: {reasons}',
    reason: '{name} {count}',
    whole: 'The whole table',
    formula:
      'Done in time = tasks done within their limit ÷ tasks that have come due. Due means that the last date has passed; tasks done on an unknown day are not counted. Each task counts once; rates of bodies are neither added nor averaged.',
    'out.ongoing': 'ongoing',
    'out.external': 'limit set elsewhere',
    'out.recurring': 'recurring',
    'out.undated': 'without a date',
    'out.unread': 'limit not read',
    'out.cancelled': 'cancelled',
    'out.notDue': 'not due yet',
    'out.doneEarly': 'done early, not due yet',
    'out.doneDayUnknown': 'done on an unknown day',
  },
);
