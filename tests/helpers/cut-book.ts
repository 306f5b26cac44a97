import { type CellStyle, writeXlsx } from 'hucre/xlsx';

/** 72 characters. */
const duty =
  '负责组织实施本辖区市容环境整治，建立问题台账并逐项销号，每月汇总进展情况，协调解决跨部门事项，督促责任单位按时限要求完成整改任务，确保取得实效。';

const look = (alignment: CellStyle['alignment'] = {}): CellStyle => ({
  font: { name: '宋体', size: 11 },
  alignment: { vertical: 'center', wrapText: true, ...alignment },
});

/**
 * A plan as a clerk would print it, whose merged cells show all or a part of their text. Its measures need at least 7 lines in
 * their column, which has room for about ten characters of eleven points:
 *
 * - D3:D4, two rows of 14 points: 2 lines of 7 are seen
 * - D5:D6, two rows of 54: all are
 * - D7:D8, of whose rows one has no stated height: not known
 * - D9:D10, letters below each other, and D11:D12, a part of which is larger: not known
 * - A13:E13, a note in one line over the width: seen
 * - A1:E1, a title whose letters shrink: seen
 */
export function cutBook({ hiddenRow = -1, hiddenColumn = -1 } = {}): Promise<Uint8Array> {
  const pairs = [0, 1, 2, 3, 4];
  const rows = [
    [
      '某市城市管理局2024年重点工作任务分工表（含市容环境、违法建设、市政设施、园林绿化四个方面共五项任务）',
      '',
      '',
      '',
      '',
    ],
    ['序号', '任务', '牵头部门', '工作措施', '完成时限'],
    ...pairs.flatMap((pair) => [
      [pair * 2 + 1, '市容整治', '市容科', duty, '2024年3月底前'],
      [pair * 2 + 2, '违法建设', '执法支队', '', '2024年9月30日前'],
    ]),
    ['备注：各单位每月25日前报送进展情况。', '', '', '', ''],
  ];
  const cells = new Map(
    rows.flatMap((row, r) => row.map((value, c) => [`${r},${c}`, { value, style: look() }] as const)),
  );
  cells.set('0,0', { value: rows[0]?.[0] ?? '', style: look({ wrapText: false, shrinkToFit: true }) });
  cells.set('8,3', { value: duty, style: look({ textRotation: 255 }) });
  const [first, rest] = [duty.slice(0, 6), duty.slice(6)];
  const runs = [{ text: first, font: { size: 16 } }, { text: rest }];
  cells.set('10,3', { value: duty, type: 'richText', richText: runs, style: look() } as never);
  const merge = (startRow: number, endRow: number, startCol: number, endCol: number) => ({
    startRow,
    endRow,
    startCol,
    endCol,
  });
  const heights: Readonly<Record<number, number>> = { 4: 54, 5: 54, 12: 16 };
  const rowDefs = new Map(
    rows.flatMap((_, row) =>
      row === 7 ? [] : [[row, { height: heights[row] ?? 14, hidden: row === hiddenRow }] as const],
    ),
  );
  return writeXlsx({
    sheets: [
      {
        name: '分工表',
        cells: cells as never,
        merges: [
          merge(0, 0, 0, 4),
          ...pairs.map((pair) => merge(2 + 2 * pair, 3 + 2 * pair, 3, 3)),
          merge(12, 12, 0, 4),
        ],
        columns: [6, 14, 14, 20, 24].map((width, column) => ({ width, hidden: column === hiddenColumn })),
        rowDefs,
      },
    ],
  });
}
