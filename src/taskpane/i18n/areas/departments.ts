import { areaTexts } from './area-texts';
import { leftOutChinese, leftOutEnglish } from './left-out';

/** Texts of the rate that the page of departments tells. */
export const useDepartmentTexts = areaTexts(
  {
    ...leftOutChinese,
    rate: '按期完成率 {percent}（{numerator} ÷ {denominator}）',
    rateNone: '按期完成率 —，还没有到期任务',
    leftOutAll: '{count} 项不计入',
    leftOut: '不计入：{reasons}。',
    whole: '全表',
    formula:
      '按期完成率＝到期任务中在时限内完成的÷到期任务。到期指最后时限已过；完成日期不明的不计入。每项任务计一次，各部门的比率不相加、不平均。',
  },
  {
    ...leftOutEnglish,
    rate: 'Done in time {percent} ({numerator} ÷ {denominator})',
    rateNone: 'Done in time —, nothing has come due yet',
    leftOutAll: '{count} not counted',
    leftOut: 'Not counted: {reasons}.',
    whole: 'Whole table:',
    formula:
      'Done in time = tasks done within their limit ÷ tasks that have come due. Due means that the last date has passed; tasks done on an unknown day are not counted. Each task counts once; rates of bodies are neither added nor averaged.',
  },
);
