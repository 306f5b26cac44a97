/** Corrections stay with what they speak of, wherever rows and columns move it. */
import fc from 'fast-check';
import type { Grid } from '../../../../src/domain/grid/grid';
import { tellColumn, tellFrame, tellRows } from '../../../../src/domain/table/corrections/tell';
import type { TableCorrection } from '../../../../src/domain/table/corrections/types';
import { correcting } from '../../../../src/domain/task/correcting';
import { readSheet } from '../../../../src/domain/task/read-tables';
import { drawGrid } from '../../../helpers/draw-grid';
import { insertColumn, insertRow } from '../../../helpers/edit-grid';

const plan = drawGrid(
  `
  | 2024年重点任务分工表 | < | < | < | < | < |
  | 序号 | 类别 | 任务 | 推进步骤 | 经办 | 时限 |
  | 1 | 城建 | 修路 | 完成招标 | 市财政局 | 2024年3月底 |
  | 2 | ^ | 架桥 | 完成设计 | 市交通局 | 2024年6月底 |
  | 说明栏 | | 以下为下半年任务 | | 市政府办 | |
  | 3 | 民生 | 建校 | 完成选址 | 市教育局 | 2024年9月底 |
  | 4 | ^ | 建院 | 完成选址 | 市卫健委 | 2024年9月底 |`,
  { top: 4, left: 1 },
);

const layoutOf = (grid: Grid, told: readonly TableCorrection[]) =>
  readSheet(grid, { correct: correcting(told) }).tables[0]?.layout;

function tellAll(): readonly TableCorrection[] {
  const first = layoutOf(plan, []);
  if (!first) throw new Error('no table');
  let told = tellColumn(plan, [], first, 5, { role: 'lead' });
  told = tellColumn(plan, told, layoutOf(plan, told) ?? first, 4, { role: 'note' });
  told = tellRows(plan, told, layoutOf(plan, told) ?? first, [8], 'ignored').told;
  return tellRows(plan, told, layoutOf(plan, told) ?? first, [10], 'continuation').told;
}
const told = tellAll();

/** Cells a correction speaks of now: `role 经办`, `kind 建院`. */
function spokenOf(grid: Grid, corrections: readonly TableCorrection[]): string[] {
  const layout = layoutOf(grid, corrections);
  const columns =
    layout?.columns.flatMap(({ corrected, header, role }) => (corrected ? [`${role} ${header}`] : [])) ?? [];
  const rows = layout?.rows.flatMap(({ corrected, row, kind }) => {
    const cells = grid.values[row - grid.top] ?? [];
    return corrected ? [`${kind} ${['以下为下半年任务', '建院'].find((text) => cells.includes(text))}`] : [];
  });
  return [...columns, ...(rows ?? [])];
}

const all = ['note 推进步骤', 'lead 经办', 'ignored 以下为下半年任务', 'continuation 建院'];

test('the corrections hold on the sheet they were made on', () => {
  expect(spokenOf(plan, told)).toEqual(all);
});

test('rows inserted anywhere leave all of them where they belong', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }), (rows) => {
      const moved = rows.reduce(insertRow, plan);
      expect(spokenOf(moved, told)).toEqual(all);
      expect(readSheet(moved, { correct: correcting(told) }).lost).toEqual([]);
    }),
  );
});

test('columns inserted left of the table leave all of them where they belong', () => {
  const moved = [0, 0, 1].reduce(insertColumn, plan);
  expect(spokenOf(moved, told)).toEqual(all);
});

test('columns inserted anywhere move them, or lose them aloud; they never go to another column or row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }), (columns) => {
      const moved = columns.reduce(insertColumn, plan);
      const { lost } = readSheet(moved, { correct: correcting(told) });
      const spoken = spokenOf(moved, told);
      expect(all).toEqual(expect.arrayContaining(spoken));
      const reported = lost.some(({ what }) => what === 'table') ? all.length : lost.length;
      expect(spoken.length + reported).toBe(all.length);
    }),
  );
});

test('a drawn table is found again under rows and columns inserted before it and inside it', () => {
  const layout = layoutOf(plan, told) ?? null;
  const drawn = tellFrame(plan, told, layout, { top: 5, left: 1, bottom: 5, right: 6 }, 9);
  const measures = (grid: Grid) =>
    readSheet(grid, { correct: correcting(drawn) }).tables[0]?.tasks.map(({ measure }) => measure);
  expect(measures(plan)).toEqual(['修路', '架桥', '建校']);
  fc.assert(
    fc.property(fc.nat(4), fc.nat(12), fc.nat(7), (above, row, column) => {
      const moved = insertColumn(insertRow(insertRow(plan, above), row), column);
      expect(measures(moved)).toEqual(['修路', '架桥', '建校']);
    }),
  );
});
