import type { Grid } from '../../domain/grid/grid';

const texts = [
  ['河池市税务系统“三项制度”工作任务分工安排', '', '', '', ''],
  ['序号', '工作措施', '落实单位', '完成时限', '联系人'],
  ['1', '公开税务执法主体、执法人员清单。', '办公室、法制部门', '2019年9月30日前', '王明'],
  ['2', '开展执法案卷评查，评查结果按季度通报。', '法制部门', '2019年10月20日前', '李红'],
  ['', '以上任务请认真落实。', '', '', ''],
];

/** The cells of a small sheet with a column that may mean two things. */
export const sampleGrid: Grid = {
  sheet: '工作任务分工安排',
  top: 0,
  left: 0,
  values: texts,
  texts,
  formats: texts.map((row) => row.map(() => 'General')),
  merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  dateSystem: 1900,
};
