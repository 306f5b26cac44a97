/** Sheet 督办通报 as plain data: what its groups count, and that whatever a plan says stays text. */
import { planNotice } from '../../../src/app/write-reports';
import { isFormula, shownValue, type ReportSheet } from '../../../src/domain/report/report-sheet';
import { readTables } from '../../../src/domain/task/read-tables';
import { memoryGrid } from '../../helpers/memory-grid';

const lights = { asOf: '2019-10-15', level: null, warningDays: 7, warningUnit: 'day' as const };

function noticeOf(...tasks: readonly (readonly [measure: string, lead: string, limit: string])[]): ReportSheet {
  const values = [['序号', '工作措施', '牵头部门', '完成时限'], ...tasks.map((task, at) => [at + 1, ...task])];
  const grid = memoryGrid({ name: '分工', values, merges: [], formats: {}, texts: {} }, new Set());
  const [table] = readTables(grid, { documentDate: null });
  if (!table) throw new Error('no table');
  return planNotice(table, lights);
}

/** Names and counts (all, overdue, soon, later, done) of the groups below a heading. */
function groupsBelow({ cells }: ReportSheet, heading: string) {
  const rows = cells.map((row) => row.map(shownValue));
  const at = rows.findIndex(([first]) => typeof first === 'string' && first.endsWith(heading));
  const below = rows.slice(at + 1);
  const from = below.findIndex(([first]) => first === 1);
  const to = below.findIndex((row, index) => index > from && typeof row[0] !== 'number');
  return at < 0 ? [] : below.slice(from, to).map((row) => row.slice(1, 7));
}

test('each level is judged by its own limit', () => {
  const notice = noticeOf(
    ['公示执法主体', '办公室', '市局2019年9月30日前，县（区）局2019年12月31日前'],
    ['清理执法人员', '人事部门', '市局2019年6月30日前，县（区）局2019年9月30日前'],
    ['开展培训', '办公室', '2019年10月20日前'],
  );
  expect(groupsBelow(notice, '各层级办理情况')).toEqual([
    ['市局', 2, 2, 0, 0, 0],
    ['县（区）局', 2, 1, 0, 1, 0],
  ]);
  expect(groupsBelow(notice, '各部门办理情况')).toEqual([
    ['办公室', 2, 1, 1, 0, 0],
    ['人事部门', 1, 1, 0, 0, 0],
  ]);
});

test('a plan without levels has no table of them', () => {
  expect(groupsBelow(noticeOf(['公示', '办公室', '2019年9月30日前']), '各层级办理情况')).toEqual([]);
});

test('whatever a plan says stays text, sums are formulas', () => {
  const notice = noticeOf(['=HYPERLINK("http://x","y")', '+办公室', '2019年9月30日前']);
  const formulas = notice.cells.flat().filter(isFormula);
  expect(formulas.map(({ formula }) => formula).filter((text) => /HYPERLINK|办公室/.test(text))).toEqual([]);
  expect(notice.cells.flat()).toContain('=HYPERLINK("http://x","y")');
});
