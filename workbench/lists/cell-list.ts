import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { IRenderManagerService } from '@univerjs/engine-render';
import type { Univer } from '@univerjs/core';
import type { Host } from '../../host';
import { cellArea, contains } from '../../host/engine/area';
import { formatArea } from '../../host/engine/address';
import { listValidations } from '../../host/model/validations';

/** A cell that offers words to choose from. */
export interface CellList {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly words: readonly string[];
  /** What the cell shows now. */
  readonly now: string;
}

/** The list of the first selected cell; null where its data validation offers none. */
export function selectedList(host: Host): CellList | null {
  const { engine } = host;
  const { sheet, areas } = engine.selection.get();
  const [area] = areas;
  if (!area) return null;
  const { top: row, left: column } = area;
  const found = listValidations(engine, sheet).find(
    (one) => one.type === 'List' && one.areas.some((part) => contains(part, row, column)),
  );
  if (!found) return null;
  const cell = cellArea(row, column);
  const now = engine.cells.texts(sheet, cell)[0]?.[0] ?? '';
  return { address: formatArea(cell), row, column, words: wordsOf(host, found.source), now };
}

/** The words themselves, or what the cells of a reference show. */
function wordsOf(host: Host, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((word) => word.trim());
  try {
    const { sheet, area } = host.user.place(source.slice(1));
    return host.engine.cells
      .texts(sheet, area)
      .flat()
      .filter((text) => text !== '');
  } catch {
    return [];
  }
}

/** Where a cell ends, in pixels of the unscrolled sheet at 100 %, merged cells whole; null while nothing is drawn. */
export function cellEnd(univer: Univer, unit: string, row: number, column: number) {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderUnitById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  if (!skeleton) return null;
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  return { right: endX - rowHeaderWidth, bottom: endY - columnHeaderHeight };
}
