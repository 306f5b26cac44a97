import type { TableLayout } from '../../src/domain/table/types';
import type { LooseSheet } from './loose-sheet';

/** Where rows of the sheet have gone. */
type Moved = (row: number) => number;

const stay: Moved = (row) => row;
const pushedFrom =
  (at: number, by = 1): Moved =>
  (row) =>
    row >= at ? row + by : row;

/**
 * Changes an office might make to a sheet without changing what it says. Each gives where rows went, or null where the
 * sheet has no place for it.
 */
export const layoutVariants: Readonly<Record<string, (sheet: LooseSheet, table: TableLayout) => Moved | null>> = {
  'two rows and a column of margin': (sheet) => {
    sheet.move(
      (row) => row + 2,
      (column) => column + 1,
    );
    return (row) => row + 2;
  },

  '附件 above the title': (sheet, { range }) => {
    sheet.move((row) => row + 1).write(0, range.left, '附件2');
    return (row) => row + 1;
  },

  '填报单位 and 单位：万元 above the header': (sheet, { range }) => {
    if (range.top === 0) return null;
    const moved = pushedFrom(range.top);
    sheet.move(moved).write(range.top, range.left, '填报单位（盖章）：').write(range.top, range.right, '单位：万元');
    return moved;
  },

  'an empty row above the header': (sheet, { range }) => {
    const moved = pushedFrom(range.top);
    sheet.move(moved);
    return moved;
  },

  'a phone list beside': (sheet, { range }) => {
    const column = sheet.end.column + 1;
    sheet.write(range.top, column, '姓名', '单位', '联系电话');
    sheet.write(range.top + 1, column, '张三', '市财政局', '13800000001');
    sheet.write(range.top + 2, column, '李四', '市审计局', '13800000002');
    sheet.write(range.top + 3, column, '王五', '市税务局', '13800000003');
    return stay;
  },

  'a tally beside': (sheet, { range }) => {
    const column = sheet.end.column + 1;
    sheet.write(range.top, column, '责任单位', '任务数', '已完成');
    sheet.write(range.top + 1, column, '市财政局', '12', '3');
    sheet.write(range.top + 2, column, '市审计局', '5', '5');
    sheet.write(range.top + 3, column, '合计', '17', '8');
    return stay;
  },

  'a list of people below': (sheet, { range }) => {
    const row = sheet.end.row + 1;
    sheet.write(row, range.left, '联络员名单').write(row + 1, range.left, '序号', '单位', '姓名', '职务', '电话');
    sheet.write(row + 2, range.left, '1', '市财政局', '张三', '科长', '13800000001');
    sheet.write(row + 3, range.left, '2', '市审计局', '李四', '副科长', '13800000002');
    return stay;
  },

  'a note and signatures below': (sheet, { range }) => {
    const { row } = sheet.end;
    sheet.write(row, range.left, '注：1.本表一式两份；2.各单位每月25日前报送进展情况。');
    sheet.write(row + 1, range.left, '填表人：张三', '', '审核人：李四', '', '联系电话：0771-1234567');
    return stay;
  },

  'a total below': (sheet, { range }) => {
    sheet.write(sheet.end.row, range.left, '合计', '', '12');
    return stay;
  },

  'spaces and line breaks in the header': (sheet, table) => {
    for (const { row, column, text } of headerCells(sheet, table))
      if (/^\p{Script=Han}{2,8}$/u.test(text)) sheet.write(row, column, spaced(text));
    return stay;
  },

  'the header once more in the middle': (sheet, { headerRows, range, rows }) => {
    const last = headerRows.at(-1) ?? range.top;
    const at = rows.find(
      ({ row, kind }) => kind === 'task' && row * 2 > last + range.bottom && !sheet.merges.some(over(row, range)),
    )?.row;
    if (at === undefined) return null;
    const moved = pushedFrom(at, headerRows.length + 1);
    sheet.move(moved).write(at, range.left, '（续表）');
    sheet.copy({ top: range.top, left: range.left, bottom: last, right: range.right }, at + 1);
    return moved;
  },

  'hidden rows': (sheet, { rows }) => {
    rows.forEach(({ row }, index) => index % 3 === 1 && sheet.hiddenRows.add(row));
    return stay;
  },

  'the number column hidden': (sheet, { columns }) => {
    const number = columns.find(({ role }) => role === 'no');
    if (!number) return null;
    sheet.hiddenColumns.add(number.column);
    return stay;
  },

  'a title that is not merged': (sheet, { range }) => {
    sheet.merges = sheet.merges.filter(({ bottom }) => bottom >= range.top);
    return stay;
  },

  'one more column of phones': (sheet, table) => {
    const { range, rows } = table;
    sheet.move(stay, pushedFrom(range.right + 1));
    sheet.write(range.top, range.right + 1, '联系电话');
    joinHeader(sheet, table, range.right + 1);
    for (const { row, kind } of rows) if (kind === 'task') sheet.write(row, range.right + 1, `0771-281${1000 + row}`);
    return stay;
  },

  'one more column of remarks': (sheet, table) => {
    const { range } = table;
    sheet.move(stay, pushedFrom(range.right + 1)).write(range.top, range.right + 1, '备注');
    joinHeader(sheet, table, range.right + 1);
    return stay;
  },

  'scores left of the measure': (sheet, table) => {
    const { range, columns, rows } = table;
    const at = columns.find(({ role }) => role === 'measure')?.column ?? range.left;
    if (sheet.merges.some(({ top, left, right }) => top >= range.top && left < at && right >= at)) return null;
    sheet.move(stay, pushedFrom(at)).write(range.top, at, '分值');
    joinHeader(sheet, table, at);
    rows.forEach(({ row, kind }, index) => kind === 'task' && sheet.write(row, at, String((index % 5) + 1)));
    return stay;
  },
};

function* headerCells(sheet: LooseSheet, { headerRows, range }: TableLayout) {
  for (const row of headerRows)
    for (let column = range.left; column <= range.right; column++) yield { row, column, text: sheet.text(row, column) };
}

/** 序号 → 序  号, 完成时限 → 完成 / 时限. */
function spaced(text: string): string {
  const half = Math.ceil(text.length / 2);
  return text.length === 2 ? `${text[0]}  ${text[1]}` : `${text.slice(0, half)}\n${text.slice(half)}`;
}

/** A merge that a row inserted here would grow. */
const over =
  (row: number, { left, right }: TableLayout['range']) =>
  (merge: LooseSheet['merges'][number]): boolean =>
    merge.top < row && merge.bottom >= row && merge.left <= right && merge.right >= left;

/** A header cell over a new column reaches down through all header rows. */
function joinHeader(sheet: LooseSheet, { headerRows, range }: TableLayout, column: number): void {
  if (headerRows.length > 1)
    sheet.merges.push({ top: range.top, left: column, bottom: headerRows.at(-1) ?? range.top, right: column });
}
