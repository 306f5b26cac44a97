import { readFileSync } from 'node:fs';
import { gridOfSheet } from '../../../src/cli/file-grid';
import type { Grid } from '../../../src/domain/grid/grid';
import { readTables } from '../../../src/domain/task/read-tables';
import type { Task } from '../../../src/domain/task/types';
import { openBook } from '../../../xlsx/open';
import { layoutVariants } from '../../helpers/layout-variants';
import { LooseSheet } from '../../helpers/loose-sheet';
import { seedNames } from '../../helpers/read-seed';

/** Seeds whose drawing leaves no room for a change without changing what the sheet says. */
const unlike: Readonly<Record<string, string>> = {
  'village-spacers-2024': 'a phone list beside, a tally beside', // empty columns stand between its own
  'free-trade-bilingual-2022': 'the header once more in the middle', // the English header row would go along
  'maritime-2024': 'the header once more in the middle',
  'river-chiefs-2025': 'the header once more in the middle',
  'measure-over-two-cells-2024': 'a total below', // 合计 | | 12 fills one of the two cells of a measure
};

/** What a task says, wherever it stands. */
function said({ id: _id, source: _source, hidden: _hidden, row, rowEnd: _rowEnd, ...fields }: Task) {
  return { row, ...fields };
}

async function gridsOf(name: string): Promise<Grid[]> {
  const book = await openBook(new Uint8Array(readFileSync(`seeds/${name}/sheet.xlsx`)));
  return book.sheets.map((sheet) => gridOfSheet(book, sheet)).filter(({ standing }) => !standing?.size);
}

/** Every third change for each seed, another third for its neighbours: all of them on all would take too long. */
const changesFor = (seed: number): [string, (typeof layoutVariants)[string]][] =>
  Object.entries(layoutVariants).filter((_, index) => (index + seed) % 3 === 0);

describe('what does not change a sheet’s meaning does not change its reading', () => {
  test.each(seedNames().map((name, seed) => [name, seed] as const))('%s', async (name, seed) => {
    for (const grid of await gridsOf(name)) {
      const [table, ...more] = readTables(grid);
      if (!table || more.length > 0) continue;
      for (const [variant, change] of changesFor(seed)) {
        if (unlike[name]?.includes(variant)) continue;
        const sheet = new LooseSheet(grid);
        const moved = change(sheet, table.layout);
        if (!moved) continue;
        const tables = readTables(sheet.grid());
        const wanted = table.tasks.map((task) => ({ ...said(task), row: moved(task.row) }));
        expect([variant, tables.length, tables[0]?.tasks.map(said)]).toEqual([variant, 1, wanted]);
      }
    }
  });
});
