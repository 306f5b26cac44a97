import type { Recognition } from '../../app/reading/recognise';
import type { RecognisedTable } from '../../app/reading/recognised-table';
import type { Finding, Task } from '../../domain/task/types';
import { sampleTasks } from './sample-tasks';

const findings: readonly Finding[] = [
  { code: 'deadline.year-assumed', cell: 'J27', message: '“7月底前”没有写年份，按文件年份2019年计算，请核对。' },
  { code: 'deadline.year-assumed', cell: 'J28', message: '“8月底前”没有写年份，按文件年份2019年计算，请核对。' },
  { code: 'deadline.unread', cell: 'J12', message: '“9月31日前”：9月没有31日，没有推定日期，请更正。' },
  { code: 'deadline.unread', cell: 'J20', message: '“同上”上方没有可以沿用的时限。' },
  { code: 'department.alias', cell: 'H31', message: '“政策法规部门”与“法制部门”可能是同一部门，未自动合并。' },
  { code: 'table.merge-lost', cell: 'B18', message: '此处空白，按上方单元格填入，请确认原来是合并单元格。' },
  { code: 'table.role-unsure', cell: null, message: '“落实单位”一列按责任部门理解。' },
];

/** Merged cells of the sample whose text is cut. */
export const cutTexts: readonly Finding[] = [
  ['B4', '全面推行行政执法公示制度', 7, 4],
  ['D20', '负责组织实施本辖区税务执法…', 12, '不到1'],
].map(([cell, name, needed, shown]) => ({
  code: 'table.text-cut',
  cell: String(cell),
  message: `合并单元格“${name}”的内容显示不全（约需${needed}行，只能显示${shown}行）。合并单元格不会自动调整行高，请加大行高或列宽。`,
}));

function table(title: string, tasks: readonly Task[]): RecognisedTable {
  const column = (index: number, header: string, role: 'no' | 'measure' | 'deadline') => ({
    column: index,
    header,
    role,
    confidence: 1,
    alternative: null,
    why: '',
  });
  return {
    sheet: '工作任务分工安排',
    layout: {
      range: { top: 3, left: 0, bottom: 3 + tasks.length, right: 9 },
      title,
      headerRows: [3],
      columns: [column(0, '序号', 'no'), column(3, '工作措施', 'measure'), column(9, '完成时限', 'deadline')],
      rows: [],
      notes: ['备注：未明确配合部门的，由牵头部门商有关部门确定。'],
    },
    documentYear: 2019,
    documentDate: '2019-04-15',
    tasks,
    findings,
    merges: [],
  };
}

const title = '河池市税务系统优化税务执法方式 全面推行“三项制度”工作任务分工安排';

/** A reading of a sheet with one table of `count` tasks, or with two tables. */
export function sampleRecognition(count?: number, twoTables = false): Recognition {
  const tables = [table(title, sampleTasks(count))];
  if (twoTables) tables.push(table('', sampleTasks(3)));
  return {
    sheet: '工作任务分工安排',
    tables,
    readAt: new Date(2019, 9, 15, 9, 5).getTime(),
    fingerprint: 'sample',
    nothing: null,
    lost: [],
    longMerges: [],
  };
}

/** A reading that found nothing, and why. */
export function emptyRecognition(nothing: 'emptySheet' | 'noTable'): Recognition {
  return { ...sampleRecognition(0), sheet: 'Sheet2', tables: [], nothing };
}
