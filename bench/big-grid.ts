import type { CellRange, CellValue, Grid } from '../src/domain/grid/grid';

const header = ['序号', '推行任务', '环节', '工作措施', '牵头部门', '责任部门', '配合部门', '完成时限'];
const bodies = ['法制部门', '办公室、人事教育部门', '征管部门\n稽查部门', '办公室或其他相关部门'];
const limits = ['2019年9月30日前完成第一次公示，并持续开展', '持续开展', '2019年12月31日前', '按总局要求执行'];

/** A sheet like the sample, with so many task rows: groups of 50, stages of 10 and limits of 5 rows are merges. */
export function bigGrid(rows: number): Grid {
  const values: CellValue[][] = [['任务分工表', ...Array<string>(header.length - 1).fill('')], header];
  const merges: CellRange[] = [{ top: 0, left: 0, bottom: 0, right: header.length - 1 }];
  const first = values.length;
  const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  const block = (index: number, column: number, height: number, text: string): string => {
    if (index % height > 0) return '';
    const bottom = Math.min(index + height, rows) - 1;
    if (bottom > index) merges.push({ top: first + index, left: column, bottom: first + bottom, right: column });
    return text;
  };
  for (let index = 0; index < rows; index++) {
    values.push([
      index + 1,
      block(index, 1, 50, `制度${index / 50}`),
      block(index, 2, 10, `环节${index / 10}`),
      `开展第${index + 1}项工作，落实到人`,
      pick(bodies, index),
      pick(bodies, index >> 2),
      index % 3 === 0 ? '' : pick(bodies, index >> 1),
      block(index, 7, 5, pick(limits, Math.floor(index / 5))),
    ]);
  }
  return {
    sheet: '表',
    top: 0,
    left: 0,
    values,
    texts: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => 'General')),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dateSystem: 1900,
  };
}
