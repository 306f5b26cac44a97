import { areaTexts } from './area-texts';
import { leftOutChinese, leftOutEnglish } from './left-out';

/** Texts of the page of departments. */
export const useDepartmentTexts = areaTexts(
  {
    ...leftOutChinese,
    label: '各部门任务',
    none: '任务表里没有写明部门',
    noneText: '牵头、责任、配合各列都是空的，或者还没有读取任务表。',
    search: '查找部门，可输拼音首字母',
    notFound: '没有名称或首字母是“{query}”的部门。',
    'sort.overdue': '逾期多的在前',
    'sort.total': '任务多的在前',
    'sort.name': '按名称',
    openHint: '没有点名具体部门，不生成催办文字。',
    roleCount: '{role} {count}',
    lightCount: '{light} {count}',
    show: '在任务列表中查看：{name}，{count} 项',
    showLight: '在任务列表中查看：{name}，{light} {count} 项',
    tasks: '{count} 项',
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
    label: 'Tasks by department',
    none: 'The table names no department',
    noneText: 'Its columns for lead, responsible and cooperating bodies are empty, or no table was read yet.',
    search: 'Find a department (pinyin initials work)',
    notFound: 'No department with the name or initials “{query}”.',
    'sort.overdue': 'Most overdue first',
    'sort.total': 'Most tasks first',
    'sort.name': 'By name',
    openHint: 'These name nobody in particular, so there is nobody to remind.',
    roleCount: '{role} {count}',
    lightCount: '{light} {count}',
    show: {
      one: 'Show in the list: {name}, {count} task',
      other: 'Show in the list: {name}, {count} tasks',
    },
    showLight: 'Show in the list: {name}, {light} {count}',
    tasks: { one: '{count} task', other: '{count} tasks' },
    rate: 'Done in time {percent} ({numerator} ÷ {denominator})',
    rateNone: 'Done in time —, nothing has come due yet',
    leftOutAll: '{count} not counted',
    leftOut: 'Not counted: {reasons}.',
    whole: 'Whole table: ',
    formula:
      'Done in time = tasks done within their limit ÷ tasks that have come due. Due means that the last date has passed; tasks done on an unknown day are not counted. Each task counts once; rates of bodies are neither added nor averaged.',
  },
);
